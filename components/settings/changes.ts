// Settings with some of them changed.
import type { Settings } from '../../core/answer/settings';
import type { Language } from '../language/language';

/** Each setting's new value; undefined takes a choice back. */
export type SettingChanges = { [Name in keyof Settings]?: Settings[Name] | undefined };

/** What a part of the settings is given: the settings as they are, and how to change some. */
export interface SettingsPart {
  language: Language;
  settings: Settings;
  set(changes: SettingChanges): void;
}

/** The settings after `changes`: what is taken back is absent. */
export function withChanges(settings: Settings, changes: SettingChanges): Settings {
  const stated = Object.entries({ ...settings, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(stated) as Settings;
}
