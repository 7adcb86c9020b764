// A lower bound on a split assignment: rows are not kept but paid for. Prices climb along the subgradient, until the bound is high enough.
import type { Effort } from '../effort';
import type { Column, SplitAssignment } from './split-assignment';

export interface RowPrices {
  prices: readonly number[];
  bound: number;
  /** what each component chooses by itself at these prices: positions in its column */
  choices: readonly number[];
}

const mostSteps = 60;
/** steps without a better bound before they are made shorter */
const patience = 4;

/** A choice's cost less what it earns on the rows. */
export function reducedAt({ cost, parts }: Column, index: number, prices: readonly number[]): number {
  let reduced = cost[index] ?? 0;
  const base = index * prices.length;
  for (let row = 0; row < prices.length; row++) reduced -= (prices[row] ?? 0) * (parts[base + row] ?? 0);
  return reduced;
}

/** Raises the bound until it is over `enough`, or no more progress is made. The bound is a true one at any prices. */
export function rowPrices(assignment: SplitAssignment, enough: number, effort: Effort, start?: readonly number[]): RowPrices {
  const { columns, constant, needs, caps } = assignment;
  const size = columns.reduce((sum, { plans }) => sum + plans.length, 0);
  let prices: readonly number[] = start ?? needs.map(() => 0);
  let best: RowPrices = { prices, bound: Number.NEGATIVE_INFINITY, choices: [] };
  let length = 1;
  let idle = 0;
  for (let step = 0; step < mostSteps; step++) {
    effort.work += 1 + ((size * (1 + needs.length)) >> 3);
    const short = [...needs];
    let bound = constant;
    const choices = columns.map((column) => {
      let chosen = 0;
      let least = Number.POSITIVE_INFINITY;
      for (let index = 0; index < column.plans.length; index++) {
        const reduced = reducedAt(column, index, prices);
        if (reduced < least) {
          least = reduced;
          chosen = index;
        }
      }
      bound += least;
      for (let row = 0; row < short.length; row++) short[row] = (short[row] ?? 0) - (column.parts[chosen * short.length + row] ?? 0);
      return chosen;
    });
    for (let row = 0; row < needs.length; row++) bound += (prices[row] ?? 0) * (needs[row] ?? 0);
    if (bound > best.bound) {
      best = { prices, bound, choices };
      idle = 0;
    } else if (++idle === patience) {
      idle = 0;
      length /= 2;
      prices = best.prices;
    }
    if (best.bound > enough || length < 0.02) break;
    // where a price can move no further, its row counts for nothing
    const moves = short.map((by, row) =>
      ((prices[row] ?? 0) === 0 && by < 0) || ((prices[row] ?? 0) >= (caps[row] ?? 0) && by > 0) ? 0 : by,
    );
    const square = moves.reduce((sum, by) => sum + by * by, 0);
    if (square === 0) break;
    const goal = Math.max(enough - bound, 1) + 1;
    const reach = (length * goal) / square;
    prices = moves.map((by, row) => Math.min(caps[row] ?? 0, Math.max(0, (prices[row] ?? 0) + reach * by)));
  }
  return best;
}
