// Depth first over the stores: every choice that could still beat the best order found is looked at, none that provably cannot.
import type { Assignment, Choice } from './assignment';
import type { Found } from './best-found';
import type { Effort } from './effort';
import type { Pricing } from './lagrangian';
import { type Entry, storeBounds, type Yardstick } from './store-bounds';

/** What the search asks about orders. */
export interface Judge extends Yardstick {
  /** the exact order of these choices, one a store; nothing where it is not allowed */
  evaluate: (choices: readonly Choice[]) => Found | undefined;
  /** whether two choices may not stand in one order */
  clash: ((a: Choice, b: Choice) => boolean) | undefined;
  /** classes of lines whose sums are all that late promotions see; nothing where they see more */
  seenClasses: readonly number[] | undefined;
}

/** partial orders remembered, all depths together */
const mostRemembered = 200_000;

/** Looks through an assignment. True where it was looked through to the end, false where the effort was spent before. */
export function* assignStores(assignment: Assignment, { prices }: Pricing, judge: Judge, effort: Effort): Generator<undefined, boolean> {
  const { needs } = assignment;
  const bounds = storeBounds(assignment, prices, judge);
  const { stores } = bounds;
  const isRepeated = judge.seenClasses === undefined ? undefined : repetition(judge.seenClasses);
  const picked: Choice[] = [];
  const partials = [{ depth: 0, reduced: 0, cost: 0, score: judge.lateScore }];
  const partsAt: number[][] = [needs.map(() => 0)];
  const next = [0];
  let depth = 0;
  while (depth >= 0) {
    effort.work++;
    if (effort.isSpent) return false;
    if (effort.isPauseDue) yield undefined;
    if (depth === stores.length) {
      judge.best.offer(judge.evaluate(picked));
      depth--;
      continue;
    }
    const turn = next[depth] ?? 0;
    next[depth] = turn + 1;
    const entry = stores[depth]?.[turn];
    const partial = extended(partials[depth], entry);
    if (entry === undefined || bounds.isTooDear(depth + 1, partial.reduced)) {
      depth--;
      continue;
    }
    partsAt[depth + 1] ??= [];
    const parts = partsSum(partsAt[depth] ?? [], entry, partsAt[depth + 1] ?? []);
    if (needs.some((need, row) => (parts[row] ?? 0) + bounds.mostRest(row, depth + 1) < need)) continue;
    if (bounds.isBeaten(partial)) continue;
    if (judge.clash !== undefined && clashes(entry.choice, picked, depth, judge.clash)) continue;
    picked[depth] = entry.choice;
    depth++;
    if (depth < stores.length && isRepeated?.(picked, partial) === true) {
      depth--;
      continue;
    }
    partials[depth] = partial;
    next[depth] = 0;
  }
  return true;
}

type PartialOrder = Parameters<ReturnType<typeof storeBounds>['isBeaten']>[0];

const extended = (before: PartialOrder | undefined, entry: Entry | undefined): PartialOrder => ({
  depth: (before?.depth ?? 0) + 1,
  reduced: (before?.reduced ?? 0) + (entry?.reduced ?? 0),
  cost: (before?.cost ?? 0) + (entry?.choice.cost ?? 0),
  score: (before?.score ?? 0) + (entry?.score ?? 0),
});

function partsSum(before: readonly number[], { choice }: Entry, into: number[]): number[] {
  for (let row = 0; row < before.length; row++) into[row] = (before[row] ?? 0) + (choice.parts[row] ?? 0);
  return into;
}

/** Tells partial orders that leave the same for everything later, and spend no less, than one that was looked through already. */
function repetition(classes: readonly number[]): (picked: readonly Choice[], partial: PartialOrder) => boolean {
  const scores = new Map<string | number, number>();
  return (picked, { depth, score }) => {
    const sumOf = (index: number) => {
      let sum = 0;
      for (let store = 0; store < depth; store++) sum += picked[store]?.option.sums[index] ?? 0;
      return sum;
    };
    const key = keyOf(depth, classes.map(sumOf));
    const known = scores.get(key);
    if (known !== undefined && known <= score) return true;
    if (known !== undefined || scores.size < mostRemembered) scores.set(key, score);
    return false;
  };
}

const keyOf = (depth: number, [only = 0, ...more]: readonly number[]): string | number =>
  more.length === 0 && only < 2 ** 42 ? only * 1024 + depth : `${depth}:${only},${more.join()}`;

function clashes(choice: Choice, picked: readonly Choice[], depth: number, clash: (a: Choice, b: Choice) => boolean): boolean {
  for (let other = 0; other < depth; other++) {
    const earlier = picked[other];
    if (earlier !== undefined && clash(choice, earlier)) return true;
  }
  return false;
}
