import { storage } from 'wxt/utils/storage';
import { type Settings, settings } from '../../core/answer/settings';
import { untouchedSettings } from '../../core/answer/untouched-settings';

const item = storage.defineItem<unknown>('local:settings', { version: 1 });

/** What the shopper chose; what holds untouched where nothing, or nothing legible, is stored. */
export async function readSettings(): Promise<Settings> {
  const parsed = settings.safeParse(await item.getValue());
  return parsed.success ? parsed.data : untouchedSettings;
}

export const saveSettings = (value: Settings): Promise<void> => item.setValue(value);
