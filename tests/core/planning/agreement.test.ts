// The planner against brute force on small carts of every kind, and its two searches of one order against each other.
// STACKWISE_CASES=N asks for more than the usual number of cases; `npm run prove` is the long run.
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { BestFound, foundWith } from '../../../core/planning/best-found';
import { Effort } from '../../../core/planning/effort';
import { searchInTurn } from '../../../core/planning/in-turn';
import { orderProblem } from '../../../core/planning/order-problem';
import { runToEnd } from '../../../core/planning/plan-orders';
import { searchByStores } from '../../../core/planning/search-by-stores';
import { prepareCase } from '../../../core/pricing/prepared-case';
import { cartOf, kinds, sizes } from '../../../scripts/bench/carts';
import { planOf } from '../pricing/cart';
import { judge } from './against-brute-force';
import { proofKinds } from './proof-kinds';

const asked = Number(process.env['STACKWISE_CASES'] ?? 3000);
const milliseconds = Math.max(60_000, asked * 40);

/** Seeds whose plan is not the best one, or not proved to be, and what is wrong. */
function wrong(name: string, from: number): { seed: number; faults: string[] }[] {
  const kind = proofKinds.get(name);
  if (kind === undefined) throw new Error(`no kind is named ${name}`);
  const count = Math.ceil((asked * kind.share) / 100);
  return Array.from({ length: count }, (_, at) => from + at).flatMap((seed) => {
    const document = kind.caseOf(seed);
    const { falsehoods, misses, isProved } = judge(document, planOf(document));
    const faults = kind.mustProve && !isProved ? [...falsehoods, ...misses, 'not proved'] : falsehoods;
    return faults.length === 0 ? [] : [{ seed, faults }];
  });
}

describe('the whole objective vector, the frontier and the proofs', () => {
  // seeds far from those of the long run, which begins at 1
  it.each([...proofKinds.keys()])('%s', (name) => expect(wrong(name, 5_000_001)).toEqual([]), milliseconds);
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
      const document = cartOf(kind, sizes.medium, seed);
      const byStores = endOf(document, searchByStores);
      const inTurn = endOf(document, searchInTurn);
      expect({ seed, isComplete: byStores.end?.isComplete }).toEqual({ seed, isComplete: true });
      if (inTurn.end?.isComplete === true) expect({ seed, ...byStores.found }).toEqual({ seed, ...inTurn.found });
      // what one of them could not finish must still hold for the other
      else expect(inTurn.end?.lowerBound).toBeLessThanOrEqual(byStores.found.payable);
    }
  });
});
