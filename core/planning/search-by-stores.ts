// The search that splits an order in two: what each store's own promotions can leave, and what concerns several stores. Bounds before
// search, the most promising case first.

import { assignStores, type Judge } from './assign-stores';
import { type Assignment, assignmentOf, type Choice } from './assignment';
import type { BestFound } from './best-found';
import { configurations, marginFor } from './configurations';
import type { Effort } from './effort';
import { type Evaluate, evaluator } from './exact-order';
import { bestPricing, choicesAt, type Pricing } from './lagrangian';
import { lateSets } from './late-sets';
import { lineClasses } from './line-classes';
import { orderBounds } from './order-bounds';
import type { OrderProblem } from './order-problem';
import { repaired } from './repair';
import { besides, clashBetween, countRows, sharedGroups } from './shared-limits';
import { spendScore } from './spend-score';
import { phasesOf, storeOptions } from './store-options';
import { storeTable } from './store-table';
import type { Turn } from './turn';

/** What a search ended with: no order that it was to look at costs less than `lowerBound`; `isComplete`, none beats the best found at all. */
export interface SearchEnd {
  lowerBound: number;
  isComplete: boolean;
}

const mostWaysOfStore = 4096;
const mostLateSets = 4096;
const mostClasses = 64;

interface OpenCase {
  assignment: Assignment;
  pricing: Pricing;
  evaluate: Evaluate;
  set: readonly Turn[];
  /** where sums of these classes of lines are all that the late promotions see */
  seenClasses: readonly number[] | undefined;
  payableAtLeast: number;
}

/** Improves `best` to the best order there is, or until the effort is spent; nothing where the order does not split well enough. */
export function* searchByStores(problem: OrderProblem, best: BestFound, effort: Effort): Generator<undefined, SearchEnd | undefined> {
  const { rules } = problem.prepared;
  const phases = phasesOf(problem);
  if (new Set(phases.late.map(({ eligible }) => eligible)).size > mostClasses) return undefined;
  const sets = yield* lateSets(problem, phases.late, mostLateSets, effort);
  if (sets === undefined) return undefined;
  const ways = yield* storeOptions(problem, phases, mostWaysOfStore, effort);
  if (ways === undefined) return undefined;
  const classes = lineClasses(phases.late, problem.start.length);
  const table = storeTable(problem, ways, classes);
  const margin = marginFor(problem);
  const { payableAtLeast, mostGoods } = orderBounds(problem);
  const shared = sharedGroups(rules, table, phases.late);
  const clash = clashBetween(rules);
  const score = spendScore(problem.turns, rules);
  const scoreOf = (turns: readonly Turn[]) => turns.reduce((sum, turn) => sum + score(turn), 0);

  const cases = yield* configurations(problem, phases.late, sets, { table, classes, margin }, effort);
  cases.sort((a, b) => a.goodsAtLeast - b.goodsAtLeast);
  const open: OpenCase[] = [];
  let unseen = Number.POSITIVE_INFINITY;
  for (const { set, relaxation, goodsAtLeast } of cases) {
    if (payableAtLeast(goodsAtLeast) > best.found.payable) break;
    if (effort.isSpent) {
      unseen = payableAtLeast(goodsAtLeast);
      break;
    }
    if (effort.isPauseDue) yield undefined;
    const assignment = assignmentOf(relaxation, table, countRows(shared, set), besides(clash, set), margin);
    if (assignment === undefined) continue;
    const pricing = bestPricing(assignment);
    effort.work += assignment.stores.length * (1 + 16 * assignment.needs.length);
    const chosen = new Set(set);
    const sequence = phases.late.filter((turn) => turn.coupon === undefined || chosen.has(turn));
    const { evaluate, seenClasses } = evaluator({ problem, table, classes, sequence, effort });
    const atLeast = payableAtLeast(pricing.bound - margin);
    if (atLeast > best.found.payable) continue;
    const choices = repaired(assignment, choicesAt(assignment, pricing.prices));
    if (choices !== undefined && mayStand(choices, clash)) best.offer(evaluate(choices));
    open.push({ assignment, pricing, evaluate, set, seenClasses, payableAtLeast: atLeast });
  }
  const judge = (found: OpenCase): Judge => ({
    best,
    evaluate: found.evaluate,
    mostGoods,
    clash: clash && ((a, b) => clash(a.option.coupons, b.option.coupons)),
    scoreOf: ({ option }) => scoreOf(option.coupons),
    scoreOfFound: ({ coupons }) => scoreOf(coupons),
    seenClasses: clash === undefined && shared.length === 0 ? found.seenClasses : undefined,
    lateScore: scoreOf(found.set),
    margin,
  });
  open.sort((a, b) => a.payableAtLeast - b.payableAtLeast);
  for (const found of open) {
    if (found.payableAtLeast > best.found.payable) break;
    const isComplete = yield* assignStores(found.assignment, found.pricing, judge(found), effort);
    if (!isComplete) return { lowerBound: Math.min(best.found.payable, unseen, found.payableAtLeast), isComplete: false };
  }
  return { lowerBound: Math.min(best.found.payable, unseen), isComplete: unseen === Number.POSITIVE_INFINITY };
}

/** Whether the stores' choices may stand beside each other. */
function mayStand(choices: readonly Choice[], clash: ReturnType<typeof clashBetween>): boolean {
  const together = choices.map(({ option }) => option.coupons);
  return clash === undefined || together.every((one, at) => together.slice(0, at).every((other) => !clash(one, other)));
}
