// One order, rule by rule. Amounts in cents, worked out by hand.
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { automatic, cart, coupon, goodsWith, line, orderOf, percentage } from './cart';

const select = (id: string, off: number, minimum: number, more = {}) => coupon(id, 'selectCoupon', off, minimum, more);
const store = (id: string, off: number, minimum: number, more = {}) => coupon(id, 'storeCoupon', off, minimum, more);
const code = (id: string, off: number, minimum: number, more = {}) => coupon(id, 'promoCode', off, minimum, more);

describe('the $42 trap', () => {
  const trap = (goods: number, rules = {}) => cart([line('l', goods)], [store('st', 1000, 4000), select('se', 500, 3900)], { rules });
  it.each<[string, number, string[], number | string]>([
    ['the store coupon alone', 4200, ['st'], 3200],
    ['the Select coupon alone', 4200, ['se'], 3700],
    ['both: 32.00 is short of 39', 4200, ['st', 'se'], 'below-minimum-spend'],
    ['a filler of $7.00 makes both fit: 49 − 10 = 39', 4900, ['st', 'se'], 3400],
    ['a cent less does not', 4899, ['st', 'se'], 'below-minimum-spend'],
  ])('%s', (_, goods, coupons, expected) => expect(goodsWith(trap(goods), coupons)).toBe(expected));
  it('thresholds held against the sale price let both stand: 27.00', () => {
    expect(goodsWith(trap(4200, { thresholdBase: { selectCoupon: 'itemPrice' } }), ['st', 'se'])).toBe(2700);
  });
  it('the other order of layers turns it around: 42 − 5 = 37 is short of 40', () => {
    const stackingOrder: NonNullable<StackingCase['rules']>['stackingOrder'] = [
      'storeDiscount',
      'selectCoupon',
      'storeCoupon',
      'platformCoupon',
      'promoCode',
      'platformDiscount',
      'coins',
    ];
    const refused = orderOf(trap(4200, { stackingOrder }), ['st', 'se']);
    expect(refused).toMatchObject({ ok: false, error: { couponId: 'st', why: { code: 'below-minimum-spend', short: 300 } } });
    expect(goodsWith(trap(4500, { stackingOrder }), ['st', 'se'])).toBe(3000);
  });
});

describe('"orders over" and "minimum of"', () => {
  it.each([
    ['atLeast', 3899, 'below-minimum-spend'],
    ['atLeast', 3900, 3400],
    ['moreThan', 3900, 'below-minimum-spend'],
    ['moreThan', 3901, 3401],
  ])('%s: a cart of %i with 5 off 39', (thresholdComparison, goods, expected) => {
    const rules = { thresholdComparison } as NonNullable<StackingCase['rules']>;
    expect(goodsWith(cart([line('l', goods)], [select('se', 500, 3900)], { rules }), ['se'])).toBe(expected);
  });
});

describe('automatic discounts', () => {
  it('come in the order of their ids within a layer, each on what the one before left', () => {
    // 10 % of 100.00, then 10.00 off from 90.00 on; the other way round 10.00 first, then 10 % of 90.00
    const ten = (id: string) => automatic(id, 'storeDiscount', percentage(1000));
    const off = (id: string) => automatic(id, 'storeDiscount', 1000, 9000);
    const left = (automaticDiscounts: NonNullable<StackingCase['automaticDiscounts']>) =>
      goodsWith(cart([line('l', 10_000)], [], { automaticDiscounts }), []);
    expect(left([off('b'), ten('a')])).toBe(8000);
    expect(left([ten('b'), off('a')])).toBe(8100);
  });
  it('cannot be declined: one that breaks the minimum of a code costs the code', () => {
    const sale = automatic('sale', 'storeDiscount', 300);
    const refused = orderOf(cart([line('l', 4000)], [code('c', 1000, 4000)], { automaticDiscounts: [sale] }), ['c']);
    expect(refused).toMatchObject({ ok: false, error: { couponId: 'c', why: { code: 'below-minimum-spend', short: 300 } } });
  });
  it('that cannot apply are passed over', () => {
    expect(goodsWith(cart([line('l', 4000)], [], { automaticDiscounts: [automatic('sale', 'storeDiscount', 300, 4001)] }), [])).toBe(4000);
  });
  it('of the platform come after codes by default, and steps can be held against the sale price', () => {
    // 60.00 − 10.00 = 50.00: two steps of 20; on the sale price three
    const every = automatic('every', 'platformDiscount', { type: 'repeating', every: { amount: 2000 }, amount: 300 });
    const of = (rules: StackingCase['rules']) =>
      goodsWith(cart([line('l', 6000)], [store('st', 1000, 0)], { automaticDiscounts: [every], rules }), ['st']);
    expect([of({}), of({ thresholdBase: { platformDiscount: 'itemPrice' } })]).toEqual([4400, 4100]);
  });
});

describe('a later promotion on part of the lines sees the allocation', () => {
  it('10.00 off 40.00 lies on the audio line with 3.33: 13.34 − 3.33 is 10.01', () => {
    const lines = [line('a', 1334, { category: 'audio' }), line('b', 2666)];
    // 1000 × 1334/4000 = 333.5, 1000 × 2666/4000 = 666.5: the spare cent goes to a, the smaller id
    const audio = { eligibility: { categories: { include: ['audio'] } } };
    const coupons = (minimum: number) => [store('st', 1000, 0), select('se', 1, minimum, audio)];
    expect(goodsWith(cart(lines, coupons(1000)), ['st', 'se'])).toBe(2999);
    expect(goodsWith(cart(lines, coupons(1001)), ['st', 'se'])).toBe('below-minimum-spend');
  });
});

describe('an order that is none', () => {
  const plain = cart([line('l', 1000, { quantity: 2 }), line('x', 1, { flags: ['outOfStock'] })], [store('st', 100, 0)]);
  it.each([
    ['a coupon that is not held', ['nope'], { code: 'not-in-case', id: 'nope' }],
    ['a coupon twice', ['st', 'st'], { code: 'listed-twice', id: 'st' }],
  ])('%s', (_, coupons, error) => expect(orderOf(plain, coupons)).toEqual({ ok: false, error }));
});
