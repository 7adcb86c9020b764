// A lower bound on an assignment: rows are not kept but paid for, at the prices that make the bound highest. Stores then choose alone.
import type { Assignment, Choice } from './assignment';

/** Prices of the rows, at least 0, and the bound on goods that they give. */
export interface Pricing {
  prices: readonly number[];
  bound: number;
}

const sweeps = 2;
const halvings = 24;

/** A choice's cost less what it earns on the rows. */
export function reducedCost({ cost, parts }: Choice, prices: readonly number[]): number {
  let reduced = cost;
  for (let row = 0; row < prices.length; row++) reduced -= (prices[row] ?? 0) * (parts[row] ?? 0);
  return reduced;
}

/** The choice each store makes by itself at these prices: the cheapest, the first of them where several are. */
export const choicesAt = ({ stores }: Assignment, prices: readonly number[]): Choice[] =>
  stores.flatMap((choices) => {
    let best: Choice | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const choice of choices) {
      const reduced = reducedCost(choice, prices);
      if (reduced < least) {
        best = choice;
        least = reduced;
      }
    }
    return best ?? [];
  });

/** The bound at any prices is a true one; good prices make it a high one. */
function boundAt({ stores, constant, needs }: Assignment, prices: readonly number[]): number {
  let bound = constant;
  for (const choices of stores) {
    let least = Number.POSITIVE_INFINITY;
    for (const choice of choices) least = Math.min(least, reducedCost(choice, prices));
    bound += least;
  }
  for (let row = 0; row < needs.length; row++) bound += (prices[row] ?? 0) * (needs[row] ?? 0);
  return bound;
}

/**
 * Looks for the best prices, row by row: where the stores' own choices fall short of a row, its price is too low. Going row by row may
 * end below the best prices, at others for another first row: each row is the first once.
 */
export function bestPricing(assignment: Assignment): Pricing {
  const rows = [...assignment.needs.keys()];
  const none = rows.map(() => 0);
  let best: Pricing = { prices: none, bound: boundAt(assignment, none) };
  for (const first of rows) {
    const prices = [...none];
    for (let sweep = 0; sweep < (rows.length > 1 ? sweeps : 1); sweep++) {
      for (const row of [...rows.slice(first), ...rows.slice(0, first)]) {
        raise(assignment, prices, row);
        const bound = boundAt(assignment, prices);
        if (bound > best.bound) best = { prices: [...prices], bound };
      }
    }
  }
  return best;
}

const isShort = (assignment: Assignment, prices: readonly number[], row: number): boolean =>
  choicesAt(assignment, prices).reduce((sum, { parts }) => sum + (parts[row] ?? 0), 0) < (assignment.needs[row] ?? 0);

/** Sets one price to just where the row stops being short, the other prices staying. */
function raise(assignment: Assignment, prices: number[], row: number): void {
  prices[row] = 0;
  if (!isShort(assignment, prices, row)) return;
  let low = 0;
  let high = 1;
  prices[row] = high;
  while (isShort(assignment, prices, row) && high < 1e12) {
    low = high;
    high *= 4;
    prices[row] = high;
  }
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2;
    prices[row] = middle;
    if (isShort(assignment, prices, row)) low = middle;
    else high = middle;
  }
  prices[row] = high;
}
