// A split that is kept in a tab does not outlive the discounts it stands on.
import { describe, expect, it } from 'vitest';
import { nothingByHand } from '../../core/by-hand/nothing-by-hand';
import { goOn } from '../../entrypoints/background/split';
import { a, b, c, threeOrders, unticked } from '../core/answer/split-cart';
import { cartOf, NOW } from '../core/cases/readings';

const known = { state: { kind: 'loading' }, answer: threeOrders } as const;
const begun = cartOf([a, unticked(b), unticked(c)]);
const struck = (promotionId: string) => ({
  ...nothingByHand,
  struckOut: [{ promotionId, kind: 'platformCoupon' as const, text: '', at: NOW }],
});

describe('a split that has begun', () => {
  it('is kept while its coupons hold', () => {
    expect(goOn(known, { cart: begun, byHand: struck('platformCoupon|platform|9900|fixed500|open'), nowIso: NOW })?.split?.begun).toBe(
      true,
    );
  });

  it('is planned anew when she strikes out one of its coupons, or corrects one', () => {
    const id = 'platformCoupon|platform|1800|fixed300|2026-12-01T07:59:59Z';
    expect(threeOrders.plan.orders.flatMap(({ coupons }) => coupons)).toContain(id);
    expect(goOn(known, { cart: begun, byHand: struck(id), nowIso: NOW })).toBeUndefined();
    const promotion = { kind: 'platformCoupon', scope: { type: 'platform' }, status: 'usable' } as const;
    const byHand = { ...nothingByHand, promotions: [{ entryId: 'mine', enteredAt: NOW, replaces: id, promotion }] };
    expect(goOn(known, { cart: begun, byHand, nowIso: NOW })).toBeUndefined();
  });

  it('is planned anew when one of its coupons has ended', () => {
    expect(goOn(known, { cart: begun, byHand: undefined, nowIso: '2026-12-01T07:59:58Z' })).toBeDefined();
    expect(goOn(known, { cart: begun, byHand: undefined, nowIso: '2026-12-01T07:59:59Z' })).toBeUndefined();
  });

  it('is planned anew when she takes back what she entered herself', () => {
    const [coupon = ''] = threeOrders.plan.orders[0]?.coupons ?? [];
    const hers = { ...known, answer: { ...threeOrders, byHand: [{ promotionId: coupon, enteredAt: NOW }] } };
    const promotion = { kind: 'platformCoupon', scope: { type: 'platform' }, status: 'usable' } as const;
    const kept = { ...nothingByHand, promotions: [{ entryId: 'mine', enteredAt: NOW, promotion }] };
    expect(goOn(hers, { cart: begun, byHand: kept, nowIso: NOW })).toBeDefined();
    expect(goOn(hers, { cart: begun, byHand: nothingByHand, nowIso: NOW })).toBeUndefined();
  });
});
