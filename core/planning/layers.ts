// Store by store, every partial order that could still matter, at once: of partial orders that leave the same for everything later
// only the one that spends least goes on.
import type { Choice } from './assignment';
import type { Effort } from './effort';
import { Labels } from './labels';
import type { MergeKeys, StoreColumns } from './merge-keys';
import { type Limits, type SpendBounds, type StoreBounds, withMargin } from './store-bounds';

/** partial orders kept, all stores together */
const mostLabels = 2_000_000;
/** looks at a choice that make one unit of work */
const looksAUnit = 16;
/** partial orders between two looks at the effort */
const atOnce = 64;

/** `all`: looked through to the end; `spent`: the effort was spent before; `crowded`: there are too many. */
export type LayersEnd = 'all' | 'spent' | 'crowded';

/** An order that a search ended with: its part of the goods, its score, and the choices it is made of. */
export type Offer = (cost: number, score: number, choices: () => readonly Choice[]) => void;

/** Looks through the orders within the limits, `lateScore` being the late coupons', and offers those that may be the best, the cheapest first. */
export function* searchLayers(
  bounds: StoreBounds,
  keys: MergeKeys,
  limits: Limits,
  lateScore: number,
  spend: SpendBounds,
  offer: Offer,
  effort: Effort,
): Generator<undefined, LayersEnd> {
  const { stores } = bounds;
  const trail: { parents: Int32Array; ways: Int32Array }[] = [];
  let from = new Labels(keys.rows);
  let into = new Labels(keys.rows);
  from.set(from.placeOf(0, lateScore), 0, 0, 0, lateScore, 0, 0);
  let kept = 1;
  for (const [depth, store] of keys.stores.entries()) {
    const grow = layer(bounds, keys, limits, spend, store, depth + 1);
    into.clear();
    for (let first = 0; first < from.count; first += atOnce) {
      const end = Math.min(first + atOnce, from.count);
      effort.work += Math.ceil(((end - first) * store.ways) / looksAUnit);
      if (effort.isSpent) return 'spent';
      if (effort.isPauseDue) yield undefined;
      grow(from, first, end, into);
    }
    kept += into.count;
    if (kept > mostLabels) return 'crowded';
    trail.push({ parents: into.parents.slice(0, into.count), ways: into.ways.slice(0, into.count) });
    [from, into] = [into, from];
  }
  const { cost, score } = from;
  const choicesOf = (last: number): Choice[] => {
    const choices: Choice[] = [];
    for (let depth = stores.length - 1, at = last; depth >= 0; depth--) {
      const choice = stores[depth]?.[trail[depth]?.ways[at] ?? 0]?.choice;
      if (choice !== undefined) choices.push(choice);
      at = trail[depth]?.parents[at] ?? 0;
    }
    return choices;
  };
  const order = Array.from({ length: from.count }, (_, at) => at);
  order.sort((a, b) => (cost[a] ?? 0) - (cost[b] ?? 0) || (score[a] ?? 0) - (score[b] ?? 0));
  for (const last of order) offer(cost[last] ?? 0, score[last] ?? 0, () => choicesOf(last));
  effort.work += order.length;
  return 'all';
}

/** Gives some labels of a layer every way of the next store; `depth` is the one after it. */
function layer(
  { reducedRest, costRest }: StoreBounds,
  { rows, needs, enough, radix, mostRest }: MergeKeys,
  { tie, beat, score: scoreMost }: Limits,
  { byReduced, byCost }: SpendBounds,
  store: StoreColumns,
  depth: number,
): (from: Labels, first: number, end: number, into: Labels) => void {
  const mostScore = withMargin(scoreMost);
  const [restReduced, restCost] = [reducedRest[depth] ?? 0, costRest[depth] ?? 0];
  const [rateReduced, rateCost] = [byReduced.rate, byCost.rate];
  const aboveReduced = (byReduced.rest[depth] ?? 0) - byReduced.room;
  const aboveCost = (byCost.rest[depth] ?? 0) - byCost.room;
  const least = needs.map((need, row) => need - (mostRest[row]?.[depth] ?? 0));
  return (from, first, end, into) => {
    for (let label = first; label < end; label++) {
      const [mainHere, costHere, reducedHere] = [from.main[label] ?? 0, from.cost[label] ?? 0, from.reduced[label] ?? 0];
      const scoreHere = from.score[label] ?? 0;
      for (let way = 0; way < store.ways; way++) {
        const cost = costHere + (store.cost[way] ?? 0);
        const reduced = reducedHere + (store.reduced[way] ?? 0);
        const goods = Math.max(reduced + restReduced, cost + restCost);
        if (goods > tie) continue;
        const score = scoreHere + (store.score[way] ?? 0);
        if (goods > beat && score + Math.max(rateReduced * reduced + aboveReduced, rateCost * cost + aboveCost) > mostScore) continue;
        const main = mainHere + (store.main[way] ?? 0);
        let key = main;
        let row = 0;
        for (; row < rows; row++) {
          const part = (from.parts[label * rows + row] ?? 0) + (store.parts[way * rows + row] ?? 0);
          if (part < (least[row] ?? 0)) break;
          into.next[row] = part;
          key += (radix[row] ?? 0) * Math.min(part, enough[row] ?? 0);
        }
        if (row < rows) continue;
        const at = into.placeOf(key, score);
        if (at >= 0) into.set(at, main, cost, reduced, score, label, way);
      }
    }
  };
}
