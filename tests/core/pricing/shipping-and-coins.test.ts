// What comes after the layers. Amounts in cents, worked out by hand.
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { allowed, cart, coupon, line } from './cart';

const store = (id: string, off: number, minimum: number, more = {}) => coupon(id, 'storeCoupon', off, minimum, more);

describe('shipping', () => {
  const flat = (fee: number, freeFrom?: number): NonNullable<StackingCase['shippingGroups']> => [
    {
      shippingGroupId: 'g',
      policy: { type: 'flat', fee: { amount: fee }, ...(freeFrom !== undefined && { freeFrom: { amount: freeFrom } }) },
    },
  ];
  const shipped = (shippingGroups: NonNullable<StackingCase['shippingGroups']>, rules: StackingCase['rules'], coupons: string[] = []) => {
    const lines = [line('a', 600, { shippingGroupId: 'g' }), line('b', 200, { shippingGroupId: 'g', quantity: 2 }), line('c', 9000)];
    return allowed(cart(lines, [store('st', 5000, 0)], { shippingGroups, rules }), coupons).shipping.map(({ amount }) => amount);
  };
  it.each([
    ['free', [{ shippingGroupId: 'g', policy: { type: 'free' as const } }], 0],
    ['a fee for the group', flat(299), 299],
    ['free from $10.00, which the group just reaches', flat(299, 1000), 0],
    ['free from a cent more', flat(299, 1001), 299],
    [
      'by the piece: 1.99 and twice 0.50',
      [{ shippingGroupId: 'g', policy: { type: 'perUnit' as const, firstUnit: { amount: 199 }, additionalUnit: { amount: 50 } } }],
      299,
    ],
  ])('%s', (_, groups, expected) => expect(shipped(groups, {})).toEqual([expected]));
  it('"over $10.00" is not reached by $10.00', () => expect(shipped(flat(299, 1000), { thresholdComparison: 'moreThan' })).toEqual([299]));
  it('may be measured after the store coupons: half of the goods are left', () => {
    expect(shipped(flat(299, 1000), { shippingMeasuredAfter: 'storeCoupon' }, ['st'])).toEqual([299]);
    expect(shipped(flat(299, 1000), { shippingMeasuredAfter: 'storeDiscount' }, ['st'])).toEqual([0]);
  });
  it('a group without a line in the order pays nothing', () => {
    expect(allowed(cart([line('a', 100)], [], { shippingGroups: flat(299) }), []).shipping).toEqual([]);
  });
});

describe('most that coins may pay', () => {
  const coinsOn = (share: number) => ({ coins: { maximumShareBasisPoints: share } });
  const most = (rules: StackingCase['rules'], orderShare?: number, coupons = ['st']) => {
    const lines = [line('a', 1999, coinsOn(500)), line('b', 999, coinsOn(500)), line('c', 1002)];
    const coins = {
      balance: 9999,
      worth: { coins: 1, amount: 1 },
      ...(orderShare !== undefined && { maximumOrderShareBasisPoints: orderShare }),
    };
    return allowed(cart(lines, [], { wallet: { coupons: [store('st', 2000, 0)], coins }, rules }), coupons).coinsMost;
  };
  // 5 % of 19.99 is 0.9995, of 9.99 is 0.4995: each is rounded down
  it('a share of each line, rounded down', () => expect(most({})).toBe(99 + 49));
  it('or of what is left of each: half', () => {
    // 2000 off 4000: 999.5, 499.5, 501: floors 999 and 499 and one cent to the first; left 999, 500, 501: 5 % are 49 and 25
    expect(most({ coinsMeasuredOn: 'running' })).toBe(49 + 25);
  });
  it('and of the order: 1 % of the 20.00 that are left', () => expect(most({}, 100)).toBe(20));
  it('never more than what is left', () => {
    const lines = [line('a', 1000, coinsOn(10_000))];
    const coins = { balance: 9999, worth: { coins: 1, amount: 1 } };
    expect(allowed(cart(lines, [], { wallet: { coupons: [store('st', 900, 0)], coins } }), ['st']).coinsMost).toBe(100);
  });
});
