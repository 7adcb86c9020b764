// Depth first over the stores: every choice that could still beat the best order found is looked at, none that provably cannot.
import type { Assignment, Choice } from './assignment';
import type { BestFound, Found } from './best-found';
import type { Effort } from './effort';
import { type Pricing, reducedCost } from './lagrangian';
import { type Scored, type SpendBound, spendBound } from './spend-bound';

/** What the search asks about orders. */
export interface Judge {
  best: BestFound;
  /** the exact order of these choices, one a store; nothing where it is not allowed */
  evaluate: (choices: readonly Choice[]) => Found | undefined;
  /** most goods with which an order may cost no more than this; below 0 where none does */
  mostGoods: (payable: number) => number;
  /** whether two choices may not stand in one order */
  clash: ((a: Choice, b: Choice) => boolean) | undefined;
  scoreOf: (choice: Choice) => number;
  scoreOfFound: (found: Found) => number;
  /** score of the late coupons */
  lateScore: number;
  /** what sums of numbers with fractions may be off by */
  margin: number;
}

interface Entry extends Scored {
  choice: Choice;
}

/** Looks through an assignment. True where it was looked through to the end, false where the effort was spent before. */
export function* assignStores(assignment: Assignment, { prices }: Pricing, judge: Judge, effort: Effort): Generator<undefined, boolean> {
  const { best, margin } = judge;
  const stores = orderedStores(assignment, prices, judge);
  const { needs } = assignment;
  const paid = needs.reduce((sum, need, row) => sum + need * (prices[row] ?? 0), assignment.constant);
  const cheapestRest = sumsFromEnd(stores.map((entries) => entries[0]?.reduced ?? 0));
  const mostRest = needs.map((_, row) =>
    sumsFromEnd(stores.map((entries) => Math.max(...entries.map(({ choice }) => choice.parts[row] ?? 0)))),
  );

  let found: Found | undefined;
  let roomToTie = 0;
  let roomToBeat = 0;
  let spend: SpendBound | undefined;
  const refresh = () => {
    found = best.found;
    roomToTie = judge.mostGoods(found.payable) + margin - paid;
    roomToBeat = judge.mostGoods(found.payable - 1) + margin - paid;
    spend = undefined;
  };
  /** An order that costs the same must spend less. */
  const cannotSpendLess = (depth: number, reduced: number, score: number): boolean => {
    spend ??= spendBound(stores, roomToTie);
    const target = judge.scoreOfFound(best.found) - 1;
    const least = score + spend.rate * reduced + (spend.rest[depth] ?? 0) - spend.room;
    return least > target + 0.25 + target * 1e-13;
  };

  const picked: Choice[] = [];
  const reducedAt = [0];
  const scoreAt = [judge.lateScore];
  const partsAt: number[][] = [needs.map(() => 0)];
  const next = [0];
  let depth = 0;
  while (depth >= 0) {
    effort.work++;
    if (effort.isSpent) return false;
    if (effort.isPauseDue) yield undefined;
    if (found !== best.found) refresh();
    if (depth === stores.length) {
      best.offer(judge.evaluate(picked));
      depth--;
      continue;
    }
    const turn = next[depth] ?? 0;
    next[depth] = turn + 1;
    const entry = stores[depth]?.[turn];
    const reduced = (reducedAt[depth] ?? 0) + (entry?.reduced ?? 0);
    // dearer choices follow: none of them fits either
    if (entry === undefined || reduced + (cheapestRest[depth + 1] ?? 0) > roomToTie) {
      depth--;
      continue;
    }
    const parts = entry.choice.parts;
    const before = partsAt[depth] ?? [];
    let isShort = false;
    const after = partsAt[depth + 1] ?? [];
    for (let row = 0; row < needs.length; row++) {
      const sum = (before[row] ?? 0) + (parts[row] ?? 0);
      after[row] = sum;
      if (sum + (mostRest[row]?.[depth + 1] ?? 0) < (needs[row] ?? 0)) isShort = true;
    }
    if (isShort) continue;
    const score = (scoreAt[depth] ?? 0) + entry.score;
    if (reduced + (cheapestRest[depth + 1] ?? 0) > roomToBeat && cannotSpendLess(depth + 1, reduced, score)) continue;
    if (judge.clash !== undefined && clashes(entry.choice, picked, depth, judge.clash)) continue;
    picked[depth] = entry.choice;
    depth++;
    reducedAt[depth] = reduced;
    scoreAt[depth] = score;
    partsAt[depth] = after;
    next[depth] = 0;
  }
  return true;
}

/** The stores that can change most first; in each, the cheapest choice first. */
function orderedStores({ stores }: Assignment, prices: readonly number[], { scoreOf }: Judge): Entry[][] {
  const spread = (entries: readonly Entry[]) => (entries.at(-1)?.reduced ?? 0) - (entries[0]?.reduced ?? 0);
  return stores
    .map((choices) =>
      choices
        .map((choice): Entry => ({ choice, reduced: reducedCost(choice, prices), score: scoreOf(choice) }))
        .sort((a, b) => a.reduced - b.reduced || a.score - b.score),
    )
    .sort((a, b) => spread(b) - spread(a));
}

/** Entry i is the sum of the values from i on; the last one is 0. */
const sumsFromEnd = (values: readonly number[]): number[] =>
  values.reduceRight<number[]>((sums, value) => [(sums[0] ?? 0) + value, ...sums], [0]);

function clashes(choice: Choice, picked: readonly Choice[], depth: number, clash: (a: Choice, b: Choice) => boolean): boolean {
  for (let other = 0; other < depth; other++) {
    const earlier = picked[other];
    if (earlier !== undefined && clash(choice, earlier)) return true;
  }
  return false;
}
