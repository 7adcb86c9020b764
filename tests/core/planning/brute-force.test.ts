// Brute force itself, where a person can work out what it must say.
import { describe, expect, it } from 'vitest';
import { cart, coupon, line } from '../pricing/cart';
import { bestByOrders, bruteForce, vectorOf } from './brute-force';
import { divisionsOf } from './divisions';
import { workedSplits } from './worked-splits';

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
  it.each(workedSplits)('%s', (_, document, best) => {
    expect(bestByOrders(document).map(String)).toEqual(best.map(String));
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
