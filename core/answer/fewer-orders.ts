// The plans of fewer orders than the best one has: each order is work, and she may like fewer better.
import type { StackingCase } from '../formats/case';
import type { StackingPlan } from '../formats/plan';
import { prepareCase } from '../pricing/prepared-case';
import { pricePlan } from '../pricing/price-plan';
import type { Choice } from './answer';

/** Those of the frontier in which a further order saves something, fewest orders first; none where the best plan has one order. */
export function fewerOrders(stackingCase: StackingCase, { frontier, orders: best }: StackingPlan): Choice['plan'][] {
  const prepared = prepareCase({ ...stackingCase, options: { maximumOrders: Math.max(1, best.length) } });
  const found: Choice['plan'][] = [];
  for (const { orders, proof } of frontier) {
    if (orders.length >= best.length || found.some((fewer) => fewer.orders.length === orders.length)) continue;
    const priced = pricePlan(prepared, orders);
    if (priced.ok) {
      const { objective, receipts, coins } = priced.value;
      found.push({ orders, objective, proof, receipts, coins });
    }
  }
  return found;
}
