// What tells the search over stores that nothing better can come of a partial order.
import type { Assignment, Choice } from './assignment';
import type { BestFound, Found } from './best-found';
import { reducedCost } from './lagrangian';
import { type Scored, type SpendBound, spendBound } from './spend-bound';

/** A store's choice with its part of the goods once rows are paid for, and its score. */
export interface Entry extends Scored {
  choice: Choice;
}

/** What bounds are held against. */
export interface Yardstick {
  best: BestFound;
  /** most goods with which an order may cost no more than this; below 0 where none does */
  mostGoods: (payable: number) => number;
  scoreOf: (choice: Choice) => number;
  scoreOfFound: (found: Found) => number;
  /** score of the late coupons */
  lateScore: number;
  /** what sums of numbers with fractions may be off by */
  margin: number;
}

/** A partial order: the stores before `depth` have chosen; sums over them. */
export interface Partial {
  depth: number;
  reduced: number;
  cost: number;
  score: number;
}

export interface StoreBounds {
  /** the stores that can change most first; in each, the cheapest choice first */
  stores: readonly (readonly Entry[])[];
  /** the most that the stores from a depth on can add to a row */
  mostRest: (row: number, depth: number) => number;
  /** no order that comes of it costs as little as the best found; dearer choices of the same store do no better */
  isTooDear: (depth: number, reduced: number) => boolean;
  /** no order that comes of it beats the best found, whatever the other choices of the store */
  isBeaten: (partial: Partial) => boolean;
}

/** Bounds at the prices of the rows, and at no price. They follow the best found as it improves. */
export function storeBounds(assignment: Assignment, prices: readonly number[], yardstick: Yardstick): StoreBounds {
  const { best, mostGoods, margin } = yardstick;
  const stores = orderedStores(assignment, prices, yardstick);
  const paid = assignment.needs.reduce((sum, need, row) => sum + need * (prices[row] ?? 0), 0);
  const restOf = (value: (entries: readonly Entry[]) => number) => sumsFromEnd(stores.map(value));
  const reducedRest = restOf((entries) => entries[0]?.reduced ?? 0);
  const costRest = restOf((entries) => Math.min(...entries.map(({ choice }) => choice.cost)));
  const partRests = assignment.needs.map((_, row) => restOf((entries) => Math.max(...entries.map(({ choice }) => choice.parts[row] ?? 0))));
  let found: Found | undefined;
  let room = { tie: 0, beat: 0 };
  let spend: SpendBound | undefined;
  const follow = () => {
    if (found === best.found) return;
    found = best.found;
    const roomFor = (payable: number) => mostGoods(payable) + margin - assignment.constant;
    room = { tie: roomFor(found.payable), beat: roomFor(found.payable - 1) };
    spend = undefined;
  };
  const cannotSpendLess = ({ depth, reduced, score }: Partial): boolean => {
    spend ??= spendBound(stores, room.tie - paid);
    const target = yardstick.scoreOfFound(best.found) - 1;
    const least = score + spend.rate * reduced + (spend.rest[depth] ?? 0) - spend.room;
    // scores are whole: a quarter is more than fractions are off by
    return least > target + 0.25 + target * 1e-13;
  };
  return {
    stores,
    mostRest: (row, depth) => partRests[row]?.[depth] ?? 0,
    isTooDear: (depth, reduced) => {
      follow();
      return reduced + (reducedRest[depth] ?? 0) > room.tie - paid;
    },
    isBeaten: (partial) => {
      const goods = Math.max(partial.reduced + (reducedRest[partial.depth] ?? 0) + paid, partial.cost + (costRest[partial.depth] ?? 0));
      return goods > room.tie || (goods > room.beat && cannotSpendLess(partial));
    },
  };
}

function orderedStores({ stores }: Assignment, prices: readonly number[], { scoreOf }: Yardstick): Entry[][] {
  const spread = (entries: readonly Entry[]) => (entries.at(-1)?.reduced ?? 0) - (entries[0]?.reduced ?? 0);
  return stores
    .map((choices) =>
      choices
        .map((choice): Entry => ({ choice, reduced: reducedCost(choice, prices), score: scoreOf(choice) }))
        .sort((a, b) => a.reduced - b.reduced || a.choice.cost - b.choice.cost || a.score - b.score),
    )
    .sort((a, b) => spread(b) - spread(a));
}

/** Entry i is the sum of the values from i on; the last one is 0. */
function sumsFromEnd(values: readonly number[]): number[] {
  const sums = [...values, 0];
  for (let at = values.length - 1; at >= 0; at--) sums[at] = (sums[at] ?? 0) + (sums[at + 1] ?? 0);
  return sums;
}
