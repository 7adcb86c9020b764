// An assignment with one or two rows that must not be short, solved at once: all choices of one half of the components, all of the other,
// and for each of the first the cheapest of the second that fills the rows.
import type { Effort } from '../effort';
import type { ComponentPlans } from './component-plans';
import { reducedAt } from './row-prices';
import type { SplitAssignment } from './split-assignment';

/** The cheapest choice of plans, of those the one that spends least; `cost` is a lower bound on goods and own shipping. */
export interface Match {
  cost: number;
  score: number;
  picked: number[];
}

/** choices of one half */
const mostChoices = 250_000;

/** The choices of some components, by column of numbers; `code` tells them apart. */
interface Half {
  columns: readonly number[];
  first: Float64Array;
  second: Float64Array;
  cost: Float64Array;
  score: Float64Array;
  code: Float64Array;
}

/**
 * The best match, rows other than two of them paid for at these prices; 'none' where no choice costs at most `enough`, 'tooMany' where a half
 * has too many choices.
 */
export function* matchHalves(
  all: readonly ComponentPlans[],
  assignment: SplitAssignment,
  prices: Float64Array,
  enough: number,
  effort: Effort,
): Generator<undefined, Match | 'none' | 'tooMany'> {
  const { columns, needs, caps } = assignment;
  const hard = [...needs.keys()]
    .filter((row) => caps[row] === Number.POSITIVE_INFINITY)
    .sort((a, b) => (prices[b] ?? 0) - (prices[a] ?? 0));
  const [one = -1, two = -1] = hard;
  const others = prices.map((price, row) => (row === one || row === two ? 0 : price));
  const paid = needs.reduce((sum, need, row) => sum + need * (others[row] ?? 0), assignment.constant);
  const bySize = [...columns.keys()].sort((a, b) => (columns[b]?.plans.length ?? 0) - (columns[a]?.plans.length ?? 0) || a - b);
  const halves: [number[], number[]] = [[], []];
  const sizes = [1, 1];
  for (const at of bySize) {
    const side = (sizes[0] ?? 1) <= (sizes[1] ?? 1) ? 0 : 1;
    halves[side].push(at);
    sizes[side] = (sizes[side] ?? 1) * (columns[at]?.plans.length ?? 1);
  }
  // a choice is out where its components' own choices are over the best by more than there is room for
  const least = columns.map((column) => {
    let lowest = Number.POSITIVE_INFINITY;
    for (let index = 0; index < column.plans.length; index++) lowest = Math.min(lowest, reducedAt(column, index, prices));
    return lowest;
  });
  const bound =
    needs.reduce((sum, need, row) => sum + need * (prices[row] ?? 0), assignment.constant) + least.reduce((sum, lowest) => sum + lowest, 0);
  const room = enough - bound;
  const choicesOf = function* (half: readonly number[]): Generator<undefined, Half | undefined> {
    let codes = [0];
    let over = [0];
    let step = 1;
    for (const at of half) {
      const column = columns[at];
      if (column === undefined) continue;
      const excess = Float64Array.from(column.plans, (_, index) => reducedAt(column, index, prices) - (least[at] ?? 0));
      const [nextCodes, nextOver]: [number[], number[]] = [[], []];
      for (const [entry, code] of codes.entries()) {
        for (let index = 0; index < excess.length; index++) {
          const sum = (over[entry] ?? 0) + (excess[index] ?? 0);
          if (sum > room) continue;
          nextCodes.push(code + index * step);
          nextOver.push(sum);
        }
        if (nextCodes.length > mostChoices) return undefined;
      }
      effort.work += nextCodes.length >> 1;
      if (effort.isPauseDue) yield undefined;
      codes = nextCodes;
      over = nextOver;
      step *= column.plans.length;
    }
    return halfOf(all, assignment, half, codes, { one, two, others });
  };
  const left = yield* choicesOf(halves[0]);
  const right = left && (yield* choicesOf(halves[1]));
  if (left === undefined || right === undefined) return 'tooMany';
  effort.work += left.code.length + right.code.length;
  if (effort.isPauseDue) yield undefined;
  const best = cheapestPair(left, right, needs[one] ?? Number.NEGATIVE_INFINITY, needs[two] ?? Number.NEGATIVE_INFINITY);
  if (best === undefined || best.cost + paid > enough) return 'none';
  const picked = columns.map(() => 0);
  for (const [half, entry] of [[left, best.left] as const, [right, best.right] as const]) {
    let code = half.code[entry] ?? 0;
    for (const at of half.columns) {
      const size = columns[at]?.plans.length ?? 1;
      picked[at] = columns[at]?.plans[code % size] ?? 0;
      code = Math.floor(code / size);
    }
  }
  return { cost: best.cost + paid, score: best.score, picked };
}

function halfOf(
  all: readonly ComponentPlans[],
  { columns, needs }: SplitAssignment,
  half: readonly number[],
  codes: readonly number[],
  { one, two, others }: { one: number; two: number; others: Float64Array },
): Half {
  const [first, second, cost, score] = [0, 1, 2, 3].map(() => new Float64Array(codes.length));
  if (first === undefined || second === undefined || cost === undefined || score === undefined) throw new Error('four columns');
  for (const [entry, whole] of codes.entries()) {
    let code = whole;
    for (const at of half) {
      const column = columns[at];
      if (column === undefined) continue;
      const index = code % column.plans.length;
      code = Math.floor(code / column.plans.length);
      const base = index * needs.length;
      if (one >= 0) first[entry] = (first[entry] ?? 0) + (column.parts[base + one] ?? 0);
      if (two >= 0) second[entry] = (second[entry] ?? 0) + (column.parts[base + two] ?? 0);
      cost[entry] = (cost[entry] ?? 0) + reducedAt(column, index, others);
      score[entry] = (score[entry] ?? 0) + (all[at]?.score[column.plans[index] ?? 0] ?? 0);
    }
  }
  return { columns: half, first, second, cost, score, code: Float64Array.from(codes) };
}

/** values below this can be sorted together with their positions, as one number */
const packed = 2 ** 33;
const places = 2 ** 20;

/** Positions by value, highest first. */
function descending(values: Float64Array): Int32Array {
  if (values.every((value) => Math.abs(value) < packed && Number.isInteger(value))) {
    const keys = values.map((value, at) => -value * places + at).sort();
    return Int32Array.from(keys, (key) => key - Math.floor(key / places) * places);
  }
  return Int32Array.from(values.keys()).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
}

/** The cheapest pair whose first and second parts sum to their needs; of pairs that cost the same the one with the lowest score. */
function cheapestPair(left: Half, right: Half, needFirst: number, needSecond: number) {
  const byFirst = descending(right.first);
  const bySecond = descending(right.second);
  const rank = new Int32Array(bySecond.length);
  for (const [place, entry] of bySecond.entries()) rank[entry] = place;
  // a tree of prefixes: for each rank the cheapest entry among those of the ranks before it
  const tree = new Int32Array(rank.length + 1).fill(-1);
  const isCheaper = (a: number, b: number) => {
    const by = (right.cost[a] ?? 0) - (right.cost[b] ?? 0);
    return by < 0 || (by === 0 && (right.score[a] ?? 0) < (right.score[b] ?? 0));
  };
  let added = 0;
  let best: { cost: number; score: number; left: number; right: number } | undefined;
  for (const entry of descending(left.first).reverse()) {
    for (; added < byFirst.length; added++) {
      const more = byFirst[added] ?? 0;
      if ((right.first[more] ?? 0) + (left.first[entry] ?? 0) < needFirst) break;
      for (let at = (rank[more] ?? 0) + 1; at < tree.length; at += at & -at) {
        if ((tree[at] ?? -1) < 0 || isCheaper(more, tree[at] ?? 0)) tree[at] = more;
      }
    }
    let low = 0;
    let high = bySecond.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((right.second[bySecond[middle] ?? 0] ?? 0) + (left.second[entry] ?? 0) >= needSecond) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at > 0; at -= at & -at) {
      const other = tree[at] ?? -1;
      if (other < 0) continue;
      const cost = (left.cost[entry] ?? 0) + (right.cost[other] ?? 0);
      const score = (left.score[entry] ?? 0) + (right.score[other] ?? 0);
      if (best === undefined || cost < best.cost || (cost === best.cost && score < best.score))
        best = { cost, score, left: entry, right: other };
    }
  }
  return best;
}
