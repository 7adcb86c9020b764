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
  items.reduce<T[][]>((sets, item) => sets.concat(sets.map((set) => [...set, item])), [[]]);

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

/** The lowest worst price of up to two orders, every way to place the lines and coupons tried; the case states no rules. */
export function bestWorstOfTwoByTrying(stackingCase: StackingCase, readings: readonly { rules: Rules }[]): number {
  const prepared = readings.map(({ rules }) => prepareCase(stackingCase, rules));
  const lines = stackingCase.lineItems.map(({ lineItemId, quantity }) => ({ lineItemId, quantity }));
  const ids = (stackingCase.wallet?.coupons ?? []).map(({ couponId }) => couponId);
  let best = Number.POSITIVE_INFINITY;
  for (const first of subsets(lines)) {
    const second = lines.filter((one) => !first.includes(one));
    for (const spent of subsets(ids)) {
      for (const inFirst of subsets(spent)) {
        const inSecond = spent.filter((id) => !inFirst.includes(id));
        const orders = [
          { lines: first, coupons: inFirst },
          { lines: second, coupons: inSecond },
        ].filter((order) => order.lines.length > 0 || order.coupons.length > 0);
        const prices = prepared.map((one) => {
          const priced = pricePlan(one, orders);
          return priced.ok ? priced.value.objective.payable : Number.POSITIVE_INFINITY;
        });
        best = Math.min(best, Math.max(...prices));
      }
    }
  }
  return best;
}
