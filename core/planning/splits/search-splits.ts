// The search over plans of several orders: component plans, templates, bounds before search, the most promising template first.
import type { Objective } from '../../formats/plan';
import type { PreparedCase } from '../../pricing/prepared-case';
import type { Effort } from '../effort';
import type { SplitJudge } from './assign-components';
import { branchAndAssign } from './branch-and-assign';
import { type ComponentPlans, componentPlans } from './component-plans';
import type { LateChoice, OrderForm } from './late-choice';
import { repairedPlans } from './repair-plans';
import { rowPrices } from './row-prices';
import { splitAssignment } from './split-assignment';
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

const mostPlans = 60_000;

interface Open {
  late: readonly LateChoice[];
  forms: readonly OrderForm[];
  prices: readonly number[];
  payableAtLeast: number;
}

/**
 * Looks for a plan of at most `orders` orders that beats `start`; nothing where the cart does not divide into few enough pieces to look
 * through.
 */
export function* searchSplits(
  prepared: PreparedCase,
  orders: number,
  start: FoundPlan,
  effort: Effort,
): Generator<undefined, SplitEnd | undefined> {
  const problem = splitProblem(prepared, orders);
  const all = yield* componentPlans(problem, orders, mostPlans, effort);
  if (all === undefined) return undefined;
  const search = new SplitSearch(problem, all, orders, start, effort);
  return yield* search.run();
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
      const forms = late.map(({ form }) => form);
      const priced = this.#bounded(late, forms, true);
      if (priced !== undefined) open.push({ late, forms, ...priced });
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

  /** The bound of some forms, and a plan made from it where `mayOffer`; nothing where no plan of theirs beats the best found. */
  #bounded(late: readonly LateChoice[], forms: readonly OrderForm[], mayOffer: boolean) {
    const { problem, all, effort } = this;
    const assignment = splitAssignment(all, forms, problem.columns.length, this.#margin);
    effort.work += all.reduce((sum, { shipping }) => sum + shipping.length, 0) >> 1;
    if (assignment === undefined) return undefined;
    const enough = this.#bounds.mostCost(this.#best.payable) + this.#margin;
    const { prices, bound, choices } = rowPrices(assignment, enough, effort);
    if (bound > enough) return undefined;
    if (mayOffer) {
      const picked = repairedPlans(assignment, choices, effort);
      if (picked !== undefined) this.#offer(picked, late);
    }
    const payableAtLeast = this.#bounds.payableAtLeast(bound - this.#margin);
    return payableAtLeast > this.#best.payable ? undefined : { prices, payableAtLeast };
  }

  /** Takes the orders' closer forms one order after the other, then looks through what may still hold a better plan. */
  *#lookThrough(open: Open): Generator<undefined, boolean> {
    const order = open.late.findIndex(({ form, refined }, at) => refined !== undefined && open.forms[at] === form);
    if (order < 0) return yield* this.#assign(open);
    const closer: Open[] = [];
    for (const form of open.late[order]?.refined ?? []) {
      if (this.effort.isSpent) return false;
      if (this.effort.isPauseDue) yield undefined;
      const forms = open.forms.with(order, form);
      const priced = this.#bounded(open.late, forms, true);
      if (priced !== undefined) closer.push({ late: open.late, forms, ...priced });
    }
    closer.sort((a, b) => a.payableAtLeast - b.payableAtLeast);
    for (const one of closer) {
      if (one.payableAtLeast > this.#best.payable) break;
      if (!(yield* this.#lookThrough(one))) return false;
    }
    return true;
  }

  *#assign({ late, forms, prices }: Open): Generator<undefined, boolean> {
    const { problem, all, effort } = this;
    const assignment = splitAssignment(all, forms, problem.columns.length, this.#margin);
    if (assignment === undefined) return true;
    const judge: SplitJudge = {
      best: () => this.#best,
      offer: (picked) => this.#offer(picked, late),
      bounds: this.#bounds,
      lateScore: late.reduce((sum, { score }) => sum + score, 0),
      isTwin: late.map((choice, order) => choice === late[order - 1] && forms[order] === forms[order - 1]),
      margin: this.#margin,
    };
    return yield* branchAndAssign(problem, all, { assignment, prices, judge }, effort);
  }

  #offer(picked: readonly number[], late: readonly LateChoice[]): void {
    const found = this.#price(picked, late);
    if (found === undefined || !this.#isBetter(found.objective)) return;
    this.#found = found;
    this.#best = this.#scored(found);
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

function leastOf({ values, shipping }: ComponentPlans, orders: number, width: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let plan = 0; plan < shipping.length; plan++) {
    let cost = shipping[plan] ?? 0;
    for (let order = 0; order < orders; order++) cost += values[(plan * orders + order) * width] ?? 0;
    if (cost < least) least = cost;
  }
  return least;
}
