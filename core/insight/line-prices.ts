// What each line is worth leaving out, and what one more or one less of it would come to.
import type { LineItem } from '../formats/case';
import type { Neighbours } from '../planning/neighbours';
import { neighboursOf, withUnits } from './cart';
import type { Present } from './payable-of';

/** `bounded`: one of the two amounts could not be proved within its budget. */
export interface Removal {
  lineItemId: string;
  /** payable now − payable without the line, minor units; negative where it pays to keep it */
  price: number;
  bounded?: true;
}

/** What is payable, in minor units, with one unit more and one less; a single unit less leaves the line out. */
export interface QuantityPrices {
  lineItemId: string;
  oneMore: number;
  oneLess: number;
  bounded?: true;
}

/** The mark of an entry that is not proved. */
export const boundedUnless = (isProved: boolean): { bounded?: true } => (isProved ? {} : { bounded: true });

/** The units of each line where one line has others. */
const unitsWith =
  (lineItemId: string, units: number) =>
  (line: LineItem): number =>
    line.lineItemId === lineItemId ? units : line.quantity;

function* removalAmong(present: Present, lineItemId: string, neighbours?: Neighbours): Generator<undefined, Removal> {
  const without = withUnits(present.cart, unitsWith(lineItemId, 0), neighbours);
  const { payable, isProved } = yield* present.payableOf(without, { start: present.coupons });
  return { lineItemId, price: present.payable - payable, ...boundedUnless(isProved && present.isProved) };
}

/** The removal price of one line. */
export const removalOf = (present: Present, { lineItemId }: Pick<LineItem, 'lineItemId'>): Generator<undefined, Removal> =>
  removalAmong(present, lineItemId);

/** The removal price of each line in stock, by id. */
export function* removals(present: Present): Generator<undefined, Removal[]> {
  const { lines } = present.cart.prepared;
  const neighbours = neighboursOf(
    present.cart,
    lines.map(({ lineItemId }) => unitsWith(lineItemId, 0)),
  );
  const found: Removal[] = [];
  for (const { lineItemId } of lines) found.push(yield* removalAmong(present, lineItemId, neighbours));
  return found;
}

/** Each line in stock with one unit more and one less, by id. */
export function* quantities(present: Present): Generator<undefined, QuantityPrices[]> {
  const { cart, payableOf, coupons: start } = present;
  const both = cart.prepared.lines.map(({ lineItemId, quantity }) => ({
    lineItemId,
    more: unitsWith(lineItemId, quantity + 1),
    less: unitsWith(lineItemId, quantity - 1),
  }));
  const neighbours = neighboursOf(
    cart,
    both.flatMap(({ more, less }) => [more, less]),
  );
  const found: QuantityPrices[] = [];
  for (const { lineItemId, more, less } of both) {
    const oneMore = yield* payableOf(withUnits(cart, more, neighbours), { start });
    const oneLess = yield* payableOf(withUnits(cart, less, neighbours), { start });
    found.push({
      lineItemId,
      oneMore: oneMore.payable,
      oneLess: oneLess.payable,
      ...boundedUnless(oneMore.isProved && oneLess.isProved),
    });
  }
  return found;
}
