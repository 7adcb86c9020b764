// How far thresholds are passed or missed. Amounts in cents, worked out by hand.
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { cartOf } from '../../../core/insight/cart';
import { margins } from '../../../core/insight/margins';
import { automatic, cart, coupon, fixed, line } from '../pricing/cart';
import { planned } from './insight';

const marginsOf = (stackingCase: StackingCase, comparisonMargin = { amount: 1, basisPoints: 50 }) =>
  margins(cartOf(stackingCase), planned(stackingCase), comparisonMargin);
const amount = { order: 0, measure: 'amount' as const, isThin: false };

it('a minimum is passed, another one is missed', () => {
  const stackingCase = cart([line('l1', 4200)], [coupon('st', 'storeCoupon', 1000, 4000), coupon('se', 'selectCoupon', 500, 3900)]);
  expect(marginsOf(stackingCase)).toEqual([
    { ...amount, layer: 'storeCoupon', id: 'st', at: 4000, slack: 200 },
    // 32.00 is left of 39.00
    { ...amount, layer: 'selectCoupon', id: 'se', at: 3900, short: 700 },
  ]);
});

it.each([
  // half a per cent of 40.00 is 0.20
  ['exactly on it is thin', 4000, true, 0],
  ['within half a per cent is thin', 4019, true, 19],
  ['half a per cent is enough', 4020, false, 20],
])('%s', (_, goods, isThin, slack) => {
  expect(marginsOf(cart([line('l1', goods)], [coupon('st', 'storeCoupon', 1000, 4000)]))).toEqual([
    { ...amount, isThin, layer: 'storeCoupon', id: 'st', at: 4000, slack },
  ]);
});

it('"over 40.00" needs a cent more', () => {
  const stackingCase = cart([line('l1', 4100)], [coupon('st', 'storeCoupon', 1000, 4000)], { rules: { thresholdComparison: 'moreThan' } });
  expect(marginsOf(stackingCase)).toEqual([{ ...amount, layer: 'storeCoupon', id: 'st', at: 4000, slack: 99 }]);
});

describe('levels and steps', () => {
  it('the level that counts, and the next one', () => {
    const tiers = [1500, 4000, 6000].map((from, at) => ({
      minimumSpend: { amount: from },
      discount: { type: 'fixed' as const, amount: 100 * (at + 1) },
    }));
    const stackingCase = cart([line('l1', 4200)], [], {
      automaticDiscounts: [automatic('sale', 'storeDiscount', { type: 'tiered', tiers })],
    });
    expect(marginsOf(stackingCase)).toEqual([
      { ...amount, layer: 'storeDiscount', id: 'sale', at: 4000, slack: 200 },
      { ...amount, layer: 'storeDiscount', id: 'sale', at: 6000, short: 1800 },
    ]);
  });
  it('the last step, and the next one while there is room under the cap', () => {
    const every = (most: number) =>
      cart([line('l1', 4700)], [], {
        automaticDiscounts: [
          automatic('every', 'platformDiscount', {
            type: 'repeating',
            every: { amount: 2000 },
            amount: 300,
            maximumDiscount: { amount: most },
          }),
        ],
      });
    expect(marginsOf(every(900))).toEqual([
      { ...amount, layer: 'platformDiscount', id: 'every', at: 4000, slack: 700 },
      { ...amount, layer: 'platformDiscount', id: 'every', at: 6000, short: 1300 },
    ]);
    // 3.00 are had with the first step
    expect(marginsOf(every(300))).toEqual([{ ...amount, layer: 'platformDiscount', id: 'every', at: 2000, slack: 2700 }]);
  });
  it('pieces', () => {
    const tiers = [2, 5].map((minimumQuantity) => ({ minimumQuantity, discount: fixed(100) as { type: 'fixed'; amount: number } }));
    const stackingCase = cart([line('l1', 1000, { quantity: 3 })], [], {
      automaticDiscounts: [automatic('pieces', 'storeDiscount', { type: 'quantityTiered', tiers })],
    });
    const units = { order: 0, measure: 'units', isThin: false, layer: 'storeDiscount', id: 'pieces' };
    expect(marginsOf(stackingCase)).toEqual([
      { ...units, at: 2, slack: 1 },
      { ...units, at: 5, short: 2 },
    ]);
  });
});

describe('free shipping', () => {
  const shipped = (shippingMeasuredAfter: 'itemPrice' | 'storeCoupon') =>
    cart([line('l1', 1300, { shippingGroupId: 'choice' })], [coupon('st', 'storeCoupon', 500, 0)], {
      shippingGroups: [{ shippingGroupId: 'choice', policy: { type: 'flat', fee: { amount: 299 }, freeFrom: { amount: 1000 } } }],
      rules: { shippingMeasuredAfter },
    });
  it('is passed by the sale price', () => {
    expect(marginsOf(shipped('itemPrice'))).toEqual([{ ...amount, layer: 'shipping', id: 'choice', at: 1000, slack: 300 }]);
  });
  it('is missed by what the store coupon leaves', () => {
    // 8.00 + 2.99 is less than 13.00
    expect(marginsOf(shipped('storeCoupon'))).toEqual([{ ...amount, layer: 'shipping', id: 'choice', at: 1000, short: 200 }]);
  });
});
