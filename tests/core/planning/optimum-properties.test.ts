// What holds for the best plan of every cart: it is brute force's, and it answers changes of the cart as the best plan must.
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import type { StackingPlan } from '../../../core/formats/plan';
import { planOf } from '../pricing/cart';
import { judge } from './against-brute-force';
import { carts, splitCarts } from './arbitrary-carts';

// hundreds of plans a property; a busy machine takes its time
vi.setConfig({ testTimeout: 180_000 });

type Coupons = NonNullable<NonNullable<StackingCase['wallet']>['coupons']>;

const check = (holds: (document: StackingCase, pick: number) => void, of = carts, runs = 160) =>
  fc.assert(fc.property(of, fc.nat(), holds), { numRuns: runs });
const couponsOf = (document: StackingCase): Coupons => document.wallet?.coupons ?? [];
const withCoupons = (document: StackingCase, coupons: Coupons): StackingCase => ({ ...document, wallet: { ...document.wallet, coupons } });
const picked = (coupons: Coupons, pick: number) => coupons[pick % Math.max(1, coupons.length)];
const isProved = ({ proof }: StackingPlan) => proof.status === 'proved';
/** `less` never costs more than `more`, as far as both are proved. */
function neverMore(less: StackingPlan, more: StackingPlan) {
  if (isProved(less) && isProved(more)) expect(less.objective.payable).toBeLessThanOrEqual(more.objective.payable);
  // bounded or not, what is proved of one holds for the other
  expect(less.proof.lowerBound).toBeLessThanOrEqual(more.objective.payable);
}

it('it is what brute force says, for every number of orders', () =>
  check(
    (document) => {
      expect(judge(document, planOf(document))).toEqual({ falsehoods: [], misses: [], isProved: true });
    },
    carts,
    300,
  ));

it('one coupon more never costs more', () =>
  check((document, pick) => {
    const coupons = couponsOf(document);
    const away = picked(coupons, pick);
    if (away !== undefined) {
      neverMore(
        planOf(document),
        planOf(
          withCoupons(
            document,
            coupons.filter((one) => one !== away),
          ),
        ),
      );
    }
  }));

it('one use more of a coupon never costs more', () =>
  check((document, pick) => {
    const coupons = couponsOf(document);
    const more = picked(coupons, pick);
    if (more === undefined) return;
    const oftener = coupons.map((one) => (one === more ? { ...one, usesRemaining: (one.usesRemaining ?? 1) + 1 } : one));
    neverMore(planOf(withCoupons(document, oftener)), planOf(document));
  }, splitCarts));

it('a higher minimum never lowers the price', () =>
  check((document, pick) => {
    const coupons = couponsOf(document);
    const raised = picked(coupons, pick);
    const by = 1 + (pick % 997);
    const dearer = coupons.map((one) =>
      one === raised ? { ...one, minimumSpend: { amount: (one.minimumSpend?.amount ?? 0) + by } } : one,
    );
    neverMore(planOf(document), planOf(withCoupons(document, dearer)));
  }));

it('one order more never costs more', () =>
  check((document) => {
    const most = document.options?.maximumOrders ?? 1;
    neverMore(planOf({ ...document, options: { ...document.options, maximumOrders: most + 1 } }), planOf(document));
  }));

it('units that may be divided never cost more', () =>
  check((document) => {
    const by = (splitGranularity: 'lineItem' | 'unit') => planOf({ ...document, options: { ...document.options, splitGranularity } });
    neverMore(by('unit'), by('lineItem'));
  }, splitCarts));

it('a coupon that is not used may as well not be there', () =>
  check((document) => {
    const plan = planOf(document);
    const used = new Set(plan.orders.flatMap(({ coupons }) => coupons));
    const without = planOf(
      withCoupons(
        document,
        couponsOf(document).filter(({ couponId }) => used.has(couponId)),
      ),
    );
    if (isProved(plan) && isProved(without)) expect(without.objective).toEqual(plan.objective);
  }));

it('more coins never cost more', () =>
  check((document) => {
    const { coins } = document.wallet ?? {};
    if (coins === undefined) return;
    neverMore(planOf({ ...document, wallet: { ...document.wallet, coins: { ...coins, balance: coins.balance + 500 } } }), planOf(document));
  }));
