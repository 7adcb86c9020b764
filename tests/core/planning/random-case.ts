// Seeded small carts of every kind, with amounts close to thresholds, so that a cent decides.
import type { StackingCase } from '../../../core/formats/case';
import { drawsOf } from './chance';

export interface Shape {
  lines: number;
  stores: number;
  coupons: number;
  automatic: number;
  maximumOrders?: number;
  /** as chance has it where it is not given */
  splitGranularity?: 'lineItem' | 'unit';
  /** leave the layers and limits as they are by default */
  usualRules?: boolean;
}

const kinds = ['storeCoupon', 'selectCoupon', 'platformCoupon', 'promoCode'] as const;
const flags = ['choice', 'flashDeal', 'promotionExcluded'] as const;
const layers = ['storeDiscount', 'storeCoupon', 'selectCoupon', 'platformCoupon', 'promoCode', 'platformDiscount'] as const;

export function randomCase(seed: number, shape: Shape): StackingCase {
  const { chance, below, often, one, some, maybe, shuffled } = drawsOf(seed);
  const stores = Array.from({ length: shape.stores }, (_, at) => `s${at}`);
  const groups = [...stores, 'choice'];
  const scale = one([1, 1, 1, 7, 100_000, 100_000_000_000]);
  const amount = (most: number) => Math.max(0, (1 + below(most)) * 50 + one([0, 0, 0, -1, 1, 3])) * scale;
  const lineItems = Array.from({ length: shape.lines }, (_, at) => ({
    lineItemId: one(['l', 'm', '\u{1f600}', '\uffee']) + at,
    storeId: one(stores),
    ...maybe('category', 0.6, () => one(['audio', 'toys'])),
    unitPrice: { amount: often(0.04) ? 0 : amount(20) },
    quantity: often(shape.splitGranularity === 'unit' ? 0.6 : 0.3) ? 2 + below(2) : 1,
    ...maybe('flags', 0.35, () => (often(0.12) ? (['outOfStock'] as const).slice() : some(flags))),
    ...maybe('shippingGroupId', 0.5, () => one(groups)),
    ...maybe('coins', 0.35, () => ({ maximumShareBasisPoints: one([1, 200, 500, 3333, 10_000]) })),
  }));
  const total = lineItems.reduce((sum, line) => sum + line.unitPrice.amount * line.quantity, 0);
  const threshold = () => Math.max(0, Math.floor(total * chance() * one([0.3, 0.7, 1, 1.1])) + one([0, 0, -1, 1]));
  const reached = () => {
    const partial = lineItems.filter(() => often(0.6)).reduce((sum, line) => sum + line.unitPrice.amount * line.quantity, 0);
    return Math.max(0, partial + one([0, 0, -1, 1, -amount(4)]));
  };
  const off = () => one([amount(8), amount(3), amount(2), Math.floor(total * chance()), 0]);
  const level = () =>
    one([
      () => ({ type: 'fixed' as const, amount: off(), ...maybe('maximumDiscount', 0.1, () => ({ amount: amount(5) })) }),
      () => ({
        type: 'percentage' as const,
        basisPoints: one([1, 333, 500, 1000, 1500, 2500, 5000, 10_000]),
        ...maybe('maximumDiscount', 0.4, () => ({ amount: amount(4) })),
      }),
      () => ({
        type: 'repeating' as const,
        every: { amount: Math.max(1, amount(12)) },
        amount: amount(2),
        ...maybe('maximumDiscount', 0.5, () => ({ amount: amount(6) })),
      }),
    ])();
  const tiers = <T>(make: (at: number) => T) => Array.from({ length: 1 + below(3) }, (_, at) => make(at));
  const discount = () =>
    often(0.7)
      ? level()
      : often(0.6)
        ? {
            type: 'tiered' as const,
            tiers: tiers((at) => ({ minimumSpend: { amount: at * 400 * scale + below(350) * scale }, discount: level() })),
            ...maybe('maximumDiscount', 0.3, () => ({ amount: amount(6) })),
          }
        : {
            type: 'quantityTiered' as const,
            tiers: tiers((at) => ({ minimumQuantity: at * 2 + 1 + below(2), discount: level() })),
            ...maybe('maximumDiscount', 0.3, () => ({ amount: amount(6) })),
          };
  const include = (list: readonly string[]) => (often(0.5) ? { include: some(list) } : { exclude: some(list) });
  const conditions = (isStore: boolean) => ({
    scope: often(0.9) === isStore ? { type: 'store' as const, storeId: one(stores) } : { type: 'platform' as const },
    ...maybe('eligibility', 0.35, () => ({
      ...maybe('stores', 0.3, () => include(stores)),
      ...maybe('categories', 0.4, () => include(['audio', 'toys'])),
      ...maybe('lineItems', 0.3, () => include(lineItems.map((line) => line.lineItemId))),
      ...maybe('flags', 0.4, () => (often(0.4) ? { include: some(flags) } : { exclude: some(flags) })),
      ...maybe('ineligibleItems', 0.3, () => one(['ignore', 'reject'] as const)),
    })),
    ...maybe('minimumSpend', 0.75, () => ({ amount: often(0.6) ? reached() : threshold() })),
    discount: discount(),
    ...maybe('validFrom', 0.08, () => one(['2026-06-18T12:00:00Z', '2026-06-18T12:00:01Z', '2026-01-01T00:00:00Z'])),
    ...maybe('validUntil', 0.5, () =>
      one(['2026-06-18T12:00:00Z', '2026-06-18T12:00:01Z', '2026-07-01T23:59:59Z', '2026-07-01T23:59:59.900Z', '2027-01-01T00:00:00Z']),
    ),
    ...maybe('regions', 0.1, () => some(['US', 'MX'])),
    ...maybe('excludedRegions', 0.08, () => some(['US', 'MX'])),
    ...maybe('requires', 0.12, () => one([['newBuyer'], ['newBuyer', 'app'], some(['app', 'newBuyer', 'card:x'])])),
  });
  const coupons = Array.from({ length: shape.coupons }, (_, at) => {
    const kind = one(kinds);
    return {
      couponId: one(['c', 'b', 'd']) + at,
      kind,
      ...conditions(kind === 'storeCoupon'),
      ...maybe('code', 0.2, () => one(['USED', `CODE${at}`])),
      ...maybe('usesRemaining', 0.2, () => 2 + below(2)),
    };
  });
  const automaticDiscounts = Array.from({ length: below(shape.automatic + 1) }, (_, at) => {
    const kind = one(['storeDiscount', 'platformDiscount'] as const);
    return { discountId: `a${at}`, kind, ...conditions(kind === 'storeDiscount') };
  });
  const selector = () =>
    coupons.length > 0 && often(0.4)
      ? { type: 'coupon' as const, couponId: one(coupons).couponId }
      : { type: 'kind' as const, kind: one(kinds) };
  const unusual = () => ({
    ...maybe('stackingOrder', 0.3, () => [...shuffled(layers), 'coins' as const]),
    ...maybe('limits', 0.35, () =>
      Array.from({ length: below(4) }, () => ({
        kinds: often(0.5) ? [one(kinds)] : [...new Set([one(kinds), one(kinds)])],
        per: one(['order', 'store'] as const),
        maximum: one([0, 1, 1, 2, 2]),
      })),
    ),
    ...maybe('exclusivity', 0.3, () =>
      Array.from({ length: 1 + below(2) }, () => ({
        between: [selector(), selector()] as [ReturnType<typeof selector>, ReturnType<typeof selector>],
      })),
    ),
  });
  const rules = {
    ...(shape.usualRules ? {} : unusual()),
    ...maybe('thresholdComparison', 0.4, () => one(['atLeast', 'moreThan'] as const)),
    ...maybe('percentageRounding', 0.5, () => one(['halfUp', 'floor', 'ceil', 'halfEven'] as const)),
    ...maybe('shippingMeasuredAfter', 0.3, () => one(['itemPrice', ...layers] as const)),
    ...maybe('thresholdBase', 0.3, () => Object.fromEntries(some(layers).map((layer) => [layer, one(['running', 'itemPrice'] as const)]))),
    ...maybe('coinsMeasuredOn', 0.3, () => one(['itemPrice', 'running'] as const)),
  };
  return {
    format: 'stacking-case/1',
    caseId: `random-${seed}`,
    currency: { code: 'USD', exponent: 2 },
    context: { region: 'US', at: '2026-06-18T12:00:00Z', usedCodes: ['USED'], traits: some(['app', 'newBuyer']) },
    lineItems,
    shippingGroups: groups.map((shippingGroupId) => ({
      shippingGroupId,
      policy: one([
        () => ({ type: 'free' as const }),
        () => ({ type: 'flat' as const, fee: { amount: amount(6) }, ...maybe('freeFrom', 0.7, () => ({ amount: threshold() })) }),
        () => ({ type: 'perUnit' as const, firstUnit: { amount: amount(3) }, additionalUnit: { amount: amount(2) } }),
      ])(),
    })),
    automaticDiscounts,
    wallet: {
      coupons,
      ...maybe('coins', 0.5, () => ({
        balance: below(2000) * scale,
        worth: one([
          { coins: 100, amount: 100 },
          { coins: 100, amount: 30 },
          { coins: 3, amount: 7 },
        ]),
        ...maybe('maximumOrderShareBasisPoints', 0.5, () => one([100, 500, 2000, 10_000])),
      })),
    },
    rules: rules as NonNullable<StackingCase['rules']>,
    options: {
      maximumOrders: shape.maximumOrders ?? 1,
      ...maybe('splitGranularity', 0.4, () => one(['lineItem', 'unit'] as const)),
      ...(shape.splitGranularity && { splitGranularity: shape.splitGranularity }),
    },
  };
}
