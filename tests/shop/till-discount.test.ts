import { describe, expect, it } from 'vitest';
import { automatic, fixed, line, order, ring } from './by-hand';
import type { Discount, LineItem } from './case-document';
import { percentOf } from './till-discount';

describe('each discount type, worked out by hand', () => {
  it.each<[string, LineItem[], Discount, number]>([
    ['fixed: 5.00 off 20.00', [line('a', 2000)], fixed(500), 1500],
    ['fixed takes no more than there is', [line('a', 300)], fixed(500), 0],
    ['15 % of 20.03 is 3.0045: 3.00', [line('a', 2003)], { type: 'percentage', basisPoints: 1500 }, 1703],
    ['15 % of 20.10 is 3.015: 3.02, half up', [line('a', 2010)], { type: 'percentage', basisPoints: 1500 }, 1708],
    [
      '20 % of 100.00 but at most 18.00',
      [line('a', 10000)],
      { type: 'percentage', basisPoints: 2000, maximumDiscount: { amount: 1800 } },
      8200,
    ],
    ['3.00 every 20.00: three times in 79.99', [line('a', 7999)], { type: 'repeating', every: { amount: 2000 }, amount: 300 }, 7099],
    [
      '3.00 every 20.00 up to 5.00',
      [line('a', 7999)],
      { type: 'repeating', every: { amount: 2000 }, amount: 300, maximumDiscount: { amount: 500 } },
      7499,
    ],
    [
      'levels: the highest reached counts, not the largest discount',
      [line('a', 4000)],
      {
        type: 'tiered',
        tiers: [
          { minimumSpend: { amount: 4000 }, discount: { type: 'percentage', basisPoints: 500 } },
          { minimumSpend: { amount: 1500 }, discount: { type: 'fixed', amount: 900 } },
        ],
      },
      3800,
    ],
    [
      'pieces: 2 + 1 are three, 3 off',
      [line('a', 1000, 2), line('b', 500)],
      {
        type: 'quantityTiered',
        tiers: [
          { minimumQuantity: 3, discount: { type: 'fixed', amount: 300 } },
          { minimumQuantity: 4, discount: { type: 'fixed', amount: 900 } },
        ],
      },
      2200,
    ],
    [
      'both caps hold: a level capped at 4.00 within a promotion capped at 3.50',
      [line('a', 10000)],
      {
        type: 'tiered',
        maximumDiscount: { amount: 350 },
        tiers: [{ minimumSpend: { amount: 0 }, discount: { type: 'percentage', basisPoints: 1000, maximumDiscount: { amount: 400 } } }],
      },
      9650,
    ],
  ])('%s', (_, lines, discount, payable) => {
    expect(ring(order(lines, { automaticDiscounts: [automatic('one', discount)] })).payable).toBe(payable);
  });

  it('rounds a percentage the four named ways', () => {
    const half = [250, 350].map((amount) => (['halfUp', 'floor', 'ceil', 'halfEven'] as const).map((way) => percentOf(amount, 100, way)));
    expect(half).toEqual([
      [3, 2, 3, 2],
      [4, 3, 4, 4],
    ]);
  });
});
