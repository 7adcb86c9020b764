// Every way to divide a component's lines over the orders and to spend its own coupons there, with what that leaves in every column.
import type { Rules } from '../../formats/rules';
import { coinsOnLine } from '../../pricing/coins';
import { shippingOf } from '../../pricing/shipping';
import { keptOutBy } from '../../rules/combination';
import type { Effort } from '../effort';
import { takeTurn } from '../take-turn';
import type { Turn } from '../turn';
import { type Bundle, bundlesOf, fewBundles } from './bundles';
import type { Column, Component, SplitProblem } from './split-problem';

/** What one order has of a component: units by place in `Component.positions`, and the coupons spent on them. */
export interface Share {
  quantities: readonly number[];
  coupons: readonly Turn[];
  values: readonly number[];
  shipping: number;
  score: number;
}

/** Plans as columns of numbers. */
export interface ComponentPlans {
  component: Component;
  /** by plan and order */
  shares: readonly (readonly Share[])[];
  /** by plan, order and column */
  values: Float64Array;
  shipping: Float64Array;
  score: Float64Array;
}

/** The plans of all components; `areAll`: no plan is left out because there are too many. */
export interface PlansOfAll {
  all: ComponentPlans[];
  areAll: boolean;
}

/** more plans than these are not made: of all components together, and of one where some have to be left out */
const mostPlans = 60_000;
const mostOfSome = 1500;

/** The plans of each component; nothing where the effort is spent before. */
export function* componentPlans(problem: SplitProblem, orders: number, effort: Effort): Generator<undefined, PlansOfAll | undefined> {
  const all: ComponentPlans[] = [];
  let count = 0;
  let areAll = true;
  for (const component of problem.components) {
    const bundles = bundlesOf(problem, component, orders, (mostPlans - count) / 2);
    let shares = bundles && (yield* plansOf(problem, component, bundles, mostPlans - count, effort));
    for (let most = mostOfSome; shares === undefined; most /= 4) {
      if (effort.isSpent || most < 1) return undefined;
      areAll = false;
      shares = yield* plansOf(problem, component, fewBundles(problem, component, orders, most), mostOfSome * 4, effort);
    }
    count += shares.length;
    const width = problem.columns.length;
    const values = new Float64Array(shares.length * orders * width);
    for (const [plan, each] of shares.entries()) {
      for (const [order, share] of each.entries()) values.set(share.values, (plan * orders + order) * width);
    }
    const sumOf = (of: (share: Share) => number) => Float64Array.from(shares, (each) => each.reduce((sum, share) => sum + of(share), 0));
    all.push({ component, shares, values, shipping: sumOf(({ shipping }) => shipping), score: sumOf(({ score }) => score) });
  }
  return { all, areAll };
}

/** Every way to divide the bundles over the orders, with every way to spend coupons; nothing where that is too much. */
function* plansOf(
  problem: SplitProblem,
  component: Component,
  bundles: readonly Bundle[],
  most: number,
  effort: Effort,
): Generator<undefined, Share[][] | undefined> {
  const known = new Map<string, readonly Share[]>();
  const sharesOf = (quantities: readonly number[], order: number): readonly Share[] => {
    const isFirst = problem.hasFirstOrder && order === 0;
    const key = `${isFirst} ${quantities.join()}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const shares = waysOf(problem, component, quantities, isFirst, effort);
    known.set(key, shares);
    return shares;
  };
  const plans: Share[][] = [];
  const chosen = bundles.map(() => 0);
  for (;;) {
    if (effort.isSpent) return undefined;
    if (effort.isPauseDue) yield undefined;
    const parts = bundles.map(({ divisions }, at) => divisions[chosen[at] ?? 0] ?? []);
    const options = (parts[0] ?? []).map((_, order) => {
      const quantities = component.positions.map(() => 0);
      for (const [at, { places }] of bundles.entries()) {
        for (const { place, units } of places)
          quantities[place] = units === undefined ? (parts[at]?.[order] ?? 0) : (parts[at]?.[order] ?? 0) * units;
      }
      return sharesOf(quantities, order);
    });
    effort.work += options.length;
    for (const plan of combined(options)) plans.push(plan);
    if (plans.length > most) return undefined;
    let at = 0;
    for (; at < chosen.length; at++) {
      chosen[at] = (chosen[at] ?? 0) + 1;
      if ((chosen[at] ?? 0) < (bundles[at]?.divisions.length ?? 0)) break;
      chosen[at] = 0;
    }
    if (at === chosen.length) return plans;
  }
}

/** One share for each order, no coupon more often than it may be used. */
function combined(options: readonly (readonly Share[])[]): Share[][] {
  let plans: Share[][] = [[]];
  for (const shares of options) {
    plans = plans.flatMap((plan) => shares.filter((share) => staysWithinUses(share, plan)).map((share) => [...plan, share]));
  }
  return plans;
}

const staysWithinUses = ({ coupons }: Share, plan: readonly Share[]): boolean =>
  coupons.every((turn) => plan.filter((share) => share.coupons.includes(turn)).length < (turn.coupon?.usesRemaining ?? 1));

interface Way {
  amounts: readonly number[];
  atShipping: readonly number[] | undefined;
  coupons: readonly Turn[];
}

/** Every way to spend the component's coupons in an order that has these units of it. */
export function waysOf(
  problem: SplitProblem,
  component: Component,
  quantities: readonly number[],
  isFirst: boolean,
  effort: Effort,
): Share[] {
  const { lines, rules } = problem.prepared;
  const itemPrices = component.positions.map((position, place) => (lines[position]?.unitPrice.amount ?? 0) * (quantities[place] ?? 0));
  const placeOf = new Map(component.positions.map((position, place) => [position, place] as const));
  const within = (positions: readonly number[]) => positions.flatMap((position) => placeOf.get(position) ?? []);
  let ways: Way[] = [{ amounts: itemPrices, atShipping: undefined, coupons: [] }];
  if (quantities.some((units) => units > 0)) {
    for (const turn of component.turns) {
      if (turn.isAfterShipping) ways = ways.map((way) => (way.atShipping === undefined ? { ...way, atShipping: way.amounts } : way));
      if (turn.promotion.needsFirstOrder && !isFirst) continue;
      if (within(turn.promotion.rejecting).some((place) => (quantities[place] ?? 0) > 0)) continue;
      const eligible = within(turn.eligible);
      const sumOf = (amounts: readonly number[]) => eligible.reduce((sum, place) => sum + (amounts[place] ?? 0), 0);
      const placed = { ...turn, eligible, units: sumOf(quantities), itemPrice: sumOf(itemPrices) };
      effort.work += ways.length * (1 + eligible.length);
      ways = ways.flatMap((way) => nextWays(way, turn, placed, rules));
    }
  }
  effort.work += ways.length * problem.columns.length;
  return ways.map(({ amounts, atShipping, coupons }) => {
    const measures = { running: amounts, itemPrice: itemPrices, atShipping: atShipping ?? amounts, units: quantities };
    const valueIn = ({ measure, positions }: Column): number => {
      const places = within(positions);
      if (measure !== 'coins') return places.reduce((sum, place) => sum + (measures[measure][place] ?? 0), 0);
      return component.positions.reduce((sum, position, place) => {
        const line = lines[position];
        const measured = rules.coinsMeasuredOn === 'itemPrice' ? itemPrices[place] : amounts[place];
        return line === undefined ? sum : sum + coinsOnLine(line, measured ?? 0);
      }, 0);
    };
    const looksAt = rules.shippingMeasuredAfter === 'itemPrice' ? itemPrices : (atShipping ?? amounts);
    const shipping = component.groups.reduce((fees, { policy, positions }) => {
      const places = within(positions);
      const units = places.reduce((sum, place) => sum + (quantities[place] ?? 0), 0);
      const measured = places.reduce((sum, place) => sum + (looksAt[place] ?? 0), 0);
      return units === 0 ? fees : fees + shippingOf(policy, units, measured, rules);
    }, 0);
    const score = coupons.reduce((sum, turn) => sum + problem.scoreOf(turn), 0);
    return { quantities, coupons, values: problem.columns.map(valueIn), shipping, score };
  });
}

/** An automatic discount is applied; a coupon is left, and used where it may stand beside the others and takes something off. */
function nextWays(way: Way, turn: Turn, placed: Turn, rules: Rules): Way[] {
  const amounts = [...way.amounts];
  const off = takeTurn(placed, amounts, rules);
  if (turn.coupon === undefined) return [{ ...way, amounts }];
  const others = way.coupons.flatMap(({ coupon }) => coupon ?? []);
  if (off === 0 || keptOutBy(turn.coupon, others, rules) !== undefined) return [way];
  return [way, { ...way, amounts, coupons: [...way.coupons, turn] }];
}
