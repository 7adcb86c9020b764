// What one store may be in one order: some of its lines, with one of its coupons or none, priced through the store's own layers.

import { runCascade } from '../../../core/pricing/cascade';
import type { PreparedCase, Promotion } from '../../../core/pricing/prepared-case';
import { layersOf } from './statable';

/** more patterns than these are no program for a solver of this kind */
const mostPatterns = 3000;

export interface Pattern {
  /** positions of lines */
  lines: readonly number[];
  coupon: Promotion | undefined;
  /** minor units left after the store's layers, by position */
  left: ReadonlyMap<number, number>;
}

/** The patterns of each store, the empty one apart: with one order, all of its lines together. Nothing where they are too many. */
export function patternsOf(prepared: PreparedCase): Pattern[][] | undefined {
  const { store: promotions } = layersOf(prepared);
  const stores = new Map<string, number[]>();
  for (const [position, { storeId }] of prepared.lines.entries()) stores.set(storeId, [...(stores.get(storeId) ?? []), position]);
  const patterns: Pattern[][] = [];
  let count = 0;
  for (const lines of stores.values()) {
    if (prepared.maximumOrders > 1 && 2 ** lines.length > mostPatterns) return undefined;
    const own = promotions.filter(({ eligible }) => eligible.some((position) => lines.includes(position)));
    const parts = prepared.maximumOrders > 1 ? subsetsOf(lines) : [lines];
    const here = parts.flatMap((part) =>
      [undefined, ...own.filter(({ coupon }) => coupon !== undefined)].flatMap((coupon) => patternOf(prepared, own, part, coupon) ?? []),
    );
    count += here.length;
    if (count * prepared.maximumOrders > mostPatterns) return undefined;
    patterns.push(here);
  }
  return patterns;
}

const subsetsOf = (lines: readonly number[]): number[][] =>
  Array.from({ length: 2 ** lines.length - 1 }, (_, before) => lines.filter((_, at) => ((before + 1) >> at) & 1));

/** Nothing where the coupon would take nothing off. */
function patternOf(prepared: PreparedCase, own: readonly Promotion[], lines: number[], coupon: Promotion | undefined): Pattern | undefined {
  const { turns, running } = runCascade(
    { ...prepared, promotions: own },
    {
      quantities: prepared.lines.map(({ quantity }, position) => (lines.includes(position) ? quantity : 0)),
      isChosen: (promotion) => promotion === coupon,
      isFirstOrder: false,
    },
  );
  const isUsed = coupon === undefined || turns.some(({ promotion, outcome }) => promotion === coupon && outcome === 'applied');
  return isUsed ? { lines, coupon, left: new Map(lines.map((position) => [position, running[position] ?? 0])) } : undefined;
}

/** Minor units left of those lines of a pattern that a promotion counts. */
export const leftOf = ({ left }: Pattern, positions: readonly number[]): number =>
  positions.reduce((sum, position) => sum + (left.get(position) ?? 0), 0);
