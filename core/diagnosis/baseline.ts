// The best plan of a cart without the code that is asked about: what every verdict starts from, worked out once for many codes.
import type { StackingCase } from '../formats/case';
import type { PlannedOrder, StackingPlan } from '../formats/plan';
import type { Coupon } from '../formats/promotion';
import { planOrders, runToEnd } from '../planning/plan-orders';
import { inTurn, type PreparedCase, type Promotion, prepareCase, preparingPromotions } from '../pricing/prepared-case';
import type { PricedOrder } from '../pricing/price-order';
import { keptOutBy } from '../rules/combination';
import { priceOne } from './price';

/** A cart ready to be priced, and to take a further coupon. */
export interface Ground {
  document: StackingCase;
  prepared: PreparedCase;
  /** makes a further coupon ready for orders of this cart */
  promotionOf: (coupon: Coupon) => Promotion;
}

/** Coupons of one order and what they make it come to, minor units. */
export interface Best {
  payable: number;
  coupons: readonly string[];
  isProved: boolean;
}

/** The cart without the code, and its best plan; minor units. */
export interface Baseline extends Ground {
  orders: readonly PlannedOrder[];
  payable: number;
  isProved: boolean;
  /** the best coupons where some are away, by their ids; and carts beside it, by how they differ */
  best: Map<string, Best>;
  beside: Map<string, Ground>;
  /** its orders with some of their coupons, priced without the code */
  priced: Map<string, PricedOrder>;
}

/** Work units for one plan. */
const planBudget = 1_000_000;

/** The ground of a case. */
export function groundOf(document: StackingCase): Ground {
  const prepared = prepareCase(document);
  const prepare = preparingPromotions(prepared.lines, prepared.rules, document.context);
  return { document, prepared, promotionOf: (coupon) => ({ ...prepare(coupon.couponId, coupon), coupon }) };
}

/** The baseline of a case; `plan`: its plan, where that is known. */
export function baselineOf(document: StackingCase, plan?: Pick<StackingPlan, 'orders' | 'objective' | 'proof'>): Baseline {
  const { orders, objective, proof } = plan ?? runToEnd(planOrders(document, { budget: planBudget }));
  return {
    ...groundOf(document),
    orders,
    payable: objective.payable,
    isProved: proof.lowerBound >= objective.payable,
    best: new Map(),
    beside: new Map(),
    priced: new Map(),
  };
}

/** One of the baseline's orders with these coupons of it, priced once for all codes; nothing where they do not apply together. */
export function pricedOnce({ prepared, priced }: Baseline, order: PlannedOrder): PricedOrder | undefined {
  const key = JSON.stringify(order);
  const known = priced.get(key);
  if (known !== undefined) return known;
  const found = priceOne(prepared, order);
  if (found.ok) priced.set(key, found.value);
  return found.ok ? found.value : undefined;
}

/** The case without some coupons. */
export const withoutCoupons = (document: StackingCase, isGone: (coupon: Coupon) => boolean): StackingCase => ({
  ...document,
  wallet: { ...document.wallet, coupons: (document.wallet?.coupons ?? []).filter((coupon) => !isGone(coupon)) },
});

/** The cart with a coupon more, ready to be priced. */
export const withPromotion = (prepared: PreparedCase, promotion: Promotion): PreparedCase => ({
  ...prepared,
  promotions: inTurn([...prepared.promotions, promotion], prepared.rules),
});

/** Ids of the cart's coupons that may not stand in one order with this one, whatever else is in it. */
export const rivalsOf = ({ promotions, rules }: PreparedCase, coupon: Coupon): string[] =>
  promotions.flatMap(({ coupon: other }) => (other !== undefined && keptOutBy(coupon, [other], rules) !== undefined ? other.couponId : []));
