// Budgets, pauses, and carts at the limits of the format.
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { parseCase } from '../../../core/formats/parse-case';
import { defaultBudget, planOrders } from '../../../core/planning/plan-orders';
import { cartOf, kinds, sizes } from '../../../scripts/bench/carts';
import { cart, coupon, line, percentage, planOf } from '../pricing/cart';
import { bruteForce } from './brute-force';

describe('typical carts: 20 lines, 8 stores, 3 coupons each, 3 Select coupons, 10 codes', () => {
  it.each(kinds)('%s: proved with a tenth of the usual budget', (kind) => {
    for (let seed = 200; seed < 225; seed++) {
      const plan = planOf(cartOf(kind, sizes.typical, seed), defaultBudget / 10);
      expect({ seed, status: plan.proof.status }).toEqual({ seed, status: 'proved' });
    }
  });
});

describe('large and huge carts: up to 200 lines, 60 stores, 5 coupons each, 5 Select coupons, 20 codes', () => {
  it.each(['realistic', 'trap', 'boundary', 'equal'] as const)('%s: proved with the usual budget', (kind) => {
    for (const size of [sizes.large, sizes.huge]) {
      for (let seed = 300; seed < 304; seed++) {
        const plan = planOf(cartOf(kind, size, seed));
        expect({ lines: size.lines, seed, status: plan.proof.status }).toEqual({ lines: size.lines, seed, status: 'proved' });
      }
    }
  });
});

describe('a search that is not let finish', () => {
  const hard = cartOf('trap', sizes.large, 3);
  it('pauses often, and can be left at any pause', () => {
    const planning = planOrders(hard, { budget: 60_000 });
    let pauses = 0;
    let step = planning.next();
    for (; step.done !== true; step = planning.next()) pauses++;
    // a pause is due every 4000 units
    expect(pauses).toBeGreaterThanOrEqual(Math.floor(step.value.searchEffort.work / 10_000));
    const left = planOrders(hard);
    left.next();
    expect(left.return({ ...step.value }).done).toBe(true);
  });
  it('more budget never gives a worse plan, and no bound is above the plan', () => {
    const plans = [0, 500, 5000, 50_000, 500_000].map((budget) => planOf(hard, budget));
    for (const [at, plan] of plans.entries()) {
      const before = plans[at - 1];
      if (before === undefined) continue;
      expect(plan.objective.payable).toBeLessThanOrEqual(before.objective.payable);
      expect(plan.proof.lowerBound).toBeLessThanOrEqual(plan.objective.payable);
    }
  });
  it('with no budget at all still takes the better of what shoppers do: the biggest coupon, or layer by layer', () => {
    // biggest first: 9.00 off 40, then nothing fits; layer by layer: 3.00 of the store, 8.00 of Select, and 4.00 of the code
    const coupons = [
      coupon('three', 'storeCoupon', 300),
      coupon('eight', 'selectCoupon', 800, 3600),
      coupon('four', 'promoCode', 400, 2500),
      coupon('nine', 'promoCode', 900, 4000),
    ];
    expect(planOf(cart([line('l', 4000)], coupons), 0).objective.payable).toBe(4000 - 300 - 800 - 400);
    // layer by layer: 5.00 of the store costs the code; biggest first: 20.00 of the code
    const trap = [coupon('five', 'storeCoupon', 500), coupon('twenty', 'promoCode', 2000, 4000)];
    expect(planOf(cart([line('l', 4000)], trap), 0).objective.payable).toBe(2000);
  });
});

describe('at the limits of the format', () => {
  const agrees = (document: StackingCase) => {
    expect(parseCase(document)).toMatchObject({ ok: true });
    const { objective, proof } = planOf(document);
    const optimum = bruteForce(document).join();
    expect([objective.payable, objective.couponsSpent, objective.expirySum, objective.orders].join()).toBe(optimum);
    expect(proof).toEqual({ status: 'proved', lowerBound: objective.payable });
  };
  const most = Number.MAX_SAFE_INTEGER;
  it('amounts near the largest safe integer', () => {
    const third = Math.floor(most / 3);
    const lines = [line('a', third), line('b', third, { storeId: 's2' }), line('c', third, { category: 'audio' })];
    const audio = { eligibility: { categories: { include: ['audio'] } } };
    agrees(
      cart(lines, [
        coupon('st', 'storeCoupon', percentage(3333)),
        coupon('st2', 'storeCoupon', 7),
        coupon('se', 'selectCoupon', percentage(1), third, audio),
        coupon('p', 'promoCode', percentage(1234), third * 2),
        coupon('q', 'promoCode', third),
      ]),
    );
  });
  it('everything for nothing', () => agrees(cart([line('a', 0), line('b', 0)], [coupon('p', 'promoCode', 100)])));
  it('everything off', () =>
    agrees(cart([line('a', 1234), line('b', 1)], [coupon('all', 'promoCode', percentage(10_000)), coupon('st', 'storeCoupon', 100)])));
  it('ten thousand lines and a wallet', () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => line(`l${at}`, 100 + (at % 7), { storeId: `s${at % 50}` }));
    const coupons = Array.from({ length: 50 }, (_, at) =>
      coupon(`c${at}`, 'storeCoupon', 50 + at, 0, { scope: { type: 'store', storeId: `s${at}` } }),
    );
    // each store has 200 lines: every coupon is used, 50 × 50 and 0 + 1 + … + 49 off
    const goods = lines.reduce((sum, { unitPrice }) => sum + unitPrice.amount, 0);
    expect(planOf(cart(lines, coupons)).objective).toMatchObject({ payable: goods - 2500 - 1225, couponsSpent: 50 });
  });
  it('as many orders as one may ask for', () => {
    const many = cart([line('a', 5, { quantity: 1_000_000 })], [], { options: { maximumOrders: 1_000_000, splitGranularity: 'unit' } });
    const { proof, frontier } = planOf(many);
    expect([proof.status, frontier.length]).toEqual(['proved', 32]);
  });
});
