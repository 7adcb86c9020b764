// The least that a cart costs with further goods of any amount in a range.
import { withLines } from './cart';
import { listsFor, opennessOf, withFurtherLines, withOpenSum } from './open-line';
import type { Present } from './payable-of';

/** Minor units; `payable` is infinite where none of the range is below what was asked for. */
export interface LeastOver {
  spend: number;
  payable: number;
  isProved: boolean;
}

export interface PriceOver {
  /** least payable with further goods from `from` to `to`, if it is below `below`, and an amount at which it is that */
  leastOver: (from: number, to: number, below: number) => Generator<undefined, LeastOver>;
  /** most amounts that one question may span */
  width: number;
}

/** prices of one line that a single search goes through */
const atOnce = 48;

/** Prices over ranges of up to `most` further goods: all in one search where the rules let it choose the amount, else one by one. */
export function priceOver({ cart, payableOf, coupons: start }: Present, most: number): PriceOver {
  const divided = withFurtherLines(cart, listsFor(most));
  const { canChoose, canDivide } = opennessOf(divided.cart.prepared, new Set(divided.further));
  const { cart: wider, further } = canChoose && canDivide ? divided : withFurtherLines(cart, 1);
  if (canChoose && cart.prepared.maximumOrders === 1) {
    return {
      width: canDivide ? most : atOnce,
      *leastOver(from, to, below) {
        const { prepared, sumOf } = withOpenSum(wider.prepared, further, from, to);
        const { payable, isProved, orders } = yield* payableOf({ ...wider, prepared }, { start, below });
        return { spend: sumOf(orders.flatMap(({ coupons }) => coupons)), payable, isProved };
      },
    };
  }
  const id = wider.prepared.lines[further[0] ?? -1]?.lineItemId;
  return {
    width: 1,
    *leastOver(spend, _, below) {
      const priced = withLines(wider, (line) => (line.lineItemId === id ? { ...line, unitPrice: { amount: spend } } : line));
      const { payable, isProved } = yield* payableOf(priced, { start, below });
      return { spend, payable, isProved };
    },
  };
}
