// What of a partial order later stores and promotions can still tell apart, as one number: partial orders with the same number have
// the same future.
import type { Assignment } from './assignment';
import type { StoreBounds } from './store-bounds';

/** A store's ways in columns, in the order of its entries. `parts`: by way, then row, from the least part of the store on. */
export interface StoreColumns {
  ways: number;
  /** its part of the key that sums up; the rows' part follows from `parts` */
  main: Float64Array;
  cost: Float64Array;
  reduced: Float64Array;
  score: Float64Array;
  parts: Float64Array;
}

export interface MergeKeys {
  stores: readonly StoreColumns[];
  rows: number;
  /** by row: what parts must come to, and from where on it does not matter by how much they do */
  needs: readonly number[];
  enough: readonly number[];
  /** by row: what a unit of it counts for in the key; 0 where the key tells it anyway */
  radix: readonly number[];
  /** by row and depth: the most that the stores from there on add */
  mostRest: readonly (readonly number[])[];
}

/**
 * Keys that tell apart what the sums of `classes` are, and by how much a row is short that is about other classes. Nothing where that
 * is more than a number can tell.
 */
export function mergeKeys(
  { needs, rowClasses }: Assignment,
  { stores, partRests }: StoreBounds,
  classes: ReadonlySet<number>,
): MergeKeys | undefined {
  const main = new Set(classes);
  const isOwn: boolean[] = [];
  for (const coefficients of rowClasses) {
    const about = [...coefficients.keys()].filter((index) => coefficients[index] !== 0);
    const [only = 0] = about;
    const isPlain = about.length === 0 || (about.length === 1 && Math.abs(coefficients[only] ?? 0) === 1);
    if (!isPlain) for (const index of about) main.add(index);
    isOwn.push(isPlain && !(about.length === 1 && main.has(only)));
  }
  const leastParts = stores.map((entries) => needs.map((_, row) => Math.min(...entries.map(({ choice }) => choice.parts[row] ?? 0))));
  const leastOf = (row: number, from: number) => leastParts.slice(from).reduce((sum, parts) => sum + (parts[row] ?? 0), 0);
  const rest = needs.map((_, row) => (partRests[row] ?? []).map((most, depth) => most - leastOf(row, depth)));
  const needHere = needs.map((need, row) => need - leastOf(row, 0));
  const columns = stores.map((entries, store) => ({
    ways: entries.length,
    main: new Float64Array(entries.length),
    cost: Float64Array.from(entries, ({ choice }) => choice.cost),
    reduced: Float64Array.from(entries, ({ reduced }) => reduced),
    score: Float64Array.from(entries, ({ score }) => score),
    parts: Float64Array.from(entries.flatMap(({ choice }) => choice.parts.map((part, row) => part - (leastParts[store]?.[row] ?? 0)))),
  }));
  let radix = 1;
  for (const index of main) {
    let range = 1;
    for (const [store, entries] of stores.entries()) {
      const sums = entries.map(({ choice }) => choice.option.sums[index] ?? 0);
      const least = Math.min(...sums);
      const column = columns[store]?.main;
      range += Math.max(...sums) - least;
      for (const [way, sum] of sums.entries()) if (column !== undefined) column[way] = (column[way] ?? 0) + (sum - least) * radix;
    }
    // odd, so that keys spread over the slots of a table
    radix *= range + 1 - (range % 2);
  }
  const enough = needHere.map(Math.ceil);
  const rowRadix = isOwn.map((own, row) => {
    if (!own) return 0;
    const here = radix;
    radix *= (enough[row] ?? 0) + 1 + ((enough[row] ?? 0) % 2);
    return here;
  });
  if (radix > Number.MAX_SAFE_INTEGER) return undefined;
  return { stores: columns, rows: needs.length, needs: needHere, enough, radix: rowRadix, mostRest: rest };
}
