// A day and time on the clock a text names → an instant.
import { instantAt, pacific } from '../../core/zone-clock';

/** ms since 1970 of a wall clock's reading, written as if it were UTC, in `zone`: "UTC+8", "GMT-03:00", Pacific; undefined for hours no zone has. */
export const instantIn = (wallMs: number, zone: string): number | undefined => {
  if (zone === pacific) return instantAt(wallMs, pacific);
  const [, sign, hours, minutes] = /^(?:UTC|GMT)(?: ?([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(zone) ?? [];
  const ahead = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return ahead > 14 * 60 ? undefined : wallMs - (sign === '-' ? -1 : 1) * ahead * 60_000;
};
