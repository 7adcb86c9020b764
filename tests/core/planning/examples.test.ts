// Whole plans, as a shopper would check them. Amounts in cents, worked out by hand.
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { planOrders, runToEnd } from '../../../core/planning/plan-orders';
import { automatic, cart, coupon, line, percentage, planOf } from '../pricing/cart';
import { workedSplits } from './worked-splits';

const far = 253_402_300_799;
const best = (stackingCase: StackingCase) => {
  const { objective, proof, orders } = planOf(stackingCase);
  return { pay: objective.payable, with: orders.flatMap(({ coupons }) => coupons), proof: proof.status, orders: orders.length };
};

describe('the $42 trap', () => {
  const trap = (goods: number, rules: StackingCase['rules'] = {}) =>
    cart([line('l1', goods)], [coupon('st', 'storeCoupon', 1000, 4000), coupon('se', 'selectCoupon', 500, 3900)], { rules });
  it.each<[string, number, StackingCase['rules'], number, string[]]>([
    ['the store coupon alone: 32.00', 4200, {}, 3200, ['st']],
    ['with a filler of $7.00 both: 34.00', 4900, {}, 3400, ['st', 'se']],
    ['a cent less: 38.99, a cliff of 4.99', 4899, {}, 3899, ['st']],
    [
      'thresholds on the sale price: 27.00',
      4200,
      { thresholdBase: { storeCoupon: 'itemPrice', selectCoupon: 'itemPrice' } },
      2700,
      ['st', 'se'],
    ],
    ['"over $39" fails on 49.00', 4900, { thresholdComparison: 'moreThan' }, 3900, ['st']],
  ])('%s', (_, goods, rules, pay, coupons) => {
    expect(best(trap(goods, rules))).toEqual({ pay, with: coupons, proof: 'proved', orders: 1 });
  });
  it('the whole vector', () => {
    expect(planOf(trap(4200)).objective).toEqual({ payable: 3200, couponsSpent: 1, expirySum: far, orders: 1 });
  });
});

describe('a ladder of codes, one an order', () => {
  const ladder: [off: number, from: number][] = [
    [200, 1500],
    [500, 3900],
    [900, 6900],
    [1500, 9900],
    [2400, 19_900],
    [4000, 26_900],
    [6500, 36_900],
    [8000, 46_900],
    [11_000, 59_900],
  ];
  const codes = [...ladder.map(([off, from]) => coupon(`off-${off}`, 'promoCode', off, from)), coupon('all', 'promoCode', 50_000, 99_900)];
  it.each([
    ['138.00 takes 15 off 99', 13_800, 12_300, ['off-1500']],
    ['222.00 takes 24 off 199', 22_200, 19_800, ['off-2400']],
    ['300.00 takes 40 off 269', 30_000, 26_000, ['off-4000']],
    ['14.99 takes none', 1499, 1499, []],
    ['a $20 off $150 code does nothing for $90: the rung below is taken', 9000, 8100, ['off-900']],
  ])('%s', (_, goods, pay, coupons) => {
    const held = goods === 9000 ? [...codes, coupon('seed', 'promoCode', 2000, 15_000)] : codes;
    expect(best(cart([line('l', goods)], held))).toMatchObject({ pay, with: coupons, proof: 'proved' });
  });
});

it('10 % off below 650.00 and 110.00 off from there on: a cent makes 44.99', () => {
  const codes = [coupon('ten', 'promoCode', percentage(1000)), coupon('eleven', 'promoCode', 11_000, 65_000)];
  expect(best(cart([line('l', 64_999)], codes)).pay).toBe(58_499);
  expect(best(cart([line('l', 65_000)], codes)).pay).toBe(54_000);
});

it('store coupons of two stores both apply, each on its own items', () => {
  const lines = [line('a', 3000), line('b', 2000, { storeId: 's2' })];
  const other = coupon('b5', 'storeCoupon', 500, 2000, { scope: { type: 'store', storeId: 's2' } });
  expect(best(cart(lines, [coupon('a3', 'storeCoupon', 300, 3000), other]))).toMatchObject({ pay: 4200, with: ['a3', 'b5'] });
});

it('a flash item that a code does not count does not help its minimum', () => {
  const lines = [line('flash', 5000, { flags: ['flashDeal'] }), line('plain', 3000)];
  const code = (minimum: number) => coupon('p', 'promoCode', 500, minimum, { eligibility: { flags: { exclude: ['flashDeal'] } } });
  expect(best(cart(lines, [code(3000)])).pay).toBe(7500);
  expect(planOf(cart(lines, [code(3001)])).receipts[0]).toContainEqual({
    step: 'skipped',
    layer: 'promoCode',
    id: 'p',
    why: { code: 'below-minimum-spend', short: 1 },
  });
});

describe('leaving coupons out can be right', () => {
  // three stores of 30.00 each, 2.00, 3.00 and 4.00 off; a code of 12.00 from 84.00 on: 90 − 6.00 at most may go before it
  const lines = ['s1', 's2', 's3'].map((storeId, at) => line(`l${at}`, 3000, { storeId }));
  const own = [200, 300, 400].map((off, at) =>
    coupon(`own${at}`, 'storeCoupon', off, 0, { scope: { type: 'store', storeId: `s${at + 1}` } }),
  );
  it('the best set of store coupons that leaves the code in reach: 2.00 and 4.00', () => {
    expect(best(cart(lines, [...own, coupon('p', 'promoCode', 1200, 8400)]))).toMatchObject({
      pay: 9000 - 600 - 1200,
      with: ['own0', 'own2', 'p'],
    });
  });
  it('a smaller coupon of the same store', () => {
    // 40.00: 8.00 off leaves 32.00, short of 35; 4.00 off leaves 36.00 and lets the code take 6.00
    const held = [coupon('eight', 'storeCoupon', 800), coupon('four', 'storeCoupon', 400), coupon('p', 'promoCode', 600, 3500)];
    expect(best(cart([line('l', 4000)], held))).toMatchObject({ pay: 3000, with: ['four', 'p'] });
  });
  it('an automatic discount that cannot be declined may cost the code', () => {
    const sale = automatic('sale', 'storeDiscount', 100);
    expect(best(cart([line('l', 4000)], [coupon('p', 'promoCode', 600, 4000)], { automaticDiscounts: [sale] }))).toMatchObject({
      pay: 3900,
      with: [],
    });
  });
});

describe('plans that cost the same', () => {
  const until = (id: string, off: number, validUntil?: string) =>
    coupon(id, 'storeCoupon', off, 0, validUntil === undefined ? {} : { validUntil });
  it('the one with fewer coupons', () => {
    // 5.00 is all there is: one coupon of 5.00 or a coupon of 3.00 and a code of 2.00
    expect(best(cart([line('l', 500)], [until('five', 500), until('three', 300), coupon('p', 'promoCode', 200)])).with).toEqual(['five']);
  });
  it('then the one that keeps what ends later', () => {
    const held = [until('never', 500), until('july', 500, '2026-07-01T00:00:00Z'), until('august', 500, '2026-08-01T00:00:00Z')];
    const plan = planOf(cart([line('l', 900)], held));
    expect(plan.orders[0]?.coupons).toEqual(['july']);
    // 2026-07-01T00:00:00Z is day 20635 after 1970-01-01
    expect(plan.objective.expirySum).toBe(20_635 * 86_400);
  });
  it('none, where none saves anything', () => {
    const free = cart([line('l', 0)], [until('five', 500)]);
    expect(planOf(free).objective).toEqual({ payable: 0, couponsSpent: 0, expirySum: 0, orders: 1 });
  });
});

describe('no choice at all', () => {
  it('no lines: no orders, proved', () => {
    const { orders, objective, proof, receipts, frontier } = planOf(
      cart([line('x', 100, { flags: ['outOfStock'] })], [coupon('p', 'promoCode', 5)]),
    );
    expect({ orders, objective, proof, receipts }).toEqual({
      orders: [],
      objective: { payable: 0, couponsSpent: 0, expirySum: 0, orders: 0 },
      proof: { status: 'proved', lowerBound: 0 },
      receipts: [],
    });
    expect(frontier).toHaveLength(1);
  });
  it('no wallet', () =>
    expect(best({ ...cart([line('l', 700)]), wallet: {} })).toEqual({ pay: 700, with: [], proof: 'proved', orders: 1 }));
});

describe('several orders', () => {
  const options = { maximumOrders: 3 };
  it('that cannot pay are ruled out: without coupons and without free shipping to gain', () => {
    const { proof, frontier } = planOf(cart([line('a', 100), line('b', 200)], [], { options }));
    expect(proof).toEqual({ status: 'proved', lowerBound: 300 });
    expect(frontier.map(({ maximumOrders }) => maximumOrders)).toEqual([1, 2, 3]);
  });
  it('one line that may not be divided is one order', () => {
    expect(planOf(cart([line('a', 500, { quantity: 9 })], [coupon('p', 'promoCode', 100)], { options })).proof.status).toBe('proved');
  });
  it.each(workedSplits)('%s', (_, document, vectors) => {
    const { frontier, proof } = planOf(document);
    expect(frontier.map(({ objective }) => Object.values(objective).join())).toEqual(vectors.map(String));
    expect(frontier.map((entry) => entry.proof)).toEqual(vectors.map(([lowerBound]) => ({ status: 'proved', lowerBound })));
    expect(proof.status).toBe('proved');
  });
});

describe('the order of a list is no reason', () => {
  const whyNot = (document: StackingCase) => planOf(document).receipts[0]?.filter(({ step }) => step === 'skipped');
  it('of the traits that a coupon requires', () => {
    const of = (requires: string[]) => cart([line('l', 500)], [coupon('c', 'promoCode', 100, 0, { requires })]);
    expect(whyNot(of(['app', 'card:x']))).toEqual(whyNot(of(['card:x', 'app'])));
  });
  it('of the limits that keep a coupon out', () => {
    const none = { kinds: ['selectCoupon' as const], per: 'store' as const, maximum: 0 };
    const one = { kinds: ['promoCode' as const, 'selectCoupon' as const], per: 'order' as const, maximum: 1 };
    const of = (limits: NonNullable<StackingCase['rules']>['limits']) =>
      cart([line('l', 500)], [coupon('a', 'promoCode', 200), coupon('s', 'selectCoupon', 50)], { rules: { limits } });
    expect(whyNot(of([none, one]))).toEqual(whyNot(of([one, none])));
  });
});

it('a profile stands between the format and the case', () => {
  const doc = cart([line('l', 4200)], [coupon('st', 'storeCoupon', 1000, 4000), coupon('se', 'selectCoupon', 500, 3900)]);
  const profile = { thresholdBase: { selectCoupon: 'itemPrice' as const } };
  const pay = (stackingCase: StackingCase) => runToEnd(planOrders(stackingCase, { profile })).objective.payable;
  expect(pay(doc)).toBe(2700);
  expect(pay({ ...doc, rules: { thresholdBase: {} } })).toBe(3200);
});
