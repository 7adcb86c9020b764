// The rule fields of formats.md, "Rules and their defaults".
import * as z from 'zod/mini';
import { id, positive } from './amount';
import { couponKind, promotionKind } from './promotion';

export const layer = z.enum([...promotionKind.options, 'coins']);
/** A stage of the cascade; coins come last. */
export type Layer = z.infer<typeof layer>;

const selector = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('kind'), kind: couponKind }),
  z.strictObject({ type: z.literal('coupon'), couponId: id }),
]);
export type ExclusivitySelector = z.infer<typeof selector>;

const limit = z.strictObject({
  kinds: z.array(couponKind).check(z.minLength(1)),
  per: z.enum(['order', 'store']),
  maximum: z.int().check(z.gte(0)),
});
const everyLayerOnceCoinsLast = z.refine<Layer[]>(
  (order) => order.length === layer.options.length && new Set(order).size === order.length && order.at(-1) === 'coins',
  { error: 'names every layer once, coins last' },
);
const base = z.optional(z.enum(['running', 'itemPrice']));
// an object, not a record: a record lets a `__proto__` key pass unseen
const thresholdBase = z.strictObject({
  storeDiscount: base,
  storeCoupon: base,
  selectCoupon: base,
  platformCoupon: base,
  promoCode: base,
  platformDiscount: base,
});

/** Every rule field, as a complete reading of the rules. */
export const rules = z.strictObject({
  stackingOrder: z.array(layer).check(everyLayerOnceCoinsLast),
  limits: z.array(limit),
  exclusivity: z.array(z.strictObject({ between: z.tuple([selector, selector]) })),
  thresholdComparison: z.enum(['atLeast', 'moreThan']),
  percentageRounding: z.enum(['halfUp', 'floor', 'ceil', 'halfEven']),
  shippingMeasuredAfter: z.enum(['itemPrice', ...promotionKind.options]),
  thresholdBase,
  coinsMeasuredOn: z.enum(['itemPrice', 'running']),
});
export type Rules = z.infer<typeof rules>;

/** What a case or profile states of the rules: any of the fields, each whole. */
export const statedRules = z.partial(rules);
export type StatedRules = z.infer<typeof statedRules>;

/** The format's own defaults; a shipped rule profile states every field and may depart from them. */
export const formatDefaults: Rules = {
  stackingOrder: ['storeDiscount', 'storeCoupon', 'selectCoupon', 'platformCoupon', 'promoCode', 'platformDiscount', 'coins'],
  limits: [
    { kinds: ['storeCoupon'], per: 'store', maximum: 1 },
    { kinds: ['selectCoupon'], per: 'order', maximum: 1 },
    { kinds: ['platformCoupon', 'promoCode'], per: 'order', maximum: 1 },
  ],
  exclusivity: [],
  thresholdComparison: 'atLeast',
  percentageRounding: 'halfUp',
  shippingMeasuredAfter: 'itemPrice',
  thresholdBase: {},
  coinsMeasuredOn: 'itemPrice',
};

export const options = z.strictObject({
  maximumOrders: z.optional(positive),
  splitGranularity: z.optional(z.enum(['lineItem', 'unit'])),
  maximumFillers: z.optional(z.int().check(z.gte(0))),
  topUpTo: z.optional(z.strictObject({ amount: z.int().check(z.gte(0)) })),
});
