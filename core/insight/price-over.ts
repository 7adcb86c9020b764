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

export interface PriceOver {
  /** least payable with further goods from `from` to `to`, if it is below `below`, and an amount at which it is that */
  leastOver: (from: number, to: number, below: number) => Generator<undefined, LeastOver>;
  /** most amounts that one question may span */
  width: number;
  /** the cart with one further line of an amount */
  cartAt: (spend: number) => Cart;
}

/** prices of one line that a single search goes through */
const atOnce = 48;

/** Prices over ranges of up to `most` further goods: all in one search where the rules let it choose the amount, else one by one. */
export function priceOver({ cart, payableOf, coupons: start }: Present, most: number): PriceOver {
  const one = withFurtherLines(cart, 1);
  const { canChoose, canDivide } = opennessOf(one.cart.prepared, one.further);
  const { cart: wider, further } = canChoose && canDivide ? withFurtherLines(cart, listsFor(most)) : one;
  const id = one.cart.prepared.lines[one.further[0] ?? -1]?.lineItemId;
  const cartAt = (amount: number) => withLines(one.cart, (line) => (line.lineItemId === id ? { ...line, unitPrice: { amount } } : line));
  if (canChoose && cart.prepared.maximumOrders === 1) {
    return {
      width: canDivide ? most : atOnce,
      cartAt,
      *leastOver(from, to, below) {
        const { prepared, sumOf } = withOpenSum(wider.prepared, further, from, to);
        const { payable, isProved, orders } = yield* payableOf({ ...wider, prepared }, { start, below });
        return { spend: sumOf(orders.flatMap(({ coupons }) => coupons)), payable, isProved };
      },
    };
  }
  return {
    width: 1,
    cartAt,
    *leastOver(spend, _, below) {
      const { payable, isProved } = yield* payableOf(cartAt(spend), { start, below });
      return { spend, payable, isProved };
    },
  };
}
