// Store by store, every partial order that could still matter, at once: of partial orders that leave the same for everything later
// only the one that spends least goes on.
import type { Choice } from './assignment';
import type { Effort } from './effort';
import { Labels } from './labels';
import type { MergeKeys } from './merge-keys';
import { type Limits, type SpendBounds, type StoreBounds, withMargin } from './store-bounds';

/** partial orders kept, all together */
const mostLabels = 500_000;
/** looks at a choice that make one unit of work */
const looksAUnit = 16;
/** partial orders between two looks at the effort */
const atOnce = 256;

/** more than any store has; a way and its store are kept as one number */
const mostWays = 65_536;

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
  const { usual, stores } = keys;
  const labels = new Labels(keys.rows);
  labels.set(labels.placeOf(0, 0), 0, 0, 0, 0, -1, 0);
  const sums = { cost: 0, reduced: 0, score: lateScore };
  for (const [depth, { choice, reduced, score }] of usual.entries()) {
    labels.nextStore();
    const extend = extender(bounds, keys, limits, spend, sums, depth);
    const { count } = labels;
    const ways = stores[depth]?.entries.length ?? 0;
    for (let first = 0; first < count; first += atOnce) {
      effort.work += Math.ceil((Math.min(atOnce, count - first) * (1 + ways)) / looksAUnit);
      if (effort.isSpent) return 'spent';
      if (effort.isPauseDue) yield undefined;
      extend(labels, first, Math.min(first + atOnce, count));
    }
    if (labels.count > mostLabels) return 'crowded';
    sums.cost += choice.cost;
    sums.reduced += reduced;
    sums.score += score;
  }
  const { tie } = limits;
  const order = Array.from({ length: labels.count }, (_, at) => at).filter((at) => {
    if ((labels.cost[at] ?? 0) + sums.cost > tie) return false;
    return keys.mayKeep.every((from, row) => (labels.parts[at * keys.rows + row] ?? 0) >= (from[stores.length] ?? 0));
  });
  const { cost, score } = labels;
  order.sort((a, b) => (cost[a] ?? 0) - (cost[b] ?? 0) || (score[a] ?? 0) - (score[b] ?? 0));
  for (const last of order) {
    offer((cost[last] ?? 0) + sums.cost, (score[last] ?? 0) + sums.score, () => {
      const choices = usual.map(({ choice }) => choice);
      for (let at = last; at > 0; at = labels.parents[at] ?? 0) {
        const store = Math.floor((labels.ways[at] ?? 0) / mostWays);
        const entry = stores[store]?.entries[(labels.ways[at] ?? 0) % mostWays];
        if (entry !== undefined) choices[store] = entry.choice;
      }
      return choices;
    });
  }
  effort.work += order.length;
  return 'all';
}

/** Lets some labels go each way of a store that is not its usual one. `sums`: of the usual choices of the stores before. */
function extender(
  { reducedRest, costRest }: StoreBounds,
  { usual, stores, rows, mayKeep, surelyKeeps, radix, kept }: MergeKeys,
  { tie, beat, score: scoreMost }: Limits,
  { byReduced, byCost }: SpendBounds,
  sums: { cost: number; reduced: number; score: number },
  depth: number,
): (labels: Labels, first: number, end: number) => void {
  const store = stores[depth];
  const here = usual[depth];
  if (store === undefined || here === undefined) return () => undefined;
  const after = depth + 1;
  const mostScore = withMargin(scoreMost);
  const [rateReduced, rateCost] = [byReduced.rate, byCost.rate];
  // what a difference is added to: the usual choices up to this store, and the least of the rest
  const [sumReduced, sumCost, sumScore] = [sums.reduced + here.reduced, sums.cost + here.choice.cost, sums.score + here.score];
  const [goodsReduced, goodsCost] = [sumReduced + (reducedRest[after] ?? 0), sumCost + (costRest[after] ?? 0)];
  const spendReduced = sumScore + rateReduced * sumReduced + (byReduced.rest[after] ?? 0) - byReduced.room;
  const spendCost = sumScore + rateCost * sumCost + (byCost.rest[after] ?? 0) - byCost.room;
  const { cost: costOf, reduced: reducedOf, score: scoreOf, main: mainOf, parts: partsOf } = store;
  const leastSpend = scoreOf.reduce(
    (least, score, way) => Math.min(least, score + rateCost * (costOf[way] ?? 0)),
    Number.POSITIVE_INFINITY,
  );
  const isAllScored = beat === Number.NEGATIVE_INFINITY;
  const ways = costOf.length;
  return (labels, first, end) => {
    for (let label = first; label < end; label++) {
      const [costHere, scoreHere] = [labels.cost[label] ?? 0, labels.score[label] ?? 0];
      if (isAllScored && scoreHere + rateCost * costHere + spendCost + leastSpend > mostScore) continue;
      const [reducedHere, mainHere] = [labels.reduced[label] ?? 0, labels.main[label] ?? 0];
      for (let way = 0; way < ways; way++) {
        const cost = costHere + (costOf[way] ?? 0);
        const reduced = reducedHere + (reducedOf[way] ?? 0);
        const goods = Math.max(reduced + goodsReduced, cost + goodsCost);
        if (goods > tie) continue;
        const score = scoreHere + (scoreOf[way] ?? 0);
        if (goods > beat && score + Math.max(rateReduced * reduced + spendReduced, rateCost * cost + spendCost) > mostScore) continue;
        const main = mainHere + (mainOf[way] ?? 0);
        let key = main;
        let row = 0;
        for (; row < rows; row++) {
          const part = (labels.parts[label * rows + row] ?? 0) + (partsOf[way * rows + row] ?? 0);
          if (part < (mayKeep[row]?.[after] ?? 0)) break;
          labels.next[row] = part;
          key += (radix[row] ?? 0) * (part >= (surelyKeeps[row]?.[after] ?? 0) ? (kept[row] ?? 0) : part);
        }
        if (row < rows) continue;
        const at = labels.placeOf(key, score);
        if (at >= 0) labels.set(at, main, cost, reduced, score, label, depth * mostWays + way);
      }
    }
  };
}
