// One coupon more in the orders of a plan: what must go for it, and why it does not apply.
import type { Ineligible, PlannedOrder } from '../formats/plan';
import type { PreparedCase } from '../pricing/prepared-case';
import type { OrderRefusal, PricedOrder } from '../pricing/price-order';
import { payableOfOne, payableOfOrders, priceOne } from './price';

/** Orders in which the coupon applies; minor units. */
export interface Way {
  orders: PlannedOrder[];
  payable: number;
  /** coupons that were left out for it, apart from those that may not stand beside it or drop out by themselves */
  away: readonly string[];
  /** the order it is in */
  priced: PricedOrder;
}

/** An order in which it does not apply. */
export interface NotThere {
  order: number;
  /** the coupons it was tried with */
  coupons: string[];
  why: Ineligible;
}

export interface Joined {
  way?: Way;
  /** where there is no way: the order in which the least is missing */
  not?: NotThere;
}

/**
 * Adds a coupon, already among the promotions of `prepared`, to each order in turn: without `rivals`, without `away`, and without what
 * may not stand, or no longer applies, beside it. The cheapest way.
 */
export function join(
  prepared: PreparedCase,
  orders: readonly PlannedOrder[],
  couponId: string,
  rivals: readonly string[],
  away: readonly string[] = [],
): Joined {
  const ways: Way[] = [];
  const not: NotThere[] = [];
  for (const [at, order] of orders.entries()) {
    const tried = joinOrder(prepared, order, couponId, [...rivals, ...away]);
    if ('why' in tried) {
      not.push({ order: at, coupons: tried.coupons, why: tried.why });
      continue;
    }
    const joined = orders.map((other, place) => (place === at ? { ...other, coupons: tried.coupons } : other));
    const payable = orders.length === 1 ? payableOfOne(prepared, tried.priced) : payableOfOrders(prepared, joined);
    if (payable !== undefined) ways.push({ orders: joined, payable, away, priced: tried.priced });
  }
  const [way] = ways.sort((a, b) => a.payable - b.payable);
  if (way !== undefined) return { way };
  const [nearest] = not.sort((a, b) => missing(a.why) - missing(b.why));
  return nearest === undefined ? {} : { not: nearest };
}

const missing = (why: Ineligible): number =>
  why.code === 'below-minimum-spend' || why.code === 'below-minimum-quantity' ? why.short : Number.POSITIVE_INFINITY;

type Tried = { priced: PricedOrder; coupons: string[] } | { coupons: string[]; why: Ineligible };

function joinOrder(prepared: PreparedCase, order: PlannedOrder, couponId: string, away: readonly string[]): Tried {
  const kept = order.coupons.filter((other) => other !== couponId && !away.includes(other));
  const coupons = [...kept, couponId];
  const priced = priceOne(prepared, { ...order, coupons });
  if (priced.ok) return { coupons, priced: priced.value };
  const refused = refusedBy(priced.error);
  if (refused === undefined) return { coupons, why: { code: 'takes-nothing-off' } };
  const without = (one: string) => joinOrder(prepared, order, couponId, [...away, one]);
  if (refused.couponId !== couponId) return without(refused.couponId);
  const instead = refused.why.code === 'limit-reached' ? (refused.why.instead ?? []) : [];
  // of several that leave it no room, the one without which the order is cheapest
  const [cheapest] = instead
    .map(without)
    .flatMap((tried) => ('priced' in tried ? tried : []))
    .sort((a, b) => payableOfOne(prepared, a.priced) - payableOfOne(prepared, b.priced));
  if (cheapest !== undefined) return cheapest;
  const [other] = instead;
  return other === undefined ? { coupons, why: refused.why } : without(other);
}

const refusedBy = (refusal: OrderRefusal): { couponId: string; why: Ineligible } | undefined =>
  refusal.code === 'coupon-ineligible' ? refusal : undefined;
