import { describe, expect, it } from 'vitest';
import { calendarAt } from '../../../core/calendar/calendar';
import { saleEvents } from '../../../core/calendar/events';
import {
  changedReminders,
  dueReminders,
  MOST_REMINDERS,
  nextLook,
  type Reminder,
  reminder,
  reminderOf,
} from '../../../core/calendar/reminder';

const at = (instant: string) => Date.parse(instant);
const of = (saleId: string, from: string, until: string): Reminder => ({ saleId, name: saleId, at: from, until });
const december = of('december', '2026-12-01T08:00:00Z', '2026-12-08T07:59:59Z');
const january = of('january', '2027-01-01T08:00:00Z', '2027-01-08T07:59:59Z');
const hours = 3600_000;

describe('a reminder of a sale', () => {
  const [coming] = calendarAt(saleEvents(), at('2026-11-22T00:00:00Z'), 'GB', 'Europe/London').next;

  it('goes off when the sale has begun for sure, and never after its end', () => {
    expect(coming && reminderOf(coming)).toEqual({
      saleId: 'choice-day-2026-12',
      name: 'Choice Day',
      at: '2026-12-01T08:00:00.000Z',
      until: '2026-12-08T07:59:59.000Z',
    });
    expect(reminder.safeParse(coming && reminderOf(coming)).success).toBe(true);
  });

  it('of a sale with two beginnings goes off at the first', () => {
    const [yearEnd] = calendarAt(saleEvents(), at('2026-11-22T00:00:00Z'), 'GB', 'Europe/London').later;
    expect(yearEnd && reminderOf(yearEnd)).toMatchObject({ at: '2026-12-07T08:00:00.000Z', until: '2026-12-24T07:59:59.000Z' });
    const [second] = calendarAt(saleEvents(), at('2026-12-13T12:00:00Z'), 'GB', 'Europe/London').next;
    expect(second && reminderOf(second)).toMatchObject({ saleId: 'year-end-2026', at: '2026-12-15T08:00:00.000Z' });
  });

  it('of one whose beginning nobody states goes off as soon as it may have begun', () => {
    const { later } = calendarAt(saleEvents(), at('2026-03-01T00:00:00Z'), 'GB', 'Europe/London');
    const may = later.find(({ saleId }) => saleId === 'choice-day-2026-05');
    expect(may && reminderOf(may)).toMatchObject({ at: '2026-04-21T21:59:00.000Z', until: '2026-05-07T21:59:00.000Z' });
  });
});

it.each([
  ['a second before', '2026-12-01T07:59:59Z', []],
  ['at the beginning', '2026-12-01T08:00:00Z', [december]],
  ['in its last second', '2026-12-08T07:59:58Z', [december]],
  ['when it is over', '2026-12-08T07:59:59Z', []],
])('%s', (_when, now, due) => expect(dueReminders([december, january], at(now))).toEqual(due));

describe('the next look', () => {
  it.each<[string, string, Reminder[], number | undefined]>([
    ['is none where she asked for nothing', '2026-11-22T00:00:00Z', [], undefined],
    ['is in half a day while all is far', '2026-11-22T00:00:00Z', [december, january], at('2026-11-22T12:00:00Z')],
    ['is at the beginning when that is nearer', '2026-12-01T00:00:00Z', [december, january], at('2026-12-01T08:00:00Z')],
    ['is at the end of one that is due', '2026-12-08T00:00:00Z', [december], at('2026-12-08T07:59:59Z')],
    // the clock may have been wrong when all was past
    ['goes on while there are any', '2030-01-01T00:00:00Z', [december], at('2030-01-01T12:00:00Z')],
  ])('%s', (_what, now, reminders, expected) => expect(nextLook(reminders, at(now))).toBe(expected));

  it('is never so far that a wait in 32 bits overflows', () => {
    expect((nextLook([january], at('2020-01-01T00:00:00Z')) ?? 0) - at('2020-01-01T00:00:00Z')).toBe(12 * hours);
  });
});

describe('what she asks for', () => {
  it('is kept once a sale, the last first, and forgotten when she says so', () => {
    const both = changedReminders([december], { do: 'remind', reminder: january }, 0);
    expect(both).toEqual([january, december]);
    const later = { ...january, at: '2027-01-02T08:00:00Z' };
    expect(changedReminders(both, { do: 'remind', reminder: later }, 0)).toEqual([later, december]);
    expect(changedReminders(both, { do: 'forget', saleId: 'january' }, 0)).toEqual([december]);
  });

  it('is done with once she has looked while it was due, and only then', () => {
    expect(changedReminders([december, january], { do: 'looked' }, at('2026-12-02T00:00:00Z'))).toEqual([january]);
    expect(changedReminders([december, january], { do: 'looked' }, at('2026-11-30T00:00:00Z'))).toEqual([december, january]);
  });

  it('is bounded', () => {
    const many = Array.from({ length: MOST_REMINDERS }, (_, n) => of(`sale-${n}`, december.at, december.until));
    const after = changedReminders(many, { do: 'remind', reminder: january }, 0);
    expect([after.length, after[0], after.at(-1)?.saleId]).toEqual([MOST_REMINDERS, january, `sale-${MOST_REMINDERS - 2}`]);
  });
});
