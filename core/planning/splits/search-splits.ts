// The search over plans of several orders: component plans, templates, bounds before search, the most promising template first.
import type { PreparedCase } from '../../pricing/prepared-case';
import { marginFor } from '../configurations';
import type { Effort } from '../effort';
import { itemPricesOf } from '../order-problem';
import { sumAt } from '../take-turn';
import type { LookedThrough, SplitJudge } from './assign-components';
import { branchAndAssign } from './branch-and-assign';
import { type ComponentPlans, componentPlans } from './component-plans';
import { improvePlan } from './improve-plan';
import { Incumbent } from './incumbent';
import type { LateChoice, OrderForm } from './late-choice';
import { withoutMirrors } from './mirrors';
import { repairedPlans } from './repair-plans';
import { rowPrices, withinReach } from './row-prices';
import { everyPlan, type SplitAssignment, splitAssignment } from './split-assignment';
import { splitBounds } from './split-bounds';
import type { FoundPlan, SplitEnd } from './split-found';
import { splitPricer } from './split-price';
import { type SplitProblem, splitProblem } from './split-problem';
import { templates } from './templates';

/** of more automatic discounts over several components no forms are made */
const mostAutomatic = 64;

interface Open {
  late: readonly LateChoice[];
  forms: readonly OrderForm[];
  assignment: SplitAssignment;
  prices: Float64Array;
  payableAtLeast: number;
}

/** Looks for a plan of at most `orders` orders that beats `start`; nothing where the effort is spent before there is anything to look at. */
export function* searchSplits(
  prepared: PreparedCase,
  orders: number,
  start: FoundPlan,
  effort: Effort,
): Generator<undefined, SplitEnd | undefined> {
  if (effort.isSpent) return undefined;
  const problem = splitProblem(prepared, orders);
  if (problem.late.filter(({ coupon }) => coupon === undefined).length > mostAutomatic) return undefined;
  const plans = yield* componentPlans(problem, orders, effort);
  if (plans === undefined) return undefined;
  const end = yield* new SplitSearch(problem, plans.all, orders, start, effort).run();
  // of plans that were left out nothing is known
  return plans.areAll ? end : end && { ...end, lowerBound: 0, isComplete: false };
}

class SplitSearch {
  readonly #bounds;
  readonly #margin: number;
  readonly #price;
  readonly #best: Incumbent;
  /** how the best plan came about, where it was made from a bound */
  #leading: { picked: readonly number[]; late: readonly LateChoice[]; assignment: SplitAssignment } | undefined;

  constructor(
    readonly problem: SplitProblem,
    readonly all: readonly ComponentPlans[],
    readonly orders: number,
    start: FoundPlan,
    readonly effort: Effort,
  ) {
    this.#bounds = splitBounds(problem, orders);
    this.#margin = marginFor({ start: itemPricesOf(problem.prepared) });
    this.#best = new Incumbent(problem, start);
    this.#price = splitPricer(problem, all, (objective) => this.#best.isBetter(objective), effort);
  }

  *run(): Generator<undefined, SplitEnd | undefined> {
    const { problem, all, orders, effort } = this;
    const bounds = {
      leastCost: leastCostOf(all, orders, problem.columns.length),
      itemPrices: classPricesOf(problem),
      mostCost: this.#room,
    };
    const listed = yield* templates(problem, orders, bounds, effort);
    if (listed === undefined) return undefined;
    const every = everyPlan(all);
    const open: Open[] = [];
    let lowest = Number.POSITIVE_INFINITY;
    for (const { late, costAtLeast } of listed) {
      const atLeast = this.#bounds.payableAtLeast(costAtLeast);
      if (atLeast > this.#best.mark.payable) break;
      if (effort.isSpent) lowest = Math.min(lowest, atLeast);
      if (effort.isSpent) break;
      if (effort.isPauseDue) yield undefined;
      const forms = late.map(({ form }) => form);
      const one = yield* this.#bounded(late, forms, withoutMirrors(problem, all, late, every));
      if (one !== undefined) open.push(one);
    }
    if (this.#leading !== undefined) {
      const { picked, late, assignment } = this.#leading;
      yield* improvePlan(picked, assignment, (other) => this.#best.offer(this.#price(other, late)), effort);
    }
    open.sort((a, b) => a.payableAtLeast - b.payableAtLeast);
    for (const one of open) {
      if (one.payableAtLeast > this.#best.mark.payable) break;
      if (yield* this.#lookThrough(one)) continue;
      lowest = Math.min(lowest, one.payableAtLeast);
      break;
    }
    const { found } = this.#best;
    const isComplete = lowest === Number.POSITIVE_INFINITY;
    return { found, lowerBound: Math.min(lowest, found.objective.payable), isComplete };
  }

  /** Orders of these forms with their bound, and a plan made from it offered; nothing where none of theirs beats the best found. */
  *#bounded(
    late: readonly LateChoice[],
    forms: readonly OrderForm[],
    allowed: readonly Int32Array[],
  ): Generator<undefined, Open | undefined> {
    const { problem, all, effort } = this;
    const whole = splitAssignment(all, allowed, forms, problem.columns.length, this.#margin);
    effort.work += allowed.reduce((sum, plans) => sum + plans.length, 0) >> 3;
    if (whole === undefined) return undefined;
    const priced = yield* rowPrices(whole, this.#room, effort);
    if (priced.bound > this.#room) return undefined;
    const picked = repairedPlans(whole, priced.choices, effort);
    const isBetter = picked !== undefined && this.#best.offer(this.#price(picked, late));
    if (priced.bound > this.#room) return undefined;
    const assignment = withinReach(whole, priced, this.#room);
    if (isBetter) this.#leading = { picked, late, assignment };
    return { late, forms, assignment, prices: priced.prices, payableAtLeast: this.#bounds.payableAtLeast(priced.bound - this.#margin) };
  }

  /** Most goods and own shipping of a plan that may still be the best. */
  get #room(): number {
    return this.#bounds.mostCost(this.#best.mark.payable) + this.#margin;
  }

  /** Takes the orders' closer forms one order after the other, where there is too much to look through. */
  *#lookThrough(open: Open): Generator<undefined, boolean> {
    const order = leastCertain(open);
    const looked = yield* this.#assign(open, order < 0);
    if (looked !== 'tooMany') return looked === 'done';
    const allowed = open.assignment.columns.map(({ plans }) => plans);
    const closer: Open[] = [];
    for (const form of open.late[order]?.refined ?? []) {
      if (this.effort.isSpent) return false;
      if (this.effort.isPauseDue) yield undefined;
      const one = yield* this.#bounded(open.late, open.forms.with(order, form), allowed);
      if (one !== undefined) closer.push(one);
    }
    closer.sort((a, b) => a.payableAtLeast - b.payableAtLeast);
    for (const one of closer) {
      if (one.payableAtLeast > this.#best.mark.payable) break;
      if (!(yield* this.#lookThrough(one))) return false;
    }
    return true;
  }

  #assign({ late, prices, assignment }: Open, mayBranch: boolean): Generator<undefined, LookedThrough> {
    const judge: SplitJudge = {
      best: () => this.#best.mark,
      offer: (picked) => void this.#best.offer(this.#price(picked, late)),
      bounds: this.#bounds,
      lateScore: late.reduce((sum, { score }) => sum + score, 0),
      margin: this.#margin,
    };
    const branch = { assignment, prices, judge, mayBranch, matchedBelow: Number.POSITIVE_INFINITY };
    return branchAndAssign(this.problem, this.all, branch, this.effort);
  }
}

/** The order whose form is not as close as it gets and asks for least; -1 where all are. */
function leastCertain({ late, forms }: Open): number {
  const needOf = ({ rows }: OrderForm) =>
    rows.reduce((most, { need, cap }) => (cap === Number.POSITIVE_INFINITY ? Math.max(most, need) : most), 0);
  const open = late.flatMap(({ form, refined }, order) =>
    refined !== undefined && forms[order] === form ? [{ order, need: needOf(form) }] : [],
  );
  return open.sort((a, b) => a.need - b.need)[0]?.order ?? -1;
}

/** Least goods and own shipping before late promotions. */
const leastCostOf = (all: readonly ComponentPlans[], orders: number, width: number): number =>
  all.reduce((sum, { values, shipping }) => {
    const costs = shipping.map((fee, plan) => {
      let cost = fee;
      for (let order = 0; order < orders; order++) cost += values[(plan * orders + order) * width] ?? 0;
      return cost;
    });
    return sum + costs.reduce((least, cost) => Math.min(least, cost), Number.POSITIVE_INFINITY);
  }, 0);

/** Item price of each class of lines. */
const classPricesOf = ({ prepared, classes }: SplitProblem): number[] => {
  const prices = itemPricesOf(prepared);
  return classes.positions.map((positions) => sumAt(prices, positions));
};
