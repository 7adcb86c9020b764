// Discount types, as a shopper would say them. Amounts in cents.
import { describe, expect, it } from 'vitest';
import type { Discount } from '../../../core/formats/promotion';
import { allowed, automatic, cart, coupon, fixed, goodsWith, line, percentage } from './cart';

/** What one coupon takes off a cart of one line, or why it may not be used. */
const off = (discount: Discount, goods: number, rules = {}, quantity = 1) => {
  const left = goodsWith(cart([line('l', goods / quantity, { quantity })], [coupon('c', 'promoCode', discount)], { rules }), ['c']);
  return typeof left === 'number' ? goods - left : left;
};

describe('$10 off', () => {
  it.each([
    ['takes $10', fixed(1000), 4200, 1000],
    ['takes what is left where that is less', fixed(1000), 700, 700],
    ['that takes nothing may not be used', fixed(0), 700, 'takes-nothing-off'],
    ['keeps a cap', { ...fixed(1000), maximumDiscount: { amount: 800 } }, 4200, 800],
  ])('%s', (_, discount, goods, expected) => expect(off(discount, goods)).toBe(expected));
});

describe('15 % off, at most $18', () => {
  it.each([
    ['of $99.00 is $14.85', 9900, 1485],
    ['of $120.00 is exactly the cap', 12000, 1800],
    ['of $120.07 is the cap: 1801 is over it', 12007, 1800],
    ['of $0.03 is nothing, half a cent up', 3, 'takes-nothing-off'],
    ['of $0.04 is a cent: 0.6 up', 4, 1],
  ])('%s', (_, goods, expected) => expect(off(percentage(1500, 1800), goods)).toBe(expected));
  it('all of it, at 100 %', () => expect(off(percentage(10_000), 4321)).toBe(4321));
  it('is of the sum, not of each line: 5 % of 10 + 10 cents is 1 cent, of each it would be 1 and 1', () => {
    expect(goodsWith(cart([line('a', 10), line('b', 10)], [coupon('c', 'promoCode', percentage(500))]), ['c'])).toBe(19);
  });
});

describe('every $20 get $3, at most $15', () => {
  const every = (more = {}): Discount => ({
    type: 'repeating',
    every: { amount: 2000 },
    amount: 300,
    maximumDiscount: { amount: 1500 },
    ...more,
  });
  it.each([
    ['$19.99 is not yet a step', 1999, 'below-minimum-spend'],
    ['$20.00 is one', 2000, 300],
    ['$39.99 is still one', 3999, 300],
    ['$40.00 is two', 4000, 600],
    ['$119.99 is five', 11_999, 1500],
    ['$400.00 stays at the cap', 40_000, 1500],
  ])('%s', (_, goods, expected) => expect(off(every(), goods)).toBe(expected));
  it('reaches a step with the exact amount even where thresholds must be exceeded', () =>
    expect(off(every(), 2000, { thresholdComparison: 'moreThan' })).toBe(300));
});

describe('$3 off $25, 10 % off $60, at most $7', () => {
  const levels: Discount = {
    type: 'tiered',
    tiers: [
      { minimumSpend: { amount: 6000 }, discount: { type: 'percentage', basisPoints: 1000, maximumDiscount: { amount: 650 } } },
      { minimumSpend: { amount: 2500 }, discount: { type: 'fixed', amount: 300 } },
    ],
    maximumDiscount: { amount: 700 },
  };
  it.each([
    ['$24.99 reaches none', 2499, 'below-minimum-spend'],
    ['$25.00 the first', 2500, 300],
    ['$59.99 still the first', 5999, 300],
    ['$60.00 the second', 6000, 600],
    ['$80.00 stops at the cap of the level', 8000, 650],
  ])('%s', (_, goods, expected) => expect(off(levels, goods)).toBe(expected));
  it('the cap of all levels holds too', () => expect(off({ ...levels, maximumDiscount: { amount: 640 } }, 8000)).toBe(640));
  it('the highest level counts, though a lower one takes more', () => {
    const falling: Discount = {
      type: 'tiered',
      tiers: [
        { minimumSpend: { amount: 1000 }, discount: { type: 'fixed', amount: 500 } },
        { minimumSpend: { amount: 2000 }, discount: { type: 'fixed', amount: 100 } },
      ],
    };
    expect([off(falling, 1999), off(falling, 2000)]).toEqual([500, 100]);
  });
  it('a level that must be exceeded is not reached by its amount', () => {
    expect(off(levels, 6000, { thresholdComparison: 'moreThan' })).toBe(300);
    expect(off(levels, 6001, { thresholdComparison: 'moreThan' })).toBe(600);
  });
  it('the levels may be listed in any order', () => {
    const listed: Discount = { ...levels, tiers: levels.tiers.toReversed() };
    expect([2499, 2500, 5999, 6000].map((goods) => off(listed, goods))).toEqual(['below-minimum-spend', 300, 300, 600]);
  });
  it('says what is missing to the lowest level', () => {
    const order = allowed(cart([line('l', 2400)], [], { automaticDiscounts: [automatic('a', 'platformDiscount', levels)] }), []);
    expect(order.cascade.turns[0]).toMatchObject({ outcome: 'not', why: { code: 'below-minimum-spend', short: 100 } });
  });
});

describe('buy 2 get 3 % off, buy 4 get 10 % off', () => {
  const pieces: Discount = {
    type: 'quantityTiered',
    tiers: [
      { minimumQuantity: 2, discount: { type: 'percentage', basisPoints: 300 } },
      { minimumQuantity: 4, discount: { type: 'percentage', basisPoints: 1000 } },
    ],
  };
  it.each([
    ['one piece', 1, 'below-minimum-quantity'],
    ['two', 2, 60],
    ['three', 3, 60],
    ['four', 4, 200],
  ])('%s of goods for $20', (_, quantity, expected) => {
    const goods = quantity === 3 ? 1998 : 2000;
    expect(off(pieces, goods, {}, quantity)).toBe(expected);
  });
  it('the levels may be listed in any order', () => {
    const listed: Discount = { ...pieces, tiers: pieces.tiers.toReversed() };
    expect([2, 3, 4].map((quantity) => off(listed, 100 * quantity, {}, quantity))).toEqual([6, 9, 40]);
    expect(off(listed, 2000, {}, 1)).toBe('below-minimum-quantity');
  });
  it('says how many pieces are missing to the lowest level', () => {
    const five: Discount = {
      type: 'quantityTiered',
      tiers: [9, 5].map((minimumQuantity) => ({ minimumQuantity, discount: { type: 'fixed', amount: 100 } })),
    };
    const order = allowed(
      cart([line('l', 700, { quantity: 3 })], [], { automaticDiscounts: [automatic('a', 'platformDiscount', five)] }),
      [],
    );
    expect(order.cascade.turns[0]).toMatchObject({ outcome: 'not', why: { code: 'below-minimum-quantity', short: 2 } });
  });
  it('counts units of the lines it is for, and exactly the quantity is enough where amounts must be exceeded', () => {
    const lines = [line('a', 500, { quantity: 2 }), line('b', 1000, { storeId: 's2', quantity: 5 })];
    const ofStore = coupon('c', 'storeCoupon', pieces);
    expect(goodsWith(cart(lines, [ofStore], { rules: { thresholdComparison: 'moreThan' } }), ['c'])).toBe(6000 - 30);
  });
});

it('amounts near the largest safe integer come out exact', () => {
  // 33.33 % of 9007199254740990 is 3002099511605171.967
  expect(off(percentage(3333), 9_007_199_254_740_990)).toBe(3_002_099_511_605_172);
});
