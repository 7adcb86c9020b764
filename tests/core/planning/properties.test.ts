// What holds for the receipts of every plan.
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { parseCase } from '../../../core/formats/parse-case';
import type { Receipt } from '../../../core/formats/plan';
import { stackingPlan } from '../../../core/formats/plan';
import { planOf } from '../pricing/cart';
import { carts, longCarts } from './arbitrary-carts';

// hundreds of plans a property; a busy machine takes its time
vi.setConfig({ testTimeout: 180_000 });

/** Every kind of cart; small budgets too, whose plans need not be the best. */
const check = (holds: (document: StackingCase, budget: number | undefined) => void, runs = 200) => {
  const budgets = fc.option(fc.nat(3000), { nil: undefined });
  fc.assert(fc.property(carts, budgets, holds), { numRuns: runs });
  fc.assert(fc.property(longCarts, fc.nat(20_000), holds), { numRuns: 20 });
};

const replay = (receipt: Receipt) =>
  receipt.reduce((sum, step) => {
    if (step.step === 'subtotal' || step.step === 'shipping') return sum + step.amount;
    return step.step === 'applied' || step.step === 'coins' ? sum - step.discount : sum;
  }, 0);

it('receipts, replayed, give the total of each order; the totals give payable', () =>
  check((document, budget) => {
    const { receipts, objective, orders } = planOf(document, budget);
    expect(receipts).toHaveLength(orders.length);
    for (const receipt of receipts) expect(receipt.at(-1)).toEqual({ step: 'total', amount: replay(receipt) });
    expect(receipts.reduce((sum, receipt) => sum + replay(receipt), 0)).toBe(objective.payable);
  }));

it('receipts lay every discount on lines of their order, to the cent, and never more on one than it costs', () =>
  check((document, budget) => {
    const { receipts, orders } = planOf(document, budget);
    const priceOf = new Map(document.lineItems.map((line) => [line.lineItemId, line.unitPrice.amount] as const));
    for (const [at, { lines }] of orders.entries()) {
      const left = new Map(lines.map(({ lineItemId, quantity }) => [lineItemId, (priceOf.get(lineItemId) ?? 0) * quantity] as const));
      expect(receipts[at]?.[0]).toEqual({ step: 'subtotal', amount: [...left.values()].reduce((sum, amount) => sum + amount, 0) });
      for (const step of receipts[at] ?? []) {
        if (step.step !== 'applied') continue;
        expect(step.shares.reduce((sum, { amount }) => sum + amount, 0)).toBe(step.discount);
        for (const { lineItemId, amount } of step.shares) left.set(lineItemId, (left.get(lineItemId) ?? 0) - amount);
      }
      expect(Math.min(0, ...left.values())).toBe(0);
    }
  }));

it('receipts name every promotion once, in the order of the layers', () =>
  check((document, budget) => {
    const promotions = [...(document.wallet?.coupons ?? []), ...(document.automaticDiscounts ?? [])];
    const ids = promotions.map((one) => ('couponId' in one ? one.couponId : one.discountId)).sort();
    const layers = document.rules?.stackingOrder ?? [
      'storeDiscount',
      'storeCoupon',
      'selectCoupon',
      'platformCoupon',
      'promoCode',
      'platformDiscount',
    ];
    for (const receipt of planOf(document, budget).receipts) {
      const steps = receipt.flatMap((step) => (step.step === 'applied' || step.step === 'skipped' ? [step] : []));
      expect(steps.map(({ id }) => id).sort()).toEqual(ids);
      const turns = steps.map(({ layer }) => layers.indexOf(layer));
      expect(turns).toEqual(turns.toSorted((a, b) => a - b));
    }
  }));

it('coins take off what the receipts say, and never more than are held', () =>
  check((document, budget) => {
    const { coins, receipts } = planOf(document, budget);
    const steps = receipts.flat().flatMap((step) => (step.step === 'coins' ? [step] : []));
    expect(coins.discount).toBe(steps.reduce((sum, { discount }) => sum + discount, 0));
    expect(coins.spent).toBe(steps.reduce((sum, { spent }) => sum + spent, 0));
    const held = document.wallet?.coins ?? { balance: 0, worth: { coins: 1, amount: 1 } };
    expect(coins.spent).toBeLessThanOrEqual(held.balance);
    // rounded up once: enough for what they took off, and not one more
    const worth = (coinsSpent: number) => (BigInt(coinsSpent) * BigInt(held.worth.amount)) / BigInt(held.worth.coins);
    expect(worth(coins.spent) >= BigInt(coins.discount)).toBe(true);
    if (coins.spent > 0) expect(worth(coins.spent - 1) < BigInt(coins.discount)).toBe(true);
  }));

it('plans are of the plan format', () =>
  check((document, budget) => {
    expect(stackingPlan.safeParse(planOf(document, budget)).error).toBeUndefined();
  }, 60));

it('the carts are of the case format', () =>
  fc.assert(
    fc.property(fc.oneof(carts, longCarts), (document) => {
      expect(parseCase(JSON.parse(JSON.stringify(document)))).toMatchObject({ ok: true });
    }),
  ));
