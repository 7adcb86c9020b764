// Every way to divide a component's lines over the orders and to spend its own coupons there, with what that leaves in every column.
import type { Effort } from '../effort';
import { type Bundle, bundlesOf, fewBundles } from './bundles';
import { type Share, waysOf } from './component-ways';
import type { Component, SplitProblem } from './split-problem';

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
  const known = new Map<string, readonly Share[] | undefined>();
  const sharesOf = (quantities: readonly number[], order: number): readonly Share[] | undefined => {
    const isFirst = problem.hasFirstOrder && order === 0;
    const key = `${isFirst} ${quantities.join()}`;
    if (!known.has(key)) known.set(key, waysOf(problem, component, quantities, isFirst, effort));
    return known.get(key);
  };
  const plans: Share[][] = [];
  const chosen = bundles.map(() => 0);
  for (;;) {
    if (effort.isSpent) return undefined;
    if (effort.isPauseDue) yield undefined;
    const parts = bundles.map(({ divisions }, at) => divisions[chosen[at] ?? 0] ?? []);
    const options: (readonly Share[])[] = [];
    for (const order of (parts[0] ?? []).keys()) {
      const quantities = component.positions.map(() => 0);
      for (const [at, { places }] of bundles.entries()) {
        for (const { place, units } of places)
          quantities[place] = units === undefined ? (parts[at]?.[order] ?? 0) : (parts[at]?.[order] ?? 0) * units;
      }
      const shares = sharesOf(quantities, order);
      if (shares === undefined) return undefined;
      options.push(shares);
    }
    effort.work += options.length;
    const more = combined(options, most - plans.length);
    if (more === undefined) return undefined;
    for (const plan of more) plans.push(plan);
    let at = 0;
    for (; at < chosen.length; at++) {
      chosen[at] = (chosen[at] ?? 0) + 1;
      if ((chosen[at] ?? 0) < (bundles[at]?.divisions.length ?? 0)) break;
      chosen[at] = 0;
    }
    if (at === chosen.length) return plans;
  }
}

/** One share for each order, no coupon more often than it may be used; nothing where that is more than `most`. */
function combined(options: readonly (readonly Share[])[], most: number): Share[][] | undefined {
  let plans: Share[][] = [[]];
  for (const shares of options) {
    const longer: Share[][] = [];
    for (const plan of plans) {
      for (const share of shares) if (staysWithinUses(share, plan)) longer.push([...plan, share]);
      if (longer.length > most) return undefined;
    }
    plans = longer;
  }
  return plans;
}

const staysWithinUses = ({ coupons }: Share, plan: readonly Share[]): boolean =>
  coupons.every((turn) => plan.filter((share) => share.coupons.includes(turn)).length < (turn.coupon?.usesRemaining ?? 1));
