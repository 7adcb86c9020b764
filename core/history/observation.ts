// A price that was seen: what one variant of an item cost, in one currency and one market, on one day of the shop's.
import * as z from 'zod/mini';
import { amount, currency } from '../formats/amount';

/** A date of the shop's own calendar, "2026-05-03" (see shop-day.ts). */
export const day = z.iso.date();

/**
 * Of what a price is: `sku:` and the variant's id, or `name:` and its name where the page tells no id · `any`: the dearest and the cheapest
 * variant that could be bought, of a product page · `listed`: the one price a wish list shows, of whichever variant. Never mixed.
 */
const variant = z.string().check(z.regex(/^(sku:.{1,100}|name:.{1,160}|any|listed)$/s));

export const observation = z.strictObject({
  itemId: z.string().check(z.minLength(1), z.maxLength(60)),
  variant,
  currency,
  /** the country it was offered to (ISO 3166); empty where nothing said */
  market: z.string().check(z.regex(/^([A-Z]{2})?$/)),
  /** the day; of several days the first */
  day,
  /** what was asked, at its lowest and highest of the day, minor units */
  lowest: amount,
  highest: amount,
  /** what the page said it was before, where it said so */
  list: z.optional(z.strictObject({ lowest: amount, highest: amount })),
  /** several days of one month in one: how many there were, the last of them, and the median of their lowest prices */
  days: z.optional(z.strictObject({ count: z.int().check(z.gte(2)), last: day, median: amount })),
});
export type Observation = z.infer<typeof observation>;

/** The variant of a SKU id. */
export const ofSku = (skuId: string): string => `sku:${skuId}`;

/** Whether two are of the same thing in the same currency and market. */
export const isSameSeries = (one: Observation, other: Observation): boolean =>
  one.itemId === other.itemId &&
  one.variant === other.variant &&
  one.market === other.market &&
  one.currency.code === other.currency.code &&
  one.currency.exponent === other.currency.exponent;

/** How many days it stands for. */
export const daysIn = ({ days }: Observation): number => days?.count ?? 1;

/** What stood in the middle of its days: of one day its lowest price. */
export const middleOf = ({ days, lowest }: Observation): number => days?.median ?? lowest;
