// Seeded carts with few different, small amounts over several stores: sums collide, cents of rounding decide, and late promotions count
// lines that lie apart from, within and across each other's.
import type { StackingCase } from '../../../core/formats/case';
import { drawsOf } from './chance';

type Coupon = NonNullable<NonNullable<StackingCase['wallet']>['coupons']>[number];

export interface CoarseShape {
  /** fewest lines; up to three more */
  lines?: number;
  options?: NonNullable<StackingCase['options']>;
}

/** Three to five stores, each with a line at least where there are enough of them. */
export function coarseCase(seed: number, shape: CoarseShape = {}): StackingCase {
  const { chance, below, often, one } = drawsOf(seed);
  const unit = one([1, 1, 3, 10]);
  const stores = 3 + below(3);
  const lineItems = Array.from({ length: (shape.lines ?? stores) + below(4) }, (_, at) => ({
    lineItemId: `l${at}`,
    storeId: `s${at % stores}`,
    category: one(['audio', 'toys', 'garden']),
    unitPrice: { amount: one([7, 10, 10, 20, 33]) * unit },
    quantity: shape.options?.splitGranularity === 'unit' ? 1 + below(3) : 1,
    flags: often(0.3) ? (['flashDeal'] as const).slice() : [],
  }));
  const total = lineItems.reduce((sum, line) => sum + line.unitPrice.amount * line.quantity, 0);
  const validUntil = () => ({ validUntil: `2026-0${7 + below(2)}-01T00:00:00Z` });
  const own = Array.from({ length: stores + below(3) }, (_, at): Coupon => {
    const discount = often(0.8)
      ? { type: 'fixed' as const, amount: (1 + below(4)) * unit }
      : { type: 'percentage' as const, basisPoints: one([1000, 3000]) };
    return { couponId: `own${at}`, kind: 'storeCoupon', scope: { type: 'store', storeId: `s${at % stores}` }, discount, ...validUntil() };
  });
  const discount = (): Coupon['discount'] =>
    one<() => Coupon['discount']>([
      () => ({ type: 'fixed', amount: (2 + below(12)) * unit }),
      () => ({
        type: 'percentage',
        basisPoints: one([700, 1500, 3333, 5000]),
        ...(often(0.6) && { maximumDiscount: { amount: (2 + below(9)) * unit } }),
      }),
      () => ({
        type: 'repeating',
        every: { amount: (9 + below(20)) * unit },
        amount: (2 + below(30)) * unit,
        ...(often(0.5) && { maximumDiscount: { amount: 30 * unit } }),
      }),
    ])();
  const eligibility = (): Pick<Coupon, 'eligibility'> =>
    one<() => Pick<Coupon, 'eligibility'>>([
      () => ({}),
      () => ({ eligibility: { categories: { include: [one(['audio', 'toys'])] } } }),
      () => ({ eligibility: { categories: { include: ['audio', 'toys'] } } }),
      () => ({ eligibility: { categories: { include: ['toys', 'garden'] } } }),
      () => ({ eligibility: { flags: { exclude: ['flashDeal'] } } }),
    ])();
  const late = (kind: Coupon['kind'], at: number): Coupon => ({
    couponId: `${kind}${at}`,
    kind,
    scope: { type: 'platform' },
    ...eligibility(),
    minimumSpend: { amount: Math.max(0, Math.floor(total * (0.15 + chance() * 0.75)) + below(3) - 1) },
    discount: discount(),
    ...validUntil(),
  });
  const layers = ['selectCoupon', 'platformCoupon', 'promoCode'] as const;
  return {
    format: 'stacking-case/1',
    caseId: `coarse-${seed}`,
    currency: { code: 'JPY', exponent: 0 },
    context: { region: 'US', at: '2026-06-18T12:00:00Z' },
    lineItems,
    automaticDiscounts: often(0.7)
      ? [{ discountId: 'every', kind: 'platformDiscount', scope: { type: 'platform' }, ...eligibility(), discount: discount() }]
      : [],
    wallet: {
      coupons: [
        ...own,
        ...Array.from({ length: 1 + below(2) }, (_, at) => late('selectCoupon', at)),
        ...Array.from({ length: 1 + below(2) }, (_, at) => late('promoCode', at)),
      ],
      ...(often(0.3) && { coins: { balance: 4 * unit, worth: { coins: 1, amount: 1 } } }),
    },
    rules: {
      stackingOrder: often(0.5)
        ? ['storeDiscount', 'storeCoupon', 'platformDiscount', ...layers, 'coins']
        : ['storeDiscount', 'storeCoupon', ...layers, 'platformDiscount', 'coins'],
      percentageRounding: one(['halfUp', 'floor', 'ceil', 'halfEven']),
      ...(often(0.3) && {
        limits: [
          { kinds: ['storeCoupon'], per: 'order', maximum: 2 },
          { kinds: ['storeCoupon'], per: 'store', maximum: 1 },
        ],
      }),
    },
    ...(shape.options && { options: shape.options }),
  };
}
