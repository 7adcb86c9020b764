// Orders priced without their receipts, and without a look at coupons that are not in them: what is asked many times for every code.
import type { PlannedOrder } from '../formats/plan';
import type { PreparedCase } from '../pricing/prepared-case';
import { type OrderRefusal, type PricedOrder, priceOrder } from '../pricing/price-order';
import { pricePlan } from '../pricing/price-plan';
import type { Result } from '../result';

/** An order by the rules of the case. Coupons that are not in it change nothing of it, and are left away beforehand. */
export const priceOne = (prepared: PreparedCase, order: PlannedOrder): Result<PricedOrder, OrderRefusal> =>
  priceOrder(
    {
      ...prepared,
      promotions: prepared.promotions.filter(({ coupon, id }) => coupon === undefined || order.coupons.includes(id)),
    },
    order,
  );

/** What a single order comes to, minor units. */
export const payableOfOne = ({ coins }: PreparedCase, { goods, shipping, coinsMost }: PricedOrder): number =>
  goods + shipping.reduce((sum, { amount }) => sum + amount, 0) - Math.min(coinsMost, coins.budget);

/** What orders come to, minor units; nothing where the rules refuse them. */
export function payableOfOrders(prepared: PreparedCase, orders: readonly PlannedOrder[]): number | undefined {
  const plan = pricePlan(prepared, orders);
  return plan.ok ? plan.value.objective.payable : undefined;
}
