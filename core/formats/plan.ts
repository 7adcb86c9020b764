// stacking-plan/1: the answer to a case (formats.md, "Plan format").
import * as z from 'zod/mini';
import { amount, id, positive } from './amount';
import { promotionKind } from './promotion';

const integer = z.int();

/** Why a promotion is not in an order, with the numbers behind it. Core says codes; `components/words` says sentences. */
export const ineligible = z.discriminatedUnion('code', [
  z.object({ code: z.literal('below-minimum-spend'), short: amount }),
  z.object({ code: z.literal('below-minimum-quantity'), short: amount }),
  z.object({ code: z.literal('nothing-eligible') }),
  z.object({ code: z.literal('ineligible-item-in-order') }),
  z.object({ code: z.literal('takes-nothing-off') }),
  z.object({ code: z.literal('not-yet-valid'), from: z.string() }),
  z.object({ code: z.literal('expired'), until: z.string() }),
  z.object({ code: z.literal('wrong-region') }),
  z.object({ code: z.literal('code-used') }),
  z.object({ code: z.literal('trait-missing'), trait: z.string() }),
  z.object({ code: z.literal('limit-reached'), instead: z.optional(z.array(id)) }),
  z.object({ code: z.literal('excluded-by'), couponId: id }),
  z.object({ code: z.literal('costs-more-than-it-saves') }),
]);
export type Ineligible = z.infer<typeof ineligible>;

const share = z.object({ lineItemId: id, amount });

/** One step of a receipt; the steps of an order, replayed, give its total. Amounts are minor units. */
export const receiptStep = z.discriminatedUnion('step', [
  z.object({ step: z.literal('subtotal'), amount }),
  z.object({
    step: z.literal('applied'),
    layer: promotionKind,
    id,
    /** running amount of the eligible lines when its turn came */
    eligibleSubtotal: amount,
    /** the amount its minimum was held against (running or item price, by the rules) */
    tested: amount,
    minimumSpend: amount,
    margin: integer,
    discount: amount,
    shares: z.array(share),
  }),
  z.object({ step: z.literal('skipped'), layer: promotionKind, id, why: ineligible }),
  z.object({ step: z.literal('shipping'), shippingGroupId: id, amount }),
  z.object({ step: z.literal('coins'), discount: amount, spent: amount }),
  z.object({ step: z.literal('total'), amount }),
]);
export type ReceiptStep = z.infer<typeof receiptStep>;
export type Receipt = ReceiptStep[];

export const plannedOrder = z.object({ lines: z.array(z.object({ lineItemId: id, quantity: positive })), coupons: z.array(id) });
export type PlannedOrder = z.infer<typeof plannedOrder>;

/** What plans are compared by, smallest first, field by field. */
export const objective = z.object({ payable: amount, couponsSpent: amount, expirySum: amount, orders: amount });
export type Objective = z.infer<typeof objective>;

export const proof = z.object({ status: z.enum(['proved', 'bounded']), lowerBound: amount });
export type Proof = z.infer<typeof proof>;

export const spentCoins = z.object({ spent: amount, discount: amount });

/** A plan under another reading of the rules: not allowed there, or so many minor units. */
export const held = z.object({ profile: id, feasible: z.boolean(), payable: z.optional(amount) });
export type Held = z.infer<typeof held>;

/** an entry that could not be proved within its budget */
const bounded = z.optional(z.literal(true));

/** What changes in the cart would come to; amounts are minor units, and gains where they are positive. */
const analyses = z.object({
  removals: z.array(z.object({ lineItemId: id, price: integer, bounded })),
  fillers: z.array(z.object({ candidates: z.array(id), listed: amount, payable: amount, netGain: integer, pays: z.boolean(), bounded })),
  topUps: z.array(z.object({ spend: positive, payable: amount, gain: positive, bounded })),
  worth: z.array(z.object({ couponId: id, amount: integer, bounded })),
});
export type Analyses = z.infer<typeof analyses>;

export const stackingPlan = z.object({
  format: z.literal('stacking-plan/1'),
  caseId: id,
  orders: z.array(plannedOrder),
  objective,
  proof,
  frontier: z.array(z.object({ maximumOrders: positive, orders: z.array(plannedOrder), coins: spentCoins, objective, proof })),
  receipts: z.array(z.array(receiptStep)),
  coins: spentCoins,
  robustness: z.optional(z.array(held)),
  /** where the plan is not allowed under every one of them: the best worst case */
  robustPlan: z.optional(z.object({ orders: z.array(plannedOrder), worst: amount, robustness: z.array(held), proof })),
  analyses: z.optional(analyses),
  searchEffort: z.object({ work: amount, budget: amount }),
  elapsedMs: z.optional(z.number()),
});
export type StackingPlan = z.infer<typeof stackingPlan>;
