// When a code surely works. A day whose zone is not stated is the shop's or the market's own: only what lies inside both is sure (rules page, dates).
import marketZones from '../calendar/market-zones.json';
import type { CodeRow } from '../formats/codes';
import { instantAt, pacific, wallClockOf } from '../zone-clock';

/** In ms; undefined where no source says. Half open: it works at `fromMs` and no more at `untilMs`. */
export interface SafeWindow {
  fromMs: number | undefined;
  untilMs: number | undefined;
}

/** The first zone to reach a day and the last: where the market is not known. */
const everywhere = ['Pacific/Kiritimati', 'Etc/GMT+12'];
const zonesByMarket: Record<string, string[] | undefined> = marketZones;

/** Zones whose local time may be meant: of her market where the code is for it, else of every market that it names. */
function zonesOf({ regions = [] }: CodeRow, region: string | undefined): string[] {
  const markets = region !== undefined && (regions.length === 0 || regions.includes(region)) ? [region] : regions;
  const zones = [...new Set(markets.flatMap((market) => zonesByMarket[market] ?? everywhere))];
  return zones.length === 0 ? everywhere : zones;
}

const QUARTER_MS = 900_000;

/** Every instant at which a zone's clock shows this: two in the hour that is lived twice as summer time ends. */
function instantsAt(wallMs: number, zone: string): number[] {
  const found = instantAt(wallMs, zone);
  const around = [-4, -2, 0, 2, 4].map((quarters) => found + quarters * QUARTER_MS);
  const shown = around.filter((ms) => wallClockOf(ms, zone) === wallMs);
  return shown.length === 0 ? [found] : shown;
}

/** Ladders share their windows: what one code's bound is, the next one's is too. */
const known = new Map<string, [earliest: number, latest: number]>();
const MOST_KNOWN = 5000;

/** The first and the last instant that a day and time without a zone may mean; `instant` is what they are in the shop's zone. */
function meant(instant: string, zones: string[]): [earliest: number, latest: number] {
  const key = `${instant}|${zones.join()}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const wall = wallClockOf(Date.parse(instant), pacific);
  const all = [Math.floor(Date.parse(instant) / 1000) * 1000, ...[pacific, ...zones].flatMap((zone) => instantsAt(wall, zone))];
  const bounds: [number, number] = [Math.min(...all), Math.max(...all)];
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, bounds);
  return bounds;
}

/**
 * The window in which a code works whatever its source left open. `region`: her market (ISO 3166), where it is known. With `zone`, the
 * zone that the window is stated in, there is no doubt of zone. What is stated for sure is taken as it is.
 */
export function safeWindow(row: CodeRow, region: string | undefined, zone?: string): SafeWindow {
  const { validFrom, validUntil, unsure = [] } = row;
  const isDoubtful = (field: 'validFrom' | 'validUntil') => zone === undefined && unsure.includes(field);
  const fromMs =
    validFrom === undefined ? undefined : isDoubtful('validFrom') ? meant(validFrom, zonesOf(row, region))[1] : Date.parse(validFrom);
  const untilMs =
    validUntil === undefined ? undefined : isDoubtful('validUntil') ? meant(validUntil, zonesOf(row, region))[0] : Date.parse(validUntil);
  return { fromMs, untilMs };
}
