// A refused coupon is left off: what a site does, and what mends a plan that some reading of the rules refuses.
import type { PlannedOrder } from '../formats/plan';
import type { PlanRefusal } from '../pricing/price-plan';

/**
 * The orders without a coupon that is refused, one list of orders for each coupon that may be the one to go: the refused one itself, or
 * one that it may not stand beside. None where something else is wrong with the plan.
 */
export function withoutRefused(orders: readonly PlannedOrder[], refusal: PlanRefusal): PlannedOrder[][] {
  if (refusal.code !== 'order-refused' || refusal.why.code !== 'coupon-ineligible') return [];
  const { couponId, why } = refusal.why;
  const instead = why.code === 'limit-reached' ? (why.instead ?? []) : why.code === 'excluded-by' ? [why.couponId] : [];
  return [couponId, ...instead].map((gone) =>
    orders.map((order, at) => (at === refusal.order ? { ...order, coupons: order.coupons.filter((id) => id !== gone) } : order)),
  );
}
