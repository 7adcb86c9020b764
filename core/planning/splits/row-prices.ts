// A lower bound on a split assignment: rows are not kept but paid for. Prices climb along the subgradient, until the bound is high enough.
import type { Effort } from '../effort';
import { onlyPlans, type PlanColumn, type SplitAssignment } from './split-assignment';

export interface RowPrices {
  prices: Float64Array;
  bound: number;
  /** what each component chooses by itself at these prices: positions in its column */
  choices: Int32Array;
}

const mostSteps = 60;
/** steps without a better bound before they are made shorter */
const patience = 4;
const recent = 0.5;

/** A choice's cost less what it earns on the rows. */
export function reducedAt({ cost, parts }: PlanColumn, index: number, prices: Float64Array): number {
  const rows = prices.length;
  let reduced = cost[index] ?? 0;
  for (let row = 0, at = index * rows; row < rows; row++, at++) reduced -= (prices[row] ?? 0) * (parts[at] ?? 0);
  return reduced;
}

/** Raises the bound until it is over `enough`, or no more progress is made. The bound is a true one at any prices. */
export function* rowPrices(
  assignment: SplitAssignment,
  enough: number,
  effort: Effort,
  start?: Float64Array,
): Generator<undefined, RowPrices> {
  const { columns, constant, needs, caps } = assignment;
  const rows = needs.length;
  const size = columns.reduce((sum, { plans }) => sum + plans.length, 0);
  const prices = start === undefined ? new Float64Array(rows) : Float64Array.from(start);
  const best: RowPrices = { prices: Float64Array.from(prices), bound: Number.NEGATIVE_INFINITY, choices: new Int32Array(columns.length) };
  const choices = new Int32Array(columns.length);
  const moves = new Float64Array(rows);
  const short = new Float64Array(rows);
  let length = 1;
  let idle = 0;
  for (let step = 0; step < mostSteps; step++) {
    effort.work += 1 + ((size * (1 + rows)) >> 6);
    if (effort.isPauseDue) yield undefined;
    let bound = constant;
    for (let row = 0; row < rows; row++) {
      short[row] = needs[row] ?? 0;
      bound += (prices[row] ?? 0) * (needs[row] ?? 0);
    }
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at];
      if (column === undefined) continue;
      const chosen = cheapest(column, prices);
      choices[at] = chosen;
      bound += reducedAt(column, chosen, prices);
      for (let row = 0; row < rows; row++) short[row] = (short[row] ?? 0) - (column.parts[chosen * rows + row] ?? 0);
    }
    if (bound > best.bound) {
      best.bound = bound;
      best.prices.set(prices);
      best.choices.set(choices);
      idle = 0;
    } else if (++idle === patience) {
      idle = 0;
      length /= 2;
      prices.set(best.prices);
    }
    if (best.bound > enough || length < 0.02 || effort.isSpent) break;
    let square = 0;
    for (let row = 0; row < rows; row++) {
      // of many choices that cost the same one is made at random: the mean of the last ones says more
      const by = recent * (short[row] ?? 0) + (1 - recent) * (moves[row] ?? 0);
      const price = prices[row] ?? 0;
      moves[row] = by;
      // where a price can move no further, its row counts for nothing
      if ((price === 0 && by < 0) || (price >= (caps[row] ?? 0) && by > 0)) moves[row] = 0;
      else square += by * by;
    }
    if (square === 0) break;
    const reach = (length * (Math.max(enough - bound, 1) + 1)) / square;
    for (let row = 0; row < rows; row++)
      prices[row] = Math.min(caps[row] ?? 0, Math.max(0, (prices[row] ?? 0) + reach * (moves[row] ?? 0)));
  }
  return best;
}

function cheapest({ cost, parts }: PlanColumn, prices: Float64Array): number {
  const rows = prices.length;
  let chosen = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0, at = 0; index < cost.length; index++) {
    let reduced = cost[index] ?? 0;
    for (let row = 0; row < rows; row++, at++) reduced -= (prices[row] ?? 0) * (parts[at] ?? 0);
    if (reduced < least) {
      least = reduced;
      chosen = index;
    }
  }
  return chosen;
}

/** The assignment without plans that lift the bound over `enough` by themselves. */
export function withinReach(assignment: SplitAssignment, { prices, bound }: RowPrices, enough: number): SplitAssignment {
  const columns = assignment.columns.map((column) => {
    const least = reducedAt(column, cheapest(column, prices), prices);
    const kept: number[] = [];
    for (let index = 0; index < column.plans.length; index++) {
      if (bound + reducedAt(column, index, prices) - least <= enough) kept.push(index);
    }
    return kept.length === column.plans.length ? column : onlyPlans(column, kept, prices.length);
  });
  return { ...assignment, columns };
}
