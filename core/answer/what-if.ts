// What if: the same cart with some lines, coupons, coins, orders or another reading of the rules. Nothing on the page is touched.
import * as z from 'zod/mini';
import { amount, id } from '../formats/amount';
import type { StackingCase } from '../formats/case';
import { type Objective, objective, plannedOrder, proof, receiptStep, type StackingPlan, spentCoins } from '../formats/plan';
import { planOrders } from '../planning/plan-orders';
import { caseUnder } from '../robustness/case-under';
import { shippedProfiles } from '../rules/profiles/alternatives';

/** What she would change; what is absent stays. */
export const supposition = z.strictObject({
  /** units of a line, by id; 0 leaves it out */
  quantities: z.optional(z.record(z.string(), z.int().check(z.gte(0), z.lte(9999)))),
  /** candidates of the case that she would buy too */
  candidates: z.optional(z.array(id)),
  withoutCoupons: z.optional(z.array(id)),
  withoutCoins: z.optional(z.literal(true)),
  maximumOrders: z.optional(z.int().check(z.gte(1), z.lte(5))),
  /** a shipped reading of the rules */
  profileId: z.optional(id),
});
export type Supposition = z.infer<typeof supposition>;

/** What the changed cart would come to, minor units; `lines` is empty where nothing would be bought. */
export const supposed = z.object({
  lines: z.array(z.object({ lineItemId: id, quantity: amount })),
  plan: z.object({ orders: z.array(plannedOrder), objective, proof, receipts: z.array(z.array(receiptStep)), coins: spentCoins }),
});
export type Supposed = z.infer<typeof supposed>;

/** Work units: an answer at once matters more than its proof. */
const budget = 250_000;

/** The case as she would have it. Ids that it does not know change nothing. */
export function caseAsSupposed(stackingCase: StackingCase, change: Supposition): StackingCase {
  const { quantities = {}, candidates = [], withoutCoupons = [], withoutCoins, maximumOrders, profileId } = change;
  const quantityOf = (lineItemId: string, quantity: number): number =>
    Object.hasOwn(quantities, lineItemId) ? (quantities[lineItemId] ?? quantity) : quantity;
  const bought = (stackingCase.candidates ?? []).filter(({ candidateId }) => candidates.includes(candidateId));
  const further = (lineItemId: string): number =>
    bought.reduce((units, one) => units + (one.type === 'quantityIncrease' && one.lineItemId === lineItemId ? one.quantity : 0), 0);
  const lineItems = [
    ...stackingCase.lineItems.map((line) => ({ ...line, quantity: quantityOf(line.lineItemId, line.quantity) + further(line.lineItemId) })),
    ...bought.flatMap((one) => (one.type === 'newItem' ? [one.lineItem] : [])),
  ].filter(({ quantity }) => quantity > 0);
  const { coupons = [], coins } = stackingCase.wallet ?? {};
  const profile = shippedProfiles.find((one) => one.profileId === profileId);
  const { candidates: _others, ...rest } = stackingCase;
  const supposedCase: StackingCase = {
    ...rest,
    lineItems,
    wallet: {
      coupons: coupons.filter(({ couponId }) => !withoutCoupons.includes(couponId)),
      ...(coins === undefined || withoutCoins === true ? {} : { coins }),
    },
    options: { ...stackingCase.options, ...(maximumOrders === undefined ? {} : { maximumOrders }) },
  };
  return profile === undefined ? supposedCase : caseUnder(supposedCase, profile.rules);
}

const nothing: Objective = { payable: 0, couponsSpent: 0, expirySum: 0, orders: 0 };
const noPlan: Pick<StackingPlan, 'orders' | 'objective' | 'proof' | 'receipts' | 'coins'> = {
  orders: [],
  objective: nothing,
  proof: { status: 'proved', lowerBound: 0 },
  receipts: [],
  coins: { spent: 0, discount: 0 },
};

/** Plans the cart as she would have it. Yields between pieces of work. */
export function* planSupposed(stackingCase: StackingCase, change: Supposition): Generator<undefined, Supposed> {
  const changed = caseAsSupposed(stackingCase, change);
  const lines = changed.lineItems.map(({ lineItemId, quantity }) => ({ lineItemId, quantity }));
  if (lines.length === 0) return { lines, plan: noPlan };
  const { orders, objective: reached, proof: proved, receipts, coins } = yield* planOrders(changed, { budget });
  return { lines, plan: { orders, objective: reached, proof: proved, receipts, coins } };
}
