// The search through one case of late promotions, in passes: orders that cost no more than the case's own bound and spend few coupons
// are looked for first, since there mostly are some, and then nothing else is to be looked at.
import { assignStores } from './assign-stores';
import type { Assignment, Choice } from './assignment';
import type { BestFound, Found } from './best-found';
import type { Effort } from './effort';
import type { Pricing } from './lagrangian';
import { searchLayers } from './layers';
import { mergeKeys } from './merge-keys';
import type { Placed } from './relaxation';
import { type Limits, spendBounds, storeBounds } from './store-bounds';

/** What orders are held against. */
export interface Yardstick {
  best: BestFound;
  /** only what costs less is looked for: of orders that cost as much any will do */
  isPriceOnly: boolean;
  /** most goods with which an order may cost no more than this, fractions allowed for; below 0 where none does */
  roomFor: (payable: number) => number;
  scoreOf: (choice: Choice) => number;
  scoreOfFound: (found: Found) => number;
  clash: ((a: Choice, b: Choice) => boolean) | undefined;
}

export interface OpenCase {
  assignment: Assignment;
  pricing: Pricing;
  placed: readonly Placed[];
  /** the exact order of these choices, one a store; nothing where it is not allowed */
  evaluate: (choices: readonly Choice[]) => Found | undefined;
  /** classes of lines whose sums are all that tells what an order costs; nothing where more does */
  seenClasses: ReadonlySet<number> | undefined;
  /** score of the late coupons */
  lateScore: number;
  /** no order of the case costs less */
  payableAtLeast: number;
}

/** scores above the least that is possible with which orders are looked for first, in coupons */
const firstScores = [0.25, 0.75, 1.25, 1.75, 2.25, 2.75, 3.5, 4.5];

/** Improves the best found by the orders of a case. False where the effort was spent before it was looked through. */
export function* searchCase(open: OpenCase, yardstick: Yardstick, effort: Effort): Generator<undefined, boolean> {
  const { assignment, lateScore, payableAtLeast } = open;
  const { best, isPriceOnly } = yardstick;
  const bounds = storeBounds(assignment, open.pricing.prices, yardstick.scoreOf);
  const roomFor = (payable: number) => yardstick.roomFor(payable) - assignment.constant;
  let found: Found | undefined;
  let limits: Limits = { tie: 0, beat: 0, score: 0 };
  const limitsNow = (): Limits => {
    if (found === best.found) return limits;
    found = best.found;
    const beat = roomFor(found.payable - 1);
    limits = { tie: isPriceOnly ? beat : roomFor(found.payable), beat, score: yardstick.scoreOfFound(found) - 1 };
    return limits;
  };
  const keys = open.seenClasses && yardstick.clash === undefined ? mergeKeys(assignment, bounds, open.seenClasses) : undefined;
  const offer = (choices: readonly Choice[]) => best.offer(open.evaluate(choices));
  const offerWorthy = (cost: number, score: number, choices: () => readonly Choice[]) => {
    const { tie, beat, score: most } = limitsNow();
    if (cost <= beat || (cost <= tie && score <= most)) offer(choices());
  };
  if (keys !== undefined) {
    const tie = roomFor(payableAtLeast);
    const spend = spendBounds(bounds, tie);
    const { byCost } = spend;
    const least = lateScore + (byCost.rest[0] ?? 0) - byCost.room;
    const coupon = leastCoupon(bounds.stores.flat());
    for (const more of firstScores) {
      const isKnown = best.found.payable === payableAtLeast;
      if (isKnown && isPriceOnly) return true;
      const most = isKnown ? limitsNow().score : Number.POSITIVE_INFINITY;
      const score = Math.min(most, least + more * coupon);
      const end = yield* searchLayers(bounds, keys, { tie, beat: Number.NEGATIVE_INFINITY, score }, lateScore, spend, offerWorthy, effort);
      if (end === 'spent') return false;
      if (end === 'crowded') break;
      if (score === most || (best.found.payable === payableAtLeast && limitsNow().score < score)) return true;
    }
    const now = limitsNow();
    const end = yield* searchLayers(bounds, keys, now, lateScore, spendBounds(bounds, now.tie), offerWorthy, effort);
    if (end !== 'crowded') return end === 'all';
  }
  return yield* assignStores(assignment, bounds, { limits: limitsNow, offer, clash: yardstick.clash, lateScore }, effort);
}

const leastCoupon = (entries: readonly { score: number }[]): number =>
  entries.reduce((least, { score }) => (score > 0 ? Math.min(least, score) : least), Number.POSITIVE_INFINITY);
