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
  const end = yield* bestOrder(problem, best, effort);
  return { found: best.found, ...end };
}

/** Improves `best` to the best order there is, or, with `isPriceOnly`, to one of the cheapest; until the effort is spent. */
export function* bestOrder(problem: OrderProblem, best: BestFound, effort: Effort, isPriceOnly = false): Generator<undefined, SearchEnd> {
  yield* layerByLayer(problem, best, effort);
  const byStores = yield* searchByStores(problem, best, effort, isPriceOnly);
  if (byStores?.isComplete === true) return byStores;
  // what is not proved is still held against everything that shoppers do
  yield* biggestFirst(problem, best, effort);
  if (byStores === undefined) return yield* searchInTurn(problem, best, effort);
  return { ...byStores, lowerBound: Math.min(byStores.lowerBound, best.found.payable) };
}

/** The order that spends no coupon. */
export function withoutCoupons(problem: OrderProblem, effort: Effort): Found {
  return runTurns(problem, new Set(), effort) ?? foundWith(Number.MAX_SAFE_INTEGER, []);
}
