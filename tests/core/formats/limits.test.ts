// Carts at the limits of the format are answered right, and what is beyond them is refused; each amount is worked out by hand.
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { parseCase } from '../../../core/formats/parse-case';
import { planOrders, runToEnd } from '../../../core/planning/plan-orders';
import { cart, coupon, line, percentage } from '../pricing/cart';

const most = Number.MAX_SAFE_INTEGER;
const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

/** Read as any document is, then planned. */
const planned = (stackingCase: StackingCase, budget?: number) => {
  const parsed = parseCase(JSON.parse(JSON.stringify(stackingCase)));
  if (!parsed.ok) throw new Error(`refused: ${JSON.stringify(parsed.error)}`);
  return runToEnd(planOrders(parsed.value, { budget }));
};
const payable = (stackingCase: StackingCase) => planned(stackingCase).objective.payable;

describe('little or nothing', () => {
  const nothing = { payable: 0, couponsSpent: 0, expirySum: 0, orders: 0 };
  const code = coupon('c', 'promoCode', 500);
  it('no lines: no orders', () => {
    expect(planned(cart([], [code]))).toMatchObject({
      orders: [],
      receipts: [],
      objective: nothing,
      proof: { status: 'proved', lowerBound: 0 },
    });
  });
  it('no line in stock: no orders', () => {
    expect(planned(cart([line('l1', 4200, { flags: ['outOfStock'] })], [code])).objective).toEqual(nothing);
  });
  it.each<[string, Pick<StackingCase, 'wallet'> | object]>([
    ['an empty wallet', { wallet: {} }],
    ['a wallet with no coupons', { wallet: { coupons: [] } }],
    ['a wallet with no coins in it', { wallet: { coins: { balance: 0, worth: { coins: 100, amount: 100 } } } }],
  ])('%s: the price', (_, more) => expect(payable({ ...cart([line('l1', 4200)]), ...more })).toBe(4200));
  it('no wallet: the price', () => {
    const { wallet: _none, ...without } = cart([line('l1', 4200)]);
    expect(payable(without)).toBe(4200);
  });
  it('lines that cost nothing: one order, no coupon has anything to take off, shipping is paid', () => {
    const free = cart([line('l1', 0, { shippingGroupId: 'g' }), line('l2', 0)], [code], {
      shippingGroups: [{ shippingGroupId: 'g', policy: { type: 'flat', fee: { amount: 199 } } }],
    });
    expect(planned(free).objective).toEqual({ payable: 199, couponsSpent: 0, expirySum: 0, orders: 1 });
  });
  it('100 % off: nothing to pay, and no second coupon is spent on nothing', () => {
    const all = cart(
      [line('l1', 4200), line('l2', 0)],
      [coupon('all', 'storeCoupon', percentage(10_000)), code, coupon('se', 'selectCoupon', 100)],
    );
    expect(planned(all).objective).toMatchObject({ payable: 0, couponsSpent: 1 });
  });
  it('more off than there is: nothing to pay', () => expect(payable(cart([line('l1', 300)], [code]))).toBe(0));
});

describe('as much as a safe integer holds', () => {
  it('10 % of 90071992547409.91 is 9007199254740.991, taken off as …74099', () => {
    expect(payable(cart([line('l1', most)], [coupon('c', 'promoCode', percentage(1000))]))).toBe(8_106_479_329_266_892);
  });
  it('the same over three lines that sum to it: the shares sum to the discount', () => {
    const thirds = [3_002_399_751_580_330, 3_002_399_751_580_330, 3_002_399_751_580_331].map((amount, at) => line(`l${at}`, amount));
    const plan = planned(cart(thirds, [coupon('c', 'promoCode', percentage(1000))]));
    expect(plan.objective.payable).toBe(8_106_479_329_266_892);
    const step = plan.receipts[0]?.find((one) => one.step === 'applied');
    expect(step?.shares.reduce((sum, { amount }) => sum + amount, 0)).toBe(900_719_925_474_099);
  });
  it('coins: half of it, rounded down, one coin a cent', () => {
    const coins = { balance: most, worth: { coins: 1, amount: 1 } };
    const half = cart([line('l1', most, { coins: { maximumShareBasisPoints: 5000 } })], [], { wallet: { coins } });
    expect(planned(half)).toMatchObject({ objective: { payable: 4_503_599_627_370_496 }, coins: { spent: 4_503_599_627_370_495 } });
  });
  it('coins worth more than any sum: one is enough', () => {
    const coins = { balance: most, worth: { coins: 1, amount: most } };
    const all = cart([line('l1', most, { coins: { maximumShareBasisPoints: 10_000 } })], [], { wallet: { coins } });
    expect(planned(all)).toMatchObject({ objective: { payable: 0 }, coins: { spent: 1, discount: most } });
  });
  it('a minimum and a step as large as the cart', () => {
    const codes = [coupon('c', 'promoCode', { type: 'repeating', every: { amount: most }, amount: most - 1 }, most)];
    expect(payable(cart([line('l1', most)], codes))).toBe(1);
    expect(payable(cart([line('l1', most - 1)], codes))).toBe(most - 1);
  });
  it('one minor unit more is refused, whatever it is made of', () => {
    const refused = (stackingCase: StackingCase) => {
      const parsed = parseCase(stackingCase);
      return parsed.ok ? 'accepted' : [parsed.error.code, parsed.error.path];
    };
    expect(refused(cart([line('l1', most), line('l2', 1)]))).toEqual(['too-large', 'lineItems']);
    expect(refused(cart([line('l1', 2, { quantity: 2 ** 52 })]))).toEqual(['too-large', 'lineItems']);
    expect(refused(cart([line('l1', 0, { quantity: most }), line('l2', 0)]))).toEqual(['too-large', 'lineItems']);
  });
});

describe('as many as there may be', () => {
  it('10,000 lines of 1.00 with 10 % off: 9000.00', () => {
    const lines = many(10_000, (at) => line(`l${at}`, 100, { storeId: `s${at % 500}` }));
    expect(payable(cart(lines, [coupon('c', 'promoCode', percentage(1000))]))).toBe(900_000);
  });
  it('2000 codes of which one may be used: the largest', () => {
    const codes = many(2000, (at) => coupon(`c${at}`, 'promoCode', at + 1, 0));
    const plan = planned(cart([line('l1', 10_000)], codes));
    expect(plan.orders[0]?.coupons).toEqual(['c1999']);
    expect(plan.objective.payable).toBe(8000);
  });
  it('2000 stores with a coupon each: all of them', () => {
    const lines = many(2000, (at) => line(`l${at}`, 1000, { storeId: `s${at}` }));
    const coupons = many(2000, (at) => coupon(`c${at}`, 'storeCoupon', 100, 0, { scope: { type: 'store', storeId: `s${at}` } }));
    const { objective } = planned(cart(lines, coupons));
    expect([objective.payable, objective.couponsSpent]).toEqual([2000 * 900, 2000]);
  });
  it('as many orders as can be said, for three lines: two coupons of 5 off from 10 want an order each', () => {
    const lines = [line('l1', 1000), line('l2', 1000), line('l3', 1000)];
    const two = cart(lines, [coupon('a', 'promoCode', 500, 1000), coupon('b', 'promoCode', 500, 1000)], {
      options: { maximumOrders: most },
    });
    const { objective, frontier } = planned(two);
    expect(objective).toMatchObject({ payable: 2000, couponsSpent: 2, orders: 2 });
    expect(frontier.length).toBeLessThan(100);
  });
});

describe('more than there may be', () => {
  const one = cart([line('l1', 100)]);
  const tiers = (count: number) => ({
    type: 'tiered' as const,
    tiers: many(count, (at) => ({ minimumSpend: { amount: at }, discount: { type: 'fixed' as const, amount: at + 1 } })),
  });
  const pair = (at: number) => ({ type: 'coupon' as const, couponId: `c${at}` });
  const withCoupons = (count: number) => many(count, (at) => coupon(`c${at}`, 'promoCode', 10));
  const codes = (count: number) => ({ context: { ...one.context, usedCodes: many(count, (at) => `U${at}`) } });
  it.each<[string, StackingCase, string]>([
    ['lines', cart(many(10_001, (at) => line(`l${at}`, 1))), 'lineItems'],
    ['coupons', cart(one.lineItems, withCoupons(10_001)), 'wallet.coupons'],
    ['used codes', { ...one, ...codes(10_001) }, 'context.usedCodes'],
    ['used codes for so many coupons', { ...cart(one.lineItems, withCoupons(3000)), ...codes(9000) }, ''],
    ['limits', { ...one, rules: { limits: many(101, () => ({ kinds: ['promoCode'], per: 'order', maximum: 1 })) } }, 'rules.limits'],
    [
      'exclusions',
      { ...cart(one.lineItems, withCoupons(2)), rules: { exclusivity: many(1001, () => ({ between: [pair(0), pair(1)] })) } },
      'rules.exclusivity',
    ],
    [
      'exclusions for so many coupons',
      { ...cart(one.lineItems, withCoupons(3000)), rules: { exclusivity: many(700, (at) => ({ between: [pair(at), pair(at + 1)] })) } },
      'rules.exclusivity',
    ],
    ['levels', cart(one.lineItems, [coupon('c', 'promoCode', tiers(1001))]), 'wallet.coupons[0].discount.tiers'],
    [
      'levels in all',
      cart(
        one.lineItems,
        many(21, (at) => coupon(`c${at}`, 'promoCode', tiers(1000))),
      ),
      '',
    ],
    [
      'lines times coupons',
      cart(
        many(9000, (at) => line(`l${at}`, 1)),
        withCoupons(3000),
      ),
      '',
    ],
    [
      'lines times the lines that a coupon names',
      cart(
        many(3000, (at) => line(`l${at}`, 1)),
        [coupon('c', 'promoCode', 10, 0, { eligibility: { lineItems: { include: many(9000, (at) => `x${at}`) } } })],
      ),
      '',
    ],
    ['regions', cart(one.lineItems, [coupon('c', 'promoCode', 10, 0, { regions: many(10_001, () => 'US') })]), 'wallet.coupons[0].regions'],
  ])('%s', (_, stackingCase, path) => expect(parseCase(stackingCase)).toMatchObject({ ok: false, error: { code: 'too-large', path } }));
});
