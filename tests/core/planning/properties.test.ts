// What holds for every cart. Carts come from seeds, so that a failing one is a number.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { parseCase } from '../../../core/formats/parse-case';
import type { Receipt, StackingPlan } from '../../../core/formats/plan';
import { stackingPlan } from '../../../core/formats/plan';
import { planOf } from '../pricing/cart';
import { chanceOf } from './chance';
import { randomCase } from './random-case';

const carts = fc
  .record({
    seed: fc.nat(),
    lines: fc.integer({ min: 0, max: 8 }),
    stores: fc.integer({ min: 1, max: 4 }),
    coupons: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ seed, ...shape }) => randomCase(seed, { ...shape, automatic: 3 }));
const check = (holds: (document: StackingCase, seed: number) => void, runs = 250) =>
  fc.assert(fc.property(carts, fc.nat(), holds), { numRuns: runs });

const replay = (receipt: Receipt) =>
  receipt.reduce((sum, step) => {
    if (step.step === 'subtotal' || step.step === 'shipping') return sum + step.amount;
    return step.step === 'applied' || step.step === 'coins' ? sum - step.discount : sum;
  }, 0);
const vector = ({ objective }: StackingPlan) => JSON.stringify(objective);
const withCoupons = (document: StackingCase, coupons: NonNullable<NonNullable<StackingCase['wallet']>['coupons']>): StackingCase => ({
  ...document,
  wallet: { ...document.wallet, coupons },
});

describe('receipts', () => {
  it('replayed, give the total of each order; the totals give payable', () =>
    check((document) => {
      const { receipts, objective } = planOf(document);
      for (const receipt of receipts) expect(receipt.at(-1)).toEqual({ step: 'total', amount: replay(receipt) });
      expect(receipts.reduce((sum, receipt) => sum + replay(receipt), 0)).toBe(objective.payable);
    }));
  it('lay every discount on lines, to the cent, and never more on one than it costs', () =>
    check((document) => {
      const left = new Map(document.lineItems.map((line) => [line.lineItemId, line.unitPrice.amount * line.quantity]));
      for (const step of planOf(document).receipts.flat()) {
        if (step.step !== 'applied') continue;
        expect(step.shares.reduce((sum, { amount }) => sum + amount, 0)).toBe(step.discount);
        for (const { lineItemId, amount } of step.shares) left.set(lineItemId, (left.get(lineItemId) ?? 0) - amount);
      }
      expect(Math.min(0, ...left.values())).toBe(0);
    }));
  it('name every promotion once, in the order of the layers', () =>
    check((document) => {
      const { receipts } = planOf(document);
      const promotions = (document.wallet?.coupons?.length ?? 0) + (document.automaticDiscounts?.length ?? 0);
      for (const receipt of receipts) {
        const steps = receipt.flatMap((step) => (step.step === 'applied' || step.step === 'skipped' ? [step] : []));
        expect(steps).toHaveLength(promotions);
        const layers = document.rules?.stackingOrder ?? [
          'storeDiscount',
          'storeCoupon',
          'selectCoupon',
          'platformCoupon',
          'promoCode',
          'platformDiscount',
        ];
        const turns = steps.map(({ layer }) => layers.indexOf(layer));
        expect(turns).toEqual(turns.toSorted((a, b) => a - b));
      }
    }));
  it('are of the plan format', () =>
    check((document) => {
      expect(stackingPlan.safeParse(planOf(document)).error).toBeUndefined();
    }, 60));
});

describe('plans', () => {
  it('do not depend on the order of any list', () =>
    check((document, seed) => {
      const chance = chanceOf(seed);
      const shuffle = <T>(list: readonly T[] | undefined): T[] =>
        (list ?? [])
          .map((item) => ({ item, at: chance() }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
      const shuffled: StackingCase = {
        ...document,
        lineItems: shuffle(document.lineItems),
        shippingGroups: shuffle(document.shippingGroups),
        automaticDiscounts: shuffle(document.automaticDiscounts),
        wallet: { ...document.wallet, coupons: shuffle(document.wallet?.coupons) },
      };
      expect(planOf(shuffled)).toEqual(planOf(document));
      // and a small budget cuts both off at the same place
      expect(planOf(shuffled, 40)).toEqual(planOf(document, 40));
    }));
  it('one coupon more never costs more', () =>
    check((document) => {
      const [, ...fewer] = document.wallet?.coupons ?? [];
      if ((document.wallet?.coupons ?? []).length === 0) return;
      expect(planOf(document).objective.payable).toBeLessThanOrEqual(planOf(withCoupons(document, fewer)).objective.payable);
    }));
  it('a coupon that is not used may as well not be there', () =>
    check((document) => {
      const plan = planOf(document);
      const used = new Set(plan.orders.flatMap(({ coupons }) => coupons));
      const without = withCoupons(
        document,
        (document.wallet?.coupons ?? []).filter(({ couponId }) => used.has(couponId)),
      );
      expect(vector(planOf(without))).toBe(vector(plan));
    }));
  it('a higher minimum never lowers the price', () =>
    check((document) => {
      const coupons = document.wallet?.coupons ?? [];
      const [first, ...others] = coupons;
      if (first === undefined) return;
      const dearer = { ...first, minimumSpend: { amount: (first.minimumSpend?.amount ?? 0) + 77 } };
      expect(planOf(withCoupons(document, [dearer, ...others])).objective.payable).toBeGreaterThanOrEqual(
        planOf(document).objective.payable,
      );
    }));
  it('more coins never cost more', () =>
    check((document) => {
      const { coins } = document.wallet ?? {};
      if (coins === undefined) return;
      const richer = { ...document, wallet: { ...document.wallet, coins: { ...coins, balance: coins.balance + 500 } } };
      expect(planOf(richer).objective.payable).toBeLessThanOrEqual(planOf(document).objective.payable);
    }));
});

describe('with any budget', () => {
  it('the plan is allowed, its bound is true, and "proved" is only said of the best', () =>
    fc.assert(
      fc.property(carts, fc.integer({ min: 0, max: 400 }), (document, budget) => {
        const best = planOf(document);
        const plan = planOf(document, budget);
        expect(plan.searchEffort.budget).toBe(budget);
        expect(plan.objective.payable).toBeGreaterThanOrEqual(best.objective.payable);
        expect(plan.proof.lowerBound).toBeLessThanOrEqual(best.objective.payable);
        if (plan.proof.status === 'proved') expect(vector(plan)).toBe(vector(best));
      }),
      { numRuns: 300 },
    ));
});

it('random carts keep the format', () =>
  fc.assert(
    fc.property(carts, (document) => {
      expect(parseCase(JSON.parse(JSON.stringify(document)))).toMatchObject({ ok: true });
    }),
  ));
