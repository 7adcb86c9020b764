// Brute force itself, where a person can work out what it must say.
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { automatic, cart, coupon, line } from '../pricing/cart';
import { bestByOrders, bruteForce, vectorOf } from './brute-force';
import { divisionsOf } from './divisions';

const far = 253_402_300_799n;
const orders = (maximumOrders: number, splitGranularity: 'lineItem' | 'unit' = 'lineItem') => ({
  options: { maximumOrders, splitGranularity },
});

describe('divisions are all listed, each once', () => {
  it.each([
    // Stirling numbers of the second kind: 1 + 15 + 25, 1 + 31 + 90 + 65
    ['five lines, up to 3 orders', [1, 1, 1, 1, 1], 3, false, 41],
    ['six lines, up to 4 orders', [1, 2, 1, 3, 1, 1], 4, false, 187],
    ['a line that is not divided', [9], 3, false, 1],
    // partitions of 5 into at most 3 parts: 5, 41, 32, 311, 221
    ['five units of one line, up to 3 orders', [5], 3, true, 5],
    // bipartite partitions of (2, 2) and (3, 3)
    ['two and two units, as many orders as there are', [2, 2], 4, true, 9],
    ['three and three units, as many orders as there are', [3, 3], 6, true, 31],
  ] as const)('%s', (_, units, most, mayDivide, count) => {
    const divisions = divisionsOf(units, most, mayDivide);
    expect(divisions).toHaveLength(count);
    expect(new Set(divisions.map((division) => division.map(String).sort().join(' '))).size).toBe(count);
    for (const division of divisions) {
      expect(units.map((_, at) => division.reduce((sum, part) => sum + (part[at] ?? 0), 0))).toEqual([...units]);
    }
  });
});

describe('the best plan', () => {
  it('of the $42 trap', () => {
    const trap = cart([line('l1', 4200)], [coupon('st', 'storeCoupon', 1000, 4000), coupon('se', 'selectCoupon', 500, 3900)]);
    expect(bruteForce(trap)).toEqual([3200n, 1n, far, 1n]);
  });
  const ladder = cart(
    [line('a', 9900), line('b', 3900)],
    [coupon('c15', 'promoCode', 1500, 9900), coupon('c5', 'promoCode', 500, 3900), coupon('c2', 'promoCode', 200, 1500)],
    orders(3),
  );
  it('of 138.00 in up to 3 orders: 15 off 99 alone, then 5 off 39 beside it, a third order has no line', () => {
    expect(bestByOrders(ladder)).toEqual([
      [12_300n, 1n, far, 1n],
      [11_800n, 2n, 2n * far, 2n],
      [11_800n, 2n, 2n * far, 2n],
    ]);
  });
  it('by units: four of 13.00 and a code of 2.00 from 15.00 on, for as many orders as it has uses', () => {
    const fourOf13 = (usesRemaining: number) =>
      cart([line('l', 1300, { quantity: 4 })], [coupon('c', 'promoCode', 200, 1500, { usesRemaining })], orders(3, 'unit'));
    expect(bruteForce(fourOf13(1))).toEqual([5000n, 1n, far, 1n]);
    expect(bruteForce(fourOf13(2))).toEqual([4800n, 2n, 2n * far, 2n]);
    // four units make no third order of 15.00
    expect(bruteForce(fourOf13(3))).toEqual([4800n, 2n, 2n * far, 2n]);
  });
  it('with promotions for a first order in one order only', () => {
    const welcome = coupon('w', 'promoCode', 400, 0, { requires: ['newBuyer'] });
    const other = coupon('v', 'promoCode', 300, 0, { requires: ['newBuyer'] });
    const sale = automatic('sale', 'platformDiscount', 100, 0, { requires: ['newBuyer'] });
    const context = { region: 'US', at: '2026-06-18T12:00:00Z', traits: ['newBuyer'] };
    const two = cart([line('a', 1000), line('b', 1000)], [welcome, other], { ...orders(2), automaticDiscounts: [sale], context });
    // one order has 4.00 and 1.00 off, or two orders of which the first has the same
    expect(bruteForce(two)).toEqual([1500n, 1n, far, 1n]);
    // 5.00 from the first order, 3.00 from a code of its own beside it
    const third = coupon('x', 'promoCode', 300);
    expect(bruteForce({ ...two, wallet: { coupons: [welcome, other, third] } })).toEqual([1200n, 2n, 2n * far, 2n]);
  });
  it('with a fee an order and coins on each', () => {
    const shippingGroups = [{ shippingGroupId: 'g', policy: { type: 'flat' as const, fee: { amount: 150 }, freeFrom: { amount: 1500 } } }];
    const coins = { balance: 1000, worth: { coins: 1, amount: 1 }, maximumOrderShareBasisPoints: 1000 };
    const lines = ['a', 'b'].map((id) => line(id, 1000, { shippingGroupId: 'g', coins: { maximumShareBasisPoints: 10_000 } }));
    const paid = (off: number, rules: StackingCase['rules'] = {}) => {
      const sale = automatic('sale', 'storeDiscount', off, 1000);
      return bruteForce(cart(lines, [], { ...orders(2), shippingGroups, automaticDiscounts: [sale], wallet: { coins }, rules }));
    };
    // one order: 20.00 − 5.00 and a tenth in coins; two: twice (10.00 − 5.00 + 1.50 − 0.50)
    expect(paid(500)).toEqual([1200n, 0n, 0n, 2n]);
    // 4.00 off: 16.00 − 1.60, against twice (6.00 + 1.50 − 0.60)
    expect(paid(400)).toEqual([1380n, 0n, 0n, 2n]);
    // 2.00 off: 18.00 − 1.80, against twice (8.00 + 1.50 − 0.80)
    expect(paid(200)).toEqual([1620n, 0n, 0n, 1n]);
  });
  it('of nothing to buy is no order', () => {
    expect(bruteForce(cart([line('a', 100, { flags: ['outOfStock'] })]))).toEqual([0n, 0n, 0n, 0n]);
  });
});

describe('a plan that is given', () => {
  const two = cart([line('a', 1000), line('b', 500, { quantity: 2 })], [coupon('c', 'promoCode', 200, 900)], orders(2));
  const whole = (id: string, quantity: number, coupons: string[] = []) => ({ lines: [{ lineItemId: id, quantity }], coupons });
  it('comes to its orders together', () => {
    expect(vectorOf(two, [whole('a', 1, ['c']), whole('b', 2)])).toEqual([1800n, 1n, far, 2n]);
  });
  it.each<[string, Parameters<typeof vectorOf>[1]]>([
    ['a line is missing', [whole('a', 1)]],
    ['a line is bought twice', [whole('a', 1), whole('a', 1), whole('b', 2)]],
    ['a line is divided', [{ lines: [...whole('a', 1).lines, ...whole('b', 1).lines], coupons: [] }, whole('b', 1)]],
    ['a coupon is spent twice', [whole('a', 1, ['c']), whole('b', 2, ['c'])]],
    ['a coupon is not held', [whole('a', 1, ['d']), whole('b', 2)]],
    ['an order is empty', [whole('a', 1), whole('b', 2), { lines: [], coupons: [] }]],
  ])('is not allowed where %s', (_, plan) => {
    expect(vectorOf(two, plan)).toBeUndefined();
  });
});
