// What each line is worth leaving out, and what one more or one less of it would come to.
import type { LineItem } from '../formats/case';
import { withUnits } from './cart';
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

const withUnitsOf = ({ cart, payableOf, coupons }: Present, lineItemId: string, quantity: number) =>
  payableOf(
    withUnits(cart, (line) => (line.lineItemId === lineItemId ? quantity : line.quantity)),
    { start: coupons },
  );

/** The removal price of one line. */
export function* removalOf(present: Present, { lineItemId }: Pick<LineItem, 'lineItemId'>): Generator<undefined, Removal> {
  const { payable, isProved } = yield* withUnitsOf(present, lineItemId, 0);
  return { lineItemId, price: present.payable - payable, ...boundedUnless(isProved && present.isProved) };
}

/** The removal price of each line in stock, by id. */
export function* removals(present: Present): Generator<undefined, Removal[]> {
  const found: Removal[] = [];
  for (const line of present.cart.prepared.lines) found.push(yield* removalOf(present, line));
  return found;
}

/** Each line in stock with one unit more and one less, by id. */
export function* quantities(present: Present): Generator<undefined, QuantityPrices[]> {
  const found: QuantityPrices[] = [];
  for (const { lineItemId, quantity } of present.cart.prepared.lines) {
    const more = yield* withUnitsOf(present, lineItemId, quantity + 1);
    const less = yield* withUnitsOf(present, lineItemId, quantity - 1);
    found.push({ lineItemId, oneMore: more.payable, oneLess: less.payable, ...boundedUnless(more.isProved && less.isProved) });
  }
  return found;
}
