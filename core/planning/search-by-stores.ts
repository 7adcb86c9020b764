// The search that splits an order in two: what each store's own promotions can leave, and what concerns several stores. Bounds before
// search, the most promising case first.
import { assignmentOf, type Choice } from './assignment';
import type { BestFound } from './best-found';
import { forTable, possibleCases } from './configurations';
import type { Effort } from './effort';
import { evaluator } from './exact-order';
import { bestPricing, choicesAt } from './lagrangian';
import { areFew, type LatePart, latePart } from './late-part';
import { lineClasses } from './line-classes';
import { orderBounds } from './order-bounds';
import type { OrderProblem } from './order-problem';
import { repaired } from './repair';
import { type OpenCase, searchCase, type Yardstick } from './search-case';
import { besides, type clashBetween, countRows } from './shared-limits';
import { phasesOf, storeOptions } from './store-options';
import { type StoreTable, storeTable, withSums } from './store-table';

/** What a search ended with: no order that it was to look at costs less than `lowerBound`; `isComplete`, none beats the best found at all. */
export interface SearchEnd {
  lowerBound: number;
  isComplete: boolean;
}

/** more ways of one store are not listed */
export const mostWaysOfStore = 4096;

/** Improves `best` to the best order there is, or until the effort is spent; nothing where the order does not split well enough. */
export function* searchByStores(
  problem: OrderProblem,
  best: BestFound,
  effort: Effort,
  isPriceOnly = false,
): Generator<undefined, SearchEnd | undefined> {
  const phases = phasesOf(problem);
  if (!areFew(phases)) return undefined;
  const ways = yield* storeOptions(problem, phases, mostWaysOfStore, effort);
  if (ways === undefined) return undefined;
  const lines = problem.start.length;
  const classes = lineClasses(phases.late, lines);
  const table = storeTable(problem, ways.map(withSums(classes, lines)));
  const part = yield* latePart(problem, phases, classes, table, effort);
  return part && (yield* searchCases(problem, table, part, best, effort, isPriceOnly));
}

/** The same with everything made ready: the stores' ways in a table, and a late part for them, or for more ways than these. */
export function* searchCases(
  problem: OrderProblem,
  table: StoreTable,
  part: LatePart,
  best: BestFound,
  effort: Effort,
  isPriceOnly: boolean,
): Generator<undefined, SearchEnd> {
  const { classes, shared, clash, scoreOf, margin } = part;
  const { payableAtLeast, mostGoods } = orderBounds(problem);
  const dearest = () => best.found.payable - (isPriceOnly ? 1 : 0);
  const possible = yield* possibleCases(part.sets, table, margin, (goods) => payableAtLeast(goods) > dearest(), effort);
  const cases = table === part.table ? possible : forTable(possible, table, classes, margin);
  cases.sort((a, b) => a.goodsAtLeast - b.goodsAtLeast);
  const open: OpenCase[] = [];
  let unseen = Number.POSITIVE_INFINITY;
  for (const { set, placed, relaxation, goodsAtLeast } of cases) {
    if (payableAtLeast(goodsAtLeast) > dearest()) break;
    if (effort.isSpent) {
      unseen = payableAtLeast(goodsAtLeast);
      break;
    }
    if (effort.isPauseDue) yield undefined;
    const assignment = assignmentOf(relaxation, table, countRows(shared, set), clash && besides(clash, set), margin);
    if (assignment === undefined) continue;
    const pricing = bestPricing(assignment, mostGoods(dearest()) + margin);
    effort.work += assignment.stores.length * (1 + 16 * assignment.needs.length);
    const atLeast = payableAtLeast(pricing.bound - margin);
    if (atLeast > dearest()) continue;
    const { evaluate, seenClasses } = evaluator({ problem, table, classes, placed, effort });
    const choices = repaired(assignment, choicesAt(assignment, pricing.prices));
    if (choices !== undefined && mayStand(choices, clash)) best.offer(evaluate(choices));
    open.push({ assignment, pricing, placed, evaluate, seenClasses, lateScore: scoreOf(set), payableAtLeast: atLeast });
  }
  const yardstick: Yardstick = {
    best,
    isPriceOnly,
    roomFor: (payable) => mostGoods(payable) + margin,
    payableAt: payableAtLeast,
    margin,
    scoreOf: ({ option }) => scoreOf(option.coupons),
    scoreOfFound: ({ coupons }) => scoreOf(coupons),
    clash: clash && ((a, b) => clash(a.option.coupons, b.option.coupons)),
  };
  open.sort((a, b) => a.payableAtLeast - b.payableAtLeast);
  for (const found of open) {
    if (found.payableAtLeast > dearest()) break;
    const isComplete = yield* searchCase(found, yardstick, effort);
    if (!isComplete) return { lowerBound: Math.min(best.found.payable, unseen, found.payableAtLeast), isComplete: false };
  }
  return { lowerBound: Math.min(best.found.payable, unseen), isComplete: unseen === Number.POSITIVE_INFINITY };
}

/** Whether the stores' choices may stand beside each other. */
function mayStand(choices: readonly Choice[], clash: ReturnType<typeof clashBetween>): boolean {
  const together = choices.map(({ option }) => option.coupons);
  return clash === undefined || together.every((one, at) => together.slice(0, at).every((other) => !clash(one, other)));
}
