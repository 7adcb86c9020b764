// Small carts for examples: what an example does not speak of is left at its plainest.
import type { StackingCase } from '../../../core/formats/case';
import type { StackingPlan } from '../../../core/formats/plan';
import type { AutomaticDiscount, Coupon, Discount } from '../../../core/formats/promotion';
import { planOrders, runToEnd } from '../../../core/planning/plan-orders';
import { prepareCase } from '../../../core/pricing/prepared-case';
import { type PricedOrder, priceOrder } from '../../../core/pricing/price-order';

type Line = StackingCase['lineItems'][number];
type Given<T> = { [K in keyof T]?: T[K] };

/** A line of store `s1` for so many minor units. */
export const line = (lineItemId: string, amount: number, more: Given<Line> = {}): Line => ({
  lineItemId,
  storeId: 's1',
  unitPrice: { amount },
  quantity: 1,
  ...more,
});

export const fixed = (amount: number): Discount => ({ type: 'fixed', amount });
export const percentage = (basisPoints: number, most?: number): Discount => ({
  type: 'percentage',
  basisPoints,
  ...(most !== undefined && { maximumDiscount: { amount: most } }),
});

/** A coupon `off` from `minimum` on; a store coupon is of `s1`, the others of the platform. */
export const coupon = (couponId: string, kind: Coupon['kind'], off: number | Discount, minimum = 0, more: Given<Coupon> = {}): Coupon => ({
  couponId,
  kind,
  scope: kind === 'storeCoupon' ? { type: 'store', storeId: 's1' } : { type: 'platform' },
  minimumSpend: { amount: minimum },
  discount: typeof off === 'number' ? fixed(off) : off,
  ...more,
});

export const automatic = (
  discountId: string,
  kind: AutomaticDiscount['kind'],
  off: number | Discount,
  minimum = 0,
  more: Given<AutomaticDiscount> = {},
): AutomaticDiscount => ({
  discountId,
  kind,
  scope: kind === 'storeDiscount' ? { type: 'store', storeId: 's1' } : { type: 'platform' },
  minimumSpend: { amount: minimum },
  discount: typeof off === 'number' ? fixed(off) : off,
  ...more,
});

/** A cart in US dollars, in the US, on 18 June 2026 at noon. */
export const cart = (lineItems: Line[], coupons: Coupon[] = [], more: Given<StackingCase> = {}): StackingCase => ({
  format: 'stacking-case/1',
  caseId: 'example',
  currency: { code: 'USD', exponent: 2 },
  context: { region: 'US', at: '2026-06-18T12:00:00Z' },
  lineItems,
  wallet: { coupons },
  ...more,
});

/** The whole cart in one order with these coupons. */
export const orderOf = (stackingCase: StackingCase, coupons: string[]) =>
  priceOrder(prepareCase(stackingCase), {
    lines: stackingCase.lineItems
      .filter(({ flags }) => !flags?.includes('outOfStock'))
      .map(({ lineItemId, quantity }) => ({ lineItemId, quantity })),
    coupons,
  });

/** The same, where the example expects it to be allowed. */
export function allowed(stackingCase: StackingCase, coupons: string[]): PricedOrder {
  const priced = orderOf(stackingCase, coupons);
  if (!priced.ok) throw new Error(`refused: ${JSON.stringify(priced.error)}`);
  return priced.value;
}

/** What the goods of the whole cart come to with these coupons, or the code of the refusal. */
export function goodsWith(stackingCase: StackingCase, coupons: string[]): number | string {
  const priced = orderOf(stackingCase, coupons);
  if (priced.ok) return priced.value.goods;
  return priced.error.code === 'coupon-ineligible' ? priced.error.why.code : priced.error.code;
}

export const planOf = (stackingCase: StackingCase, budget?: number): StackingPlan => runToEnd(planOrders(stackingCase, { budget }));
