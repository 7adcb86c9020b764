// The sales she asked to be reminded of, until she has looked. They are asked for outside private windows alone.
import { type StorageItemKey, storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { changedReminders, type Reminder, type ReminderChange, reminder } from '../../core/calendar/reminder';
import type { Result } from '../../core/result';
import { inTurn } from './in-turn';
import { type StorageError, written } from './stored';

/** Where they are stored. */
export const remindersKey: StorageItemKey = 'local:reminders';
const item = storage.defineItem<unknown>(remindersKey);

/** Those that are legible, the last asked for first. */
export async function readReminders(): Promise<Reminder[]> {
  const stored = z.array(z.unknown()).safeParse(await item.getValue());
  return (stored.success ? stored.data : []).flatMap((one) => {
    const parsed = reminder.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Changes them; for the background alone. With none left nothing is stored. */
export const changeReminders = (change: ReminderChange, nowMs: number): Promise<Result<undefined, StorageError>> =>
  inTurn(async () => {
    const reminders = changedReminders(await readReminders(), change, nowMs);
    return written(reminders.length === 0 ? item.removeValue() : item.setValue(reminders));
  });

/** Calls back when they change, in any of our pages. */
export const watchReminders = (onChange: () => void): (() => void) => item.watch(onChange);
