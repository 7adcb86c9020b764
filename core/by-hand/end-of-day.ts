// A coupon's last day → the instant it ends, and back. The site's days are Pacific ones unless a page says otherwise (rules page, dates).

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** Date and time in a zone, as if it were UTC: ms since 1970. */
function wallClock(ms: number, zone: string): number {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  clocks.set(zone, clock);
  const parts = clock.formatToParts(new Date(ms));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** The last second of a day (`2026-11-30`) in a zone, as an instant; undefined for what is no day of the calendar. */
export function endOfDay(day: string, zone: string): string | undefined {
  const [, year = '', month = '', date = ''] = DAY.exec(day) ?? [];
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(date), 23, 59, 59);
  if (year === '' || new Date(wall).toISOString().slice(0, 10) !== day) return undefined;
  // twice: the zone's offset is that of the instant found, which the first guess may miss by a summer hour
  const offset = (ms: number) => wallClock(ms, zone) - ms;
  const once = wall - offset(wall);
  return `${new Date(wall - offset(once)).toISOString().slice(0, 19)}Z`;
}

/** The day an instant lies in, in a zone: `2026-11-30`. */
export const dayOf = (instant: string, zone: string): string =>
  new Date(wallClock(Math.floor(Date.parse(instant) / 1000) * 1000, zone)).toISOString().slice(0, 10);
