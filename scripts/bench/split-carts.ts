// Seeded carts that several orders may pay for. Every promotion covers whole stores, so that an integer program can state them.
import type { StackingCase } from '../../core/formats/case';
import { chanceOf } from './carts';

type Coupon = NonNullable<NonNullable<StackingCase['wallet']>['coupons']>[number];
type Automatic = NonNullable<StackingCase['automaticDiscounts']>[number];

/** realistic: the ladders of shops. splitBait: codes that several parts of the cart reach at once, and only one of them fits an order. */
export const splitKinds = ['realistic', 'splitBait'] as const;
export type SplitKind = (typeof splitKinds)[number];

/** A cart of so many lines in 0.4 stores a line, with three coupons a store, 2 to 3 Select coupons and 5 to 10 codes; the same for the same seed. */
export function splitCartOf(kind: SplitKind, lines: number, maximumOrders: number, seed: number): StackingCase {
  const chance = chanceOf(seed * 31 + lines * 7 + maximumOrders);
  for (let warm = 0; warm < 8; warm++) chance();
  const between = (least: number, most: number) => least + Math.floor(chance() * (most - least + 1));
  const cents = (amount: number) => Math.max(1, Math.round(amount));
  const stores = Math.max(2, Math.round(lines * 0.4));
  const lineItems = Array.from({ length: lines }, (_, at) => {
    const store = at < stores ? at : between(0, stores - 1);
    return {
      lineItemId: `line-${at}`,
      storeId: `store-${store}`,
      unitPrice: { amount: cents(199 + chance() ** 2.2 * 6000) },
      quantity: chance() < 0.2 ? between(2, 3) : 1,
      shippingGroupId: chance() < 0.4 ? 'choice' : `store-${store}`,
      coins: { maximumShareBasisPoints: between(1, 5) * 100 },
    };
  });
  const sumOf = (storeId?: string) =>
    lineItems.reduce((sum, line) => sum + (line.storeId === (storeId ?? line.storeId) ? line.unitPrice.amount * line.quantity : 0), 0);
  const endOf = () => ({ validUntil: `2026-0${between(7, 9)}-${between(10, 28)}T23:59:59Z` });
  const storeIds = Array.from({ length: stores }, (_, store) => `store-${store}`);
  const storeCoupon = (storeId: string, at: number): Coupon => {
    const share = kind === 'splitBait' ? 0.25 + chance() * 0.4 : 0.3 + chance() * 0.9;
    const minimum = cents(sumOf(storeId) * share);
    return {
      couponId: `${storeId}-${at}`,
      kind: 'storeCoupon',
      scope: { type: 'store', storeId },
      minimumSpend: { amount: minimum },
      discount:
        chance() < 0.2
          ? { type: 'percentage', basisPoints: between(3, 12) * 100 }
          : { type: 'fixed', amount: cents(minimum * (0.04 + chance() * 0.14)) },
      ...endOf(),
    };
  };
  const platformCoupon = (couponKind: 'selectCoupon' | 'promoCode', at: number): Coupon => {
    // bait: about the part of the cart that each of two to four orders would get
    const share = kind === 'splitBait' ? (0.75 + chance() * 0.35) / between(2, Math.max(2, maximumOrders)) : 0.2 + chance() * 0.9;
    const minimum = cents(sumOf() * share);
    const off = cents(minimum * (kind === 'splitBait' ? 0.08 + chance() * 0.08 : 0.03 + chance() * 0.12));
    return {
      couponId: `${couponKind}-${at}`,
      kind: couponKind,
      ...(couponKind === 'promoCode' && { code: `AE${at}` }),
      scope: { type: 'platform' },
      minimumSpend: { amount: minimum },
      discount:
        chance() < 0.15
          ? { type: 'percentage', basisPoints: between(5, 15) * 100, maximumDiscount: { amount: off } }
          : { type: 'fixed', amount: off },
      ...endOf(),
    };
  };
  const sale = (storeId: string): Automatic => ({
    discountId: `${storeId}-sale`,
    kind: 'storeDiscount',
    scope: { type: 'store', storeId },
    discount: {
      type: 'tiered',
      tiers: [
        { minimumSpend: { amount: 1500 }, discount: { type: 'fixed', amount: 100 } },
        { minimumSpend: { amount: 4000 }, discount: { type: 'percentage', basisPoints: 500 } },
      ],
    },
  });
  const [selects, codes] = lines < 16 ? [2, 5] : [3, 10];
  return {
    format: 'stacking-case/1',
    caseId: `split-${kind}-${lines}-${maximumOrders}-${seed}`,
    currency: { code: 'USD', exponent: 2 },
    context: { region: 'US', at: '2026-06-18T12:00:00Z' },
    lineItems,
    shippingGroups: [
      { shippingGroupId: 'choice', policy: { type: 'flat', fee: { amount: 299 }, freeFrom: { amount: 1000 } } },
      ...storeIds.map((shippingGroupId) => ({
        shippingGroupId,
        policy: chance() < 0.5 ? ({ type: 'free' } as const) : ({ type: 'flat', fee: { amount: between(99, 399) } } as const),
      })),
    ],
    automaticDiscounts: [
      ...storeIds.filter(() => chance() < 0.4).map(sale),
      {
        discountId: 'every',
        kind: 'platformDiscount',
        scope: { type: 'platform' },
        discount: { type: 'repeating', every: { amount: 2000 }, amount: 300, maximumDiscount: { amount: 1500 } },
      },
    ],
    wallet: {
      coupons: [
        ...storeIds.flatMap((storeId) => [0, 1, 2].map((at) => storeCoupon(storeId, at))),
        ...Array.from({ length: selects }, (_, at) => platformCoupon('selectCoupon', at)),
        ...Array.from({ length: codes }, (_, at) => platformCoupon('promoCode', at)),
      ],
      coins: { balance: 800, worth: { coins: 100, amount: 100 } },
    },
    options: { maximumOrders },
  };
}
