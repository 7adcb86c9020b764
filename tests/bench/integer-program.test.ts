// The planner and an integer program of the same problem come to the same plan: two formulations, two solvers, one evaluator.
import loadHighs, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StackingCase } from '../../core/formats/case';
import { planOrders, runToEnd } from '../../core/planning/plan-orders';
import { pricePlan } from '../../core/pricing/price-plan';
import { cartOf, kinds } from '../../scripts/bench/carts';
import { highsSolver } from '../../scripts/bench/integer-program/highs';
import { stateCase } from '../../scripts/bench/integer-program/state-case';
import { splitCartOf, splitKinds } from '../../scripts/bench/split-carts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

/** What the integer program's plan comes to, or the word for why there is none. */
function theirs(document: StackingCase, priceOnly = false) {
  const stated = stateCase(document);
  if ('why' in stated) return stated.why;
  const objectives = priceOnly ? stated.objectives.slice(0, 1) : stated.objectives;
  const { end, values } = highsSolver(highs)({ ...stated, objectives }, 60_000);
  if (end !== 'optimal' || values === undefined) return end;
  const priced = pricePlan(stated.prepared, stated.planOf(values));
  return priced.ok ? priced.value.objective : JSON.stringify(priced.error);
}

const sizeAt = (seed: number) => ({ lines: 8 + (seed % 7), stores: 3 + (seed % 3), storeCoupons: 3, selects: 2, codes: 5 });

describe('one order of 8 to 14 lines', () => {
  it.each(kinds.filter((kind) => kind !== 'overlap'))(
    'has the same objectives in both: %s',
    (kind) => {
      for (let seed = 1; seed <= 10; seed++) {
        const cart = cartOf(kind, sizeAt(seed), seed);
        const plan = runToEnd(planOrders(cart));
        expect({ seed, status: plan.proof.status, ...plan.objective }).toEqual({ seed, status: 'proved', ...Object(theirs(cart)) });
      }
    },
    60_000,
  );
  it('is not stated where promotions cut across each other', () => {
    expect(theirs(cartOf('overlap', sizeAt(1), 1))).toBe('overlap');
  });
});

describe('two orders of a few lines', () => {
  it.each(splitKinds)(
    'cost the same in both: %s',
    (kind) => {
      for (let seed = 1; seed <= 5; seed++) {
        const cart = splitCartOf(kind, 5 + (seed % 2), 2, seed);
        const { proof, objective } = runToEnd(planOrders(cart, { budget: 20_000_000 }));
        const { payable } = Object(theirs(cart, true));
        expect({ seed, isBound: proof.lowerBound <= payable, isNoBetter: payable <= objective.payable }).toEqual({
          seed,
          isBound: true,
          isNoBetter: true,
        });
        if (proof.status === 'proved') expect({ seed, payable: objective.payable }).toEqual({ seed, payable });
      }
    },
    60_000,
  );
});
