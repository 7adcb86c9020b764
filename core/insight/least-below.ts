// The least that one order costs, where only amounts below a limit matter: nearly all carts beside a cart end at the first bounds.
import { BestFound } from '../planning/best-found';
import type { Effort } from '../planning/effort';
import { takeAsked } from '../planning/greedy';
import { searchInTurn } from '../planning/in-turn';
import { withoutCoupons } from '../planning/one-order';
import { orderProblem } from '../planning/order-problem';
import { searchByStores } from '../planning/search-by-stores';
import type { PreparedCase } from '../pricing/prepared-case';

/** Minor units; `payable` is infinite where nothing below the limit was found, and then no order costs less than `lowerBound`. */
export interface LeastBelow {
  payable: number;
  lowerBound: number;
  coupons: readonly string[];
}

/** The least payable of one order with all lines, if it is below `below`. `starts`: sets of coupons, by id, that may do well. */
export function* leastBelow(
  prepared: PreparedCase,
  effort: Effort,
  starts: Iterable<readonly string[]>,
  below: number,
): Generator<undefined, LeastBelow> {
  if (prepared.lines.length === 0) return { payable: below > 0 ? 0 : Number.POSITIVE_INFINITY, lowerBound: 0, coupons: [] };
  const problem = orderProblem(prepared);
  const best = new BestFound(withoutCoupons(problem, effort));
  for (const start of starts) takeAsked(problem, start, best, effort);
  const warm = best.found;
  // nothing is spent at this amount, so that only what is cheaper beats it
  const limit = { payable: Math.min(warm.payable, below), spent: 0, until: 0, coupons: [] };
  best.found = limit;
  const { lowerBound } = (yield* searchByStores(problem, best, effort, true)) ?? (yield* searchInTurn(problem, best, effort));
  const found = best.found === limit ? warm : best.found;
  const payable = found.payable < below ? found.payable : Number.POSITIVE_INFINITY;
  return { payable, lowerBound, coupons: found.coupons.map(({ promotion }) => promotion.id) };
}
