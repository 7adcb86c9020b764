// The exact price of one choice: late promotions run on what the stores left.
import type { Choice } from './assignment';
import { type Found, foundWith } from './best-found';
import type { Effort } from './effort';
import type { LineClasses } from './line-classes';
import type { OrderProblem } from './order-problem';
import type { Placed } from './relaxation';
import { runTurns } from './run-turns';
import { afterCoins, coinsOnLinesAt, payableAt, shippingAt } from './settle-order';
import type { StoreTable } from './store-table';
import { offAt, takeTurn } from './take-turn';
import type { Turn } from './turn';

export type Evaluate = (choices: readonly Choice[]) => Found | undefined;

interface Late {
  problem: OrderProblem;
  table: StoreTable;
  classes: LineClasses;
  /** the late promotions that run, in turn, and the stretches that their orders are looked for in */
  placed: readonly Placed[];
  effort: Effort;
}

interface Run extends Late {
  sequence: readonly Turn[];
}

const withStores = (choices: readonly Choice[], sequence: readonly Turn[]): Turn[] => [
  ...choices.flatMap(({ option }) => option.coupons),
  ...sequence.filter(({ coupon }) => coupon !== undefined),
];

/** Prices orders with these late promotions, from sums of `seenClasses` alone where that is exact, else line by line. */
export function evaluator(late: Late): { evaluate: Evaluate; seenClasses: ReadonlySet<number> | undefined } {
  const run = { ...late, sequence: late.placed.map(({ turn }) => turn) };
  if (!sumsAreEnough(run)) return { evaluate: byLines(run), seenClasses: undefined };
  return { evaluate: bySums(run), seenClasses: seenClasses(run) };
}

/**
 * Classes whose sums tell what orders in these stretches cost, among orders that keep the rows: where every promotion takes one amount
 * throughout its stretch, the sum of all lines does.
 */
function seenClasses({ placed, classes }: Late): Set<number> {
  const isOneAmount = ({ stretch }: Placed) => stretch !== undefined && stretch.slope === 0 && stretch.least === stretch.most;
  return new Set([0, ...(placed.every(isOneAmount) ? [] : placed.map(({ turn }) => classes.classOf(turn)))]);
}

/** No allocation is looked at: each promotion counts all or none of an earlier one's lines, and shipping and coins look at none. */
function sumsAreEnough({ problem, classes, sequence }: Run): boolean {
  const { rules, lines } = problem.prepared;
  if (problem.atShipping === undefined) return false;
  if (rules.coinsMeasuredOn === 'running' && lines.some((line) => line.coins !== undefined)) return false;
  const indexes = sequence.map(classes.classOf);
  return indexes.every((later, at) => indexes.slice(0, at).every((earlier) => classes.relation(earlier, later) !== 'across'));
}

function bySums({ problem, table, classes, sequence }: Run): Evaluate {
  const { rules } = problem.prepared;
  const shipping = shippingAt(problem, problem.atShipping ?? []);
  const onLines = coinsOnLinesAt(problem, problem.start);
  const steps = sequence.map((turn, at) => {
    const index = classes.classOf(turn);
    const seen = sequence.slice(0, at).map((earlier) => classes.relation(classes.classOf(earlier), index) === 'inside');
    return { turn, index, seen };
  });
  const discounts: number[] = [];
  return (choices) => {
    const sumOf = (index: number) => choices.reduce((sum, { option }) => sum + (option.sums[index] ?? 0), table.settledSums[index] ?? 0);
    let goods = sumOf(0);
    for (const [at, { turn, index, seen }] of steps.entries()) {
      let running = sumOf(index);
      for (let earlier = 0; earlier < at; earlier++) if (seen[earlier]) running -= discounts[earlier] ?? 0;
      const discount = offAt(turn, running, rules);
      if (discount === 0 && turn.coupon !== undefined) return undefined;
      discounts[at] = discount;
      goods -= discount;
    }
    return foundWith(shipping + afterCoins(problem, goods, onLines), withStores(choices, sequence));
  };
}

function byLines({ problem, table, sequence, effort }: Run): Evaluate {
  if (problem.atShipping === undefined) return (choices) => runTurns(problem, new Set(withStores(choices, sequence)), effort);
  const atShipping = problem.atShipping;
  const places = new Map(table.stores.flatMap(({ options, positions }) => options.map((option) => [option, positions] as const)));
  return (choices) => {
    const running = [...table.settled];
    for (const { option } of choices) {
      for (const [place, position] of (places.get(option) ?? []).entries()) running[position] = option.amounts[place] ?? 0;
    }
    for (const turn of sequence) {
      effort.work += turn.eligible.length;
      if (takeTurn(turn, running, problem.prepared.rules) === 0 && turn.coupon !== undefined) return undefined;
    }
    return foundWith(payableAt(problem, running, atShipping), withStores(choices, sequence));
  };
}
