// The search over plans of several orders of a small cart: every division into parts, every way to pay for each, what cannot win apart.
import type { Objective, PlannedOrder } from '../../formats/plan';
import { priceOrder } from '../../pricing/price-order';
import type { Effort } from '../effort';
import type { CartPart, CartParts, PartWay } from './cart-parts';
import type { SplitEnd } from './search-splits';
import { compareObjectives, type FoundPlan } from './split-found';

/** Looks for a plan of at most `orders` orders that beats `start`, exactly: any rule is kept as the evaluator has it. */
export function* searchParts(all: CartParts, orders: number, start: FoundPlan, effort: Effort): Generator<undefined, SplitEnd> {
  const { parts, prepared } = all;
  const { budget } = prepared.coins;
  const whole = parts.length - 1;
  const atLeast = leastByParts(all, orders, effort);
  let found = start;
  const chosen: { part: CartPart; way: PartWay }[] = [];
  const offer = () => {
    const plan = planOf(all, chosen);
    if (plan !== undefined && compareObjectives(plan.objective, found.objective) < 0) found = plan;
  };
  /** `costs` and `nets`: of the orders chosen so far, without coins and with as many as they may take */
  function* choose(rest: number, left: number, costs: number, nets: number): Generator<undefined, boolean> {
    if (rest === 0) {
      offer();
      return true;
    }
    const bound = atLeast(rest, left);
    if (Math.max(nets + bound.net, costs + bound.cost - budget) > found.objective.payable) return true;
    const lead = all.steps.findLastIndex((step) => rest >= step);
    for (let number = rest; number > 0; number--) {
      const part = parts[number];
      if (part === undefined || !isWithin(all, number, rest) || (!all.hasFirstOrder && unitsAt(all, number, lead) === 0)) continue;
      const more = atLeast(rest - number, left - 1);
      for (const way of chosen.length === 0 ? part.first : part.usual) {
        effort.work++;
        if (effort.isSpent) return false;
        if (effort.isPauseDue) yield undefined;
        const net = nets + way.cost - way.coins;
        if (net + more.net > found.objective.payable) break;
        if (costs + way.cost + more.cost - budget > found.objective.payable || isSpentUp(way, chosen)) continue;
        chosen.push({ part, way });
        const goesOn = yield* choose(rest - number, left - 1, costs + way.cost, net);
        chosen.pop();
        if (!goesOn) return false;
      }
    }
    return true;
  }
  const isComplete = yield* choose(whole, orders, 0, 0);
  const bound = atLeast(whole, orders);
  const least = Math.max(bound.net, bound.cost - budget);
  return { found, lowerBound: isComplete ? found.objective.payable : Math.min(least, found.objective.payable), isComplete };
}

const unitsAt = ({ steps, parts }: CartParts, number: number, line: number): number =>
  Math.floor((number % (steps[line + 1] ?? parts.length)) / (steps[line] ?? 1));

/** Whether a part has at most the units of another, of every line. */
const isWithin = (all: CartParts, number: number, rest: number): boolean =>
  all.steps.every((_, line) => unitsAt(all, number, line) <= unitsAt(all, rest, line));

const isSpentUp = ({ coupons }: PartWay, chosen: readonly { way: PartWay }[]): boolean =>
  coupons.some((turn) => chosen.filter(({ way }) => way.coupons.includes(turn)).length >= (turn.coupon?.usesRemaining ?? 1));

interface Least {
  /** without coins, and with as many as orders may take */
  cost: number;
  net: number;
}

/** The least that parts of the cart cost in at most so many orders, whatever coupons others have spent. */
function leastByParts(all: CartParts, orders: number, effort: Effort): (rest: number, orders: number) => Least {
  const never: Least = { cost: Number.POSITIVE_INFINITY, net: Number.POSITIVE_INFINITY };
  const alone = all.parts.map((part): Least => {
    if (part === undefined) return { cost: 0, net: 0 };
    const ways = [...part.usual, ...part.first];
    return { cost: Math.min(...ways.map(({ cost }) => cost)), net: Math.min(...ways.map(({ cost, coins }) => cost - coins)) };
  });
  const table = [alone.map((least, part) => (part === 0 ? least : never)), alone];
  for (let count = 2; count <= orders; count++) {
    const fewer = table[count - 1] ?? [];
    table.push(
      fewer.map((least, rest) => {
        let { cost, net } = least;
        for (let number = 1; number < rest; number++) {
          if (!isWithin(all, number, rest)) continue;
          cost = Math.min(cost, (alone[number]?.cost ?? 0) + (fewer[rest - number]?.cost ?? 0));
          net = Math.min(net, (alone[number]?.net ?? 0) + (fewer[rest - number]?.net ?? 0));
        }
        effort.work += rest;
        return { cost, net };
      }),
    );
  }
  return (rest, count) => table[count]?.[rest] ?? never;
}

/** The plan as the evaluator prices it, the order that may be a first one before the others; nothing where it is not allowed. */
function planOf({ prepared }: CartParts, chosen: readonly { part: CartPart; way: PartWay }[]): FoundPlan | undefined {
  let isFirst = true;
  let coins = 0;
  const orders: PlannedOrder[] = [];
  const objective: Objective = { payable: 0, couponsSpent: 0, expirySum: 0, orders: chosen.length };
  for (const { part, way } of chosen) {
    const lines = prepared.lines.flatMap(({ lineItemId }, position) => {
      const quantity = part.quantities[position] ?? 0;
      return quantity > 0 ? [{ lineItemId, quantity }] : [];
    });
    const priced = priceOrder(prepared, { lines, coupons: way.coupons.map(({ promotion }) => promotion.id) }, isFirst);
    if (!priced.ok) return undefined;
    const { goods, shipping, coinsMost, cascade, order } = priced.value;
    isFirst &&= !cascade.turns.some(({ outcome, promotion }) => outcome === 'applied' && promotion.needsFirstOrder);
    objective.payable += goods + shipping.reduce((sum, { amount }) => sum + amount, 0);
    objective.couponsSpent += way.coupons.length;
    objective.expirySum += way.until;
    coins += coinsMost;
    orders.push(order);
  }
  objective.payable -= Math.min(coins, prepared.coins.budget);
  return { objective, orders };
}
