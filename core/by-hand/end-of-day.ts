// A coupon's last day → the instant it ends, and back. The site's days are Pacific ones unless a page says otherwise (rules page, dates).
import { instantAt, wallClockOf } from '../zone-clock';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The last second of a day (`2026-11-30`) in a zone, as an instant; undefined for what is no day of the calendar. */
export function endOfDay(day: string, zone: string): string | undefined {
  const [, year = '', month = '', date = ''] = DAY.exec(day) ?? [];
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(date), 23, 59, 59);
  if (year === '' || new Date(wall).toISOString().slice(0, 10) !== day) return undefined;
  return `${new Date(instantAt(wall, zone)).toISOString().slice(0, 19)}Z`;
}

/** The day an instant lies in, in a zone: `2026-11-30`. */
export const dayOf = (instant: string, zone: string): string =>
  new Date(wallClockOf(Math.floor(Date.parse(instant) / 1000) * 1000, zone)).toISOString().slice(0, 10);
