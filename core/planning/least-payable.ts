// The least that one order costs, and nothing else proved: what is asked again and again with a line or coupon more or less.
import type { PreparedCase } from '../pricing/prepared-case';
import { BestFound } from './best-found';
import type { Effort } from './effort';
import { takeAsked } from './greedy';
import { bestOrder, withoutCoupons } from './one-order';
import { orderProblem } from './order-problem';

/** Minor units; `lowerBound` is `payable` where that is proved to be the least. */
export interface LeastPayable {
  payable: number;
  lowerBound: number;
  /** ids of coupons with which the order costs `payable` */
  coupons: readonly string[];
}

/** The least payable of one order with all lines of the case, 0 where there is none. `start`: ids of coupons that may do well; what does not apply is ignored. */
export function* leastPayable(prepared: PreparedCase, effort: Effort, start: readonly string[] = []): Generator<undefined, LeastPayable> {
  if (prepared.lines.length === 0) return { payable: 0, lowerBound: 0, coupons: [] };
  const problem = orderProblem(prepared);
  const best = new BestFound(withoutCoupons(problem, effort));
  if (start.length > 0) takeAsked(problem, start, best, effort);
  const { lowerBound } = yield* bestOrder(problem, best, effort, true);
  return { payable: best.found.payable, lowerBound, coupons: best.found.coupons.map(({ promotion }) => promotion.id) };
}
