// stacking-reading/1: what a reader made of one page or answer (formats.md, "Reading format").
// Fields that were not on the page are absent, never guessed.
import * as z from 'zod/mini';
import { currency, id, instant, money } from './amount';
import { automaticKind, couponKind, discount, lineFlag } from './promotion';

export const pageKind = z.enum([
  'cart',
  'checkout',
  'wallet',
  'couponCentre',
  'saleEvent',
  'product',
  'store',
  'wishList',
  'orders',
  'coins',
  'other',
]);
export type PageKind = z.infer<typeof pageKind>;

/** exact: the page's own sums agree and no witness contradicts; likely: nothing to check against; guess: shown as one, never planned from. */
export const confidence = z.enum(['exact', 'likely', 'guess']);
export type Confidence = z.infer<typeof confidence>;

const count = z.int().check(z.gte(0));
const range = z.strictObject({ minimum: money, maximum: money });

const readLine = z.strictObject({
  lineItemId: id,
  itemId: z.optional(id),
  skuId: z.optional(id),
  title: z.optional(z.string()),
  variant: z.optional(z.string()),
  /** the store number in store links; absent when only a seller id is known */
  storeId: z.optional(id),
  sellerId: z.optional(id),
  /** the store on the shop card, where it is not the real seller's */
  shownStoreId: z.optional(id),
  storeName: z.optional(z.string()),
  unitPrice: z.optional(money),
  listPrice: z.optional(money),
  quantity: z.optional(z.int().check(z.gte(1))),
  selected: z.optional(z.boolean()),
  available: z.optional(z.boolean()),
  maximumQuantity: z.optional(count),
  shipping: z.optional(money),
  flags: z.optional(z.array(lineFlag)),
});
export type ReadLine = z.infer<typeof readLine>;

export const rowKind = z.enum([
  'itemsTotal',
  'itemsDiscount',
  'subtotal',
  'storeDiscount',
  'storeCoupon',
  'selectCoupon',
  'platformCoupon',
  'promoCode',
  'platformDiscount',
  'coins',
  'shipping',
  'tax',
  'bonus',
  'saved',
  'total',
  'other',
]);
export type RowKind = z.infer<typeof rowKind>;

/** A row of the page's own sum. A discount's amount is positive. */
const row = z.strictObject({ kind: rowKind, label: z.string(), amount: z.int() });
export type SummaryRow = z.infer<typeof row>;
const summary = z.strictObject({ selectedLines: z.optional(count), rows: z.array(row), total: z.optional(money) });
export type Summary = z.infer<typeof summary>;

export const couponStatus = z.enum(['collectable', 'upcoming', 'usable', 'inUse', 'used', 'expired']);
export type CouponStatus = z.infer<typeof couponStatus>;

/** Free shipping is told and never planned: no discount touches shipping. */
const readOff = z.discriminatedUnion('type', [discount, z.strictObject({ type: z.literal('freeShipping') })]);

const readPromotion = {
  scope: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('store'), storeId: z.optional(id), sellerId: z.optional(id), storeName: z.optional(z.string()) }),
    z.strictObject({ type: z.literal('platform') }),
  ]),
  minimumSpend: z.optional(money),
  discount: z.optional(readOff),
  code: z.optional(z.string()),
  validFrom: z.optional(instant),
  validUntil: z.optional(instant),
  regions: z.optional(z.array(z.string())),
  requires: z.optional(z.array(z.string())),
  status: z.optional(couponStatus),
  /** the words on the page */
  text: z.optional(z.string()),
  confidence: z.optional(confidence),
  /** fields that are a reading, not a statement */
  unsure: z.optional(z.array(z.string())),
  currency: z.optional(currency),
};
export const readCoupon = z.strictObject({ kind: couponKind, ...readPromotion });
export type ReadCoupon = z.infer<typeof readCoupon>;
export const readDiscount = z.strictObject({ kind: automaticKind, ...readPromotion });
export type ReadDiscount = z.infer<typeof readDiscount>;

const readShipping = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('free'), group: z.optional(z.string()) }),
  z.strictObject({ type: z.literal('flat'), fee: money, freeFrom: z.optional(money), group: z.optional(z.string()) }),
  z.strictObject({ type: z.literal('perUnit'), firstUnit: money, additionalUnit: money, group: z.optional(z.string()) }),
]);

const product = z.strictObject({
  itemId: id,
  title: z.optional(z.string()),
  storeId: z.optional(id),
  sellerId: z.optional(id),
  shownStoreId: z.optional(id),
  storeName: z.optional(z.string()),
  price: z.optional(range),
  listPrice: z.optional(range),
  skus: z.optional(
    z.array(
      z.strictObject({
        skuId: id,
        price: z.optional(money),
        listPrice: z.optional(money),
        stock: z.optional(count),
        available: z.optional(z.boolean()),
      }),
    ),
  ),
  shipping: z.optional(readShipping),
  purchaseLimit: z.optional(count),
  flags: z.optional(z.array(lineFlag)),
  coins: z.optional(z.strictObject({ maximumShareBasisPoints: z.int().check(z.gte(1), z.lte(10_000)) })),
});
export type ReadProduct = z.infer<typeof product>;

export const failureCode = z.enum([
  'not-found',
  'captcha',
  'logged-out',
  'empty',
  'loading',
  'unsupported-site',
  'unknown-layout',
  'totals-disagree',
]);
export type FailureCode = z.infer<typeof failureCode>;
const failure = z.strictObject({ code: failureCode, tried: z.array(z.string()) });
export type ReadFailure = z.infer<typeof failure>;

/** What was there and could not be read: `field` is a path from the root of the reading. */
const gap = z.strictObject({ field: z.string(), why: z.string() });
export type Gap = z.infer<typeof gap>;

const provenance = z.strictObject({
  source: z.enum(['response', 'embedded', 'dom']),
  /** which endpoint, global or selector */
  detail: z.string(),
  pageUrl: z.string(),
  readAt: instant,
});
export type Provenance = z.infer<typeof provenance>;

export const reading = z.strictObject({
  format: z.literal('stacking-reading/1'),
  page: pageKind,
  confidence,
  provenance,
  currency: z.optional(currency),
  language: z.optional(z.string()),
  region: z.optional(z.string()),
  gaps: z.array(gap),
  cart: z.optional(z.strictObject({ lineItems: z.array(readLine), summary: z.optional(summary), complete: z.boolean() })),
  checkout: z.optional(
    z.strictObject({
      lineItems: z.array(readLine),
      summary: z.optional(summary),
      promoCode: z.optional(z.string()),
      promoCodeMessage: z.optional(z.string()),
    }),
  ),
  coupons: z.optional(z.array(readCoupon)),
  automaticDiscounts: z.optional(z.array(readDiscount)),
  product: z.optional(product),
  order: z.optional(z.strictObject({ lineItems: z.array(readLine), summary })),
  wishList: z.optional(
    z.array(z.strictObject({ itemId: id, title: z.optional(z.string()), price: z.optional(money), available: z.optional(z.boolean()) })),
  ),
  coins: z.optional(
    z.strictObject({
      balance: z.optional(count),
      worth: z.optional(z.strictObject({ coins: z.int().check(z.gte(1)), amount: z.int().check(z.gte(1)) })),
    }),
  ),
  failure: z.optional(failure),
});
/** One page or answer, as read. A failure is a reading too. */
export type Reading = z.infer<typeof reading>;
