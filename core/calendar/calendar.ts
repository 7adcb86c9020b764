// The sale calendar at a moment: what runs, what comes next, what later.
import { daysBetween, hull, type Range } from './instants';
import type { SaleEvent } from './sale-event';
import { type Said, type Sale, salesOf } from './sales';

/** Days of the shopper's own calendar: 0 is today. Both the same where there is no doubt. */
export interface Days {
  least: number;
  most: number;
}

export interface RunningSale extends Sale {
  /** by the clock alone: all that is said of it has begun for sure and has not ended; or that may be */
  running: 'surely' | 'perhaps';
  /** to its last day, by those who say that it runs */
  endsInDays: Days;
}

export interface ComingSale extends Sale {
  /** when it begins, by those who say that it has not; ms since 1970 */
  begins: Range;
  inDays: Days;
}

export interface SaleCalendar {
  now: RunningSale[];
  /** those that begin the soonest: several where they begin on one day */
  next: ComingSale[];
  later: ComingSale[];
}

/** Windows are half open: from <= now < until. */
const mayRun = ({ from, until }: Said, nowMs: number): boolean => from.earliest <= nowMs && nowMs < until.latest;
const surelyRuns = ({ from, until }: Said, nowMs: number): boolean => from.latest <= nowMs && nowMs < until.earliest;
const isToCome = ({ from }: Said, nowMs: number): boolean => nowMs < from.earliest;

const daysTo = ({ earliest, latest }: Range, nowMs: number, zone: string): Days => ({
  least: daysBetween(nowMs, Math.max(earliest, nowMs), zone),
  most: daysBetween(nowMs, Math.max(latest, nowMs), zone),
});

function runningOf(sale: Sale, nowMs: number, zone: string): RunningSale | undefined {
  const perhaps = sale.said.filter((one) => mayRun(one, nowMs));
  if (perhaps.length === 0) return undefined;
  const isSure = !sale.unsureRegion && sale.said.every((one) => surelyRuns(one, nowMs));
  return { ...sale, running: isSure ? 'surely' : 'perhaps', endsInDays: daysTo(hull(perhaps.map(({ until }) => until)), nowMs, zone) };
}

function comingOf(sale: Sale, nowMs: number, zone: string): ComingSale | undefined {
  const toCome = sale.said.filter((one) => isToCome(one, nowMs));
  if (toCome.length === 0) return undefined;
  const begins = hull(toCome.map(({ from }) => from));
  return { ...sale, begins, inDays: daysTo(begins, nowMs, zone) };
}

/**
 * The calendar at `nowMs` (ms since 1970) for a market (ISO 3166, where it is known), with days counted in the shopper's own zone (IANA).
 * A sale stands in one list alone. Whether it is announced or a pattern is its `basis`, and no matter of the lists.
 */
export function calendarAt(events: readonly SaleEvent[], nowMs: number, region: string | undefined, zone: string): SaleCalendar {
  const sales = salesOf(events, region, zone);
  const now = sales.flatMap((sale) => runningOf(sale, nowMs, zone) ?? []);
  const running = new Set(now.map(({ saleId }) => saleId));
  const coming = sales
    .filter(({ saleId }) => !running.has(saleId))
    .flatMap((sale) => comingOf(sale, nowMs, zone) ?? [])
    .toSorted((one, other) => one.begins.earliest - other.begins.earliest);
  const [soonest] = coming;
  const isNext = ({ inDays }: ComingSale): boolean => inDays.least === soonest?.inDays.least;
  return { now, next: coming.filter(isNext), later: coming.filter((sale) => !isNext(sale)) };
}
