// What shoppers ask, with the answers known before there was a planner. The ladder is the AFSO series of June 2026, one code an order,
// each once an account: https://news.astools.app/en/blog/how-to-stack-aliexpress-coupons-promo-codes
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../core/formats/case';
import type { StackingPlan } from '../../core/formats/plan';
import { planOrders, runToEnd } from '../../core/planning/plan-orders';
import { cart, coupon, line, orderOf, planOf } from './pricing/cart';
import { parallel } from './robustness/readings';

const dollars = (amount: number): number => Math.round(amount * 100);
const ladder = (
  [
    [3, 15],
    [6, 39],
    [10, 69],
    [15, 99],
    [24, 169],
    [40, 279],
    [65, 469],
    [110, 650],
  ] as const
).map(([off, minimum]) => coupon(`AFSO${off}`, 'promoCode', dollars(off), dollars(minimum), { code: `AFSO${off}` }));
/** Lines of so many dollars each, every one in a store of its own. */
const linesOf = (...prices: number[]) => prices.map((price, at) => line(`l${at}`, dollars(price), { storeId: `s${at}` }));
const paid = (stackingCase: StackingCase) => {
  const { objective, orders } = planOf(stackingCase);
  return { pay: objective.payable / 100, with: orders.map(({ coupons }) => coupons.join('+')).sort() };
};

describe('the $42 trap: $10 off $40 in the store, $5 off $39 of the platform', () => {
  const coupons = [coupon('store', 'storeCoupon', 1000, 4000), coupon('select', 'selectCoupon', 500, 3900)];
  const trap = (...prices: number[]) =>
    cart(
      prices.map((price, at) => line(`l${at}`, dollars(price))),
      coupons,
    );

  it.each<[string, number[], number, string]>([
    ['$42: the store coupon alone, 32 is below 39', [42], 32, 'store'],
    ['with a filler of $7: 49 − 10 = 39 reaches the second, 34 is paid', [42, 7], 34, 'store+select'],
    ['$48.99: a cent short of both, 38.99', [48.99], 38.99, 'store'],
    ['$49.00: one cent more is $4.99 less', [49], 34, 'store+select'],
    ['$39.99: the store coupon is out of reach, the platform one is not', [39.99], 34.99, 'select'],
    ['$38.99: nothing is in reach', [38.99], 38.99, ''],
  ])('%s', (_, prices, pay, chosen) => expect(paid(trap(...prices))).toEqual({ pay, with: [chosen] }));

  it('the filler of $7 costs $2 on top', () => {
    expect(planOf(trap(42, 7)).objective.payable - planOf(trap(42)).objective.payable).toBe(dollars(2));
  });
  it('with minimums tested on the sale price both apply: $27', () => {
    expect(paid({ ...trap(42), rules: { thresholdBase: parallel.rules.thresholdBase } })).toEqual({ pay: 27, with: ['store+select'] });
  });
  it('with the platform coupon first, the store coupon misses 40 by 3: still $32', () => {
    const stackingOrder = [
      'storeDiscount',
      'selectCoupon',
      'storeCoupon',
      'platformCoupon',
      'promoCode',
      'platformDiscount',
      'coins',
    ] as const;
    const turned = { ...trap(42), rules: { stackingOrder: [...stackingOrder] } };
    expect(paid(turned)).toEqual({ pay: 32, with: ['store'] });
    expect(orderOf(turned, ['store', 'select'])).toMatchObject({
      error: { couponId: 'store', why: { code: 'below-minimum-spend', short: 300 } },
    });
  });
});

describe('one order on the ladder', () => {
  it.each<[string, number, number, string]>([
    ['$14.99 reaches no code', 14.99, 14.99, ''],
    ['$138 takes 15 off', 138, 123, 'AFSO15'],
    ['$222 takes 24 off', 222, 198, 'AFSO24'],
    ['$300 takes 40 off', 300, 260, 'AFSO40'],
    ['$448 takes 40 off', 448, 408, 'AFSO40'],
    ['$649.99 is a cent short of 110 off', 649.99, 584.99, 'AFSO65'],
    ['$650.00 gets it: a cent more is $44.99 less', 650, 540, 'AFSO110'],
    ['$605.00 pays what $650 pays', 605, 540, 'AFSO65'],
    ['$605.01 pays more than $650', 605.01, 540.01, 'AFSO65'],
  ])('%s', (_, price, pay, code) => expect(paid(cart(linesOf(price), ladder))).toEqual({ pay, with: [code] }));

  it('a code of $20 off $150 on a cart of $90 is refused, and the tier below 90 is taken', () => {
    const codes = [...ladder, coupon('TWENTY', 'promoCode', 2000, 15000)];
    const ninety = cart(linesOf(90), codes);
    expect(orderOf(ninety, ['TWENTY'])).toMatchObject({ ok: false, error: { why: { code: 'below-minimum-spend', short: 6000 } } });
    expect(paid(ninety)).toEqual({ pay: 80, with: ['AFSO10'] });
  });
  it('two codes in one order are refused', () => {
    expect(orderOf(cart(linesOf(300), ladder), ['AFSO40', 'AFSO3'])).toMatchObject({
      ok: false,
      error: { why: { code: 'limit-reached' } },
    });
  });
  it('a code that was used before is not used again', () => {
    const used = { ...cart(linesOf(138), ladder), context: { region: 'US', at: '2026-06-18T12:00:00Z', usedCodes: ['AFSO15'] } };
    expect(paid(used)).toEqual({ pay: 128, with: ['AFSO10'] });
  });
});

describe('what stands together', () => {
  it('two sellers, each with a coupon on his own items: both apply', () => {
    const own = (couponId: string, storeId: string, off: number) =>
      coupon(couponId, 'storeCoupon', dollars(off), 0, { scope: { type: 'store', storeId } });
    expect(paid(cart(linesOf(20, 30), [own('A', 's0', 3), own('B', 's1', 4)]))).toEqual({ pay: 43, with: ['A+B'] });
  });
  it('a flash deal beside a sitewide code that leaves flash deals out does not count toward its minimum', () => {
    const code = coupon('SITE', 'promoCode', 1000, 6900, { eligibility: { flags: { exclude: ['flashDeal'] } } });
    const flash = (price: number) => line('flash', dollars(price), { flags: ['flashDeal'] });
    // 60 + 30 is 90, but only 60 of it counts; with 69 that count the code takes 10 off
    expect(paid(cart([line('l0', dollars(60)), flash(30)], [code]))).toEqual({ pay: 90, with: [''] });
    expect(paid(cart([line('l0', dollars(69)), flash(30)], [code]))).toEqual({ pay: 89, with: ['SITE'] });
  });
  it('"On order over ILS 62.2, get ILS 3.11 off", taken as "at least"', () => {
    const api = (amount: number) =>
      cart([line('l0', amount)], [coupon('api', 'platformCoupon', 311, 6220)], { currency: { code: 'ILS', exponent: 2 } });
    expect([paid(api(6219)), paid(api(6220))]).toEqual([
      { pay: 62.19, with: [''] },
      { pay: 59.09, with: ['api'] },
    ]);
  });
});

describe('several orders', () => {
  const plan = (stackingCase: StackingCase, maximumOrders: number, splitGranularity: 'lineItem' | 'unit'): StackingPlan =>
    runToEnd(planOrders({ ...stackingCase, options: { maximumOrders, splitGranularity } }));
  /** One line of as many units of a dollar: the cart divides at will. */
  const atWill = (price: number) => cart([line('l0', 100, { quantity: price })], ladder);

  type Row = [name: string, prices: number[], maximumOrders: number, one: number, best: number, codes: string[]];
  const rows: Row[] = [
    ['$138: 99 and 39 apart save 6 more than one order', [60, 39, 39], 2, 123, 117, ['AFSO15', 'AFSO6']],
    ['$222 in up to four: 15, 39, 69 and 99', [15, 39, 30, 39, 60, 39], 4, 198, 188, ['AFSO10', 'AFSO15', 'AFSO3', 'AFSO6']],
    ['$300: 279 and 21', [100, 100, 79, 21], 2, 260, 257, ['AFSO3', 'AFSO40']],
    ['$448: 279 and 169, the most that two orders gain', [200, 79, 100, 69], 2, 408, 384, ['AFSO24', 'AFSO40']],
  ];
  it.each(rows)('%s, by lines', (_, prices, maximumOrders, one, best, codes) => {
    const { frontier, objective, orders, proof } = plan(cart(linesOf(...prices), ladder), maximumOrders, 'lineItem');
    expect([frontier[0]?.objective.payable, objective.payable]).toEqual([dollars(one), dollars(best)]);
    expect(orders.flatMap(({ coupons }) => coupons).sort()).toEqual(codes);
    expect(proof).toEqual({ status: 'proved', lowerBound: dollars(best) });
  });
  it.each(rows)('%s, by units', (_, prices, maximumOrders, one, best) => {
    const whole = prices.reduce((sum, price) => sum + price, 0);
    const { frontier, objective, proof } = plan(atWill(whole), maximumOrders, 'unit');
    expect([frontier[0]?.objective.payable, objective.payable]).toEqual([dollars(one), dollars(best)]);
    expect(proof.lowerBound).toBeLessThanOrEqual(dollars(best));
  });
});
