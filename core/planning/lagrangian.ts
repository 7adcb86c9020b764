// A lower bound on an assignment: rows are not kept but paid for, at the prices that make the bound highest. Stores then choose alone.
import type { Assignment, Choice } from './assignment';

/** Prices of the rows, at least 0, and the bound on goods that they give. */
export interface Pricing {
  prices: readonly number[];
  bound: number;
}

const sweeps = 2;
const mostCuts = 40;

/** A choice's cost less what it earns on the rows. */
export function reducedCost({ cost, parts }: Choice, prices: readonly number[]): number {
  let reduced = cost;
  for (let row = 0; row < prices.length; row++) reduced -= (prices[row] ?? 0) * (parts[row] ?? 0);
  return reduced;
}

/** The choice each store makes by itself at these prices: the cheapest, the first of them where several are. */
export const choicesAt = ({ stores }: Assignment, prices: readonly number[]): Choice[] =>
  stores.flatMap((choices) => cheapest(choices, prices) ?? []);

function cheapest(choices: readonly Choice[], prices: readonly number[]): Choice | undefined {
  let best: Choice | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const reduced = reducedCost(choice, prices);
    if (reduced < least) {
      best = choice;
      least = reduced;
    }
  }
  return best;
}

/** The bound as one row's price changes: its value at that price, and how it rises there. */
interface Cut {
  price: number;
  bound: number;
  rise: number;
}

/** The bound at any prices is a true one; good prices make it a high one. */
function cutAt({ stores, constant, needs }: Assignment, prices: readonly number[], row: number): Cut {
  let bound = constant;
  let rise = needs[row] ?? 0;
  for (const choices of stores) {
    const choice = cheapest(choices, prices);
    if (choice === undefined) continue;
    bound += reducedCost(choice, prices);
    rise -= choice.parts[row] ?? 0;
  }
  for (let at = 0; at < needs.length; at++) bound += (prices[at] ?? 0) * (needs[at] ?? 0);
  return { price: prices[row] ?? 0, bound, rise };
}

/**
 * Looks for the best prices, row by row: where the stores' own choices fall short of a row, its price is too low. Going row by row may
 * end below the best prices, at others for another first row: each row is the first once. A bound above `enough` is not made better.
 */
export function bestPricing(assignment: Assignment, enough = Number.POSITIVE_INFINITY): Pricing {
  const rows = [...assignment.needs.keys()];
  const none = rows.map(() => 0);
  let best: Pricing = { prices: none, bound: cutAt(assignment, none, 0).bound };
  for (const first of rows) {
    const prices = [...none];
    for (let sweep = 0; sweep < (rows.length > 1 ? sweeps : 1); sweep++) {
      for (let turn = 0; turn < rows.length; turn++) {
        if (best.bound > enough) return best;
        const bound = raise(assignment, prices, (first + turn) % rows.length);
        if (bound > best.bound) best = { prices: [...prices], bound };
      }
    }
  }
  return best;
}

/**
 * Sets one price to where the bound is highest, the other prices staying, and says the bound there. The bound is the lower hull of
 * lines: the best price is where the line that rises last and the line that falls first meet.
 */
function raise(assignment: Assignment, prices: number[], row: number): number {
  const at = (price: number) => {
    prices[row] = price;
    return cutAt(assignment, prices, row);
  };
  let low = at(0);
  if (low.rise <= 0) return low.bound;
  let high = at(1);
  for (let price = 4; high.rise > 0 && price < 1e12; price *= 4) {
    low = high;
    high = at(price);
  }
  for (let cut = 0; cut < mostCuts && high.rise < 0; cut++) {
    const price = (high.bound - low.bound + low.rise * low.price - high.rise * high.price) / (low.rise - high.rise);
    const met = low.bound + low.rise * (price - low.price);
    if (!(price > low.price && price < high.price)) break;
    const next = at(price);
    if (next.rise > 0) low = next;
    else high = next;
    if (next.bound >= met - Math.abs(met) * 1e-12) break;
  }
  prices[row] = low.bound > high.bound ? low.price : high.price;
  return Math.max(low.bound, high.bound);
}
