// The search over plans of several orders of a small cart: every division into parts, every way to pay for each, what cannot win apart.
import type { Objective } from '../../formats/plan';
import { priceOrder } from '../../pricing/price-order';
import { compareObjectives } from '../compare-objectives';
import type { Effort } from '../effort';
import type { CartPart, CartParts, PartWay } from './cart-parts';
import { type FoundPlan, foundPlan, type SplitEnd } from './split-found';
import { useBounds } from './use-bounds';

/** Looks for a plan of at most `orders` orders that beats `start`, exactly: any rule is kept as the evaluator has it. */
export function* searchParts(all: CartParts, orders: number, start: FoundPlan, effort: Effort): Generator<undefined, SplitEnd> {
  const { parts, within, prepared } = all;
  const { budget } = prepared.coins;
  const bounds = yield* useBounds(all, orders, start.objective.payable, effort);
  let found = start;
  const chosen: { number: number; part: CartPart; way: PartWay }[] = [];
  // what costs as much as the best plan must not spend more
  const isTooDear = (cost: number, net: number, spendsMore: boolean) =>
    Math.max(net, cost - budget) - bounds.refund > found.objective.payable + (spendsMore ? -1 + 1e-6 : 1e-6);
  /** `cost` and `net`: of the orders chosen so far, uses paid for, without coins and with as many as they may take */
  function* choose(rest: number, left: number, cost: number, net: number): Generator<undefined, boolean> {
    if (rest === 0) {
      if (compareObjectives(objectiveOf(chosen, budget), found.objective) >= 0) return true;
      effort.work += 20 * chosen.length;
      const plan = planOf(all, chosen);
      if (plan !== undefined && compareObjectives(plan.objective, found.objective) < 0) found = plan;
      return true;
    }
    const spent = chosen.reduce((sum, { way }) => sum + way.coupons.length, 0);
    const before = chosen.at(-1);
    const isFree = chosen.length === 0 && all.hasFirstOrder;
    // the order with the last line is chosen first; orders that share that line come by their number: in another turn they are the same plan
    const lead = all.steps.findLastIndex((step) => rest >= step);
    const most =
      before !== undefined && chosen.length > (all.hasFirstOrder ? 1 : 0) && unitsAt(all, before.number, lead) > 0 ? before.number : rest;
    for (const number of within[rest] ?? []) {
      const part = parts[number];
      if (part === undefined || number > most || (!isFree && unitsAt(all, number, lead) === 0)) continue;
      const more = bounds.atLeast(rest - number, left - 1);
      for (const way of bounds.ways(number, chosen.length === 0)) {
        effort.work++;
        if (effort.isSpent) return false;
        if (effort.isPauseDue) yield undefined;
        if (net + way.net + more.net - bounds.refund > found.objective.payable + 1e-6) break;
        const spends = spent + way.way.coupons.length > found.objective.couponsSpent;
        if (isTooDear(cost + way.cost + more.cost, net + way.net + more.net, spends) || isSpentUp(way.way, chosen)) continue;
        chosen.push({ number, part, way: way.way });
        const goesOn = yield* choose(rest - number, left - 1, cost + way.cost, net + way.net);
        chosen.pop();
        if (!goesOn) return false;
      }
    }
    return true;
  }
  const isComplete = yield* choose(parts.length - 1, orders, 0, 0);
  const least = bounds.atLeast(parts.length - 1, orders);
  const bound = Math.ceil(Math.max(least.net, least.cost - budget) - bounds.refund - 1e-6);
  const { payable } = found.objective;
  return { found, lowerBound: isComplete ? payable : Math.max(0, Math.min(bound, payable)), isComplete };
}

const unitsAt = ({ steps, parts }: CartParts, number: number, line: number): number =>
  Math.floor((number % (steps[line + 1] ?? parts.length)) / (steps[line] ?? 1));

const isSpentUp = ({ coupons }: PartWay, chosen: readonly { way: PartWay }[]): boolean =>
  coupons.some((turn) => chosen.filter(({ way }) => way.coupons.includes(turn)).length >= (turn.coupon?.usesRemaining ?? 1));

/** What a plan comes to where no promotion for a first order applies but in the first one. */
function objectiveOf(chosen: readonly { way: PartWay }[], budget: number): Objective {
  const sumOf = (of: (way: PartWay) => number) => chosen.reduce((sum, { way }) => sum + of(way), 0);
  const payable =
    sumOf(({ cost }) => cost) -
    Math.min(
      sumOf(({ coins }) => coins),
      budget,
    );
  return { payable, couponsSpent: sumOf(({ coupons }) => coupons.length), expirySum: sumOf(({ until }) => until), orders: chosen.length };
}

/** The plan as the evaluator prices it, the order that may be a first one before the others; nothing where it is not allowed. */
const planOf = ({ prepared }: CartParts, chosen: readonly { part: CartPart; way: PartWay }[]): FoundPlan | undefined => {
  const orders = chosen.map(({ part, way }) => ({
    lines: prepared.lines.flatMap(({ lineItemId }, position) => {
      const quantity = part.quantities[position] ?? 0;
      return quantity > 0 ? [{ lineItemId, quantity }] : [];
    }),
    coupons: way.coupons.map(({ promotion }) => promotion.id),
  }));
  return foundPlan(prepared, orders, (order, isFirst) => {
    const priced = priceOrder(prepared, order, isFirst);
    return priced.ok ? priced.value : undefined;
  });
};
