// Two halves of a plan in columns of numbers, and for each choice of the one the cheapest of the other that together fill two rows.
import type { Effort } from '../effort';

/** The choices of some components, by column of numbers; `code` tells them apart. */
export interface Half {
  columns: readonly number[];
  first: Float64Array;
  second: Float64Array;
  cost: Float64Array;
  code: Float64Array;
}

/** values below this can be sorted together with their positions, as one number */
const packed = 2 ** 33;
const places = 2 ** 20;

/** Positions by value, lowest first. */
export function ascending(values: Float64Array): Int32Array {
  if (values.every((value) => Math.abs(value) < packed && Number.isInteger(value))) {
    const keys = values.map((value, at) => value * places + at).sort();
    return Int32Array.from(keys, (key) => key - Math.floor(key / places) * places);
  }
  return Int32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
}

interface CheapestPairs {
  costs: Float64Array;
  best: { cost: number; left: number; right: number } | undefined;
}

/** For each choice of the left half what the cheapest pair with it costs that fills both rows, and the cheapest pair of all. */
export function* cheapestPairs(
  left: Half,
  right: Half,
  needs: { first: number; second: number },
  effort: Effort,
): Generator<undefined, CheapestPairs> {
  const byFirst = ascending(right.first).reverse();
  const bySecond = ascending(right.second).reverse();
  const rank = new Int32Array(bySecond.length);
  for (const [place, entry] of bySecond.entries()) rank[entry] = place;
  // a tree of prefixes: for each rank the cheapest choice among those of the ranks before it
  const tree = new Int32Array(rank.length + 1).fill(-1);
  const costs = new Float64Array(left.code.length).fill(Number.POSITIVE_INFINITY);
  let best: { cost: number; left: number; right: number } | undefined;
  let added = 0;
  for (const entry of ascending(left.first)) {
    effort.work += 2;
    if (effort.isPauseDue) yield undefined;
    for (; added < byFirst.length; added++) {
      const more = byFirst[added] ?? 0;
      if ((right.first[more] ?? 0) + (left.first[entry] ?? 0) < needs.first) break;
      for (let at = (rank[more] ?? 0) + 1; at < tree.length; at += at & -at) {
        const known = tree[at] ?? -1;
        if (known < 0 || (right.cost[more] ?? 0) < (right.cost[known] ?? 0)) tree[at] = more;
      }
    }
    let low = 0;
    let high = bySecond.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((right.second[bySecond[middle] ?? 0] ?? 0) + (left.second[entry] ?? 0) >= needs.second) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at > 0; at -= at & -at) {
      const other = tree[at] ?? -1;
      const cost = other < 0 ? Number.POSITIVE_INFINITY : (left.cost[entry] ?? 0) + (right.cost[other] ?? 0);
      if (cost < (costs[entry] ?? 0)) costs[entry] = cost;
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { cost, left: entry, right: other };
    }
  }
  return { costs, best };
}
