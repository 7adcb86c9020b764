// The search over plans of several orders: component plans, templates, bounds before search, the most promising template first.
import type { Objective } from '../../formats/plan';
import type { PreparedCase } from '../../pricing/prepared-case';
import type { Effort } from '../effort';
import type { LookedThrough, SplitJudge } from './assign-components';
import { branchAndAssign } from './branch-and-assign';
import { type ComponentPlans, componentPlans } from './component-plans';
import type { LateChoice, OrderForm } from './late-choice';
import { repairedPlans } from './repair-plans';
import { rowPrices, withinReach } from './row-prices';
import { everyPlan, type SplitAssignment, splitAssignment } from './split-assignment';
import { splitBounds } from './split-bounds';
import { compareObjectives, type FoundPlan } from './split-found';
import { splitPricer } from './split-price';
import { type SplitProblem, splitProblem } from './split-problem';
import { templates } from './templates';

/** What a search of plans of so many orders ended with; `isComplete`: none of them beats the best found. */
export interface SplitEnd {
  found: FoundPlan;
  /** no plan of so many orders costs less */
  lowerBound: number;
  isComplete: boolean;
}

/** more pairs of plans than these are not tried to improve a plan */
const mostPairs = 60_000;

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
  #found: FoundPlan;
  #best: { payable: number; score: number };

  constructor(
    readonly problem: SplitProblem,
    readonly all: readonly ComponentPlans[],
    readonly orders: number,
    start: FoundPlan,
    readonly effort: Effort,
  ) {
    const { lines } = problem.prepared;
    this.#bounds = splitBounds(problem, orders);
    this.#margin = 1e-6 + lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice.amount * quantity, 0) * 1e-13;
    this.#price = splitPricer(problem, all, (objective) => this.#isBetter(objective), effort);
    this.#found = start;
    this.#best = this.#scored(start);
  }

  *run(): Generator<undefined, SplitEnd | undefined> {
    const { problem, all, orders, effort } = this;
    const { payableAtLeast, mostCost } = this.#bounds;
    const itemPrices = problem.classes.positions.map((positions) =>
      positions.reduce((sum, position) => {
        const line = problem.prepared.lines[position];
        return line === undefined ? sum : sum + line.unitPrice.amount * line.quantity;
      }, 0),
    );
    const leastCost = all.reduce((sum, plans) => sum + leastOf(plans, orders, problem.columns.length), 0);
    const listed = yield* templates(
      problem,
      orders,
      { leastCost, itemPrices, mostCost: () => mostCost(this.#best.payable) + this.#margin },
      effort,
    );
    if (listed === undefined) return undefined;
    const every = everyPlan(all);
    const open: Open[] = [];
    let unseen = Number.POSITIVE_INFINITY;
    for (const { late, costAtLeast } of listed) {
      const atLeast = payableAtLeast(costAtLeast);
      if (atLeast > this.#best.payable) break;
      if (effort.isSpent) {
        unseen = atLeast;
        break;
      }
      if (effort.isPauseDue) yield undefined;
      const one = yield* this.#bounded(
        late,
        late.map(({ form }) => form),
        every,
      );
      if (one !== undefined) open.push(one);
    }
    let lowest = unseen;
    let isComplete = unseen === Number.POSITIVE_INFINITY;
    open.sort((a, b) => a.payableAtLeast - b.payableAtLeast);
    for (const one of open) {
      if (one.payableAtLeast > this.#best.payable) break;
      const isDone = yield* this.#lookThrough(one);
      if (isDone) continue;
      isComplete = false;
      lowest = Math.min(lowest, one.payableAtLeast);
      break;
    }
    return { found: this.#found, lowerBound: Math.min(lowest, this.#found.objective.payable), isComplete };
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
    const priced = rowPrices(whole, this.#room, effort);
    if (priced.bound > this.#room) return undefined;
    const picked = repairedPlans(whole, priced.choices, effort);
    const isBetter = picked !== undefined && this.#offer(picked, late);
    if (isBetter) yield* this.#improve(picked, late, withinReach(whole, priced, this.#room));
    if (priced.bound > this.#room) return undefined;
    const assignment = withinReach(whole, priced, this.#room);
    return { late, forms, assignment, prices: priced.prices, payableAtLeast: this.#bounds.payableAtLeast(priced.bound - this.#margin) };
  }

  /** Most goods and own shipping of a plan that may still be the best. */
  get #room(): number {
    return this.#bounds.mostCost(this.#best.payable) + this.#margin;
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
      if (one.payableAtLeast > this.#best.payable) break;
      if (!(yield* this.#lookThrough(one))) return false;
    }
    return true;
  }

  *#assign({ late, forms, prices, assignment }: Open, mayBranch: boolean): Generator<undefined, LookedThrough> {
    const judge: SplitJudge = {
      best: () => this.#best,
      offer: (picked) => void this.#offer(picked, late),
      bounds: this.#bounds,
      lateScore: late.reduce((sum, { score }) => sum + score, 0),
      isTwin: late.map((choice, order) => choice === late[order - 1] && forms[order] === forms[order - 1]),
      margin: this.#margin,
    };
    return yield* branchAndAssign(
      this.problem,
      this.all,
      { assignment, prices, judge, mayBranch, matchedBelow: Number.POSITIVE_INFINITY },
      this.effort,
    );
  }

  /** Changes the plans of one or two components at a time for as long as that makes the plan better. */
  *#improve(from: readonly number[], late: readonly LateChoice[], { columns }: SplitAssignment): Generator<undefined, void> {
    const size = columns.reduce((sum, { plans }) => sum + plans.length, 0);
    const seconds = size * size > mostPairs ? [] : columns;
    let picked = [...from];
    const tries = (changed: number[]): boolean => {
      const isBetter = this.#offer(changed, late);
      if (isBetter) picked = changed;
      return isBetter;
    };
    for (let goesOn = true; goesOn && !this.effort.isSpent; ) {
      goesOn = false;
      for (const [at, { plans }] of columns.entries()) {
        for (const plan of plans) {
          if (this.effort.isSpent) return;
          if (this.effort.isPauseDue) yield undefined;
          const one = picked.with(at, plan);
          goesOn = tries(one) || goesOn;
          for (const [other, { plans: more }] of seconds.entries()) {
            if (other <= at) continue;
            for (const second of more) goesOn = tries(one.with(other, second)) || goesOn;
          }
        }
      }
    }
  }

  #offer(picked: readonly number[], late: readonly LateChoice[]): boolean {
    const found = this.#price(picked, late);
    if (found === undefined || !this.#isBetter(found.objective)) return false;
    this.#found = found;
    this.#best = this.#scored(found);
    return true;
  }

  #isBetter = (objective: Objective): boolean => compareObjectives(objective, this.#found.objective) < 0;

  #scored({ objective, orders }: FoundPlan): { payable: number; score: number } {
    const scores = new Map(
      [...this.problem.late, ...this.problem.components.flatMap(({ turns }) => turns)].map((turn) => [
        turn.promotion.id,
        turn.coupon === undefined ? 0 : this.problem.scoreOf(turn),
      ]),
    );
    const score = orders.reduce((sum, { coupons }) => coupons.reduce((all, id) => all + (scores.get(id) ?? 0), sum), 0);
    return { payable: objective.payable, score };
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

function leastOf({ values, shipping }: ComponentPlans, orders: number, width: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let plan = 0; plan < shipping.length; plan++) {
    let cost = shipping[plan] ?? 0;
    for (let order = 0; order < orders; order++) cost += values[(plan * orders + order) * width] ?? 0;
    if (cost < least) least = cost;
  }
  return least;
}
