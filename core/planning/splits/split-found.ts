// The best plan found so far, by the whole objective.
import type { Objective, PlannedOrder } from '../../formats/plan';

export interface FoundPlan {
  objective: Objective;
  orders: readonly PlannedOrder[];
}

/** Negative where `a` is the better one. */
export const compareObjectives = (a: Objective, b: Objective): number =>
  a.payable - b.payable || a.couponsSpent - b.couponsSpent || a.expirySum - b.expirySum || a.orders - b.orders;
