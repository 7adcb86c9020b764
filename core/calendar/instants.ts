// A day and time on a wall clock → the instants it may be. Where the zone is in doubt, or the clock shows the time twice, a range.
import { wallClockOf } from '../zone-clock';
import { type Boundary, MARKET } from './sale-event';

/** From the first to the last instant it can be, ms since 1970; both the same where there is no doubt. */
export interface Range {
  earliest: number;
  latest: number;
}

const DAY_MS = 24 * 3600_000;

/** The smallest range that holds all of them; there must be one. */
export const hull = (ranges: readonly Range[]): Range => ({
  earliest: Math.min(...ranges.map(({ earliest }) => earliest)),
  latest: Math.max(...ranges.map(({ latest }) => latest)),
});

export const areApart = (one: Range, other: Range): boolean => one.latest < other.earliest || other.latest < one.earliest;

/** The offset of a zone from UTC at an instant of whole seconds, ms. */
const aheadAt = (ms: number, zone: string): number => wallClockOf(ms, zone) - ms;

/**
 * When the clock of a zone shows `wallMs`, which is written as if it were UTC: once as a rule; twice as summer ends; not at all as it
 * begins, then what the clock would have shown under the offset before and the one after.
 */
export function timesOf(wallMs: number, zone: string): Range {
  // a day before and a day after by any clock: what lies between has one of the two offsets
  const [before, after] = [aheadAt(wallMs - DAY_MS, zone), aheadAt(wallMs + DAY_MS, zone)];
  const tried = [wallMs - before, wallMs - after];
  const shown = before === after ? tried : tried.filter((ms) => wallClockOf(ms, zone) === wallMs);
  const found = shown.length === 0 ? tried : shown;
  return { earliest: Math.min(...found), latest: Math.max(...found) };
}

/** Every instant a boundary may be for a market whose clocks show `marketZones`. */
export function instantsOf({ wall, zones }: Boundary, marketZones: readonly string[]): Range {
  const wallMs = Date.parse(`${wall}Z`);
  const named = zones.flatMap((zone) => (zone === MARKET ? marketZones : [zone]));
  return hull([...new Set(named)].map((zone) => timesOf(wallMs, zone)));
}

/** The day an instant lies in, in a zone, as a count of days: neighbours differ by one. */
const dayNumber = (ms: number, zone: string): number => Math.floor(wallClockOf(ms, zone) / DAY_MS);

/** How many midnights of a zone lie between two instants: 0 is the same day, 1 tomorrow. */
export const daysBetween = (fromMs: number, toMs: number, zone: string): number => dayNumber(toMs, zone) - dayNumber(fromMs, zone);
