// Which late choice each order makes. A template fixes that for every order; together the templates cover every plan of so many orders.
import type { Effort } from '../effort';
import { lateSets } from '../late-sets';
import type { Turn } from '../turn';
import { type LateChoice, lateChoice } from './late-choice';
import type { SplitProblem } from './split-problem';

export interface Template {
  late: readonly LateChoice[];
  /** no plan of the template has less goods and own shipping */
  costAtLeast: number;
}

/** What bounds a template at once: the least that components can leave, and what the cart has in each column of the classes. */
export interface TemplateBounds {
  leastCost: number;
  /** item price of each class of lines */
  itemPrices: readonly number[];
  /** a template with a higher cost is not wanted */
  mostCost: number;
}

/** more late choices of one order, or more templates, are not listed */
const mostChoices = 2048;
const mostTemplates = 60_000;

/** All templates that may be wanted, lowest bound first; nothing where there are too many. */
export function* templates(
  problem: SplitProblem,
  orders: number,
  bounds: TemplateBounds,
  effort: Effort,
): Generator<undefined, Template[] | undefined> {
  const sets = yield* lateSets(problem, problem.late, mostChoices, effort);
  if (sets === undefined) return undefined;
  const usual = yield* choicesOf(problem, sets, false, bounds, effort);
  const first = problem.hasFirstOrder ? yield* choicesOf(problem, sets, true, bounds, effort) : usual;
  if (usual === undefined || first === undefined) return undefined;
  const optionsOf = (order: number): readonly Option[] => (order === 0 ? first : usual);
  const found: Template[] = [];
  const late: LateChoice[] = [];
  const needs = bounds.itemPrices.map(() => 0);
  const mostOff = Math.max(0, ...usual.map(({ choice }) => choice.form.most));
  let isTooMany = false;
  function* choose(from: number, saved: number): Generator<undefined, void> {
    const order = late.length;
    if (order === orders) {
      found.push({ late: [...late], costAtLeast: bounds.leastCost - saved });
      isTooMany ||= found.length > mostTemplates;
      return;
    }
    const options = optionsOf(order);
    for (let at = from; at < options.length && !isTooMany; at++) {
      effort.work++;
      isTooMany ||= effort.isSpent;
      if (effort.isPauseDue) yield undefined;
      const option = options[at];
      if (option === undefined) continue;
      const { choice } = option;
      // choices come by what they take off: the ones after this take off no more
      if (bounds.leastCost - saved - choice.form.most - (orders - order - 1) * (order === 0 ? mostOff : choice.form.most) > bounds.mostCost)
        break;
      if (option.needs.some((need, index) => (needs[index] ?? 0) + need > (bounds.itemPrices[index] ?? 0))) continue;
      if (!choice.coupons.every((turn) => late.filter(({ coupons }) => coupons.includes(turn)).length < (turn.coupon?.usesRemaining ?? 1)))
        continue;
      late.push(choice);
      for (const [index, need] of option.needs.entries()) needs[index] = (needs[index] ?? 0) + need;
      yield* choose(order === 0 && problem.hasFirstOrder ? 0 : at, saved + choice.form.most);
      for (const [index, need] of option.needs.entries()) needs[index] = (needs[index] ?? 0) - need;
      late.pop();
    }
  }
  yield* choose(0, 0);
  if (isTooMany) return undefined;
  return found.sort((a, b) => a.costAtLeast - b.costAtLeast);
}

interface Option {
  choice: LateChoice;
  /** what rows ask of each class of lines at least */
  needs: readonly number[];
}

/** Each set as a late choice, those that take off most first; sets that no order can reach are left out; nothing where the effort is spent. */
function* choicesOf(
  problem: SplitProblem,
  sets: readonly Turn[][],
  isFirst: boolean,
  { itemPrices }: TemplateBounds,
  effort: Effort,
): Generator<undefined, Option[] | undefined> {
  const options: Option[] = [];
  for (const set of sets) {
    if (effort.isSpent) return undefined;
    if (effort.isPauseDue) yield undefined;
    if (!isFirst && set.some(({ promotion }) => promotion.needsFirstOrder)) continue;
    const choice = lateChoice(problem, set, isFirst);
    effort.work += 20 * (1 + set.length) * (1 + (choice.refined?.length ?? 0));
    const needs = itemPrices.map(() => 0);
    for (const { terms, need, cap } of choice.form.rows) {
      const [only, more] = terms;
      if (only === undefined || more !== undefined || cap !== Number.POSITIVE_INFINITY || only.column >= needs.length) continue;
      needs[only.column] = Math.max(needs[only.column] ?? 0, need / only.coefficient);
    }
    if (needs.every((need, index) => need <= (itemPrices[index] ?? 0))) options.push({ choice, needs });
  }
  return options.sort((a, b) => b.choice.form.most - a.choice.form.most);
}
