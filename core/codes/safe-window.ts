// When a code surely works. A day whose zone is not stated is the shop's or the market's own: only what lies inside both is sure (rules page, dates).
import { hull, type Range, timesOf } from '../calendar/instants';
import marketZones from '../calendar/market-zones.json';
import type { CodeRow } from '../formats/codes';
import { pacific, wallClockOf } from '../zone-clock';

/** In ms; undefined where no source says. Half open: it works at `fromMs` and no more at `untilMs`. */
export interface SafeWindow {
  fromMs: number | undefined;
  untilMs: number | undefined;
}

/** What a window is read from; `unsure` names the bounds that are a reading. */
export type Dated = Pick<CodeRow, 'validFrom' | 'validUntil'> & {
  regions?: readonly string[] | undefined;
  unsure?: readonly string[] | undefined;
};

/** The first zone to reach a day and the last: where the market is not known. */
const everywhere = ['Pacific/Kiritimati', 'Etc/GMT+12'];
const zonesByMarket: Readonly<Record<string, string[] | undefined>> = marketZones;
const zonesIn = (market: string): string[] => (Object.hasOwn(zonesByMarket, market) ? zonesByMarket[market] : undefined) ?? everywhere;

/** Zones whose local time may be meant: of her market where the code is for it, else of every market that it names. */
function zonesOf({ regions = [] }: Dated, region: string | undefined): string[] {
  const markets = region !== undefined && (regions.length === 0 || regions.includes(region)) ? [region] : regions;
  const zones = [...new Set(markets.flatMap(zonesIn))];
  return zones.length === 0 ? everywhere : zones;
}

/** Ladders share their windows: what one code's bound is, the next one's is too. */
const known = new Map<string, Range>();
const MOST_KNOWN = 5000;

/** When a day and time without a zone may be; `instant` is when they are in the shop's own. */
function meant(instant: string, zones: string[]): Range {
  const key = `${instant}|${zones.join()}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const ms = Math.floor(Date.parse(instant) / 1000) * 1000;
  const wallMs = wallClockOf(ms, pacific);
  const range = hull([{ earliest: ms, latest: ms }, ...[pacific, ...zones].map((zone) => timesOf(wallMs, zone))]);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, range);
  return range;
}

const isDoubtful = ({ unsure }: Dated, field: 'validFrom' | 'validUntil', zone: string | undefined): boolean =>
  zone === undefined && unsure?.includes(field) === true;

/**
 * The window in which a code works whatever its source left open. `region`: her market (ISO 3166), where it is known. With `zone`, the
 * zone that the window is stated in, there is no doubt of zone. What is stated for sure is taken as it is.
 */
export function safeWindow(row: Dated, region: string | undefined, zone?: string): SafeWindow {
  const { validFrom, validUntil } = row;
  const fromMs =
    validFrom === undefined
      ? undefined
      : isDoubtful(row, 'validFrom', zone)
        ? meant(validFrom, zonesOf(row, region)).latest
        : Date.parse(validFrom);
  const untilMs =
    validUntil === undefined
      ? undefined
      : isDoubtful(row, 'validUntil', zone)
        ? meant(validUntil, zonesOf(row, region)).earliest
        : Date.parse(validUntil);
  return { fromMs, untilMs };
}

/** No two zones' clocks are further apart, in ms. */
const ZONES_APART_MS = 27 * 3_600_000;

/** Where a moment lies to a code's safe window. Zones are looked at only where they decide: a book has thousands of codes. */
export function sideOf(row: Dated, nowMs: number, region: string | undefined, zone?: string): 'before' | 'in' | 'after' {
  const [from, until] = [row.validFrom, row.validUntil].map((bound) => (bound === undefined ? undefined : Date.parse(bound)));
  const mayBeOver = until !== undefined && nowMs >= until - (isDoubtful(row, 'validUntil', zone) ? ZONES_APART_MS : 0);
  if (mayBeOver && (nowMs >= until || nowMs >= (safeWindow(row, region, zone).untilMs ?? until))) return 'after';
  const mayBeAhead = from !== undefined && nowMs < from + (isDoubtful(row, 'validFrom', zone) ? ZONES_APART_MS : 0);
  return mayBeAhead && (nowMs < from || nowMs < (safeWindow(row, region, zone).fromMs ?? from)) ? 'before' : 'in';
}
