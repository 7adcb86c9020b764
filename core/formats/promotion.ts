// A promotion as documents state it: conditions and benefit (formats.md, "Promotions").
import * as z from 'zod/mini';
import { amount, basisPoints, id, instant, money, positive } from './amount';

const maximumDiscount = z.optional(money);
const fixed = z.strictObject({ type: z.literal('fixed'), amount, maximumDiscount });
const percentage = z.strictObject({ type: z.literal('percentage'), basisPoints, maximumDiscount });
const repeating = z.strictObject({ type: z.literal('repeating'), every: z.strictObject({ amount: positive }), amount, maximumDiscount });

/** What a level of a tiered discount takes off. */
export const levelDiscount = z.discriminatedUnion('type', [fixed, percentage, repeating]);
export type LevelDiscount = z.infer<typeof levelDiscount>;

const distinct = <T>(key: (tier: T) => number) =>
  z.refine<T[]>((tiers) => new Set(tiers.map(key)).size === tiers.length, { error: 'two tiers have the same threshold' });

const tiered = z.strictObject({
  type: z.literal('tiered'),
  tiers: z.array(z.strictObject({ minimumSpend: money, discount: levelDiscount })).check(
    z.minLength(1),
    distinct((tier) => tier.minimumSpend.amount),
  ),
  maximumDiscount,
});
const quantityTiered = z.strictObject({
  type: z.literal('quantityTiered'),
  tiers: z.array(z.strictObject({ minimumQuantity: positive, discount: levelDiscount })).check(
    z.minLength(1),
    distinct((tier) => tier.minimumQuantity),
  ),
  maximumDiscount,
});

/** What a promotion takes off, by type; each with an optional `maximumDiscount`. */
export const discount = z.discriminatedUnion('type', [fixed, percentage, repeating, tiered, quantityTiered]);
export type Discount = z.infer<typeof discount>;

/** Whose goods a promotion is for: one store's, or the whole order's. */
export const scope = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('store'), storeId: id }),
  z.strictObject({ type: z.literal('platform') }),
]);

export const lineFlag = z.enum(['choice', 'flashDeal', 'promotionExcluded', 'outOfStock']);
export type LineFlag = z.infer<typeof lineFlag>;

export const trait = z.string().check(z.minLength(1));

const selection = z.optional(z.strictObject({ include: z.optional(z.array(id)), exclude: z.optional(z.array(id)) }));
const eligibility = z.strictObject({
  stores: selection,
  categories: selection,
  lineItems: selection,
  flags: z.optional(z.strictObject({ include: z.optional(z.array(lineFlag)), exclude: z.optional(z.array(lineFlag)) })),
  ineligibleItems: z.optional(z.enum(['ignore', 'reject'])),
});

export const couponKind = z.enum(['storeCoupon', 'selectCoupon', 'platformCoupon', 'promoCode']);
export type CouponKind = z.infer<typeof couponKind>;
export const automaticKind = z.enum(['storeDiscount', 'platformDiscount']);
export type AutomaticKind = z.infer<typeof automaticKind>;
/** A layer of the cascade that takes something off goods: every kind of promotion. */
export const promotionKind = z.enum([...couponKind.options, ...automaticKind.options]);
export type PromotionKind = z.infer<typeof promotionKind>;

const conditions = {
  title: z.optional(z.string()),
  scope,
  eligibility: z.optional(eligibility),
  minimumSpend: z.optional(money),
  discount,
  validFrom: z.optional(instant),
  validUntil: z.optional(instant),
  regions: z.optional(z.array(z.string())),
  excludedRegions: z.optional(z.array(z.string())),
  code: z.optional(z.string().check(z.minLength(1))),
  requires: z.optional(z.array(trait)),
};

/** A promotion the shopper may use or leave; each use is a choice. */
export const coupon = z.strictObject({ couponId: id, kind: couponKind, ...conditions, usesRemaining: z.optional(positive) });
export type Coupon = z.infer<typeof coupon>;

/** A promotion that applies by itself wherever it can. */
export const automaticDiscount = z.strictObject({ discountId: id, kind: automaticKind, ...conditions });
export type AutomaticDiscount = z.infer<typeof automaticDiscount>;
