// Seeded carts that may be worth dividing: codes that parts of the cart reach at once, several coupons of one store, automatic discounts
// that apply once in each order, shipping that has to be paid twice, coins with a share of each order.
import type { StackingCase } from '../../../core/formats/case';
import { drawsOf } from './chance';
import { discountFor } from './split-discount';

type Coupon = NonNullable<NonNullable<StackingCase['wallet']>['coupons']>[number];
type Automatic = NonNullable<StackingCase['automaticDiscounts']>[number];
type Line = StackingCase['lineItems'][number];

export interface SplitShape {
  lines: number;
  maximumOrders: number;
  splitGranularity: 'lineItem' | 'unit';
}

const store = (storeId: string) => ({ type: 'store' as const, storeId });
const apart: NonNullable<StackingCase['rules']>['exclusivity'] = [
  {
    between: [
      { type: 'kind', kind: 'selectCoupon' },
      { type: 'kind', kind: 'promoCode' },
    ],
  },
];
const platform = { type: 'platform' as const };
const priceOf = ({ unitPrice, quantity }: Line) => unitPrice.amount * quantity;

export function splitCase(seed: number, shape: SplitShape): StackingCase {
  const draws = drawsOf(seed);
  const { below, often, one, some, maybe } = draws;
  const scale = one([1, 10, 100, 97]);
  const stores = Array.from({ length: 1 + below(3) }, (_, at) => `s${at}`);
  const usualPrice = (20 + below(60)) * scale;
  const lineItems = Array.from(
    { length: shape.lines },
    (_, at): Line => ({
      lineItemId: `l${at}`,
      storeId: one(stores),
      ...maybe('category', 0.5, () => one(['audio', 'toys'])),
      // equal prices, so that orders can be swapped; and prices that are nearly equal
      unitPrice: { amount: often(0.4) ? usualPrice + one([0, 0, 1]) : (5 + below(95)) * scale },
      quantity: shape.splitGranularity === 'unit' ? 1 + below(3) : one([1, 1, 1, 2]),
      ...maybe('flags', 0.2, () => ['flashDeal' as const]),
      ...maybe('shippingGroupId', 0.6, () => one(['choice', 'choice', 'own'])),
      ...maybe('coins', 0.5, () => ({ maximumShareBasisPoints: one([200, 500, 5000, 10_000]) })),
    }),
  );
  const total = lineItems.reduce((sum, line) => sum + priceOf(line), 0);
  // the division that codes are made for: a line, or each unit of it, is of one part
  const parts = shape.maximumOrders;
  const sums = (of: (line: Line) => boolean) => {
    const amounts = Array.from({ length: parts }, () => 0);
    for (const line of lineItems.filter(of)) {
      const pieces = shape.splitGranularity === 'unit' ? line.quantity : 1;
      for (let piece = 0; piece < pieces; piece++) {
        const part = below(parts);
        amounts[part] = (amounts[part] ?? 0) + priceOf(line) / pieces;
      }
    }
    return amounts;
  };
  /** a minimum that a part of these lines reaches, or misses by a cent, before or after something else took its share */
  const minimumFor = (amount: number) => ({
    minimumSpend: { amount: Math.max(0, amount - one([0, 0, 0, 1, -1, 2 * scale, Math.floor(amount / 10), Math.floor(amount / 3)])) },
  });
  const partly = (): Pick<Coupon, 'eligibility'> =>
    one<() => Pick<Coupon, 'eligibility'>>([
      () => ({}),
      () => ({}),
      () => ({}),
      () => ({ eligibility: { flags: { exclude: ['flashDeal'] }, ...maybe('ineligibleItems', 0.5, () => 'reject' as const) } }),
      () => ({
        eligibility: { categories: { include: [one(['audio', 'toys'])] }, ...maybe('ineligibleItems', 0.3, () => 'reject' as const) },
      }),
      () => ({ eligibility: { lineItems: { exclude: [one(lineItems).lineItemId] } } }),
    ])();
  const held = () => ({
    ...maybe('validUntil', 0.5, () => `2026-0${7 + below(3)}-01T00:00:00Z`),
    ...maybe('usesRemaining', 0.25, () => 2 + below(2)),
    ...maybe('requires', 0.12, () => ['newBuyer']),
  });
  const codes = sums(() => true).flatMap((amount, at): Coupon[] =>
    Array.from({ length: 1 + below(2) }, (_, again) => ({
      couponId: `code${at}${again}`,
      kind: one(['promoCode', 'promoCode', 'platformCoupon']),
      scope: platform,
      ...minimumFor(amount),
      discount: discountFor(amount, scale, draws),
      ...partly(),
      ...held(),
    })),
  );
  const own = stores.flatMap((storeId): Coupon[] =>
    sums((line) => line.storeId === storeId)
      .filter((amount) => amount > 0 && often(0.7))
      .map((amount, at) => ({
        couponId: `own-${storeId}-${at}`,
        kind: 'storeCoupon',
        scope: store(storeId),
        ...minimumFor(amount),
        discount: discountFor(amount, scale, draws),
        ...held(),
      })),
  );
  const selects = sums(() => true)
    .slice(0, below(3))
    .map(
      (amount, at): Coupon => ({
        couponId: `select${at}`,
        kind: 'selectCoupon',
        scope: platform,
        ...minimumFor(amount),
        discount: discountFor(amount, scale, draws),
        ...partly(),
        ...held(),
      }),
    );
  const automatic = (discountId: string, kind: Automatic['kind'], amount: number): Automatic => ({
    discountId,
    kind,
    scope: kind === 'storeDiscount' ? store(one(stores)) : platform,
    ...minimumFor(amount),
    discount: discountFor(amount, scale, draws),
    ...partly(),
    ...maybe('requires', 0.15, () => ['newBuyer']),
  });
  const fee = () => ({ amount: (1 + below(9)) * scale });
  const shippingGroups = ['choice', 'own'].map((shippingGroupId) => ({
    shippingGroupId,
    policy: one([
      () => ({ type: 'free' as const }),
      () => ({
        type: 'flat' as const,
        fee: fee(),
        ...maybe('freeFrom', 0.8, () => ({ amount: Math.floor((total * (1 + below(5))) / 6) })),
      }),
      () => ({ type: 'flat' as const, fee: fee(), freeFrom: { amount: one(sums(() => true)) } }),
      () => ({ type: 'perUnit' as const, firstUnit: fee(), additionalUnit: { amount: below(3) * scale } }),
    ])(),
  }));
  const bases = ['storeCoupon', 'selectCoupon', 'platformCoupon', 'promoCode', 'platformDiscount'] as const;
  return {
    format: 'stacking-case/1',
    caseId: `split-${seed}`,
    currency: { code: 'USD', exponent: 2 },
    context: { region: 'US', at: '2026-06-18T12:00:00Z', traits: often(0.8) ? ['newBuyer'] : [] },
    lineItems,
    shippingGroups,
    automaticDiscounts: [
      ...(often(0.5) ? [automatic('sale', 'storeDiscount', one(sums(() => true)))] : []),
      ...(often(0.2) ? [automatic('sale2', 'storeDiscount', one(sums(() => true)))] : []),
      ...(often(0.4) ? [automatic('every', 'platformDiscount', one(sums(() => true)))] : []),
    ],
    wallet: {
      coupons: [...codes, ...own, ...selects],
      ...maybe('coins', 0.4, () => ({
        balance: below(40) * scale,
        worth: one([
          { coins: 1, amount: 1 },
          { coins: 3, amount: 2 },
        ]),
        ...maybe('maximumOrderShareBasisPoints', 0.7, () => one([200, 500, 2000])),
      })),
    },
    rules: {
      ...maybe('thresholdComparison', 0.2, () => 'moreThan' as const),
      ...maybe('coinsMeasuredOn', 0.4, () => 'running' as const),
      ...maybe('percentageRounding', 0.3, () => one(['floor', 'ceil', 'halfEven'] as const)),
      ...maybe('shippingMeasuredAfter', 0.3, () => one(['storeDiscount', 'promoCode', 'platformDiscount'] as const)),
      ...maybe('thresholdBase', 0.2, () => Object.fromEntries(some(bases).map((kind) => [kind, 'itemPrice' as const]))),
      ...maybe('exclusivity', 0.15, () => apart),
      ...maybe('limits', 0.1, () => [
        { kinds: ['storeCoupon' as const], per: 'order' as const, maximum: 1 },
        { kinds: ['platformCoupon' as const, 'promoCode' as const], per: 'order' as const, maximum: 2 },
      ]),
    },
    options: { maximumOrders: shape.maximumOrders, splitGranularity: shape.splitGranularity },
  };
}
