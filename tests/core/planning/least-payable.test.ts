// The least payable of one order: examples worked out by hand, and brute force.
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import type { Discount } from '../../../core/formats/promotion';
import { Effort } from '../../../core/planning/effort';
import { leastPayable } from '../../../core/planning/least-payable';
import { defaultBudget, runToEnd } from '../../../core/planning/plan-orders';
import { prepareCase } from '../../../core/pricing/prepared-case';
import { cart, coupon, line, planOf } from '../pricing/cart';
import { bruteForce } from './brute-force';
import { coarseCase } from './coarse-case';
import { randomCase } from './random-case';

const least = (document: StackingCase, start: string[] = [], budget = defaultBudget) =>
  runToEnd(leastPayable(prepareCase(document), new Effort(budget), { starts: [start] }));

// the trap: 10.00 off at 40.00 in the store, or 5.00 of Select at 39.00; the store coupon leaves 32.00
const trap = cart([line('l', 4200)], [coupon('st', 'storeCoupon', 1000, 4000), coupon('se', 'selectCoupon', 500, 3900)]);

describe('the least payable of one order', () => {
  it('is that of the best coupons', () => expect(least(trap)).toEqual({ payable: 3200, lowerBound: 3200, coupons: ['st'] }));
  it('is the same whatever it starts from', () => {
    for (const start of [['se'], ['st'], ['st', 'se'], ['se', 'st'], ['unknown']]) {
      expect(least(trap, start)).toMatchObject({ payable: 3200, lowerBound: 3200 });
    }
  });
  it('is never above what shoppers do, even with nothing to spend', () => {
    const both = cart([line('l', 4200)], [coupon('p', 'promoCode', 100), coupon('q', 'promoCode', 200), coupon('r', 'promoCode', 300)]);
    // one code an order: the start takes the first one, shoppers the one that takes most off
    expect(least(both, ['p', 'q'], 0).payable).toBe(4200 - 300);
  });
  it('counts on no more being taken off than is left: 2 for every 1 is everything', () => {
    const every: Discount = { type: 'repeating', every: { amount: 1 }, amount: 2 };
    const document = cart(
      [line('a', 1000), line('b', 1000, { storeId: 's2' }), line('c', 10)],
      [
        coupon('b-100', 'storeCoupon', 100, 0, { scope: { type: 'store', storeId: 's2' } }),
        coupon('all-of-b-and-c', 'selectCoupon', every, 0, { eligibility: { lineItems: { include: ['b', 'c'] } } }),
        coupon('code', 'promoCode', 50, 1000),
      ],
    );
    // nothing is left of b and c, and 10.00 of a: enough for the code; the store coupon of b would be wasted
    expect(least(document)).toMatchObject({ payable: 950, lowerBound: 950 });
    expect(planOf(document)).toMatchObject({ objective: { payable: 950, couponsSpent: 2 }, proof: { status: 'proved' } });
  });
  it('is nothing without a line', () => expect(least(cart([]))).toEqual({ payable: 0, lowerBound: 0, coupons: [] }));
  it('is that of brute force', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const shape = { lines: 1 + (seed % 6), stores: 1 + (seed % 3), coupons: seed % 8, automatic: 2 };
      const document = seed % 2 === 0 ? coarseCase(seed) : randomCase(seed, shape);
      const payable = Number(bruteForce(document)[0]);
      const { payable: mine, lowerBound } = least(document);
      expect({ seed, mine, lowerBound }).toEqual({ seed, mine: payable, lowerBound: payable });
    }
  });
});
