// The plan with the best worst case.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { runToEnd } from '../../../core/planning/plan-orders';
import type { NamedRules } from '../../../core/robustness/hold';
import { robustPlan } from '../../../core/robustness/robust-plan';
import { automatic, cart, coupon, line, percentage } from '../pricing/cart';
import { bestWorstByTrying, bestWorstOfTwoByTrying, parallel, reading, running, strict } from './readings';

const robust = (stackingCase: StackingCase, profiles: NamedRules[], budget?: number) =>
  runToEnd(robustPlan(stackingCase, profiles, budget));
const trap = cart([line('l1', 4200)], [coupon('st', 'storeCoupon', 1000, 4000), coupon('se', 'selectCoupon', 500, 3900)]);

describe('by hand', () => {
  it('of 27.00 under one reading and not allowed under the other, and 32.00 under both, it takes the second', () => {
    expect(robust(trap, [parallel, running])).toEqual({
      orders: [{ lines: [{ lineItemId: 'l1', quantity: 1 }], coupons: ['st'] }],
      worst: 3200,
      robustness: [
        { profile: 'parallel', feasible: true, payable: 3200 },
        { profile: 'running', feasible: true, payable: 3200 },
      ],
      proof: { status: 'proved', lowerBound: 3200 },
    });
  });
  it('one reading alone gives its own best plan', () => {
    expect(robust(trap, [parallel])).toMatchObject({ worst: 2700, proof: { status: 'proved', lowerBound: 2700 } });
  });
  it('a coupon that only one reading allows is left off; without coupons something is always allowed', () => {
    const even = cart([line('l1', 4000)], [coupon('st', 'storeCoupon', 1000, 4000)]);
    expect(robust(even, [running, strict])).toMatchObject({ orders: [{ coupons: [] }], worst: 4000, proof: { status: 'proved' } });
  });
  it('the limits of all readings hold together', () => {
    // 100.00: one reading allows the platform coupon beside the code, the other the Select coupon beside the code
    const many = cart(
      [line('l1', 10000)],
      [coupon('pc', 'platformCoupon', 700), coupon('code', 'promoCode', 900), coupon('se', 'selectCoupon', 500)],
    );
    const exclusive = reading('select or code', {
      exclusivity: [
        {
          between: [
            { type: 'kind', kind: 'selectCoupon' },
            { type: 'kind', kind: 'promoCode' },
          ],
        },
      ],
    });
    const loose = reading('coupon and code', { limits: [{ kinds: ['selectCoupon'], per: 'order', maximum: 1 }] });
    // alone they would come to 100 − 7 − 5 = 88.00 and 100 − 7 − 9 − 5 = 79.00; together 88.00 again
    expect(robust(many, [exclusive, loose])).toMatchObject({
      orders: [{ coupons: ['se', 'pc'] }],
      worst: 8800,
      proof: { status: 'proved' },
    });
  });
  it('a code whose minimum one reading misses gives way to the coupon that both allow', () => {
    // two stores of 50.00, 15 off from 80, 20 % off from 90, and 6 off every 40
    const two = cart(
      [line('l1', 5000), line('l2', 5000, { storeId: 's2' })],
      [coupon('fix', 'platformCoupon', 1500, 8000), coupon('share', 'promoCode', percentage(2000), 9000)],
      { automaticDiscounts: [automatic('each', 'platformDiscount', { type: 'repeating', every: { amount: 4000 }, amount: 600 })] },
    );
    const last = reading('discount last');
    const first = reading('discount first', {
      stackingOrder: ['storeDiscount', 'storeCoupon', 'selectCoupon', 'platformDiscount', 'platformCoupon', 'promoCode', 'coins'],
    });
    // last: share 80.00 − 2 × 6 = 68.00, fix 85.00 − 12 = 73.00. first: 88.00 left, the share misses 90; fix 73.00
    expect(robust(two, [last])).toMatchObject({ worst: 6800 });
    expect(robust(two, [last, first])).toMatchObject({ orders: [{ coupons: ['fix'] }], worst: 7300, proof: { status: 'proved' } });
  });
  it('several orders: what is best under one reading is held against the other', () => {
    // two lines of 40.00 and two coupons of 10 off from 40: one each in an order of its own, or one where 40.00 is not more than 40
    const two = cart(
      [line('l1', 4000), line('l2', 4000)],
      [coupon('a', 'storeCoupon', 1000, 4000), coupon('b', 'storeCoupon', 1000, 4000)],
      { options: { maximumOrders: 2 } },
    );
    const plan = robust(two, [running, strict]);
    expect(plan).toMatchObject({ worst: 7000, orders: [{ coupons: ['a'] }] });
    expect(plan.proof.lowerBound).toBeLessThanOrEqual(7000);
  });
  it('an empty cart costs nothing under any reading', () => {
    expect(robust(cart([]), [running, strict])).toEqual({
      orders: [],
      worst: 0,
      robustness: [
        { profile: 'running', feasible: true, payable: 0 },
        { profile: 'strict', feasible: true, payable: 0 },
      ],
      proof: { status: 'proved', lowerBound: 0 },
    });
  });
});

const amount = fc.integer({ min: 1, max: 30 }).map((tens) => tens * 100);
const stacking: StackingCase['lineItems'] = [line('l1', 100), line('l2', 100, { storeId: 's2' }), line('l3', 100, { storeId: 's1' })];
const kinds = ['storeCoupon', 'selectCoupon', 'platformCoupon', 'promoCode'] as const;
const someCart = fc
  .record({
    prices: fc.array(amount, { minLength: 1, maxLength: 3 }),
    coupons: fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        off: fc.oneof(
          amount,
          fc.integer({ min: 300, max: 3000 }).map((basisPoints) => percentage(basisPoints)),
        ),
        minimum: fc.integer({ min: 0, max: 60 }).map((tens) => tens * 100),
        store: fc.constantFrom('s1', 's2'),
      }),
      { maxLength: 6 },
    ),
    step: fc.option(amount, { nil: undefined }),
  })
  .map(({ prices, coupons, step }) =>
    cart(
      prices.map((price, at) => ({ ...(stacking[at] ?? line('l9', 100)), unitPrice: { amount: price } })),
      coupons.map(({ kind, off, minimum, store }, at) =>
        coupon(`c${at}`, kind, off, minimum, kind === 'storeCoupon' ? { scope: { type: 'store', storeId: store } } : {}),
      ),
      step === undefined
        ? {}
        : { automaticDiscounts: [automatic('every', 'platformDiscount', { type: 'repeating', every: { amount: step }, amount: 150 })] },
    ),
  );
const readings = [
  running,
  parallel,
  strict,
  reading('early discount', {
    stackingOrder: ['storeDiscount', 'storeCoupon', 'selectCoupon', 'platformDiscount', 'platformCoupon', 'promoCode', 'coins'],
    percentageRounding: 'floor',
  }),
  reading('select first', {
    stackingOrder: ['storeDiscount', 'selectCoupon', 'storeCoupon', 'platformCoupon', 'promoCode', 'platformDiscount', 'coins'],
    limits: [{ kinds: ['storeCoupon', 'selectCoupon', 'platformCoupon', 'promoCode'], per: 'store', maximum: 2 }],
  }),
];
const someReadings = fc.subarray(readings, { minLength: 1, maxLength: 3 });

describe('against every set of coupons', () => {
  it('it is the lowest worst case, and proved', () => {
    fc.assert(
      fc.property(someCart, someReadings, (stackingCase, profiles) => {
        const { worst, proof } = robust(stackingCase, profiles);
        expect([worst, proof.status]).toEqual([bestWorstByTrying(stackingCase, profiles), 'proved']);
      }),
      { numRuns: 300 },
    );
  });
  it('at any budget it is allowed, no better than the lowest, and its bound is true', () => {
    fc.assert(
      fc.property(someCart, someReadings, fc.integer({ min: 0, max: 400 }), (stackingCase, profiles, budget) => {
        const { worst, proof, robustness } = robust(stackingCase, profiles, budget);
        const lowest = bestWorstByTrying(stackingCase, profiles);
        expect(robustness.every(({ feasible }) => feasible)).toBe(true);
        expect(Math.max(...robustness.map(({ payable }) => payable ?? 0))).toBe(worst);
        expect(proof.lowerBound).toBeLessThanOrEqual(lowest);
        expect(worst).toBeGreaterThanOrEqual(lowest);
      }),
      { numRuns: 150 },
    );
  });
  it('of two orders the bound is true, and what is called proved is the lowest', () => {
    let lowestFound = 0;
    const runs = 60;
    fc.assert(
      fc.property(someCart, someReadings, (anyCart, profiles) => {
        const coupons = anyCart.wallet?.coupons?.slice(0, 4) ?? [];
        const stackingCase = { ...anyCart, wallet: { coupons }, options: { maximumOrders: 2 } };
        const { worst, proof, robustness } = robust(stackingCase, profiles);
        const lowest = bestWorstOfTwoByTrying(stackingCase, profiles);
        expect(robustness.every(({ feasible }) => feasible)).toBe(true);
        expect(worst).toBeGreaterThanOrEqual(lowest);
        expect(proof.lowerBound).toBeLessThanOrEqual(lowest);
        if (proof.status === 'proved') expect(worst).toBe(lowest);
        lowestFound += Number(worst === lowest);
      }),
      { numRuns: runs, endOnFailure: true },
    );
    expect(lowestFound).toBeGreaterThan(runs / 2);
  });
  it('the order of profiles, lines and coupons changes nothing', () => {
    fc.assert(
      fc.property(someCart, someReadings, (stackingCase, profiles) => {
        const turned = {
          ...stackingCase,
          lineItems: stackingCase.lineItems.toReversed(),
          wallet: { coupons: (stackingCase.wallet?.coupons ?? []).toReversed() },
        };
        const { orders, worst, proof } = robust(stackingCase, profiles);
        expect(robust(turned, profiles.toReversed())).toMatchObject({ orders, worst, proof });
      }),
      { numRuns: 100 },
    );
  });
});
