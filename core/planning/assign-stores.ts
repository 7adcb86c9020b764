// Depth first over the stores: every choice that could still beat the best order found is looked at, none that provably cannot. For
// orders of which nothing less than all choices tells what they cost.
import type { Assignment, Choice } from './assignment';
import type { Effort } from './effort';
import {
  type Entry,
  type Limits,
  type Partial,
  type SpendBounds,
  type StoreBounds,
  scoreAtLeast,
  spendBounds,
  withMargin,
} from './store-bounds';

/** What the search asks about orders. */
export interface Judge {
  /** what an order must keep to beat the best found; another object once that is another one */
  limits: () => Limits;
  /** prices an order of these choices, one a store, and keeps it where it is the best */
  offer: (choices: readonly Choice[]) => void;
  /** whether two choices may not stand in one order */
  clash: ((a: Choice, b: Choice) => boolean) | undefined;
  /** score of the late coupons */
  lateScore: number;
}

/** Looks through an assignment. True where it was looked through to the end, false where the effort was spent before. */
export function* assignStores({ needs }: Assignment, bounds: StoreBounds, judge: Judge, effort: Effort): Generator<undefined, boolean> {
  const { stores, partRests } = bounds;
  const isOut = beatenBy(bounds, judge);
  const picked: Choice[] = [];
  const partials: Partial[] = [{ depth: 0, reduced: 0, cost: 0, score: judge.lateScore }];
  const partsAt: number[][] = [needs.map(() => 0)];
  const next = [0];
  let depth = 0;
  while (depth >= 0) {
    effort.work++;
    if (effort.isSpent) return false;
    if (effort.isPauseDue) yield undefined;
    if (depth === stores.length) {
      judge.offer(picked);
      depth--;
      continue;
    }
    const turn = next[depth] ?? 0;
    next[depth] = turn + 1;
    const entry = stores[depth]?.[turn];
    const partial = extended(partials[depth], entry);
    if (entry === undefined || isOut.byGoods(partial)) {
      depth--;
      continue;
    }
    partsAt[depth + 1] ??= [];
    const parts = partsSum(partsAt[depth] ?? [], entry, partsAt[depth + 1] ?? []);
    if (needs.some((need, row) => (parts[row] ?? 0) + (partRests[row]?.[depth + 1] ?? 0) < need)) continue;
    if (isOut.altogether(partial)) continue;
    if (judge.clash !== undefined && clashes(entry.choice, picked, depth, judge.clash)) continue;
    picked[depth] = entry.choice;
    depth++;
    partials[depth] = partial;
    next[depth] = 0;
  }
  return true;
}

/** `byGoods`: too dear with rows paid for, and so are the store's later choices. The limits are followed as better orders are found. */
function beatenBy(
  bounds: StoreBounds,
  judge: Judge,
): { byGoods: (partial: Partial) => boolean; altogether: (partial: Partial) => boolean } {
  const { reducedRest, costRest } = bounds;
  let limits = judge.limits();
  let spend: SpendBounds | undefined;
  return {
    byGoods: ({ depth, reduced }) => {
      const now = judge.limits();
      if (now !== limits) spend = undefined;
      limits = now;
      return reduced + (reducedRest[depth] ?? 0) > limits.tie;
    },
    altogether: (partial) => {
      const { depth, reduced, cost } = partial;
      const goods = Math.max(reduced + (reducedRest[depth] ?? 0), cost + (costRest[depth] ?? 0));
      if (goods <= limits.beat) return false;
      spend ??= spendBounds(bounds, limits.tie);
      return goods > limits.tie || scoreAtLeast(spend, partial) > withMargin(limits.score);
    },
  };
}

const extended = (before: Partial | undefined, entry: Entry | undefined): Partial => ({
  depth: (before?.depth ?? 0) + 1,
  reduced: (before?.reduced ?? 0) + (entry?.reduced ?? 0),
  cost: (before?.cost ?? 0) + (entry?.choice.cost ?? 0),
  score: (before?.score ?? 0) + (entry?.score ?? 0),
});

function partsSum(before: readonly number[], { choice }: Entry, into: number[]): number[] {
  for (let row = 0; row < before.length; row++) into[row] = (before[row] ?? 0) + (choice.parts[row] ?? 0);
  return into;
}

function clashes(choice: Choice, picked: readonly Choice[], depth: number, clash: (a: Choice, b: Choice) => boolean): boolean {
  for (let other = 0; other < depth; other++) {
    const earlier = picked[other];
    if (earlier !== undefined && clash(choice, earlier)) return true;
  }
  return false;
}
