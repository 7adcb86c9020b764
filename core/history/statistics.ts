// What prices were within 90 days, as far as they were seen.

import * as z from 'zod/mini';
import { amount } from '../formats/amount';
import { medianOf } from './condense';
import { day, type Observation } from './observation';
import { dayAfter } from './shop-day';

/** How far statistics look back, in days of the shop. */
export const WINDOW_DAYS = 90;

/** Amounts in minor units. `median`: of each day's lowest price, of two in the middle the lower. */
export const statisticsOfPrices = z.object({
  lowest: amount,
  median: amount,
  highest: amount,
  /** on how many days it was seen */
  days: z.int().check(z.gte(1)),
  /** the first and the last of them */
  since: day,
  until: day,
});
export type PriceStatistics = z.infer<typeof statisticsOfPrices>;

/** Those of the last 90 days, today included, by day. What a clock that was wrong put after today is not counted until it is over. */
export function within(observations: readonly Observation[], today: string): Observation[] {
  const before = dayAfter(today, -WINDOW_DAYS);
  return observations
    .filter(({ day: seen, days }) => days === undefined && seen <= today && seen > before)
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

/** Of observations of one thing, in one currency and market, one a day; undefined where none is of the last 90 days. */
export function statistics(observations: readonly Observation[], today: string): PriceStatistics | undefined {
  const seen = within(observations, today);
  const [first, last] = [seen[0], seen.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    lowest: Math.min(...seen.map(({ lowest }) => lowest)),
    median: medianOf(seen),
    highest: Math.max(...seen.map(({ highest }) => highest)),
    days: seen.length,
    since: first.day,
    until: last.day,
  };
}
