// The planner against brute force, and its two searches against each other. STACKWISE_CASES=N asks for more than the usual number of cases.
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { parseCase } from '../../../core/formats/parse-case';
import { BestFound, foundWith } from '../../../core/planning/best-found';
import { Effort } from '../../../core/planning/effort';
import { searchInTurn } from '../../../core/planning/in-turn';
import { orderProblem } from '../../../core/planning/order-problem';
import { runToEnd } from '../../../core/planning/plan-orders';
import { searchByStores } from '../../../core/planning/search-by-stores';
import { prepareCase } from '../../../core/pricing/prepared-case';
import { cartOf, kinds, sizes } from '../../../scripts/bench/carts';
import { planOf } from '../pricing/cart';
import { bruteForce, type Vector } from './brute-force';
import { coarseCase } from './coarse-case';
import { randomCase, type Shape } from './random-case';

const asked = Number(process.env['STACKWISE_CASES'] ?? 4000);
const minutes = (count: number) => Math.max(20_000, count * 30);

const parsed = (document: unknown): StackingCase => {
  const result = parseCase(JSON.parse(JSON.stringify(document)));
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
};
const vectorOf = ({ objective }: ReturnType<typeof planOf>): Vector => [
  BigInt(objective.payable),
  BigInt(objective.couponsSpent),
  BigInt(objective.expirySum),
  BigInt(objective.orders),
];
const cases = (from: number, count: number, shape: (seed: number) => Shape) =>
  Array.from({ length: count }, (_, at) => ({ seed: from + at, document: parsed(randomCase(from + at, shape(from + at))) }));

/** Seeds whose plan is not the best one, or not proved to be. */
const wrong = (given: { seed: number; document: StackingCase }[]) =>
  given.flatMap(({ seed, document }) => {
    const plan = planOf(document);
    const [mine, theirs] = [vectorOf(plan).join(), bruteForce(document).join()];
    const isProved = plan.proof.status === 'proved' && plan.proof.lowerBound === plan.objective.payable;
    return mine === theirs && isProved ? [] : [{ seed, mine, theirs, proof: plan.proof }];
  });

describe('one order, the whole objective vector', () => {
  it(
    'under every rule there is',
    () => {
      expect(
        wrong(
          cases(1, Math.ceil(asked * 0.6), (seed) => ({ lines: 1 + (seed % 6), stores: 1 + (seed % 3), coupons: seed % 8, automatic: 3 })),
        ),
      ).toEqual([]);
    },
    minutes(asked),
  );
  it(
    'under the usual layers and limits',
    () => {
      const shape = (seed: number) => ({
        lines: 2 + (seed % 6),
        stores: 1 + (seed % 4),
        coupons: 3 + (seed % 6),
        automatic: 2,
        usualRules: true,
      });
      expect(wrong(cases(1_000_001, Math.ceil(asked * 0.37), shape))).toEqual([]);
    },
    minutes(asked),
  );
  it(
    'with few different amounts, late promotions across each other',
    () => {
      const documents = Array.from({ length: Math.ceil(asked * 0.3) }, (_, at) => ({ seed: at, document: parsed(coarseCase(at)) }));
      expect(wrong(documents)).toEqual([]);
    },
    minutes(asked),
  );
  it(
    'with more coupons, so that stores and late coupons meet',
    () => {
      const shape = (seed: number) => ({ lines: 6, stores: 3, coupons: 11, automatic: 2, usualRules: seed % 2 === 0 });
      expect(wrong(cases(2_000_001, Math.ceil(asked * 0.02), shape))).toEqual([]);
    },
    minutes(asked),
  );
});

describe('several orders', () => {
  it(
    'the lower bound is a true one, and "proved" is only said of the best plan',
    () => {
      const shape = (seed: number) => ({
        lines: 1 + (seed % 4),
        stores: 1 + (seed % 2),
        coupons: seed % 4,
        automatic: 2,
        maximumOrders: 2,
      });
      const broken = cases(3_000_001, Math.ceil(asked * 0.1), shape).filter(({ document }) => {
        const plan = planOf(document);
        const optimum = bruteForce(document);
        const isBound = BigInt(plan.proof.lowerBound) <= optimum[0] && optimum[0] <= BigInt(plan.objective.payable);
        return !isBound || (plan.proof.status === 'proved' && vectorOf(plan).join() !== optimum.join());
      });
      expect(broken.map(({ seed }) => seed)).toEqual([]);
    },
    minutes(asked),
  );
});

describe('carts that brute force cannot do', () => {
  const endOf = (document: StackingCase, search: typeof searchInTurn | typeof searchByStores) => {
    const problem = orderProblem(prepareCase(document));
    // nothing to start from: each search finds its way alone
    const best = new BestFound(foundWith(Number.MAX_SAFE_INTEGER, []));
    const end = runToEnd<{ isComplete: boolean; lowerBound: number } | undefined>(search(problem, best, new Effort(3_000_000)));
    const { payable, spent, until } = best.found;
    return { end, found: { payable, spent, until } };
  };
  it.each(kinds)('both searches find the same order: %s', (kind) => {
    for (let seed = 1; seed <= 12; seed++) {
      const document = parsed(cartOf(kind, sizes.medium, seed));
      const byStores = endOf(document, searchByStores);
      const inTurn = endOf(document, searchInTurn);
      expect({ seed, isComplete: byStores.end?.isComplete }).toEqual({ seed, isComplete: true });
      if (inTurn.end?.isComplete === true) expect({ seed, ...byStores.found }).toEqual({ seed, ...inTurn.found });
      // what one of them could not finish must still hold for the other
      else expect(inTurn.end?.lowerBound).toBeLessThanOrEqual(byStores.found.payable);
    }
  });
});
