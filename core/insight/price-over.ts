// The least that a cart costs with further goods of any amount in a range.
import { type Cart, withLines } from './cart';
import { listsFor, opennessOf, withFurtherLines, withOpenSum } from './open-line';
import type { Present } from './payable-of';

/** Minor units; `payable` is infinite where none of the range is below what was asked for. */
interface LeastOver {
  spend: number;
  payable: number;
  isProved: boolean;
}

type Ask = (from: number, to: number, below: number) => Generator<undefined, LeastOver>;

export interface PriceOver {
  /** least payable with further goods from `from` to `to`, if it is below `below`, and an amount at which it is that */
  leastOver: Ask;
  /** most amounts that one such question may span */
  width: number;
  /** the same question over any span, not quite exact: where nothing is below there is nothing, but what is found may not be below */
  nearOver?: Ask;
  /** the cart with one further line of an amount */
  cartAt: (spend: number) => Cart;
}

/** prices of one line that a single search goes through */
const atOnce = 48;

/** Prices over ranges of up to `most` further goods: all in one search where the rules let it choose the amount, else in parts or one by one. */
export function priceOver({ cart, payableOf, coupons: start }: Present, most: number): PriceOver {
  const one = withFurtherLines(cart, 1);
  const id = one.cart.prepared.lines[one.further[0] ?? -1]?.lineItemId;
  const cartAt = (amount: number) => withLines(one.cart, (line) => (line.lineItemId === id ? { ...line, unitPrice: { amount } } : line));
  const { canChoose, canDivide, coinError } = opennessOf(one.cart.prepared, one.further);
  if (!canChoose || cart.prepared.maximumOrders > 1) {
    return {
      cartAt,
      width: 1,
      *leastOver(spend, _, below) {
        return { ...(yield* payableOf(cartAt(spend), { start, below })), spend };
      },
    };
  }
  const askOf = ({ cart: wider, further }: typeof one, error: number): Ask =>
    function* (from, to, below) {
      const { prepared, sumOf } = withOpenSum(wider.prepared, further, from, to);
      const price = yield* payableOf({ ...wider, prepared }, { start, below: below + error });
      return { ...price, spend: sumOf(price.orders.flatMap(({ coupons }) => coupons)) };
    };
  if (!canDivide) return { cartAt, width: atOnce, leastOver: askOf(one, 0) };
  const ofSeveral = askOf(withFurtherLines(cart, listsFor(most)), coinError);
  if (coinError === 0) return { cartAt, width: most, leastOver: ofSeveral };
  return { cartAt, width: atOnce, leastOver: askOf(one, 0), nearOver: ofSeveral };
}
