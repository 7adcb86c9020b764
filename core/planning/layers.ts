// Store by store, every partial order that could still matter, at once: of partial orders that leave the same for everything later
// only the one that spends least goes on.
import type { Effort } from './effort';
import { Labels } from './labels';
import { Layer, type Offer } from './layer';
import type { MergeKeys } from './merge-keys';
import type { Limits, SpendBounds, StoreBounds } from './store-bounds';

/** partial orders kept, all together */
const mostLabels = 500_000;
/** looks at a partial order or at one of its ways that make one unit of work */
const looksAUnit = 16;
/** looks between two looks at the effort */
const looksAtOnce = 2048;
/** How a search through the layers ended. */
export interface LayersEnd {
  /** `all`: looked through to the end; `spent`: the effort was spent before; `crowded`: there are too many */
  looked: 'all' | 'spent' | 'crowded';
  /** the least goods, and the least score, for which a partial order was cut; nothing was where they are infinite */
  goodsCut: number;
  scoreCut: number;
  /** partial orders that were kept */
  kept: number;
}

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
  labels.set(labels.placeOf(0, 0), 0, 0, 0, 0, 0, 0);
  const ended = (looked: LayersEnd['looked']): LayersEnd => ({
    looked,
    goodsCut: layer.goodsCut,
    scoreCut: layer.scoreCut,
    kept: labels.count,
  });
  const layer = new Layer(bounds, keys, limits, spend, lateScore);
  for (let depth = 0; depth < usual.length; depth++) {
    layer.next();
    const active = labels.nextStore();
    const { length } = active;
    const ways = stores[depth]?.entries.length ?? 0;
    const atOnce = Math.ceil(looksAtOnce / (1 + ways));
    let stays = 0;
    for (let first = 0; first < length; first += atOnce) {
      const end = Math.min(first + atOnce, length);
      const tried = layer.extend(labels, active, first, end);
      for (let at = first; at < end; at++) if ((active[at] ?? -1) >= 0) active[stays++] = active[at] ?? 0;
      effort.work += Math.ceil((end - first + tried * ways) / looksAUnit);
      if (effort.isSpent) return ended('spent');
      if (effort.isPauseDue) yield undefined;
    }
    active.length = stays;
    if (labels.count > mostLabels) return ended('crowded');
  }
  layer.offerAll(labels, offer);
  effort.work += labels.count;
  return ended('all');
}
