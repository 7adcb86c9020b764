// What a changed cart comes to by the brute force that shares no code with the core; and the changed carts, made from the steps alone.
import type { Step } from '../../../core/diagnosis/verdict';
import type { LineItem, StackingCase } from '../../../core/formats/case';
import type { Coupon } from '../../../core/formats/promotion';
import { bruteForce } from '../planning/brute-force';
import { cartOf, waysToOrder } from '../planning/brute-force-order';

/** A further line in a store of its own, or where the step says. */
const further = (step: Extract<Step, { do: 'add' }>): LineItem => ({
  lineItemId: 'further',
  storeId: step.storeId ?? 'a store of its own',
  unitPrice: { amount: step.amount },
  quantity: 1,
  ...(step.category === undefined ? {} : { category: step.category }),
  ...(step.flag === undefined ? {} : { flags: [step.flag] }),
});

/** The case after one step. */
function afterStep(doc: StackingCase, step: Step): StackingCase {
  const { context, lineItems, wallet = {} } = doc;
  const keep = (ids: string[]) => lineItems.filter(({ lineItemId }) => !ids.includes(lineItemId));
  switch (step.do) {
    case 'wait':
      return { ...doc, context: { ...context, at: step.until } };
    case 'useApp':
      return { ...doc, context: { ...context, traits: [...(context.traits ?? []), 'app'] } };
    case 'payWith':
      return { ...doc, context: { ...context, traits: [...(context.traits ?? []), `card:${step.card}`] } };
    case 'takeOut':
    case 'leaveOut': {
      const coupons = (wallet.coupons ?? []).filter(({ couponId }) => !step.couponIds.includes(couponId));
      return { ...doc, wallet: { ...wallet, coupons } };
    }
    case 'add':
      return { ...doc, lineItems: [...lineItems, further(step)] };
    case 'buy': {
      const bought = (doc.candidates ?? []).find(({ candidateId }) => candidateId === step.candidateId);
      return bought?.type === 'newItem' ? { ...doc, lineItems: [...lineItems, bought.lineItem] } : doc;
    }
    case 'more':
      return {
        ...doc,
        lineItems: lineItems.map((one) => (one.lineItemId === step.lineItemId ? { ...one, quantity: one.quantity + step.pieces } : one)),
      };
    case 'remove':
      return { ...doc, lineItems: keep(step.lineItemIds) };
    case 'moveToOwnOrder':
      return { ...doc, options: { ...doc.options, maximumOrders: 2 } };
  }
}

/** The case after all steps, with the code in the wallet. */
export const caseAfter = (doc: StackingCase, coupon: Coupon, steps: readonly Step[]): StackingCase =>
  withCoupon(steps.reduce(afterStep, doc), coupon);

/** The case with exactly this coupon of its id and code. */
export function withCoupon(doc: StackingCase, coupon: Coupon): StackingCase {
  const { coupons = [] } = withoutCoupon(doc, coupon).wallet ?? {};
  return { ...doc, wallet: { ...doc.wallet, coupons: [...coupons, coupon] } };
}

/** The case without a coupon of its id or code. */
export function withoutCoupon(doc: StackingCase, { couponId, code }: Coupon): StackingCase {
  const isIt = (one: Coupon) => one.couponId === couponId || (code !== undefined && one.code === code);
  return { ...doc, wallet: { ...doc.wallet, coupons: (doc.wallet?.coupons ?? []).filter((one) => !isIt(one)) } };
}

/** The least that one order with all lines and this coupon costs; nothing where no order may have it. */
export function leastWith(doc: StackingCase, couponId: string): number | undefined {
  const all = cartOf(doc);
  const { coins } = doc.wallet ?? {};
  const budget = coins === undefined ? 0n : (BigInt(coins.balance) * BigInt(coins.worth.amount)) / BigInt(coins.worth.coins);
  const units = all.lines.map(({ quantity }) => quantity);
  const costs = waysToOrder(all, units, true)
    .filter(({ coupons }) => coupons.some((one) => one.couponId === couponId))
    .map((way) => Number(way.goodsAndShipping - (way.coins < budget ? way.coins : budget)));
  return costs.length === 0 ? undefined : Math.min(...costs);
}

/** The least of any plan of the case. */
export const least = (doc: StackingCase): number => Number(bruteForce(doc)[0]);
