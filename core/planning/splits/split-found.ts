// Plans that a search comes to, priced by the evaluator without their receipts.
import type { Objective, PlannedOrder } from '../../formats/plan';
import type { PreparedCase } from '../../pricing/prepared-case';
import type { PricedOrder } from '../../pricing/price-order';

export interface FoundPlan {
  objective: Objective;
  orders: readonly PlannedOrder[];
}

/** What a search of plans of so many orders ended with; `isComplete`: none of them beats the best found. */
export interface SplitEnd {
  found: FoundPlan;
  /** no plan of so many orders costs less */
  lowerBound: number;
  isComplete: boolean;
}

/**
 * The plan of these orders, each as `price` has it; nothing where one is not allowed. Promotions for a first order stand in the first
 * order in which one applies.
 */
export function foundPlan(
  { coins }: PreparedCase,
  planned: readonly PlannedOrder[],
  price: (order: PlannedOrder, isFirst: boolean) => PricedOrder | undefined,
): FoundPlan | undefined {
  const orders: PlannedOrder[] = [];
  const objective: Objective = { payable: 0, couponsSpent: 0, expirySum: 0, orders: planned.length };
  let isFirst = true;
  let coinsMost = 0;
  for (const order of planned) {
    const priced = price(order, isFirst);
    if (priced === undefined) return undefined;
    isFirst &&= !priced.cascade.turns.some(({ outcome, promotion }) => outcome === 'applied' && promotion.needsFirstOrder);
    objective.payable += priced.goods + priced.shipping.reduce((sum, { amount }) => sum + amount, 0);
    objective.couponsSpent += priced.chosen.length;
    objective.expirySum += priced.chosen.reduce((sum, { until }) => sum + until, 0);
    coinsMost += priced.coinsMost;
    orders.push(priced.order);
  }
  objective.payable -= Math.min(coinsMost, coins.budget);
  return { objective, orders };
}
