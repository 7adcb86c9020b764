// Seeded carts of known kinds and sizes. They are made up: their ranking tells something, their percentages do not.
import type { StackingCase } from '../../core/formats/case';

type Coupon = NonNullable<NonNullable<StackingCase['wallet']>['coupons']>[number];
type Automatic = NonNullable<StackingCase['automaticDiscounts']>[number];

export interface Size {
  lines: number;
  stores: number;
  storeCoupons: number;
  selects: number;
  codes: number;
}

export const sizes = {
  small: { lines: 6, stores: 3, storeCoupons: 2, selects: 2, codes: 3 },
  medium: { lines: 12, stores: 5, storeCoupons: 3, selects: 2, codes: 5 },
  typical: { lines: 20, stores: 8, storeCoupons: 3, selects: 3, codes: 10 },
  large: { lines: 60, stores: 20, storeCoupons: 4, selects: 4, codes: 15 },
  huge: { lines: 200, stores: 60, storeCoupons: 5, selects: 5, codes: 20 },
} satisfies Record<string, Size>;

/**
 * realistic: ladders as shops publish them. trap: codes whose minimums only some sets of store coupons leave in reach. boundary: minimums
 * within a cent of what is left. equal: one price, one coupon, in every store. overlap: Select and codes count categories that cross stores.
 */
export const kinds = ['realistic', 'trap', 'boundary', 'equal', 'overlap'] as const;
export type Kind = (typeof kinds)[number];

/** Numbers in [0, 1), the same for the same seed (xorshift, 32 bits). */
export function chanceOf(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4_294_967_296;
  };
}

export function cartOf(kind: Kind, size: Size, seed: number): StackingCase {
  const chance = chanceOf(seed);
  for (let warm = 0; warm < 8; warm++) chance();
  const between = (least: number, most: number) => least + Math.floor(chance() * (most - least + 1));
  const cents = (amount: number) => Math.max(1, Math.round(amount));
  const priceOf = () => (kind === 'equal' ? 1500 : cents(199 + chance() ** 2.2 * 6000));
  const lineItems = Array.from({ length: size.lines }, (_, at) => ({
    lineItemId: `line-${at}`,
    storeId: `store-${at < size.stores ? at : between(0, size.stores - 1)}`,
    category: ['audio', 'home', 'toys', 'garden'][between(0, 3)] ?? 'audio',
    unitPrice: { amount: priceOf() },
    quantity: kind !== 'equal' && chance() < 0.2 ? between(2, 3) : 1,
    flags: chance() < 0.15 ? (['flashDeal'] as const).slice() : [],
    shippingGroupId: chance() < 0.4 ? 'choice' : 'stores',
    coins: { maximumShareBasisPoints: between(1, 5) * 100 },
  }));
  const sumOf = (store?: number) =>
    lineItems.reduce((sum, { storeId, unitPrice, quantity }) => {
      const counts = store === undefined || storeId === `store-${store}`;
      return counts ? sum + unitPrice.amount * quantity : sum;
    }, 0);
  const total = sumOf();
  const near = (amount: number) => Math.max(1, amount + between(-1, 1));
  const endOf = () => ({ validUntil: `2026-0${between(7, 9)}-${between(10, 28)}T23:59:59Z` });
  const storeCoupons = Array.from({ length: size.stores }, (_, store) =>
    Array.from({ length: size.storeCoupons }, (_, at): Coupon => {
      const sum = sumOf(store);
      const minimum = kind === 'boundary' ? near(cents((sum * (at + 1)) / size.storeCoupons)) : cents(sum * (0.3 + chance() * 0.9));
      const off = kind === 'equal' ? 150 * (at + 1) : cents(minimum * (0.04 + chance() * 0.14));
      return {
        couponId: `store-${store}-${at}`,
        kind: 'storeCoupon',
        scope: { type: 'store', storeId: `store-${store}` },
        minimumSpend: { amount: kind === 'equal' ? 1000 : minimum },
        discount:
          kind !== 'equal' && chance() < 0.2 ? { type: 'percentage', basisPoints: between(3, 12) * 100 } : { type: 'fixed', amount: off },
        ...endOf(),
      };
    }),
  ).flat();
  const offOfStores = storeCoupons.reduce((sum, { discount }) => sum + ('amount' in discount ? discount.amount : 0), 0) / size.storeCoupons;
  const minimumOf = (at: number, of: number): number => {
    if (kind === 'trap') return cents(total * 0.97 - offOfStores * (0.15 + chance() * 0.7));
    if (kind === 'boundary') return near(cents(total - (offOfStores * at) / of));
    return cents(total * (0.2 + chance() * 0.9));
  };
  const platformCoupon = (couponKind: 'selectCoupon' | 'promoCode', at: number, of: number): Coupon => {
    const minimum = minimumOf(at, of);
    const off = cents(minimum * (0.03 + chance() * 0.12));
    const isPercentage = chance() < 0.15;
    const categories = ['audio', 'home', 'toys', 'garden'].filter(() => chance() < 0.6);
    return {
      couponId: `${couponKind}-${at}`,
      kind: couponKind,
      ...(couponKind === 'promoCode' && { code: `AE${at}` }),
      scope: { type: 'platform' },
      ...(kind === 'overlap' && { eligibility: { categories: { include: categories } } }),
      ...(kind === 'realistic' && couponKind === 'selectCoupon' && { eligibility: { flags: { exclude: ['flashDeal'] } } }),
      minimumSpend: { amount: kind === 'overlap' ? cents(minimum * 0.5) : minimum },
      discount: isPercentage
        ? { type: 'percentage', basisPoints: between(5, 15) * 100, maximumDiscount: { amount: off } }
        : { type: 'fixed', amount: off },
      ...endOf(),
    };
  };
  const stores = Array.from({ length: size.stores }, (_, store) => store).filter(() => chance() < 0.4);
  const automaticDiscounts = stores.map(
    (store): Automatic => ({
      discountId: `store-${store}-sale`,
      kind: 'storeDiscount',
      scope: { type: 'store', storeId: `store-${store}` },
      discount: {
        type: 'tiered',
        tiers: [
          { minimumSpend: { amount: 1500 }, discount: { type: 'fixed', amount: 100 } },
          { minimumSpend: { amount: 4000 }, discount: { type: 'percentage', basisPoints: 500 } },
        ],
      },
    }),
  );
  automaticDiscounts.push({
    discountId: 'every',
    kind: 'platformDiscount',
    scope: { type: 'platform' },
    discount: { type: 'repeating', every: { amount: 2000 }, amount: 300, maximumDiscount: { amount: 1500 } },
  });
  return {
    format: 'stacking-case/1',
    caseId: `${kind}-${size.lines}-${seed}`,
    currency: { code: 'USD', exponent: 2 },
    context: { region: 'US', at: '2026-06-18T12:00:00Z' },
    lineItems,
    shippingGroups: [
      { shippingGroupId: 'choice', policy: { type: 'flat', fee: { amount: 299 }, freeFrom: { amount: 1000 } } },
      { shippingGroupId: 'stores', policy: { type: 'free' } },
    ],
    automaticDiscounts,
    wallet: {
      coupons: [
        ...storeCoupons,
        ...Array.from({ length: size.selects }, (_, at) => platformCoupon('selectCoupon', at, size.selects)),
        ...Array.from({ length: size.codes }, (_, at) => platformCoupon('promoCode', at, size.codes)),
      ],
      coins: { balance: 800, worth: { coins: 100, amount: 100 } },
    },
  };
}
