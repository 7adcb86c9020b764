// The least that a cart costs with a code in use, as far as the work lasts.
import type { PlannedOrder } from '../formats/plan';
import { Effort } from '../planning/effort';
import { planFrontier } from '../planning/frontier';
import { leastPayable } from '../planning/least-payable';
import { runToEnd } from '../planning/plan-orders';
import type { PreparedCase, Promotion } from '../pricing/prepared-case';
import type { Baseline, Best } from './baseline';
import type { Way } from './join';
import { priceOne } from './price';

/** Work units that may still be spent; shared by all that is asked at once, so that the same questions have the same answers. */
export interface Work {
  left: number;
}

/** Work units of one search at most. */
const searchBudget = 200_000;

/** Orders that use the code, and what they come to, minor units. */
export interface Least {
  orders: readonly PlannedOrder[];
  payable: number;
  isProved: boolean;
}

const without = (prepared: PreparedCase, away: readonly string[]): PreparedCase => ({
  ...prepared,
  promotions: prepared.promotions.filter(({ coupon }) => coupon === undefined || !away.includes(coupon.couponId)),
});

/** The best order of the baseline's cart with these coupons away; nothing where no work is left, or where there may be several orders. */
export function bestWithout(baseline: Baseline, away: readonly string[], work: Work): Best | undefined {
  const { prepared, orders, payable, isProved } = baseline;
  const [order] = orders;
  if (order === undefined || prepared.maximumOrders > 1) return undefined;
  if (!order.coupons.some((couponId) => away.includes(couponId))) return { payable, coupons: order.coupons, isProved };
  const key = JSON.stringify(away);
  const known = baseline.best.get(key);
  if (known !== undefined || work.left <= 0) return known;
  const effort = new Effort(searchBudget);
  const found = runToEnd(leastPayable(without(prepared, away), effort, { starts: [order.coupons] }));
  work.left -= effort.work;
  const best = { payable: found.payable, coupons: found.coupons, isProved: found.lowerBound >= found.payable };
  baseline.best.set(key, best);
  return best;
}

/** No promotion after this one could take off more where less is left. */
const isFollowedEvenly = ({ promotions }: PreparedCase, { id }: Promotion): boolean =>
  promotions
    .slice(promotions.findIndex((one) => one.id === id) + 1)
    .every(({ discount }) => discount.type !== 'tiered' && discount.type !== 'quantityTiered');

/**
 * Whether the way is the cheapest with the code because the best order with `best` coupons is cheaper by all that the code takes off, and
 * no order can save more with it than that.
 */
export function savesAll(prepared: PreparedCase, promotion: Promotion, best: Best, payable: number): boolean {
  const { discount } = promotion;
  if (discount.type !== 'fixed' || !best.isProved || !isFollowedEvenly(prepared, promotion)) return false;
  return payable === best.payable - Math.min(discount.amount, discount.maximumDiscount?.amount ?? discount.amount);
}

/** The cheapest orders with the code and without the coupons `away`: a search where work is left, else the way that is known. */
export function leastWith(prepared: PreparedCase, way: Way, couponId: string, away: readonly string[], work: Work): Least {
  const known: Least = { orders: way.orders, payable: way.payable, isProved: false };
  if (work.left <= 0) return known;
  const effort = new Effort(searchBudget);
  const found = prepared.maximumOrders === 1 ? leastOfOne(without(prepared, away), way, effort) : leastOfSeveral(prepared, effort);
  work.left -= effort.work;
  const isIn = found.orders.some(({ coupons }) => coupons.includes(couponId));
  if (isIn && found.payable <= way.payable) return found;
  // without it nothing is cheaper: then what is as cheap with it is the least
  return { ...known, isProved: found.isProved && found.payable === way.payable };
}

function leastOfOne(prepared: PreparedCase, { orders: [order] }: Way, effort: Effort): Least {
  const { payable, lowerBound, coupons } = runToEnd(leastPayable(prepared, effort, { starts: [order?.coupons ?? []] }));
  return { payable, isProved: lowerBound >= payable, orders: order === undefined ? [] : [{ ...order, coupons: [...coupons] }] };
}

function leastOfSeveral(prepared: PreparedCase, effort: Effort): Least {
  const last = runToEnd(planFrontier(prepared, prepared.maximumOrders, effort)).at(-1);
  if (last === undefined) throw new Error('a frontier has an entry');
  const { plan, proof } = last;
  return { orders: plan.orders, payable: plan.objective.payable, isProved: proof.lowerBound >= plan.objective.payable };
}

/** What one coupon takes off in these orders, and what its minimum was held against; minor units. `way`: where it is priced already. */
export function turnIn(
  prepared: PreparedCase,
  orders: readonly PlannedOrder[],
  couponId: string,
  way: Way,
): { off: number; tested: number } {
  const order = orders.find(({ coupons }) => coupons.includes(couponId));
  const priced = orders === way.orders || order === undefined ? way.priced : turnsOf(priceOne(prepared, order), way);
  const turn = priced.cascade.turns.find(({ promotion }) => promotion.coupon?.couponId === couponId);
  return turn?.outcome === 'applied' ? { off: turn.discount, tested: turn.tested } : { off: 0, tested: 0 };
}

const turnsOf = (priced: ReturnType<typeof priceOne>, way: Way): Way['priced'] => (priced.ok ? priced.value : way.priced);
