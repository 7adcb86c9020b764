// Small carts on which a search was once wrong, shrunk and worked out by hand.
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import type { Discount } from '../../../core/formats/promotion';
import { automatic, cart, coupon, line, percentage, planOf } from '../pricing/cart';

const every = (each: number, amount: number, most?: number): Discount => ({
  type: 'repeating',
  every: { amount: each },
  amount,
  ...(most !== undefined && { maximumDiscount: { amount: most } }),
});
const without = (lineItemId: string) => ({ eligibility: { lineItems: { exclude: [lineItemId] } } });
const otherStore = { storeId: 's2' };

describe('a coupon that takes off all of its lines, before a discount of the whole order', () => {
  it.each<[string, StackingCase, number, string[]]>([
    [
      // 4 + 25: the code takes all of the 25, the discount 1 of the 4; a Select coupon before it changes nothing
      'needs no other coupon on these lines',
      cart(
        [line('a', 2, { quantity: 2 }), line('b', 25, otherStore)],
        [coupon('code', 'promoCode', every(1, 2), 0, without('a')), coupon('select', 'selectCoupon', 1)],
        { automaticDiscounts: [automatic('sale', 'platformDiscount', every(1, 1, 1))] },
      ),
      3,
      ['code'],
    ],
    [
      // 26 + 11: the code leaves 11 and the discount takes 1; the other coupon takes 1.36 % of 37, which is 1
      'is better than a small share of the whole',
      cart(
        [line('free', 0, { storeId: 's3' }), line('a', 13, { quantity: 2 }), line('b', 11)],
        [coupon('code', 'promoCode', every(1, 2), 0, without('b')), coupon('share', 'platformCoupon', percentage(136))],
        { automaticDiscounts: [automatic('sale', 'platformDiscount', percentage(1501, 1))] },
      ),
      10,
      ['code'],
    ],
    [
      // 25 + 3: the Select coupon takes the 25, whatever a store coupon took of it before
      'needs no store coupon before it',
      cart(
        [line('a', 25), line('b', 3, otherStore), line('free', 0, otherStore)],
        [coupon('own', 'storeCoupon', every(13, 1)), coupon('select', 'selectCoupon', every(1, 2), 0, without('b'))],
        { automaticDiscounts: [automatic('sale', 'platformDiscount', 1)] },
      ),
      2,
      ['select'],
    ],
  ])('%s', (_, document, payable, coupons) => {
    const plan = planOf(document);
    expect([plan.objective.payable, plan.orders[0]?.coupons, plan.proof]).toEqual([
      payable,
      coupons,
      { status: 'proved', lowerBound: payable },
    ]);
  });
});

it('a code that takes off all it counts in one order leaves the other lines to another code in another order', () => {
  const excluded = { eligibility: { flags: { exclude: ['promotionExcluded' as const] } } };
  const tiers: Discount = {
    type: 'tiered',
    tiers: [{ minimumSpend: { amount: 0 }, discount: { type: 'repeating', every: { amount: 2 }, amount: 1 } }],
  };
  const lines = [
    line('free', 0),
    line('gift', 0),
    line('cent', 1, otherStore),
    line('whole', 2600, { ...otherStore, quantity: 2, flags: ['promotionExcluded'] }),
    line('plain', 9750),
  ];
  const codes = [
    coupon('all', 'promoCode', every(1, 1), 0, { ...excluded, usesRemaining: 2 }),
    coupon('half', 'promoCode', every(2, 1)),
    coupon('levels', 'promoCode', tiers),
    coupon('little', 'selectCoupon', percentage(1)),
  ];
  const document = cart(lines, codes, { options: { maximumOrders: 2 } });
  // in one order 52.00 are left; in two, half of them, and a cent of them before does not help: 51.99 − 25.99
  for (const budget of [0, 300, 3000, 30_000, undefined]) expect(planOf(document, budget).proof.lowerBound).toBeLessThanOrEqual(2600);
  expect(planOf(document).objective.payable).toBe(2600);
});
