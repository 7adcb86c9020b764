// The best single order, proved where the effort allows.
import type { PreparedCase } from '../pricing/prepared-case';
import { BestFound, type Found, foundWith } from './best-found';
import type { Effort } from './effort';
import { biggestFirst, layerByLayer } from './greedy';
import { searchInTurn } from './in-turn';
import { type OrderProblem, orderProblem } from './order-problem';
import { runTurns } from './run-turns';
import { type SearchEnd, searchByStores } from './search-by-stores';

export interface OneOrder extends SearchEnd {
  found: Found;
}

/** The best order with all lines of the cart; it starts from what shoppers do, and is never worse. */
export function* planOneOrder(prepared: PreparedCase, effort: Effort): Generator<undefined, OneOrder> {
  const problem = orderProblem(prepared);
  const best = new BestFound(withoutCoupons(problem, effort));
  yield* layerByLayer(problem, best, effort);
  const byStores = yield* searchByStores(problem, best, effort);
  if (byStores?.isComplete === true) return { found: best.found, ...byStores };
  // what is not proved is still held against everything that shoppers do
  yield* biggestFirst(problem, best, effort);
  const end = byStores ?? (yield* searchInTurn(problem, best, effort));
  return { found: best.found, isComplete: end.isComplete, lowerBound: Math.min(end.lowerBound, best.found.payable) };
}

/** The order that spends no coupon. */
function withoutCoupons(problem: OrderProblem, effort: Effort): Found {
  return runTurns(problem, new Set(), effort) ?? foundWith(Number.MAX_SAFE_INTEGER, []);
}
