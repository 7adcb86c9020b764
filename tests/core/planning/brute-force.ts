// Every plan of a case: every division of the lines into orders, every set of coupons for each order. Written from the formats page
// alone; it shares no code with core.
import type { StackingCase } from '../../../core/formats/case';
import type { Rules } from '../../../core/formats/rules';
import { type Coupon, defaults, least, mayStandTogether, type Part, priceOrder, sum, usable } from './brute-force-order';

export type Vector = [payable: bigint, couponsSpent: bigint, expirySum: bigint, orders: bigint];

/** Each line's units over so many orders: all in one of them, or any way where units may be divided. */
function divisions(quantity: number, orders: number, mayDivide: boolean): number[][] {
  if (!mayDivide)
    return Array.from({ length: orders }, (_, at) => Array.from({ length: orders }, (_, other) => (at === other ? quantity : 0)));
  if (orders === 1) return [[quantity]];
  return Array.from({ length: quantity + 1 }, (_, first) =>
    divisions(quantity - first, orders - 1, true).map((rest) => [first, ...rest]),
  ).flat();
}

const product = <T>(lists: T[][]): T[][] =>
  lists.reduce<T[][]>((all, list) => all.flatMap((one) => list.map((item) => [...one, item])), [[]]);

const subsets = (count: number, most: number): number[][] =>
  Array.from({ length: 2 ** count }, (_, mask) => Array.from({ length: count }, (_, bit) => bit).filter((bit) => (mask >> bit) & 1)).filter(
    (set) => set.length <= most,
  );

/** The best objective vector over all plans with at most `maximumOrders` orders. */
export function bruteForce(doc: StackingCase, maximumOrders = doc.options?.maximumOrders ?? 1): Vector {
  const rules: Rules = Object.assign({}, defaults, doc.rules);
  const lines = doc.lineItems.filter((line) => !line.flags?.includes('outOfStock'));
  if (lines.length === 0) return [0n, 0n, 0n, 0n];
  const coupons = (doc.wallet?.coupons ?? []).filter((coupon) => usable(coupon, doc.context));
  const held = doc.wallet?.coins;
  const budget = held === undefined ? 0n : (BigInt(held.balance) * BigInt(held.worth.amount)) / BigInt(held.worth.coins);
  const farFuture = 253402300799n;
  const endOf = (coupon: Coupon) =>
    coupon.validUntil === undefined ? farFuture : BigInt(Math.floor(Date.parse(coupon.validUntil) / 1000));
  let best: Vector | undefined;
  const mayDivide = doc.options?.splitGranularity === 'unit';
  for (const division of product(lines.map((line) => divisions(line.quantity, maximumOrders, mayDivide)))) {
    const orders = Array.from({ length: maximumOrders }, (_, at) =>
      lines.flatMap((line, index): Part[] => {
        const quantity = BigInt(division[index]?.[at] ?? 0);
        const price = quantity * BigInt(line.unitPrice.amount);
        return quantity === 0n ? [] : [{ line, quantity, price, running: price, measured: price }];
      }),
    ).filter((parts) => parts.length > 0);
    for (const uses of product(coupons.map((coupon) => subsets(orders.length, coupon.usesRemaining ?? 1)))) {
      const chosenIn = orders.map((_, at) => coupons.filter((_, index) => uses[index]?.includes(at)));
      if (!chosenIn.every((chosen) => mayStandTogether(chosen, rules))) continue;
      let mayBeFirst = true;
      const prices = orders.map((parts, at) => {
        const price = priceOrder(doc, rules, parts, chosenIn[at] ?? [], mayBeFirst);
        if (price?.tookFirstOrder) mayBeFirst = false;
        return price;
      });
      const allowed = prices.filter((price) => price !== undefined);
      if (allowed.length < prices.length) continue;
      const coins = least(sum(allowed.map((price) => price.coins)), budget);
      const payable = sum(allowed.map((price) => price.goods + price.shipping)) - coins;
      const spent = chosenIn.flat();
      const vector: Vector = [payable, BigInt(spent.length), sum(spent.map(endOf)), BigInt(orders.length)];
      if (best === undefined || isBetter(vector, best)) best = vector;
    }
  }
  if (best === undefined) throw new Error('no plan at all is allowed');
  return best;
}

function isBetter(a: Vector, b: Vector): boolean {
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? 0n;
    if (value !== other) return value < other;
  }
  return false;
}
