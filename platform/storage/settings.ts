// What she chose. A field that is not legible counts as not chosen; the others stand.
import { type StorageItemKey, storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { type Settings, settings } from '../../core/answer/settings';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import { inTurn } from './in-turn';

/** Where they are stored. */
export const settingsKey: StorageItemKey = 'local:settings';
const item = storage.defineItem<unknown>(settingsKey, { version: 1 });

const fields = z.looseObject({});

/** Every field that is legible by itself. */
function legible(value: unknown): Settings {
  const stored = fields.safeParse(value);
  if (!stored.success) return untouchedSettings;
  const chosen = Object.entries(settings.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(stored.data[name]);
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data]] : [];
  });
  return { ...untouchedSettings, ...Object.fromEntries(chosen) };
}

/** What the shopper chose; what holds untouched where nothing, or nothing legible, is stored. */
export async function readSettings(): Promise<Settings> {
  const value = await item.getValue();
  const parsed = settings.safeParse(value);
  return parsed.success ? parsed.data : legible(value);
}

export const saveSettings = (value: Settings): Promise<void> => inTurn(() => item.setValue(value));

/** Calls back when they change, in any of our pages. */
export const watchSettings = (onChange: () => void): (() => void) => item.watch(onChange);
