// Readings of the rules for examples, and every set of coupons tried under all of them.
import type { StackingCase } from '../../../core/formats/case';
import { formatDefaults, type Rules } from '../../../core/formats/rules';
import { prepareCase } from '../../../core/pricing/prepared-case';
import { pricePlan } from '../../../core/pricing/price-plan';

/** A profile that differs from the format's defaults in these fields. */
export const reading = (profileId: string, rules: Partial<Rules> = {}) => ({ profileId, rules: { ...formatDefaults, ...rules } });

/** Every kind tests its minimum on the sale price. */
export const parallel = reading('parallel', {
  thresholdBase: {
    storeDiscount: 'itemPrice',
    storeCoupon: 'itemPrice',
    selectCoupon: 'itemPrice',
    platformCoupon: 'itemPrice',
    promoCode: 'itemPrice',
    platformDiscount: 'itemPrice',
  },
});
export const running = reading('running');
export const strict = reading('strict', { thresholdComparison: 'moreThan' });

const subsets = <T>(items: readonly T[]): T[][] =>
  items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);

/** The lowest worst price of one order with all lines, every set of coupons tried; the case states no rules. */
export function bestWorstByTrying(stackingCase: StackingCase, readings: readonly { rules: Rules }[]): number {
  const prepared = readings.map(({ rules }) => prepareCase(stackingCase, rules));
  const lines = stackingCase.lineItems.map(({ lineItemId, quantity }) => ({ lineItemId, quantity }));
  const ids = (stackingCase.wallet?.coupons ?? []).map(({ couponId }) => couponId);
  const worsts = subsets(ids).map((coupons) =>
    Math.max(
      ...prepared.map((one) => {
        const priced = pricePlan(one, [{ lines, coupons }]);
        return priced.ok ? priced.value.objective.payable : Number.POSITIVE_INFINITY;
      }),
    ),
  );
  return Math.min(...worsts);
}
