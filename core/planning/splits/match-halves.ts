// An assignment with few rows that must not be short, looked through at once: all choices of one half of the components, all of the
// other, and for each of the first those of the second that fill two of the rows at a cost that may still be the best.
import type { Effort } from '../effort';
import { ascending, cheapestPairs, type Half } from './cheapest-pairs';
import { reducedAt } from './row-prices';
import type { SplitAssignment } from './split-assignment';

/** choices of one half */
const mostChoices = 60_000;
/** pairs looked at one by one, and of those pairs that are priced exactly */
const mostLooks = 30_000_000;
const mostPriced = 20_000;

/** Prices a choice of plans, by component, exactly; `enough` is what plans may cost that could still be the best. */
export interface Matching {
  offer: (picked: readonly number[]) => void;
  enough: () => number;
}

/**
 * Looks through an assignment, rows other than two of them paid for at these prices. 'done' where it was looked through to the end, 'open'
 * where too many pairs may still be the best, 'tooMany' where a half has too many choices.
 */
export function* matchHalves(
  assignment: SplitAssignment,
  prices: Float64Array,
  { offer, enough }: Matching,
  effort: Effort,
): Generator<undefined, 'done' | 'open' | 'tooMany'> {
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
  const room = enough() - bound;
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
        if (nextCodes.length > mostChoices || effort.isSpent) return undefined;
        effort.work += (entry & 7) === 0 ? 1 : 0;
        if (effort.isPauseDue) yield undefined;
      }
      codes = nextCodes;
      over = nextOver;
      step *= column.plans.length;
    }
    return yield* halfOf(assignment, half, codes, { one, two, others }, effort);
  };
  const left = yield* choicesOf(halves[0]);
  const right = left && (yield* choicesOf(halves[1]));
  if (left === undefined || right === undefined) return 'tooMany';
  const pickedBy = (entry: number, other: number): number[] => {
    const picked = columns.map(() => 0);
    for (const [half, at] of [[left, entry] as const, [right, other] as const]) {
      let code = half.code[at] ?? 0;
      for (const column of half.columns) {
        const size = columns[column]?.plans.length ?? 1;
        picked[column] = columns[column]?.plans[code % size] ?? 0;
        code = Math.floor(code / size);
      }
    }
    return picked;
  };
  const fills = { first: needs[one] ?? Number.NEGATIVE_INFINITY, second: needs[two] ?? Number.NEGATIVE_INFINITY };
  const { costs, best } = yield* cheapestPairs(left, right, fills, effort);
  if (best !== undefined && best.cost + paid <= enough()) offer(pickedBy(best.left, best.right));
  let most = enough() - paid;
  const wanted = [...costs.keys()].filter((entry) => (costs[entry] ?? 0) <= most);
  const byCost = ascending(right.cost);
  let looks = 0;
  let priced = 0;
  for (const entry of wanted) {
    for (const other of byCost) {
      if ((left.cost[entry] ?? 0) + (right.cost[other] ?? 0) > most) break;
      effort.work += (looks & 31) === 0 ? 1 : 0;
      if (++looks > mostLooks || priced > mostPriced) return 'open';
      if ((left.first[entry] ?? 0) + (right.first[other] ?? 0) < fills.first) continue;
      if ((left.second[entry] ?? 0) + (right.second[other] ?? 0) < fills.second) continue;
      priced++;
      offer(pickedBy(entry, other));
      most = enough() - paid;
    }
    if (effort.isSpent) return 'open';
    if (effort.isPauseDue) yield undefined;
  }
  return 'done';
}

function* halfOf(
  { columns, needs }: SplitAssignment,
  half: readonly number[],
  codes: readonly number[],
  { one, two, others }: { one: number; two: number; others: Float64Array },
  effort: Effort,
): Generator<undefined, Half> {
  const first = new Float64Array(codes.length);
  const second = new Float64Array(codes.length);
  const cost = new Float64Array(codes.length);
  for (const [entry, whole] of codes.entries()) {
    effort.work += (entry & 3) === 0 ? 1 : 0;
    if (effort.isPauseDue) yield undefined;
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
    }
  }
  return { columns: half, first, second, cost, code: Float64Array.from(codes) };
}
