// The least that one order costs, and nothing else proved: what is asked again and again with a line or coupon more or less.
import type { PreparedCase } from '../pricing/prepared-case';
import { BestFound } from './best-found';
import type { Effort } from './effort';
import { biggestFirst, layerByLayer, takeAsked } from './greedy';
import { searchInTurn } from './in-turn';
import { type OrderProblem, orderProblem } from './order-problem';
import { type SearchEnd, searchByStores } from './search-by-stores';

/** Minor units; `payable` is infinite where nothing below the limit was found, and then no order costs less than `lowerBound`. */
export interface LeastPayable {
  payable: number;
  /** `payable` where that is proved to be the least, or no less than the limit */
  lowerBound: number;
  /** ids of coupons with which the order costs `payable` */
  coupons: readonly string[];
}

/** `starts`: sets of coupons, by id, that may do well; what does not apply is ignored. `below`: only what costs less is looked for. */
export interface LeastAsked {
  starts?: Iterable<readonly string[]>;
  below?: number;
}

/** The least payable of one order with all lines of the case, 0 where there is none. */
export function* leastPayable(prepared: PreparedCase, effort: Effort, asked: LeastAsked = {}): Generator<undefined, LeastPayable> {
  const problem = orderProblem(prepared);
  return yield* leastOf(problem, effort, asked, (best) => searchByStores(problem, best, effort, true));
}

/** The same by any search over stores; where that finds nothing out, coupons are gone through in turn. */
export function* leastOf(
  problem: OrderProblem,
  effort: Effort,
  { starts = [], below = Number.POSITIVE_INFINITY }: LeastAsked,
  search: (best: BestFound) => Generator<undefined, SearchEnd | undefined>,
): Generator<undefined, LeastPayable> {
  let warm = takeAsked(problem, [], effort);
  for (const start of starts) {
    const found = takeAsked(problem, start, effort);
    if (found.payable < warm.payable) warm = found;
  }
  // nothing is spent at this amount, so that only what is cheaper beats it
  const limit = { payable: Math.min(warm.payable, below), spent: 0, until: 0, coupons: [] };
  const best = new BestFound(limit);
  let end = yield* search(best);
  if (end?.isComplete !== true) {
    // what is not proved is still held against everything that shoppers do
    yield* layerByLayer(problem, best, effort);
    yield* biggestFirst(problem, best, effort);
    end ??= yield* searchInTurn(problem, best, effort);
  }
  const found = best.found === limit ? warm : best.found;
  return {
    payable: found.payable < below ? found.payable : Number.POSITIVE_INFINITY,
    lowerBound: Math.min(end.lowerBound, best.found.payable),
    coupons: found.coupons.map(({ promotion }) => promotion.id),
  };
}
