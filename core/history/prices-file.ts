// stacking-prices/1: the prices that were seen, in a file of their own: there may be 200,000 of them. Grouped, so that each day says little.
import * as z from 'zod/mini';
import { instant } from '../formats/amount';
import { isSameSeries, type Observation, observation } from './observation';

export const PRICES_FORMAT = 'stacking-prices/1';

/** Most observations that are kept, and that a file may bring. */
export const MOST_PRICES = 200_000;
/** Longer than a file of all that can be kept; a character is a byte in it. */
export const MOST_FILE_BYTES = 48 * 1024 * 1024;

const { itemId, variant, currency, market, ...rest } = observation.shape;
const series = z.strictObject({
  itemId,
  variant,
  currency,
  market,
  prices: z.array(z.strictObject(rest)).check(z.minLength(1), z.maxLength(MOST_PRICES)),
});

export const pricesFile = z.strictObject({
  format: z.literal(PRICES_FORMAT),
  exportedAt: instant,
  series: z.array(series).check(z.maxLength(MOST_PRICES)),
});
export type PricesFile = z.infer<typeof pricesFile>;

/** A file of observations that come thing by thing, as they are kept. */
export function fileOf(observations: readonly Observation[], exportedAt: string): PricesFile {
  const found: PricesFile['series'] = [];
  let last: Observation | undefined;
  for (const one of observations) {
    const { itemId, variant, currency, market, ...price } = one;
    if (last !== undefined && isSameSeries(last, one)) found.at(-1)?.prices.push(price);
    else found.push({ itemId, variant, currency, market, prices: [price] });
    last = one;
  }
  return { format: PRICES_FORMAT, exportedAt, series: found };
}

/** The observations of a file, one after the other. */
export const observationsOf = ({ series: all }: PricesFile): Observation[] =>
  all.flatMap(({ prices, ...thing }) => prices.map((price) => ({ ...thing, ...price })));
