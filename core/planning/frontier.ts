// The best plan of at most one order, of at most two, and so on: each search starts from what the one before found.
import type { Proof } from '../formats/plan';
import type { PreparedCase } from '../pricing/prepared-case';
import { type PricedPlan, pricePlan } from '../pricing/price-plan';
import { Effort } from './effort';
import { planOneOrder } from './one-order';
import { mostParts, splitAtLeast } from './split-bound';
import { type CartParts, cartParts } from './splits/cart-parts';
import { searchParts } from './splits/search-parts';
import { searchSplits } from './splits/search-splits';
import type { FoundPlan, SplitEnd } from './splits/split-found';

/** The best plan found of at most so many orders, and what is proved of it. */
export interface FrontierEntry {
  plan: PricedPlan;
  proof: Proof;
}

/** what a search may spend of the effort that is left, while others are to follow */
const shareOfRest = 0.35;
/** what listing the parts of a cart may spend, and trying all divisions into them before templates are tried */
const shareOfParts = 0.3;
const shareOfDivisions = 0.85;

/** One entry for each number of orders up to `mostEntries` and the case's maximum; the cart must have a line. */
export function* planFrontier(prepared: PreparedCase, mostEntries: number, effort: Effort): Generator<undefined, FrontierEntry[]> {
  const orders = Math.min(prepared.maximumOrders, mostEntries);
  const most = Math.min(orders, mostParts(prepared));
  const searched = [yield* searchOne(prepared, effort)];
  const parts = most > 1 ? yield* within(effort, shareOfParts, (own) => cartParts(prepared, own)) : undefined;
  for (let count = 2; count <= most; count++) {
    const before = searched.at(-1);
    if (before !== undefined) searched.push(yield* searchMore(prepared, count, before.found, { parts, isLast: count === most, effort }));
  }
  // what holds of more orders holds of fewer
  for (let at = searched.length - 2; at >= 0; at--) {
    const [here, more] = [searched[at], searched[at + 1]];
    if (here !== undefined && more !== undefined) searched[at] = heldAgainst(here, more, at + 1);
  }
  const entries = searched.map(({ found, lowerBound }, at): FrontierEntry => {
    const isProved =
      searched.slice(0, Math.min(at, found.objective.orders - 1)).every(({ isComplete }) => isComplete) && searched[at]?.isComplete;
    return { plan: evaluated(prepared, found), proof: { status: isProved === true ? 'proved' : 'bounded', lowerBound } };
  });
  const last = entries.at(-1);
  while (last !== undefined && entries.length < orders) entries.push(last);
  return entries;
}

function heldAgainst(here: SplitEnd, more: SplitEnd, count: number): SplitEnd {
  const isComplete = here.isComplete || (more.isComplete && more.found.objective.orders <= count);
  const found = isComplete && !here.isComplete ? more.found : here.found;
  const lowerBound = isComplete ? found.objective.payable : Math.min(found.objective.payable, Math.max(here.lowerBound, more.lowerBound));
  return { found, lowerBound, isComplete };
}

function* searchOne(prepared: PreparedCase, effort: Effort): Generator<undefined, SplitEnd> {
  const { found, lowerBound, isComplete } = yield* planOneOrder(prepared, effort);
  const lines = prepared.lines.map(({ lineItemId, quantity }) => ({ lineItemId, quantity }));
  const { payable, spent, until } = found;
  const objective = { payable, couponsSpent: spent, expirySum: until, orders: 1 };
  const orders = [{ lines, coupons: found.coupons.map(({ promotion }) => promotion.id) }];
  return { found: { objective, orders }, lowerBound, isComplete };
}

function* searchMore(
  prepared: PreparedCase,
  count: number,
  found: FoundPlan,
  { parts, isLast, effort }: { parts: CartParts | undefined; isLast: boolean; effort: Effort },
): Generator<undefined, SplitEnd> {
  const { payable, couponsSpent } = found.objective;
  const atLeast = splitAtLeast(prepared, count);
  // of a plan of more orders that costs as much, spending nothing in fewer orders is the better one
  if (atLeast > payable || (atLeast === payable && couponsSpent === 0)) return { found, lowerBound: payable, isComplete: true };
  const first =
    parts && (yield* within(effort, (isLast ? 1 : shareOfRest) * shareOfDivisions, (own) => searchParts(parts, count, found, own)));
  if (first?.isComplete === true) return first;
  const start = first?.found ?? found;
  const end = yield* within(effort, isLast ? 1 : shareOfRest, (own) => searchSplits(prepared, count, start, own));
  const best = end?.found ?? start;
  const lowerBound = Math.max(atLeast, first?.lowerBound ?? 0, end?.lowerBound ?? 0);
  return { found: best, lowerBound: Math.min(best.objective.payable, lowerBound), isComplete: end?.isComplete === true };
}

/** Runs a search on a share of the effort that is left. */
function* within<T>(effort: Effort, share: number, search: (own: Effort) => Generator<undefined, T>): Generator<undefined, T> {
  const own = new Effort(Math.floor(Math.max(0, effort.budget - effort.work) * share));
  const found = yield* search(own);
  effort.work += own.work;
  return found;
}

/** No plan leaves the planner that the evaluator has not priced, and to the same amount. */
function evaluated(prepared: PreparedCase, { orders, objective }: FoundPlan): PricedPlan {
  const plan = pricePlan(prepared, orders);
  if (!plan.ok) throw new Error(`the planner made a plan that is not allowed: ${JSON.stringify(plan.error)}`);
  const { payable, couponsSpent } = plan.value.objective;
  if (payable !== objective.payable || couponsSpent !== objective.couponsSpent) {
    throw new Error(`the planner counted ${objective.payable}, the evaluator ${payable}`);
  }
  return plan.value;
}
