// stacking-case/1: a cart, a wallet, a context and the rules they are planned under (formats.md, "Case format").
import * as z from 'zod/mini';
import { amount, basisPoints, currency, id, instant, money, positive } from './amount';
import { automaticDiscount, coupon, lineFlag, trait } from './promotion';
import { options, statedRules } from './rules';

export const lineItem = z.strictObject({
  lineItemId: id,
  title: z.optional(z.string()),
  storeId: id,
  storeName: z.optional(z.string()),
  category: z.optional(z.string()),
  unitPrice: money,
  quantity: positive,
  flags: z.optional(z.array(lineFlag)),
  shippingGroupId: z.optional(id),
  coins: z.optional(z.strictObject({ maximumShareBasisPoints: basisPoints })),
});
export type LineItem = z.infer<typeof lineItem>;

export const shippingPolicy = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('free') }),
  z.strictObject({ type: z.literal('flat'), fee: money, freeFrom: z.optional(money) }),
  z.strictObject({ type: z.literal('perUnit'), firstUnit: money, additionalUnit: money }),
]);
export type ShippingPolicy = z.infer<typeof shippingPolicy>;

const shippingGroup = z.strictObject({ shippingGroupId: id, policy: shippingPolicy });
export type ShippingGroup = z.infer<typeof shippingGroup>;

const coins = z.strictObject({
  balance: z.int().check(z.gte(0)),
  worth: z.strictObject({ coins: positive, amount: positive }),
  maximumOrderShareBasisPoints: z.optional(basisPoints),
});
export type CoinWallet = z.infer<typeof coins>;

const candidate = z.discriminatedUnion('type', [
  z.strictObject({ candidateId: id, type: z.literal('newItem'), source: z.optional(z.string()), lineItem }),
  z.strictObject({
    candidateId: id,
    type: z.literal('quantityIncrease'),
    source: z.optional(z.string()),
    lineItemId: id,
    quantity: positive,
  }),
]);

const context = z.strictObject({
  region: z.string(),
  at: instant,
  usedCodes: z.optional(z.array(z.string())),
  traits: z.optional(z.array(trait)),
});
export type CaseContext = z.infer<typeof context>;

const objective = z.strictObject({ payable: amount, couponsSpent: amount, expirySum: amount, orders: amount });

/** The shape of a case document; `parseCase` also holds it against the rules that span its lists. */
export const stackingCase = z.strictObject({
  format: z.literal('stacking-case/1'),
  caseId: id,
  currency,
  context,
  lineItems: z.array(lineItem),
  shippingGroups: z.optional(z.array(shippingGroup)),
  automaticDiscounts: z.optional(z.array(automaticDiscount)),
  wallet: z.optional(z.strictObject({ coupons: z.optional(z.array(coupon)), coins: z.optional(coins) })),
  rules: z.optional(statedRules),
  options: z.optional(options),
  candidates: z.optional(z.array(candidate)),
  expected: z.optional(z.strictObject({ objective })),
});
export type StackingCase = z.infer<typeof stackingCase>;
