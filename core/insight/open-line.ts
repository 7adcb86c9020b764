// A line whose price the search may choose: of a range of prices, one search finds the best. The line is alone in its store, so that
// each price can be had by coupons of that store which are spent before anything else counts the line.
import type { Coupon } from '../formats/promotion';
import { ceilingOf } from '../money';
import type { PreparedCase, Promotion } from '../pricing/prepared-case';
import { type Cart, cartOf } from './cart';

/** what ids of further lines begin with, and no other id does */
const mark = '\u0000';

/** As many lists of at most 16 amounts as make a range of so many sums. */
export const listsFor = (range: number): number => Math.max(1, Math.ceil(Math.log2(range) / 4));

/** The cart with further lines that are like no other: each in a store of its own, without category or flags; and their positions. */
export function withFurtherLines({ document, prepared: { rules } }: Cart, count: number): { cart: Cart; further: number[] } {
  const coupons = document.wallet?.coupons ?? [];
  const taken = [
    ...document.lineItems.flatMap(({ lineItemId, storeId }) => [lineItemId, storeId]),
    ...coupons.map(({ couponId }) => couponId),
  ];
  let first = mark;
  while (taken.some((id) => id.startsWith(first))) first += mark;
  const ids = Array.from({ length: count }, (_, at) => `${first}${at}`);
  const lines = ids.map((id) => ({ lineItemId: id, storeId: id, unitPrice: { amount: 1 }, quantity: 1 }));
  const cart = cartOf({ ...document, lineItems: [...document.lineItems, ...lines] }, rules);
  return { cart, further: ids.map((id) => cart.prepared.lines.findIndex(({ lineItemId }) => lineItemId === id)) };
}

/** Lists of amounts, one to be taken of each, whose sums are the whole numbers from `from` to `to` and no others; `count` lists. */
export function digits(from: number, to: number, count: number): number[][] {
  const range = to - from + 1;
  if (count === 1) return [Array.from({ length: range }, (_, at) => from + at)];
  const block = Math.ceil(range ** ((count - 1) / count));
  const last = range - block;
  const starts = Array.from({ length: Math.ceil(last / block) }, (_, at) => from + at * block);
  return [[...starts, from + last], ...digits(0, block - 1, count - 1)];
}

/** How well the search can choose an amount of further goods. */
export interface Openness {
  /** it can, of one line */
  canChoose: boolean;
  /** it can, of several lines that make up the amount, and then payable is off by at most `coinError` minor units */
  canDivide: boolean;
  coinError: number;
}

/** What the rules and promotions of a case allow for the further lines at these positions. */
export function opennessOf(prepared: PreparedCase, further: readonly number[]): Openness {
  const { rules, promotions, lines, shippingGroups } = prepared;
  const turn = (kind: Promotion['kind']) => rules.stackingOrder.indexOf(kind);
  const open = promotions.filter(
    ({ ruledOut, rejecting }) => ruledOut === undefined && !rejecting.some((position) => further.includes(position)),
  );
  const counting = open.filter(({ eligible }) => eligible.some((position) => further.includes(position)));
  const ofStores = rules.limits.filter(({ kinds }) => kinds.includes('storeCoupon'));
  const canChoose =
    ofStores.every(({ per, maximum }) => per === 'store' && maximum > 0) &&
    ofStores.some(({ maximum }) => maximum === 1) &&
    !rules.exclusivity.some(({ between }) => between.some((side) => side.type === 'kind' && side.kind === 'storeCoupon')) &&
    counting.every(({ kind, base }) => turn(kind) > turn('storeCoupon') && base === 'running');
  // each promotion that comes after one which counts the lines counts all of what that one counts, or none of it
  const isPartOf = (earlier: Promotion, later: Promotion): boolean => {
    const counted = new Set(later.eligible);
    const shared = earlier.eligible.filter((position) => counted.has(position)).length;
    return shared > 0 && shared < earlier.eligible.length;
  };
  const shippingLooksAt = rules.shippingMeasuredAfter === 'itemPrice' ? -1 : turn(rules.shippingMeasuredAfter);
  const canDivide =
    counting.every(
      (earlier) =>
        earlier.discount.type !== 'quantityTiered' && !open.slice(open.indexOf(earlier) + 1).some((later) => isPartOf(earlier, later)),
    ) &&
    (shippingGroups.every(({ policy }) => policy.type !== 'flat' || policy.freeFrom === undefined) ||
      counting.every(({ kind }) => turn(kind) > shippingLooksAt));
  // what is left of a line is off by at most a unit for each promotion that counts the further lines
  const coinError = lines.reduce(
    (sum, { coins }) =>
      rules.coinsMeasuredOn === 'itemPrice' || coins === undefined
        ? sum
        : sum + ceilingOf(counting.length, coins.maximumShareBasisPoints, 10_000),
    0,
  );
  return { canChoose, canDivide, coinError };
}

/** The case with the further lines at any sum from `from` to `to`, and what the sum is where certain coupons are spent. */
export function withOpenSum(
  prepared: PreparedCase,
  further: readonly number[],
  from: number,
  to: number,
): { prepared: PreparedCase; sumOf: (coupons: readonly string[]) => number } {
  const offs = new Map<string, number>();
  const opened: Promotion[] = [];
  const prices = new Map<number, number>();
  for (const [index, amounts] of digits(from, to, further.length).entries()) {
    const position = further[index] ?? 0;
    const highest = Math.max(...amounts);
    prices.set(position, highest);
    for (const amount of new Set(amounts)) {
      if (amount === highest) continue;
      const storeId = prepared.lines[position]?.storeId ?? '';
      const couponId = `${storeId}:${highest - amount}`;
      offs.set(couponId, highest - amount);
      opened.push(couponOf(couponId, storeId, position, highest - amount));
    }
  }
  const most = [...prices.values()].reduce((sum, price) => sum + price, 0);
  const turn = (kind: Promotion['kind']) => prepared.rules.stackingOrder.indexOf(kind);
  const before = prepared.promotions.filter(({ kind }) => turn(kind) < turn('storeCoupon'));
  return {
    prepared: {
      ...prepared,
      lines: prepared.lines.map((line, position) => ({ ...line, unitPrice: { amount: prices.get(position) ?? line.unitPrice.amount } })),
      promotions: [...before, ...opened, ...prepared.promotions.slice(before.length)],
    },
    sumOf: (coupons) => coupons.reduce((sum, coupon) => sum - (offs.get(coupon) ?? 0), most),
  };
}

function couponOf(couponId: string, storeId: string, position: number, amount: number): Promotion {
  const discount = { type: 'fixed' as const, amount };
  const coupon: Coupon = { couponId, kind: 'storeCoupon', scope: { type: 'store', storeId }, discount };
  return {
    id: couponId,
    kind: 'storeCoupon',
    coupon,
    discount,
    minimumSpend: 0,
    base: 'running',
    eligible: [position],
    rejecting: [],
    ruledOut: undefined,
    needsFirstOrder: false,
    until: 0,
  };
}
