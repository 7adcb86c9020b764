// Plans are judged by their whole objective: what comes first decides, what comes later only where all before it is equal.
import type { Objective } from '../formats/plan';

/** Negative where `a` is the better one. */
export const compareObjectives = (a: Objective, b: Objective): number =>
  a.payable - b.payable || a.couponsSpent - b.couponsSpent || a.expirySum - b.expirySum || a.orders - b.orders;
