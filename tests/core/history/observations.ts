import type { Observation } from '../../../core/history/observation';

export const usd = { code: 'USD', exponent: 2 };

/** One variant's price on a day; what it is said to have been before, where that is given. */
export const seen = (day: string, price: number, list?: number): Observation => ({
  itemId: '1005006000000001',
  variant: 'sku:12000036000000001',
  currency: usd,
  market: 'US',
  day,
  lowest: price,
  highest: price,
  ...(list === undefined ? {} : { list: { lowest: list, highest: list } }),
});
