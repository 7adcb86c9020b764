// The kinds of small carts that the planner is held against brute force on. A seed and a kind name a case.
import type { StackingCase } from '../../../core/formats/case';
import { parseCase } from '../../../core/formats/parse-case';
import { cartOf, kinds, type Size, sizes } from '../../../scripts/bench/carts';
import { coarseCase } from './coarse-case';
import { randomCase } from './random-case';
import { splitCase } from './split-case';

export interface ProofKind {
  /** how many of a hundred cases are of this kind */
  share: number;
  /** whether anything less than a proof is a failure too */
  mustProve: boolean;
  caseOf: (seed: number) => StackingCase;
}

const aimed = (splitGranularity: 'lineItem' | 'unit', lines: (seed: number) => number, mostOrders: number) => (seed: number) =>
  splitCase(seed, { lines: lines(seed), splitGranularity, maximumOrders: 2 + (seed % (mostOrders - 1)) });
/** what is aimed at three orders, in one */
const together = (seed: number) => {
  const document = splitCase(seed, { lines: 1 + (seed % 7), splitGranularity: 'lineItem', maximumOrders: 3 });
  return { ...document, options: { maximumOrders: 1 } };
};
const coarse = (splitGranularity: 'lineItem' | 'unit', lines: number) => (seed: number) =>
  coarseCase(seed, { lines, options: { splitGranularity, maximumOrders: 2 + (seed % 2) } });
const random = (splitGranularity: 'lineItem' | 'unit', mostLines: number, mostOrders: number, usualRules: boolean) => (seed: number) =>
  randomCase(seed, {
    lines: 1 + (seed % mostLines),
    stores: 1 + (seed % 3),
    coupons: (usualRules ? 2 : 0) + (seed % 7),
    automatic: 3,
    maximumOrders: 2 + (seed % (mostOrders - 1)),
    splitGranularity,
    usualRules,
  });

const published = (size: Size, maximumOrders: number) => (seed: number) => ({
  ...cartOf(kinds[seed % kinds.length] ?? 'realistic', size, seed),
  options: { maximumOrders },
});

const made = {
  'one order, every rule': {
    share: 13,
    mustProve: true,
    caseOf: (seed) => randomCase(seed, { lines: 1 + (seed % 7), stores: 1 + (seed % 3), coupons: seed % 9, automatic: 3 }),
  },
  'one order, usual layers': {
    share: 9,
    mustProve: true,
    caseOf: (seed) => {
      const [lines, stores, coupons] = [2 + (seed % 6), 1 + (seed % 4), 3 + (seed % 6)];
      return randomCase(seed, { lines, stores, coupons, automatic: 2, usualRules: true });
    },
  },
  'one order, few different amounts': { share: 9, mustProve: true, caseOf: (seed) => coarseCase(seed) },
  'one order, many coupons': {
    share: 2,
    mustProve: true,
    caseOf: (seed) => randomCase(seed, { lines: 6, stores: 3, coupons: 11 + (seed % 3), automatic: 2, usualRules: seed % 2 === 0 }),
  },
  // with the usual limits, 14 coupons make some thousands of sets at most
  'one order, 8 to 14 lines': {
    share: 2,
    mustProve: true,
    caseOf: (seed) =>
      randomCase(seed, { lines: 8 + (seed % 7), stores: 3 + (seed % 3), coupons: 9 + (seed % 6), automatic: 3, usualRules: true }),
  },
  'one order, 8 to 14 lines, few different amounts': {
    share: 2,
    mustProve: true,
    caseOf: (seed) => coarseCase(seed, { lines: 8 + (seed % 4) }),
  },
  'one order, of carts worth dividing': { share: 10, mustProve: true, caseOf: together },
  'one order, as shops publish coupons': { share: 2, mustProve: true, caseOf: published(sizes.small, 1) },
  'one order, 12 lines as shops publish coupons': { share: 0.2, mustProve: true, caseOf: published(sizes.medium, 1) },
  'lines apart, as shops publish coupons': {
    share: 0.8,
    mustProve: true,
    caseOf: published({ lines: 6, stores: 2, storeCoupons: 2, selects: 1, codes: 3 }, 3),
  },
  'lines apart, aimed': { share: 14, mustProve: true, caseOf: aimed('lineItem', (seed) => 2 + (seed % 5), 4) },
  'lines apart, every rule': { share: 8, mustProve: true, caseOf: random('lineItem', 6, 4, false) },
  'lines apart, usual layers': { share: 6, mustProve: true, caseOf: random('lineItem', 6, 4, true) },
  'lines apart, few different amounts': { share: 3, mustProve: true, caseOf: coarse('lineItem', 3) },
  'lines apart, 7 or 8 lines': { share: 1, mustProve: false, caseOf: aimed('lineItem', (seed) => 7 + (seed % 2), 3) },
  'units apart, aimed': { share: 10, mustProve: true, caseOf: aimed('unit', (seed) => 1 + (seed % 4), 3) },
  'units apart, every rule': { share: 4, mustProve: true, caseOf: random('unit', 4, 3, false) },
  'units apart, usual layers': { share: 3, mustProve: true, caseOf: random('unit', 4, 3, true) },
  'units apart, few different amounts': { share: 1, mustProve: true, caseOf: coarse('unit', 1) },
} satisfies Record<string, ProofKind>;

/** By name. The cases have passed the reader of case documents. */
export const proofKinds: ReadonlyMap<string, ProofKind> = new Map(
  Object.entries<ProofKind>(made).map(([name, kind]) => [name, { ...kind, caseOf: (seed) => parsed(kind.caseOf(seed)) }]),
);

function parsed(document: unknown): StackingCase {
  const result = parseCase(JSON.parse(JSON.stringify(document)));
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
