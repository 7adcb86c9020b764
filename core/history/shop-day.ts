// The days that prices are kept by: the shop's own (Los Angeles). Its sales begin and end at its midnight, so a day of hers would hold
// prices of before and after; and hers changes as she travels.
import { pacific, wallClockOf } from '../zone-clock';

const DAY_MS = 86_400_000;

const dateOf = (wallMs: number): string => new Date(wallMs).toISOString().slice(0, 10);

/** The shop's date at an instant, ms since 1970; a day of 23 or 25 hours is one date. */
export const shopDay = (ms: number): string => dateOf(wallClockOf(ms, pacific));

/** So many days later, or with a negative number earlier. */
export const dayAfter = (day: string, days: number): string => dateOf(Date.parse(day) + days * DAY_MS);

/** How many days lie from one to the other: 0 within one day. */
export const daysFrom = (one: string, other: string): number => Math.round((Date.parse(other) - Date.parse(one)) / DAY_MS);
