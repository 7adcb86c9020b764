// The clock on the wall of a zone: an instant → its date and time there, and back.

/** Los Angeles, summer time included: the shop's own zone, whatever of PT, PST and PDT a text says. Its offers end by it (rules page, dates). */
export const pacific = 'America/Los_Angeles';

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Made once a zone: the first costs milliseconds. */
function clockOf(zone: string): Intl.DateTimeFormat {
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
  return clock;
}

function wallClockByIntl(ms: number, zone: string): number {
  const parts = clockOf(zone).formatToParts(new Date(ms));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** Since then clocks are only ever set at a quarter of an hour. */
const QUARTERS_SINCE = Date.UTC(1980, 0, 1);
const QUARTER_MS = 900_000;
const MOST_QUARTERS = 20_000;
/** How far a zone is ahead of UTC in a quarter of an hour, ms: asking costs a tenth of a millisecond, and ladders ask for the same ones. */
const aheadIn = new Map<string, number>();

/** Date and time of an instant (ms since 1970) in an IANA zone, written as if it were UTC: ms since 1970, whole seconds. */
export function wallClockOf(ms: number, zone: string): number {
  if (!(ms >= QUARTERS_SINCE)) return wallClockByIntl(ms, zone);
  const seconds = Math.floor(ms / 1000) * 1000;
  const key = `${zone}|${Math.floor(ms / QUARTER_MS)}`;
  const known = aheadIn.get(key);
  if (known !== undefined) return seconds + known;
  const wall = wallClockByIntl(ms, zone);
  if (aheadIn.size >= MOST_QUARTERS) aheadIn.clear();
  aheadIn.set(key, wall - seconds);
  return wall;
}

/** The instant (ms since 1970) at which a zone's clock shows `wallMs`, which is written as if it were UTC. */
export function instantAt(wallMs: number, zone: string): number {
  // twice: the zone's offset is that of the instant found, which the first guess may miss by a summer hour
  const ahead = (ms: number) => wallClockOf(ms, zone) - Math.trunc(ms / 1000) * 1000;
  return wallMs - ahead(wallMs - ahead(wallMs));
}
