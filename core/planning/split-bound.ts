// What plans of several orders cost at least, without looking at any: every coupon at its best, as often as limits and uses let it stand.
import type { ShippingPolicy } from '../formats/case';
import { coinsOnLine, coinsOnOrder } from '../pricing/coins';
import { discountAtMost } from '../pricing/discounts/registry';
import type { PreparedCase, Promotion } from '../pricing/prepared-case';
import { limitGroup } from '../rules/combination';
import { reaches } from '../rules/threshold';
import { itemPricesOf } from './order-problem';

/** Into how many orders the cart can be divided at all: its lines, or their units. */
export const mostParts = ({ lines, mayDivideLines }: PreparedCase, positions: readonly number[] = [...lines.keys()]): number =>
  mayDivideLines ? positions.reduce((sum, position) => sum + (lines[position]?.quantity ?? 0), 0) : positions.length;

/** No plan of at most so many orders costs less; minor units. */
export function splitAtLeast(prepared: PreparedCase, orders: number): number {
  const itemPrices = itemPricesOf(prepared);
  const total = itemPrices.reduce((sum, amount) => sum + amount, 0);
  const goods = Math.max(0, total - discountsAtMost(prepared, orders, itemPrices));
  const onLines = prepared.lines.reduce((sum, line, position) => sum + coinsOnLine(line, itemPrices[position] ?? 0), 0);
  const coins = Math.min(coinsOnOrder(onLines, goods, prepared.coins), prepared.coins.budget);
  return goods - coins + shippingAtLeast(prepared, orders, itemPrices);
}

function discountsAtMost(prepared: PreparedCase, orders: number, itemPrices: readonly number[]): number {
  const { rules, promotions } = prepared;
  const offers = promotions.flatMap((promotion) => {
    const { coupon, eligible, needsFirstOrder } = promotion;
    const sum = eligible.reduce((amount, position) => amount + (itemPrices[position] ?? 0), 0);
    const isOut = promotion.ruledOut !== undefined || !reaches(sum, promotion.minimumSpend, rules.thresholdComparison);
    const off = isOut ? 0 : mostOff(prepared, promotion, sum);
    if (off === 0) return [];
    const most = needsFirstOrder ? 1 : Math.min(orders, mostParts(prepared, eligible));
    const uses = Math.min(most, coupon === undefined ? most : (coupon.usesRemaining ?? 1), Math.ceil(sum / off));
    // all uses together take off no more than there is
    return Array.from({ length: uses }, (_, before) => ({ coupon, off: Math.min(off, sum - before * off) }));
  });
  offers.sort((a, b) => b.off - a.off);
  const room = new Map<string, number>();
  return offers.reduce((all, { coupon, off }) => {
    const limit = coupon && rules.limits.find(({ kinds }) => kinds.includes(coupon.kind));
    if (limit === undefined || coupon === undefined) return all + off;
    const key = `${rules.limits.indexOf(limit)} ${limitGroup(limit, coupon)}`;
    const left = room.get(key) ?? limit.maximum * orders;
    room.set(key, left - 1);
    return left > 0 ? all + off : all;
  }, 0);
}

const mostOff = ({ lines, rules }: PreparedCase, { discount, eligible }: Promotion, sum: number): number => {
  const units = eligible.reduce((count, position) => count + (lines[position]?.quantity ?? 0), 0);
  return Math.min(sum, discountAtMost(discount, { running: sum, tested: sum, units }, rules));
};

function shippingAtLeast(prepared: PreparedCase, orders: number, itemPrices: readonly number[]): number {
  return prepared.shippingGroups.reduce((fees, { policy, lines: positions }) => {
    if (positions.length === 0) return fees;
    const sum = positions.reduce((amount, position) => amount + (itemPrices[position] ?? 0), 0);
    const units = positions.reduce((count, position) => count + (prepared.lines[position]?.quantity ?? 0), 0);
    return fees + feeAtLeast(prepared, policy, { sum, units, parts: Math.min(orders, mostParts(prepared, positions)) });
  }, 0);
}

/** Least that a group costs in all: it pays at least once; by the unit, it pays least all together or divided as far as it goes. */
export function feeAtLeast({ rules }: PreparedCase, policy: ShippingPolicy, group: { sum: number; units: number; parts: number }): number {
  switch (policy.type) {
    case 'free':
      return 0;
    case 'flat': {
      const { freeFrom, fee } = policy;
      return freeFrom !== undefined && reaches(group.sum, freeFrom.amount, rules.thresholdComparison) ? 0 : fee.amount;
    }
    case 'perUnit': {
      const fees = (parts: number) => policy.firstUnit.amount * parts + policy.additionalUnit.amount * (group.units - parts);
      return Math.min(fees(1), fees(group.parts));
    }
  }
}
