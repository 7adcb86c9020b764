// All that was seen of an item → what is told of one variant of it: statistics, days, a note.
import * as z from 'zod/mini';
import { amount, currency } from '../formats/amount';
import { findInflated, inflated } from './inflated';
import { day, isSameSeries, type Observation, ofSku } from './observation';
import { shopDay } from './shop-day';
import { statistics, statisticsOfPrices, within } from './statistics';

/** A day on the chart: its lowest and highest price. */
const point = z.object({ day, lowest: amount, highest: amount });
export type PricePoint = z.infer<typeof point>;

export const priceHistory = z.object({
  /** one: of a single variant · cheapest: of the variants that could be bought, the cheapest and the dearest · listed: as a wish list shows it */
  of: z.enum(['one', 'cheapest', 'listed']),
  currency,
  /** ISO 3166; empty where the pages did not say */
  market: z.string(),
  statistics: statisticsOfPrices,
  points: z.array(point),
  /** lower than all of the 90 days, and seen before them */
  lowestEver: z.optional(z.object({ amount, since: day })),
  inflated: z.optional(inflated),
});
export type PriceHistory = z.infer<typeof priceHistory>;

/** The same without the days: for a list of many. */
export const priceNote = z.omit(priceHistory, { points: true });
export type PriceNote = z.infer<typeof priceNote>;

/** Which prices are asked for. Without `skuId` those of the item as a whole; without currency and market those seen last. */
export const priceQuery = z.strictObject({
  itemId: z.string(),
  skuId: z.optional(z.string()),
  currency: z.optional(z.string()),
  market: z.optional(z.string()),
});
export type PriceQuery = z.infer<typeof priceQuery>;

/** The variants that answer a question, the best first: of the whole item a product page knows more than a wish list. */
export const variantsAsked = ({ skuId }: PriceQuery): string[] => (skuId === undefined ? ['any', 'listed'] : [ofSku(skuId)]);

/** The series asked for: of the best variant there is, that of the latest day. */
function seriesFor(observations: readonly Observation[], query: PriceQuery): Observation[] {
  const { currency: code, market } = query;
  const isAsked = (one: Observation) =>
    one.itemId === query.itemId && (code === undefined || one.currency.code === code) && (market === undefined || one.market === market);
  const found = variantsAsked(query)
    .map((variant) => observations.filter((one) => one.variant === variant && isAsked(one)))
    .find(({ length }) => length > 0);
  const [first] = found ?? [];
  if (found === undefined || first === undefined) return [];
  const latest = found.reduce((one, other) => (other.day > one.day ? other : one), first);
  return found.filter((one) => isSameSeries(one, latest));
}

function lowestBefore(series: readonly Observation[], lowest: number, from: string): PriceHistory['lowestEver'] {
  const earlier = series.filter((one) => one.day < from && one.lowest < lowest);
  const [first] = earlier;
  if (first === undefined) return undefined;
  const [since = first.day] = series.map(({ day }) => day).toSorted();
  return { amount: Math.min(...earlier.map((one) => one.lowest)), since };
}

/** Of the observations of an item, or of the variants asked for; undefined where nothing of what is asked was seen within 90 days. `nowMs`: ms since 1970. */
export function priceHistoryOf(observations: readonly Observation[], query: PriceQuery, nowMs: number): PriceHistory | undefined {
  const today = shopDay(nowMs);
  const series = seriesFor(
    observations.filter((one) => one.day <= today),
    query,
  );
  const [first] = series;
  const found = statistics(series, today);
  if (first === undefined || found === undefined) return undefined;
  const ever = lowestBefore(series, found.lowest, found.since);
  const note = findInflated(series, nowMs);
  return {
    of: first.variant === 'any' ? 'cheapest' : first.variant === 'listed' ? 'listed' : 'one',
    currency: first.currency,
    market: first.market,
    statistics: found,
    points: within(series, today).map(({ day, lowest, highest }) => ({ day, lowest, highest })),
    ...(ever === undefined ? {} : { lowestEver: ever }),
    ...(note === undefined ? {} : { inflated: note }),
  };
}
