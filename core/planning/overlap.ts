// An earlier promotion's discount lies on its lines in proportion; a later one that counts some of these lines sees a part of it. How
// large that part can be depends on what the stores leave, and is bounded here.
import type { LineClasses } from './line-classes';
import type { StoreTable } from './store-table';

/** Between which shares of what is left of the earlier promotion's lines the later one counts; how many lines both, and the earlier, count. */
export interface Overlap {
  least: number;
  most: number;
  sharedLines: number;
  earlierLines: number;
}

const halvings = 30;

/** Finds the overlap of two classes over everything that the stores can leave; remembered. */
export function overlapsIn(table: StoreTable, classes: LineClasses): (earlier: number, later: number) => Overlap {
  const known = new Map<string, Overlap>();
  return (earlier, later) => {
    const key = `${earlier},${later}`;
    const overlap = known.get(key) ?? overlapOf(table, classes.positions[earlier] ?? [], new Set(classes.positions[later]));
    known.set(key, overlap);
    return overlap;
  };
}

function overlapOf({ stores, settled }: StoreTable, earlier: readonly number[], later: ReadonlySet<number>): Overlap {
  const own = new Set(stores.flatMap(({ positions }) => positions));
  const counted = new Set(earlier);
  const sums = (positions: readonly number[], amountOf: (place: number, position: number) => number) => {
    let shared = 0;
    let all = 0;
    for (const [place, position] of positions.entries()) {
      if (!counted.has(position)) continue;
      all += amountOf(place, position);
      if (later.has(position)) shared += amountOf(place, position);
    }
    return { shared, all };
  };
  const fixed = sums(
    earlier.filter((position) => !own.has(position)),
    (_, position) => settled[position] ?? 0,
  );
  const ways = stores.map(({ positions, options }) => options.map(({ amounts }) => sums(positions, (place) => amounts[place] ?? 0)));
  const extreme = (share: number, pick: (...values: number[]) => number) =>
    ways.reduce((sum, way) => sum + pick(...way.map(({ shared, all }) => shared - share * all)), fixed.shared - share * fixed.all);
  return {
    least: boundary((share) => extreme(share, Math.min) >= 0).low,
    most: boundary((share) => extreme(share, Math.max) > 0).high,
    sharedLines: earlier.filter((position) => later.has(position)).length,
    earlierLines: earlier.length,
  };
}

/** Where a condition that holds for small shares ends to hold: it holds at `low`, and no more at `high`. */
function boundary(holds: (share: number) => boolean): { low: number; high: number } {
  let low = 0;
  let high = 1;
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return { low, high };
}
