// A plan priced as a site would: it refuses coupons, and sells all the same.
import type { StackingCase } from '../formats/case';
import type { PlannedOrder } from '../formats/plan';
import { prepareCase } from '../pricing/prepared-case';
import { type PricedPlan, pricePlan } from '../pricing/price-plan';
import { withoutRefused } from './refused-coupons';

/** more ways to leave coupons off are not looked at */
const mostWays = 32;

/**
 * Prices a plan, coupons that the rules refuse left off. Of two that may not stand together either may go, so there may be several
 * prices; the first leaves off the coupon that is refused first. None where even that gives no price.
 */
export function priceAsSite(stackingCase: StackingCase, orders: readonly PlannedOrder[]): PricedPlan[] {
  const prepared = prepareCase(stackingCase);
  const prices: PricedPlan[] = [];
  const waiting: (readonly PlannedOrder[])[] = [orders];
  for (let way = 0; way < mostWays; way++) {
    const asked = waiting.pop();
    if (asked === undefined) break;
    const priced = pricePlan(prepared, asked);
    if (priced.ok) prices.push(priced.value);
    else waiting.push(...withoutRefused(asked, priced.error).reverse());
  }
  return prices;
}

/** What an order of a priced plan comes to, minor units; nothing where there is no such order. */
export const totalOf = (priced: PricedPlan, order: number): number | undefined => {
  const step = priced.receipts[order]?.at(-1);
  return step?.step === 'total' ? step.amount : undefined;
};
