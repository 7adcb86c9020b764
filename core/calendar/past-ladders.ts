// The ladders of past sales that say something of a coming one: of its kind, her market, her currency. Nothing is ever converted.
import type { Currency } from '../formats/amount';
import type { CodeRow } from '../formats/codes';
import { instantsOf, type Range } from './instants';
import type { SaleEvent, SaleKind } from './sale-event';
import { zonesOf } from './zones-of';

/** Codes that one source published for one sale; a row's own text and window are its ladder's. */
export interface Ladder {
  text: string;
  source: string;
  currency: Currency;
  /** absent: for everybody, as far as the source says */
  regions?: string[] | undefined;
  excludedRegions?: string[] | undefined;
  validFrom?: string | undefined;
  validUntil?: string | undefined;
  rows: CodeRow[];
}

/** A ladder and the past sale it was of. */
export interface PastLadder extends Ladder {
  saleId: string;
  /** the sale's name in her market, else as it was called elsewhere */
  saleName: string;
  validUntil: string;
}

/** Most ladders that a cart is held against, the latest first: plans take time. */
export const MOST_LADDERS = 8;

/** A ladder's end is read with as much doubt as a sale's: so far apart they are still of one sale. */
const NEAR_MS = 24 * 3600_000;

const isNear = (instant: string, { earliest, latest }: Range): boolean => {
  const ms = Date.parse(instant);
  return earliest - NEAR_MS <= ms && ms <= latest + NEAR_MS;
};

/** The event that a ladder was of: it ends with it, and begins with it as far as both are known. */
function eventOf({ validFrom, validUntil, regions }: Ladder, events: readonly SaleEvent[], region: string): SaleEvent | undefined {
  if (validUntil === undefined) return undefined;
  const zones = zonesOf(region, 'UTC');
  const mentions = (event: SaleEvent): boolean =>
    event.regions === undefined || regions === undefined || event.regions.some((one) => regions.includes(one));
  const found = events.filter(
    (event) =>
      mentions(event) &&
      event.until !== undefined &&
      isNear(validUntil, instantsOf(event.until, zones)) &&
      (validFrom === undefined || event.from === undefined || isNear(validFrom, instantsOf(event.from, zones))),
  );
  return found.find((event) => event.regions?.includes(region) === true) ?? found[0];
}

const isFor = ({ regions, excludedRegions }: Ladder, region: string): boolean =>
  (regions === undefined || regions.includes(region)) && excludedRegions?.includes(region) !== true;

const isSame = (one: Currency, other: Currency): boolean => one.code === other.code && one.exponent === other.exponent;

/**
 * The ladders of past sales of a kind, for a market (ISO 3166) and a currency, latest first and at most `MOST_LADDERS`. Codes for
 * everybody leave out the markets that have their own, as the list of February 2025 says: they count only where no ladder names hers.
 */
export function pastLadders(
  ladders: readonly Ladder[],
  events: readonly SaleEvent[],
  of: { kind: SaleKind; region: string; currency: Currency; nowMs: number },
): PastLadder[] {
  const past = ladders.flatMap((ladder): PastLadder[] => {
    const { validUntil } = ladder;
    const isEvidence = isFor(ladder, of.region) && isSame(ladder.currency, of.currency);
    if (!isEvidence || validUntil === undefined || Date.parse(validUntil) > of.nowMs) return [];
    const event = eventOf(ladder, events, of.region);
    return event?.kind === of.kind ? [{ ...ladder, validUntil, saleId: event.saleId, saleName: event.name }] : [];
  });
  const hasOwn = ladders.some(({ regions }) => regions?.includes(of.region) === true);
  return past
    .filter(({ regions }) => regions !== undefined || !hasOwn)
    .toSorted((one, other) => Date.parse(other.validUntil) - Date.parse(one.validUntil))
    .slice(0, MOST_LADDERS);
}
