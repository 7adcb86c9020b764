// The contested settings (core/rules/contested.ts) as changes of a case: each one step away from the rules it is read under.
import type { StackingCase } from '../formats/case';
import { type Coupon, type CouponKind, type PromotionKind, promotionKind } from '../formats/promotion';
import { type Layer, type Rules, rules as rulesSchema } from '../formats/rules';
import { resolveRules } from '../rules/resolve-rules';

/** One setting read otherwise. `field` is a rule field, or the step of making the case that would have made another case. */
export interface Deviation {
  field: keyof Rules | 'mixedCart' | 'coinsOrderCap';
  value: string;
  layer?: PromotionKind;
  /** the case under it; of a case that is under it already, the same */
  change: (stackingCase: StackingCase) => StackingCase;
}

const inRules =
  (change: (rules: Rules) => Partial<Rules>): Deviation['change'] =>
  (stackingCase) => {
    const before = resolveRules(stackingCase.rules);
    const rules = { ...before, ...change(before) };
    return JSON.stringify(rules) === JSON.stringify(before) ? stackingCase : { ...stackingCase, rules };
  };

const setTo = <F extends 'thresholdComparison' | 'percentageRounding' | 'coinsMeasuredOn' | 'shippingMeasuredAfter'>(
  field: F,
  values: readonly Rules[F][],
): Deviation[] => values.map((value) => ({ field, value, change: inRules(() => ({ [field]: value })) }));

const baseOf = (layer: PromotionKind): Deviation[] =>
  (['running', 'itemPrice'] as const).map((value) => ({
    field: 'thresholdBase',
    value,
    layer,
    change: inRules(({ thresholdBase }) =>
      (thresholdBase[layer] ?? 'running') === value ? {} : { thresholdBase: { ...thresholdBase, [layer]: value } },
    ),
  }));

/** The cross-store discount right after this layer. */
const crossStoreAfter = (after: Layer): Deviation => {
  const moved = (order: readonly Layer[]): Layer[] => {
    const others: Layer[] = order.filter((layer) => layer !== 'platformDiscount');
    return others.toSpliced(others.indexOf(after) + 1, 0, 'platformDiscount');
  };
  return { field: 'stackingOrder', value: after, change: inRules(({ stackingOrder }) => ({ stackingOrder: moved(stackingOrder) })) };
};

/** Limits of their own for some kinds, whatever stood before. */
const limiting = (value: string, kinds: readonly CouponKind[], own: Rules['limits']): Deviation => ({
  field: 'limits',
  value,
  change: inRules(({ limits }) => {
    const others = limits
      .map((limit) => ({ ...limit, kinds: limit.kinds.filter((kind) => !kinds.includes(kind)) }))
      .filter((limit) => limit.kinds.length > 0);
    const changed = [...others, ...own];
    return inOneOrder(changed) === inOneOrder(limits) ? {} : { limits: changed };
  }),
});

/** Lists of the same limits have the same text. */
const inOneOrder = (limits: Rules['limits']): string =>
  limits
    .map(({ kinds, per, maximum }) => JSON.stringify([kinds.toSorted(), per, maximum]))
    .sort()
    .join();

const one = (kind: CouponKind, per: 'order' | 'store', maximum = 1) => ({ kinds: [kind], per, maximum });

const selectOrCode: Deviation = {
  field: 'exclusivity',
  value: 'selectCoupon, promoCode',
  change: inRules(({ exclusivity }) => {
    const pair = {
      between: [
        { type: 'kind', kind: 'selectCoupon' },
        { type: 'kind', kind: 'promoCode' },
      ],
    } satisfies Rules['exclusivity'][number];
    return exclusivity.some((other) => JSON.stringify(other) === JSON.stringify(pair)) ? {} : { exclusivity: [...exclusivity, pair] };
  }),
};

/** A promotion that counts some lines only is kept away by the others. */
const mixedCartRejected: Deviation = {
  field: 'mixedCart',
  value: 'rejectAll',
  change: (stackingCase) => {
    const { automaticDiscounts = [], wallet } = stackingCase;
    const coupons = wallet?.coupons ?? [];
    const bears = ({ eligibility }: Pick<Coupon, 'eligibility'>) => eligibility !== undefined && eligibility.ineligibleItems !== 'reject';
    if (!automaticDiscounts.some(bears) && !coupons.some(bears)) return stackingCase;
    const rejecting = <T extends Pick<Coupon, 'eligibility'>>(promotion: T): T =>
      bears(promotion) ? { ...promotion, eligibility: { ...promotion.eligibility, ineligibleItems: 'reject' } } : promotion;
    return {
      ...stackingCase,
      automaticDiscounts: automaticDiscounts.map(rejecting),
      wallet: { ...wallet, coupons: coupons.map(rejecting) },
    };
  },
};

const coinsAtMost = (maximumOrderShareBasisPoints: number): Deviation => ({
  field: 'coinsOrderCap',
  value: String(maximumOrderShareBasisPoints),
  change: (stackingCase) => {
    const { wallet } = stackingCase;
    const coins = wallet?.coins;
    if (coins === undefined || coins.maximumOrderShareBasisPoints === maximumOrderShareBasisPoints) return stackingCase;
    return { ...stackingCase, wallet: { ...wallet, coins: { ...coins, maximumOrderShareBasisPoints } } };
  },
});

const { thresholdComparison, percentageRounding, coinsMeasuredOn, shippingMeasuredAfter } = rulesSchema.shape;

const every: readonly Deviation[] = [
  ...promotionKind.options.flatMap(baseOf),
  ...setTo('thresholdComparison', thresholdComparison.options),
  ...setTo('percentageRounding', percentageRounding.options),
  ...(['promoCode', 'selectCoupon'] as const).map(crossStoreAfter),
  ...setTo('coinsMeasuredOn', coinsMeasuredOn.options),
  ...setTo('shippingMeasuredAfter', shippingMeasuredAfter.options),
  limiting('selectCoupon none', ['selectCoupon'], [one('selectCoupon', 'order', 0)]),
  limiting('selectCoupon 1 an order', ['selectCoupon'], [one('selectCoupon', 'order')]),
  limiting('selectCoupon 1 a store', ['selectCoupon'], [one('selectCoupon', 'store')]),
  limiting('selectCoupon many', ['selectCoupon'], []),
  limiting('platformCoupon and promoCode', ['platformCoupon', 'promoCode'], [one('platformCoupon', 'order'), one('promoCode', 'order')]),
  limiting('storeCoupon 2 a store', ['storeCoupon'], [one('storeCoupon', 'store', 2)]),
  selectOrCode,
  mixedCartRejected,
  ...[5000, 500, 200].map(coinsAtMost),
];

/** Every contested setting that a made case still shows, read otherwise than the case reads it. */
export const deviationsFrom = (stackingCase: StackingCase): Deviation[] =>
  every.filter(({ change }) => change(stackingCase) !== stackingCase);
