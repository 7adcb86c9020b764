// Orders of the same lines in other units, priced together: each is what brute force says of it alone.
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import type { Coupon } from '../../../core/formats/promotion';
import { Effort } from '../../../core/planning/effort';
import { Neighbours } from '../../../core/planning/neighbours';
import { defaultBudget, runToEnd } from '../../../core/planning/plan-orders';
import { prepareCase } from '../../../core/pricing/prepared-case';
import { cart, coupon, line } from '../pricing/cart';
import { bruteForce } from './brute-force';
import { chanceOf } from './chance';
import { coarseCase } from './coarse-case';
import { randomCase } from './random-case';

const priced = (document: StackingCase, announced: number[][], asked = announced, below?: number) => {
  const neighbours = new Neighbours(prepareCase(document), announced);
  return asked.map((units) => runToEnd(neighbours.least(units, new Effort(defaultBudget), below === undefined ? {} : { below }))?.payable);
};

describe('neighbours', () => {
  // two stores; 10.00 off from 40.00 in the first one, 5.00 of Select from 39.00 in all
  const two = cart(
    [line('a', 4200), line('b', 1000, { storeId: 's2' })],
    [coupon('st', 'storeCoupon', 1000, 4000), coupon('se', 'selectCoupon', 500, 3900)],
  );
  it('are priced by the lines they have', () => {
    // 52.00 − 10.00 − 5.00; without b 42.00 − 10.00; without a nothing is in reach; two of b: 62.00 − 15.00
    const announced = [
      [1, 1],
      [1, 0],
      [0, 1],
      [1, 2],
    ];
    expect(priced(two, announced)).toEqual([3700, 3200, 1000, 4700]);
  });
  it('need not be announced where each of their stores was', () => {
    // each store has been announced with one unit and with none; three of b were not
    const announced = [
      [1, 0],
      [0, 1],
    ];
    const asked = [
      [1, 1],
      [0, 0],
      [1, 3],
    ];
    expect(priced(two, announced, asked)).toEqual([3700, 0, undefined]);
  });
  it('are told only where they cost less than what is asked for', () => {
    expect(priced(two, [[1, 1]], [[1, 1]], 3700)).toEqual([Number.POSITIVE_INFINITY]);
    expect(priced(two, [[1, 1]], [[1, 1]], 3701)).toEqual([3700]);
  });
  it('are none where a promotion is kept away by what one of them lacks, counts units, or looks at sale prices', () => {
    const withCoupon = (changed: Partial<Coupon>, rules = {}) =>
      priced({ ...cart([line('a', 4200), line('b', 1000)], [coupon('st', 'storeCoupon', 1000, 0, changed)]), rules }, [[1, 0]]);
    const ineligible = { lineItems: { include: ['a'] }, ineligibleItems: 'reject' as const };
    const tiers = [{ minimumQuantity: 1, discount: { type: 'fixed' as const, amount: 10 } }];
    expect(withCoupon({})).toEqual([3200]);
    expect(withCoupon({ eligibility: ineligible })).toEqual([undefined]);
    expect(withCoupon({ discount: { type: 'quantityTiered', tiers } })).toEqual([undefined]);
    expect(withCoupon({}, { thresholdBase: { storeCoupon: 'itemPrice' } })).toEqual([undefined]);
  });
  it('cost what brute force says', () => {
    let count = 0;
    for (let seed = 1; seed <= Number(process.env['STACKWISE_CASES'] ?? 3000) / 30; seed++) {
      const shape = { lines: 2 + (seed % 4), stores: 1 + (seed % 3), coupons: 1 + (seed % 6), automatic: 2 };
      const document = seed % 2 === 0 ? coarseCase(seed) : randomCase(seed, shape);
      const { lines } = prepareCase(document);
      const draw = chanceOf(seed);
      const announced = Array.from({ length: 4 }, () => lines.map(({ quantity }) => Math.floor(draw() * (quantity + 2))));
      for (const [at, payable] of priced(document, announced).entries()) {
        if (payable === undefined) continue;
        count++;
        const units = new Map(lines.map(({ lineItemId }, position) => [lineItemId, announced[at]?.[position] ?? 0]));
        const lineItems = document.lineItems.flatMap((one) => {
          const quantity = units.get(one.lineItemId) ?? 0;
          return quantity > 0 ? [{ ...one, quantity }] : [];
        });
        expect([seed, at, payable]).toEqual([seed, at, Number(bruteForce({ ...document, lineItems })[0])]);
      }
    }
    expect(count).toBeGreaterThan(50);
  });
});
