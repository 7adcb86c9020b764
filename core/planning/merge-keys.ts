// What of a partial order later stores and promotions can still tell apart, as one number: partial orders with the same number have
// the same future. Every store has a usual choice, and a partial order is what it does otherwise: so it need not be looked at again
// for every store that goes the usual way.
import type { Assignment } from './assignment';
import type { Entry, StoreBounds } from './store-bounds';

/** A store's ways in columns, as differences from its usual one, which is left out. `parts`: by way, then row. */
export interface StoreColumns {
  entries: readonly Entry[];
  main: Float64Array;
  cost: Float64Array;
  reduced: Float64Array;
  score: Float64Array;
  parts: Float64Array;
  /** the least of the costs, and of the scores with goods counting for the rate */
  leastCost: number;
  leastRegret: number;
}

export interface MergeKeys {
  usual: readonly Entry[];
  stores: readonly StoreColumns[];
  rows: number;
  /** what goods count for in regrets */
  rate: number;
  /** by depth: the least regret of the stores from there on */
  regretRest: readonly number[];
  /** by row and depth: a difference from here on may still keep the row, or keeps it whatever the stores from there on do */
  mayKeep: readonly (readonly number[])[];
  surelyKeeps: readonly (readonly number[])[];
  /** by row: what a unit of it counts for in the key, and what stands for a row that is surely kept; 0 where the key tells it anyway */
  radix: readonly number[];
  kept: readonly number[];
}

/**
 * Keys that tell apart what the sums of `classes` are, and by how much a row is short that is about other classes. Nothing where that
 * is more than a number can tell. The usual choice is the best one where goods count for `rate`.
 */
export function mergeKeys(
  { needs, rowClasses }: Assignment,
  { stores, partRests }: StoreBounds,
  classes: ReadonlySet<number>,
  rate: number,
): MergeKeys | undefined {
  const { main, isOwn } = whatToTell(rowClasses, classes);
  const usual = stores.flatMap((entries) => leastBy(entries, ({ choice, score }) => score + rate * choice.cost) ?? []);
  const columns = stores.map((entries, store) => columnsOf(entries, usual[store], needs.length, rate));
  let radix = 1;
  for (const index of main) {
    const range = spread(stores, ({ choice }) => choice.option.sums[index] ?? 0);
    for (const [store, { entries, main: column }] of columns.entries()) {
      const here = usual[store]?.choice.option.sums[index] ?? 0;
      for (const [way, { choice }] of entries.entries())
        column[way] = (column[way] ?? 0) + ((choice.option.sums[index] ?? 0) - here) * radix;
    }
    radix *= oddAbove(range);
  }
  const [radixOf, kept]: [number[], number[]] = [[], []];
  for (const [row, own] of isOwn.entries()) {
    const range = spread(stores, ({ choice }) => choice.parts[row] ?? 0);
    radixOf.push(own ? radix : 0);
    // differences lie on both sides of 0: beyond the range there is none
    kept.push(range + 1);
    if (own) radix *= oddAbove(2 * range + 1);
  }
  if (!(radix <= Number.MAX_SAFE_INTEGER)) return undefined;
  const usualPart = (row: number, until: number) => usual.slice(0, until).reduce((sum, { choice }) => sum + (choice.parts[row] ?? 0), 0);
  const leastRest = (row: number, from: number) =>
    stores
      .slice(from)
      .reduce(
        (sum, entries) => sum + entries.reduce((least, { choice }) => Math.min(least, choice.parts[row] ?? 0), Number.POSITIVE_INFINITY),
        0,
      );
  const depths = [...stores.keys(), stores.length];
  return {
    usual,
    stores: columns,
    rows: needs.length,
    rate,
    regretRest: columns.map((_, store) =>
      columns.slice(store).reduce((lowest, { leastRegret }) => Math.min(lowest, leastRegret), Number.POSITIVE_INFINITY),
    ),
    mayKeep: needs.map((need, row) => depths.map((depth) => need - usualPart(row, depth) - (partRests[row]?.[depth] ?? 0))),
    surelyKeeps: needs.map((need, row) => depths.map((depth) => need - usualPart(row, depth) - leastRest(row, depth))),
    radix: radixOf,
    kept,
  };
}

/** Classes whose sums the key tells; and which rows it tells by themselves: those about no or one other class. */
function whatToTell(rowClasses: Assignment['rowClasses'], classes: ReadonlySet<number>): { main: Set<number>; isOwn: boolean[] } {
  const main = new Set(classes);
  const isOwn: boolean[] = [];
  for (const coefficients of rowClasses) {
    const about = [...coefficients.keys()].filter((index) => coefficients[index] !== 0);
    const isPlain = about.every((index) => about.length === 1 && Math.abs(coefficients[index] ?? 0) === 1);
    if (!isPlain) for (const index of about) main.add(index);
    isOwn.push(isPlain && !about.some((index) => main.has(index)));
  }
  return { main, isOwn };
}

function columnsOf(all: readonly Entry[], usual: Entry | undefined, rows: number, rate: number): StoreColumns {
  const entries = all.filter((entry) => entry !== usual);
  const column = (value: (entry: Entry) => number) =>
    Float64Array.from(entries, (entry) => value(entry) - (usual === undefined ? 0 : value(usual)));
  const parts = new Float64Array(entries.length * rows);
  for (const [way, { choice }] of entries.entries()) {
    for (let row = 0; row < rows; row++) parts[way * rows + row] = (choice.parts[row] ?? 0) - (usual?.choice.parts[row] ?? 0);
  }
  const cost = column(({ choice }) => choice.cost);
  return {
    entries,
    main: new Float64Array(entries.length),
    cost,
    reduced: column(({ reduced }) => reduced),
    score: column(({ score }) => score),
    parts,
    leastCost: least(cost),
    leastRegret: least(column(({ choice, score }) => score + rate * choice.cost)),
  };
}

const least = (values: Float64Array): number => values.reduce((lowest, value) => Math.min(lowest, value), Number.POSITIVE_INFINITY);

function leastBy(entries: readonly Entry[], value: (entry: Entry) => number): Entry | undefined {
  let best: Entry | undefined;
  for (const entry of entries) if (best === undefined || value(entry) < value(best)) best = entry;
  return best;
}

/** Between the least and the most that the stores together can come to. */
const spread = (stores: StoreBounds['stores'], value: (entry: Entry) => number): number =>
  stores.reduce((sum, entries) => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const entry of entries) {
      least = Math.min(least, value(entry));
      most = Math.max(most, value(entry));
    }
    return sum + most - least;
  }, 0);

/** Odd, so that keys spread over the slots of a table. */
const oddAbove = (range: number): number => range + 1 + (range % 2);
