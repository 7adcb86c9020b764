// The order of lists says nothing: ids decide, never positions; and of ids nothing but their order.
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { parseCase } from '../../../core/formats/parse-case';
import type { StackingPlan } from '../../../core/formats/plan';
import { planOf } from '../pricing/cart';
import { carts, longCarts } from './arbitrary-carts';
import { type Draws, drawsOf } from './chance';

// hundreds of plans a property; a busy machine takes its time
vi.setConfig({ testTimeout: 180_000 });

/** Lists whose order is what they say. */
const ordered = new Set(['stackingOrder', 'between']);

/** The same document with every other list in another order, at every depth. */
function shuffled<T>(value: T, draws: Draws, key = ''): T {
  const inside = (child: unknown, childKey: string) => shuffled(child, draws, childKey);
  if (Array.isArray(value)) {
    const items = value.map((item) => inside(item, ''));
    return (ordered.has(key) ? items : draws.shuffled(items)) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([childKey, child]) => [childKey, inside(child, childKey)])) as T;
}

/** Budgets that cut the search off, none at all among them, and the usual one. */
const budgets = fc.oneof(fc.constant(undefined), fc.nat(400), fc.nat(20_000));

it('a plan does not depend on the order of any list, whatever the budget', () => {
  const holds = (document: StackingCase, seed: number, budget: number | undefined) => {
    expect(planOf(shuffled(document, drawsOf(seed)), budget)).toEqual(planOf(document, budget));
  };
  fc.assert(fc.property(carts, fc.nat(), budgets, holds), { numRuns: 250 });
  fc.assert(fc.property(longCarts, fc.nat(), fc.nat(20_000), holds), { numRuns: 25 });
});

const named = /^(?:lineItemId|couponId|discountId|storeId|shippingGroupId|id|instead|coupons|stores|lineItems|include|exclude)$/;

/** Every id with the same first letter before it: all ids still stand in the same order. */
function renamed<T>(value: T, key = '', under = ''): T {
  if (typeof value === 'string') return (named.test(key) && under !== 'flags' && under !== 'categories' ? `x${value}` : value) as T;
  if (Array.isArray(value)) return value.map((item) => renamed(item, key, under)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([childKey, child]) => [childKey, renamed(child, childKey, key)])) as T;
}

it('a plan is the same under other ids that stand in the same order', () =>
  fc.assert(
    fc.property(carts, budgets, (document, budget) => {
      const plan: StackingPlan = planOf(document, budget);
      expect(parseCase(renamed(document))).toMatchObject({ ok: true });
      expect(planOf(renamed(document), budget)).toEqual(renamed(plan));
    }),
    { numRuns: 120 },
  ));
