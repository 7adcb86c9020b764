// Brute force itself, where a person can work out what it must say.
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { cart, coupon, line } from '../pricing/cart';
import { bestByOrders, bruteForce, type Vector, vectorOf } from './brute-force';
import { divisionsOf } from './divisions';
import { randomCase } from './random-case';
import { splitCase } from './split-case';
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

/** The best of all plans there are, written down one after the other: each unit or line in each order, each coupon in or out of each order. */
function bestOfEveryPlan(document: StackingCase): string {
  const most = document.options?.maximumOrders ?? 1;
  const mayDivide = document.options?.splitGranularity === 'unit';
  const pieces = document.lineItems.flatMap(({ lineItemId, quantity, flags }) => {
    if (flags?.includes('outOfStock')) return [];
    return mayDivide ? Array.from({ length: quantity }, () => ({ lineItemId, quantity: 1 })) : [{ lineItemId, quantity }];
  });
  const ids = (document.wallet?.coupons ?? []).map(({ couponId }) => couponId);
  let best: Vector | undefined;
  for (let division = 0; division < most ** pieces.length; division++) {
    const given = Array.from({ length: most }, (_, order) =>
      pieces.filter((_piece, at) => Math.floor(division / most ** at) % most === order),
    );
    const filled = given.filter((order) => order.length > 0);
    for (let choice = 0; choice < 2 ** (ids.length * filled.length); choice++) {
      const orders = filled.map((lines, order) => ({
        lines,
        coupons: ids.filter((_, at) => Math.floor(choice / 2 ** (order * ids.length + at)) % 2 === 1),
      }));
      const vector = vectorOf(document, orders);
      if (vector !== undefined && (best === undefined || comesBefore(vector, best))) best = vector;
    }
  }
  return String(best);
}

function comesBefore(a: Vector, b: Vector): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return (a[at] ?? 0n) < (b[at] ?? 0n);
}

it('agrees with every plan of tiny carts written down', () => {
  const named = (document: StackingCase) => ({ seed: document.caseId, best: String(bruteForce(document)) });
  for (let seed = 1; seed <= 100; seed++) {
    const splitGranularity = seed % 3 === 0 ? 'unit' : 'lineItem';
    const maximumOrders = 1 + (seed % 3);
    const made = randomCase(seed, {
      lines: 1 + (seed % 3),
      stores: 1 + (seed % 2),
      coupons: 0,
      automatic: 3,
      maximumOrders,
      splitGranularity,
    });
    const coupons = (splitCase(seed, { lines: 3, maximumOrders, splitGranularity }).wallet?.coupons ?? []).slice(
      0,
      maximumOrders === 3 ? 2 : 3,
    );
    const more = randomCase(seed, { lines: 2, stores: 2, coupons: 1, automatic: 0 }).wallet?.coupons ?? [];
    const units = made.lineItems.map((line) => ({ ...line, quantity: Math.min(2, line.quantity) }));
    const document = { ...made, lineItems: units, wallet: { ...made.wallet, coupons: [...coupons, ...more] } };
    expect(named(document)).toEqual({ seed: document.caseId, best: bestOfEveryPlan(document) });
  }
}, 60_000);
