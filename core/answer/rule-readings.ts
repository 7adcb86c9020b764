// The other readings of the rules under which the same order would cost what the page asks.
import type { StackingCase } from '../formats/case';
import type { PlannedOrder } from '../formats/plan';
import { promotionKind } from '../formats/promotion';
import { type Layer, type Rules, rules as rulesSchema } from '../formats/rules';
import { prepareCase } from '../pricing/prepared-case';
import { type PricedPlan, pricePlan } from '../pricing/price-plan';
import { resolveRules } from '../rules/resolve-rules';
import type { Explanation } from './checkout-check';

type RuleReading = Pick<Extract<Explanation, { code: 'rule-reading' }>, 'field' | 'value' | 'layer'> & { rules: Rules };

const bases = ['running', 'itemPrice'] as const;

const withLayerAfter = (order: Layer[], layer: Layer, after: Layer): Layer[] => {
  const others = order.filter((one) => one !== layer);
  return others.toSpliced(others.indexOf(after) + 1, 0, layer);
};

/** The cross-store discount just before platform coupon and code, or right after them. */
function otherOrders(order: Layer[]): Layer[][] {
  const after = withLayerAfter(order, 'platformDiscount', 'promoCode');
  const before = withLayerAfter(order, 'platformDiscount', 'selectCoupon');
  return [after, before].filter((other) => other.join() !== order.join());
}

/** Every reading that differs from the rules in one field (of `thresholdBase`: for one kind) on which public sources disagree. */
export function otherReadings(rules: Rules): RuleReading[] {
  const { thresholdComparison, percentageRounding, coinsMeasuredOn, shippingMeasuredAfter } = rulesSchema.shape;
  const others = <T extends string>(values: readonly T[], now: T): T[] => values.filter((value) => value !== now);
  return [
    ...promotionKind.options.flatMap((layer) =>
      others(bases, rules.thresholdBase[layer] ?? 'running').map((value) => ({
        field: 'thresholdBase',
        value,
        layer,
        rules: { ...rules, thresholdBase: { ...rules.thresholdBase, [layer]: value } },
      })),
    ),
    ...others(thresholdComparison.options, rules.thresholdComparison).map((value) => ({
      field: 'thresholdComparison',
      value,
      rules: { ...rules, thresholdComparison: value },
    })),
    ...others(percentageRounding.options, rules.percentageRounding).map((value) => ({
      field: 'percentageRounding',
      value,
      rules: { ...rules, percentageRounding: value },
    })),
    ...otherOrders(rules.stackingOrder).map((stackingOrder) => ({
      field: 'stackingOrder',
      value: stackingOrder.join(', '),
      rules: { ...rules, stackingOrder },
    })),
    ...others(coinsMeasuredOn.options, rules.coinsMeasuredOn).map((value) => ({
      field: 'coinsMeasuredOn',
      value,
      rules: { ...rules, coinsMeasuredOn: value },
    })),
    ...others(shippingMeasuredAfter.options, rules.shippingMeasuredAfter).map((value) => ({
      field: 'shippingMeasuredAfter',
      value,
      rules: { ...rules, shippingMeasuredAfter: value },
    })),
  ];
}

/** A plan priced as the site would: a coupon that it refuses is left off. undefined where even that gives no price. */
export function priceAsSite(stackingCase: StackingCase, orders: PlannedOrder[]): PricedPlan | undefined {
  const prepared = prepareCase(stackingCase);
  let asked = orders;
  for (;;) {
    const priced = pricePlan(prepared, asked);
    if (priced.ok) return priced.value;
    const { error } = priced;
    if (error.code !== 'order-refused' || error.why.code !== 'coupon-ineligible') return undefined;
    const refused = error.why.couponId;
    const left = asked.map((order, position) =>
      position === error.order ? { ...order, coupons: order.coupons.filter((couponId) => couponId !== refused) } : order,
    );
    if (left.every((order, position) => order.coupons.length === asked[position]?.coupons.length)) return undefined;
    asked = left;
  }
}

/** What an order of a priced plan comes to, minor units. */
export const totalOf = (priced: PricedPlan, order: number): number | undefined => {
  const step = priced.receipts[order]?.at(-1);
  return step?.step === 'total' ? step.amount : undefined;
};

/** Readings under which the same orders with the same coupons ask exactly `charged` for the order, in the order of `otherReadings`. */
export function readingsGiving(stackingCase: StackingCase, orders: PlannedOrder[], order: number, charged: number): Explanation[] {
  return otherReadings(resolveRules(stackingCase.rules)).flatMap(({ rules, ...reading }): Explanation[] => {
    const priced = priceAsSite({ ...stackingCase, rules }, orders);
    return priced !== undefined && totalOf(priced, order) === charged ? [{ code: 'rule-reading', ...reading, payable: charged }] : [];
  });
}
