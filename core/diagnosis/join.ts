// One coupon more in the orders of a plan: what must go for it, and why it does not apply.
import type { Ineligible, PlannedOrder } from '../formats/plan';
import type { PreparedCase, Promotion } from '../pricing/prepared-case';
import type { OrderRefusal, PricedOrder } from '../pricing/price-order';
import { payableOfOne, payableOfOrders, priceOne } from './price';

/** Orders in which the coupon applies; minor units. */
export interface Way {
  orders: PlannedOrder[];
  payable: number;
  /** coupons that were left out for it, apart from those it may never stand with */
  gone: string[];
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
 * Adds a coupon, already among the promotions of `prepared`, to each order in turn: without `rivals`, without `away`, and without later
 * coupons that no longer apply beside it. The cheapest way that leaves the fewest out.
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
    if (payable !== undefined) ways.push({ orders: joined, payable, gone: [...away, ...tried.gone] });
  }
  const [way] = ways.sort((a, b) => a.gone.length - b.gone.length || a.payable - b.payable);
  if (way !== undefined) return { way };
  const [nearest] = not.sort((a, b) => missing(a.why) - missing(b.why));
  return nearest === undefined ? {} : { not: nearest };
}

const missing = (why: Ineligible): number =>
  why.code === 'below-minimum-spend' || why.code === 'below-minimum-quantity' ? why.short : Number.POSITIVE_INFINITY;

type Tried = { coupons: string[]; gone: string[]; priced: PricedOrder } | { coupons: string[]; why: Ineligible };

function joinOrder(prepared: PreparedCase, order: PlannedOrder, couponId: string, away: readonly string[]): Tried {
  const kept = order.coupons.filter((other) => other !== couponId && !away.includes(other));
  const gone: string[] = [];
  for (;;) {
    const coupons = [...kept.filter((other) => !gone.includes(other)), couponId];
    const priced = priceOne(prepared, { ...order, coupons });
    if (priced.ok) return { coupons, gone, priced: priced.value };
    const refused = refusedBy(priced.error);
    if (refused === undefined) return { coupons, why: { code: 'takes-nothing-off' } };
    if (refused.couponId === couponId) return { coupons, why: refused.why };
    gone.push(refused.couponId);
  }
}

const refusedBy = (refusal: OrderRefusal): { couponId: string; why: Ineligible } | undefined =>
  refusal.code === 'coupon-ineligible' ? refusal : undefined;

/** most coupons that are looked at, and left out together */
const mostLookedAt = 8;
const mostTogether = 3;

/** The ways that leave out as few earlier coupons as make its minimum, cheapest first; none where none do. */
export function waysLeavingOut(
  prepared: PreparedCase,
  orders: readonly PlannedOrder[],
  promotion: Promotion,
  rivals: readonly string[],
  not: NotThere,
): Way[] {
  const order = orders[not.order];
  if (order === undefined || promotion.base === 'itemPrice') return [];
  const short = not.why.code === 'below-minimum-spend' ? not.why.short : not.why.code === 'takes-nothing-off' ? 1 : undefined;
  if (short === undefined) return [];
  const earlier = takenBefore(prepared, order, promotion, not.coupons).slice(0, mostLookedAt);
  for (let size = 1; size <= mostTogether; size++) {
    const ways = subsets(earlier, size)
      .filter((set) => set.reduce((sum, { taken }) => sum + taken, 0) >= short)
      .flatMap((set) => {
        const { way } = join(
          prepared,
          orders,
          promotion.id,
          rivals,
          set.map((one) => one.couponId),
        );
        return way ?? [];
      });
    if (ways.length > 0) return ways.sort((a, b) => a.payable - b.payable);
  }
  return [];
}

interface Taken {
  couponId: string;
  /** what it takes off the lines the asked coupon counts, minor units */
  taken: number;
}

/** Coupons of an order that take something off the promotion's lines before its turn, most first. */
function takenBefore(prepared: PreparedCase, order: PlannedOrder, promotion: Promotion, coupons: readonly string[]): Taken[] {
  const priced = priceOne(prepared, { ...order, coupons: coupons.filter((couponId) => couponId !== promotion.id) }, promotion.id);
  if (!priced.ok) return [];
  return offsBefore(priced.value, promotion).flatMap(({ coupon, taken }) => (coupon === undefined ? [] : { couponId: coupon, taken }));
}

/** What each promotion that applies before another one takes off that one's lines, most first; automatic ones have no coupon. */
export function offsBefore({ cascade }: PricedOrder, promotion: Promotion): { coupon?: string; taken: number }[] {
  const counted = new Set(promotion.eligible);
  const place = cascade.turns.findIndex((turn) => turn.promotion.id === promotion.id && turn.promotion.kind === promotion.kind);
  return cascade.turns
    .slice(0, Math.max(0, place))
    .flatMap((turn) => {
      if (turn.outcome !== 'applied') return [];
      const { eligible, coupon } = turn.promotion;
      const taken = eligible.reduce((sum, position, at) => sum + (counted.has(position) ? (turn.shares[at] ?? 0) : 0), 0);
      return taken === 0 ? [] : [{ taken, ...(coupon === undefined ? {} : { coupon: coupon.couponId }) }];
    })
    .sort((a, b) => b.taken - a.taken);
}

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) => subsets(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));
}
