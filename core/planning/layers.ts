// Store by store, every partial order that could still matter, at once: of partial orders that leave the same for everything later
// only the one that spends least goes on.
import type { Choice } from './assignment';
import type { Effort } from './effort';
import { Labels } from './labels';
import type { MergeKeys } from './merge-keys';
import { type Limits, type SpendBounds, type StoreBounds, withMargin } from './store-bounds';

/** partial orders kept, all stores together */
const mostLabels = 2_000_000;
/** looks at a choice that make one unit of work */
const looksAUnit = 16;

/** `all`: looked through to the end; `spent`: the effort was spent before; `crowded`: there are too many. */
export type LayersEnd = 'all' | 'spent' | 'crowded';

/** Looks through the orders within the limits, and offers those that may be the best, the cheapest first. */
export function* searchLayers(
  bounds: StoreBounds,
  keys: MergeKeys,
  limits: Limits,
  lateScore: number,
  spend: SpendBounds,
  offer: (cost: number, score: number, choices: () => readonly Choice[]) => void,
  effort: Effort,
): Generator<undefined, LayersEnd> {
  const { stores, reducedRest, costRest } = bounds;
  const { byReduced, byCost } = spend;
  const { rows } = keys;
  const mostScore = withMargin(limits.score);
  const trail: { parents: Int32Array; ways: Int32Array }[] = [];
  let from = new Labels(rows);
  let into = new Labels(rows);
  from.set(from.placeOf(0, lateScore), 0, 0, 0, lateScore, 0, 0);
  let kept = 1;
  for (let depth = 0; depth < stores.length; depth++) {
    const store = keys.stores[depth];
    if (store === undefined) continue;
    into.clear();
    const [restReduced, restCost] = [reducedRest[depth + 1] ?? 0, costRest[depth + 1] ?? 0];
    const aboveReduced = (byReduced.rest[depth + 1] ?? 0) - byReduced.room;
    const aboveCost = (byCost.rest[depth + 1] ?? 0) - byCost.room;
    const isWanted = (reduced: number, cost: number, score: number): boolean => {
      const goods = Math.max(reduced + restReduced, cost + restCost);
      if (goods > limits.tie) return false;
      if (goods <= limits.beat) return true;
      return Math.max(byReduced.rate * reduced + aboveReduced, byCost.rate * cost + aboveCost) + score <= mostScore;
    };
    for (let label = 0; label < from.count; label++) {
      if (label % 64 === 0) {
        effort.work += Math.ceil((Math.min(64, from.count - label) * store.ways) / looksAUnit);
        if (effort.isSpent) return 'spent';
        if (effort.isPauseDue) yield undefined;
      }
      for (let way = 0; way < store.ways; way++) {
        const cost = (from.cost[label] ?? 0) + (store.cost[way] ?? 0);
        const reduced = (from.reduced[label] ?? 0) + (store.reduced[way] ?? 0);
        const score = (from.score[label] ?? 0) + (store.score[way] ?? 0);
        if (!isWanted(reduced, cost, score)) continue;
        const main = (from.main[label] ?? 0) + (store.main[way] ?? 0);
        let key = main;
        let isShort = false;
        for (let row = 0; row < rows; row++) {
          const part = (from.parts[label * rows + row] ?? 0) + (store.parts[way * rows + row] ?? 0);
          into.next[row] = part;
          if (part + (keys.mostRest[row]?.[depth + 1] ?? 0) < (keys.needs[row] ?? 0)) isShort = true;
          key += (keys.radix[row] ?? 0) * Math.min(part, keys.enough[row] ?? 0);
        }
        if (isShort) continue;
        const at = into.placeOf(key, score);
        if (at < 0) continue;
        into.set(at, main, cost, reduced, score, label, way);
      }
    }
    kept += into.count;
    if (kept > mostLabels) return 'crowded';
    trail.push({ parents: into.parents.slice(0, into.count), ways: into.ways.slice(0, into.count) });
    [from, into] = [into, from];
  }
  const { cost, score } = from;
  const order = Array.from({ length: from.count }, (_, at) => at);
  order.sort((a, b) => (cost[a] ?? 0) - (cost[b] ?? 0) || (score[a] ?? 0) - (score[b] ?? 0));
  const choicesOf = (last: number): Choice[] => {
    const choices: Choice[] = [];
    for (let depth = stores.length - 1, at = last; depth >= 0; depth--) {
      const choice = stores[depth]?.[trail[depth]?.ways[at] ?? 0]?.choice;
      if (choice !== undefined) choices.push(choice);
      at = trail[depth]?.parents[at] ?? 0;
    }
    return choices;
  };
  for (const last of order) offer(cost[last] ?? 0, score[last] ?? 0, () => choicesOf(last));
  effort.work += order.length;
  return 'all';
}
