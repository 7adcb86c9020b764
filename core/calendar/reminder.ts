// Reminders of sales that she asked for: which are due, when to look again. What is due is told by the clock each time and never kept, so
// that a clock that was wrong does no harm once it is right.
import * as z from 'zod/mini';
import { instant } from '../formats/amount';
import type { ComingSale } from './calendar';

/** Most reminders that are kept; the newest stay. */
export const MOST_REMINDERS = 50;

export const reminder = z.strictObject({
  saleId: z.string().check(z.minLength(1), z.maxLength(100)),
  /** the sale's name as the calendar had it */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** when it has begun for sure, by those who say that it begins first */
  at: instant,
  /** when it is over for sure: nothing to remind of then */
  until: instant,
});
export type Reminder = z.infer<typeof reminder>;

/** What she asks for, on a page of ours; `looked`: she saw what was due. */
export const reminderChange = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('remind'), reminder }),
  z.strictObject({ do: z.literal('forget'), saleId: z.string() }),
  z.strictObject({ do: z.literal('looked') }),
]);
export type ReminderChange = z.infer<typeof reminderChange>;

const iso = (ms: number): string => new Date(ms).toISOString();

/** The reminder of a sale that is to come; of one whose beginning nobody states, as soon as it may have begun. */
export function reminderOf({ saleId, name, said, begins, until }: ComingSale): Reminder {
  const coming = said.filter(({ from }) => from.earliest >= begins.earliest);
  const at = Math.min(...coming.map(({ fromDay, from }) => (fromDay === undefined ? from.earliest : from.latest)));
  return { saleId, name, at: iso(at), until: iso(until.latest) };
}

/** Those whose sale has begun and is not over. */
export const dueReminders = (reminders: readonly Reminder[], nowMs: number): Reminder[] =>
  reminders.filter(({ at, until }) => Date.parse(at) <= nowMs && nowMs < Date.parse(until));

/** A clock may be set and an alarm lost: so often one looks without one. Also, Firefox counts an alarm's wait in 32 bits of ms, 49 days. */
const LOOK_AGAIN_MS = 12 * 3600_000;

/** When to look again, ms since 1970: at the next beginning or end, else in half a day; undefined where she asked for none. */
export function nextLook(reminders: readonly Reminder[], nowMs: number): number | undefined {
  if (reminders.length === 0) return undefined;
  const edges = reminders.flatMap(({ at, until }) => [Date.parse(at), Date.parse(until)]);
  return Math.min(nowMs + LOOK_AGAIN_MS, ...edges.filter((edge) => edge > nowMs));
}

/** The reminders after a change. One of a sale that has one takes its place. Those that were due when she looked are done with. */
export function changedReminders(reminders: readonly Reminder[], change: ReminderChange, nowMs: number): Reminder[] {
  switch (change.do) {
    case 'remind':
      return [change.reminder, ...reminders.filter(({ saleId }) => saleId !== change.reminder.saleId)].slice(0, MOST_REMINDERS);
    case 'forget':
      return reminders.filter(({ saleId }) => saleId !== change.saleId);
    case 'looked': {
      const due = dueReminders(reminders, nowMs);
      return reminders.filter((one) => !due.includes(one));
    }
  }
}
