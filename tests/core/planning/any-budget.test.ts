// What holds for every budget and every pause: bounds are true, entries of the frontier are plans, the same question has the same answer.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import type { StackingPlan } from '../../../core/formats/plan';
import { planOrders } from '../../../core/planning/plan-orders';
import { prepareCase } from '../../../core/pricing/prepared-case';
import { pricePlan } from '../../../core/pricing/price-plan';
import { cartOf, sizes } from '../../../scripts/bench/carts';
import { planOf } from '../pricing/cart';
import { carts, longCarts, splitCarts } from './arbitrary-carts';
import { bestByOrders } from './brute-force';

// hundreds of plans a property; a busy machine takes its time
vi.setConfig({ testTimeout: 180_000 });

const written = ({ payable, couponsSpent, expirySum, orders }: StackingPlan['objective']) =>
  [payable, couponsSpent, expirySum, orders].join();
const budgets = fc.oneof(fc.constant(0), fc.nat(400), fc.nat(10_000));

it('a bound is never above the best plan, the best never above the plan, and "proved" is only said of the best', () =>
  fc.assert(
    fc.property(carts, budgets, (document, budget) => {
      const best = bestByOrders(document);
      const plan = planOf(document, budget);
      expect(plan.searchEffort.budget).toBe(budget);
      for (const { maximumOrders, objective, proof } of [...plan.frontier, { ...plan, maximumOrders: best.length }]) {
        const optimum = best[maximumOrders - 1];
        if (optimum === undefined) throw new Error(`an entry for ${maximumOrders} orders`);
        expect(proof.lowerBound).toBeLessThanOrEqual(Number(optimum[0]));
        expect(objective.payable).toBeGreaterThanOrEqual(Number(optimum[0]));
        if (proof.status === 'proved') expect(written(objective)).toBe(optimum.join());
      }
    }),
    { numRuns: 300 },
  ));

const frontiers = (document: StackingCase, budget: number | undefined) => {
  const plan = planOf(document, budget);
  const { frontier } = plan;
  const prepared = prepareCase(document);
  expect(frontier.map(({ maximumOrders }) => maximumOrders)).toEqual(
    Array.from({ length: document.options?.maximumOrders ?? 1 }, (_, before) => before + 1),
  );
  for (const [at, entry] of frontier.entries()) {
    const priced = pricePlan(prepared, entry.orders);
    expect(priced).toMatchObject({ ok: true, value: { objective: entry.objective, coins: entry.coins, orders: entry.orders } });
    expect(entry.orders.length).toBeLessThanOrEqual(entry.maximumOrders);
    expect(entry.proof.lowerBound).toBeLessThanOrEqual(entry.objective.payable);
    if (entry.proof.status === 'proved') expect(entry.proof.lowerBound).toBe(entry.objective.payable);
    const before = frontier[at - 1];
    if (before === undefined) continue;
    expect(entry.objective.payable).toBeLessThanOrEqual(before.objective.payable);
    if (entry.objective.payable === before.objective.payable) {
      expect(entry.objective.couponsSpent).toBeLessThanOrEqual(before.objective.couponsSpent);
    }
    // fewer orders can do no better than more
    expect(entry.proof.lowerBound).toBeLessThanOrEqual(before.objective.payable);
  }
  const { orders, objective, coins } = frontier.at(-1) ?? plan;
  expect({ orders, objective, coins }).toEqual({ orders: plan.orders, objective: plan.objective, coins: plan.coins });
};
it('the frontier never rises, and each of its entries is a plan that comes to what it says', () => {
  fc.assert(fc.property(splitCarts, fc.option(budgets, { nil: undefined }), frontiers), { numRuns: 150 });
  fc.assert(fc.property(longCarts, fc.nat(30_000), frontiers), { numRuns: 25 });
});

it('several orders are never worse than the best single order, with no budget at all too', () => {
  const holds = (document: StackingCase, budget: number) => {
    const single = planOf({ ...document, options: { ...document.options, maximumOrders: 1 } }, budget);
    const plan = planOf(document, budget);
    expect(plan.objective.payable).toBeLessThanOrEqual(single.objective.payable);
    expect(plan.frontier[0]?.objective.payable).toBeLessThanOrEqual(single.objective.payable);
  };
  fc.assert(fc.property(splitCarts, budgets, holds), { numRuns: 150 });
  fc.assert(fc.property(longCarts, fc.oneof(fc.constant(0), fc.nat(30_000)), holds), { numRuns: 25 });
});

it('a budget is kept, but for what a first answer takes', () =>
  fc.assert(
    fc.property(longCarts, fc.oneof(fc.constant(0), fc.nat(30_000)), (document, budget) => {
      expect(planOf(document, budget).searchEffort.work).toBeLessThanOrEqual(budget + 50_000);
    }),
    { numRuns: 25 },
  ));

describe('the same case and budget', () => {
  it('give the same plan twice', () =>
    fc.assert(
      fc.property(fc.oneof(carts, longCarts), fc.nat(10_000), (document, budget) => {
        expect(planOf(document, budget)).toEqual(planOf(structuredClone(document), budget));
      }),
      { numRuns: 40 },
    ));
  const hard: [string, StackingCase][] = [
    ['one order', cartOf('trap', sizes.large, 3)],
    ['several orders', { ...cartOf('trap', sizes.typical, 3), options: { maximumOrders: 3 } }],
  ];
  it.each(hard)('give the same plan after a search that was given up at any pause, and beside one that goes on: %s', (_, document) => {
    const budget = 40_000;
    const alone = planOf(document, budget);
    for (const pauses of [1, 2, 5, 9]) {
      const left = planOrders(document, { budget });
      for (let pause = 0; pause < pauses; pause++) left.next();
      left.return(alone);
    }
    const one = planOrders(document, { budget });
    const other = planOrders(document, { budget });
    let [first, second] = [one.next(), other.next()];
    while (first.done !== true || second.done !== true) {
      if (first.done !== true) first = one.next();
      if (second.done !== true) second = other.next();
    }
    expect([first.value, second.value]).toEqual([alone, alone]);
  });
});
