// What tells the search over stores that nothing better can come of a partial order.
import type { Assignment, Choice } from './assignment';
import { reducedCost } from './lagrangian';
import { type Scored, type SpendBound, spendBound } from './spend-bound';

/** A store's choice with its part of the goods once rows are paid for, and its score. */
export interface Entry extends Scored {
  choice: Choice;
}

/** A partial order: the stores before `depth` have chosen; sums over them. */
export interface Partial {
  depth: number;
  reduced: number;
  cost: number;
  score: number;
}

/** What orders that are looked for may leave, the assignment's constant apart, and spend. */
export interface Limits {
  /** goods beyond this are too dear */
  tie: number;
  /** goods beyond this are too dear for an order that scores above `score` */
  beat: number;
  score: number;
}

/** Scores at least: by goods at the prices of the rows, and by goods as they are. */
export interface SpendBounds {
  byReduced: SpendBound;
  byCost: SpendBound;
}

export interface StoreBounds {
  /** the stores that can change most first; in each, the cheapest choice first */
  stores: readonly (readonly Entry[])[];
  /** by depth: the least goods that the stores from there on add, with rows paid for and as they are */
  reducedRest: readonly number[];
  costRest: readonly number[];
  /** by row and depth: the most that the stores from there on add to it */
  partRests: readonly (readonly number[])[];
}

/** Bounds at the prices of the rows, and at no price. */
export function storeBounds(assignment: Assignment, prices: readonly number[], scoreOf: (choice: Choice) => number): StoreBounds {
  const stores = orderedStores(assignment, prices, scoreOf);
  const paid = assignment.needs.reduce((sum, need, row) => sum + need * (prices[row] ?? 0), 0);
  const restOf = (value: (entries: readonly Entry[]) => number, last = 0) => sumsFromEnd(stores.map(value), last);
  return {
    stores,
    reducedRest: restOf((entries) => entries[0]?.reduced ?? 0, paid),
    costRest: restOf((entries) => Math.min(...entries.map(({ choice }) => choice.cost))),
    partRests: assignment.needs.map((_, row) => restOf((entries) => Math.max(...entries.map(({ choice }) => choice.parts[row] ?? 0)))),
  };
}

/** Bounds on the score of orders whose goods are at most `tie`. */
export function spendBounds({ stores, reducedRest }: StoreBounds, tie: number): SpendBounds {
  return {
    byReduced: spendBound(stores, tie - (reducedRest.at(-1) ?? 0)),
    byCost: spendBound(
      stores.map((entries) => entries.map(({ choice, score }) => ({ reduced: choice.cost, score }))),
      tie,
    ),
  };
}

/** The least score of what may come of a partial order. */
export const scoreAtLeast = ({ byReduced, byCost }: SpendBounds, { depth, reduced, cost, score }: Partial): number =>
  score +
  Math.max(
    byReduced.rate * reduced + (byReduced.rest[depth] ?? 0) - byReduced.room,
    byCost.rate * cost + (byCost.rest[depth] ?? 0) - byCost.room,
  );

/** The highest bound on a score that may still be rounded from so high a score: scores are whole, and a quarter is more than fractions are off by. */
export const withMargin = (score: number): number => score + 0.25 + score * 1e-13;

function orderedStores({ stores }: Assignment, prices: readonly number[], scoreOf: (choice: Choice) => number): Entry[][] {
  const spread = (entries: readonly Entry[]) => (entries.at(-1)?.reduced ?? 0) - (entries[0]?.reduced ?? 0);
  const width = (entries: readonly Entry[]) =>
    entries.reduce((most, { choice }) => Math.max(most, choice.cost), 0) -
    entries.reduce((least, { choice }) => Math.min(least, choice.cost), Number.POSITIVE_INFINITY);
  return stores
    .map((choices) =>
      choices
        .map((choice): Entry => ({ choice, reduced: reducedCost(choice, prices), score: scoreOf(choice) }))
        .sort((a, b) => a.reduced - b.reduced || a.choice.cost - b.choice.cost || a.score - b.score),
    )
    .sort((a, b) => spread(b) - spread(a) || width(b) - width(a));
}

/** Entry i is the sum of the values from i on and `last`; there is one entry more than values. */
export function sumsFromEnd(values: readonly number[], last = 0): number[] {
  const sums = [...values, last];
  for (let at = values.length - 1; at >= 0; at--) sums[at] = (sums[at] ?? 0) + (sums[at + 1] ?? 0);
  return sums;
}
