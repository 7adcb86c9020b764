// The search through one case of late promotions, in passes: orders that cost no more than the case's own bound and spend few coupons
// are looked for first, since there mostly are some, and then nothing else is to be looked at.
import { assignStores } from './assign-stores';
import type { Assignment, Choice } from './assignment';
import type { BestFound, Found } from './best-found';
import type { Effort } from './effort';
import type { Pricing } from './lagrangian';
import type { Offer } from './layer';
import { searchLayers } from './layers';
import { mergeKeys } from './merge-keys';
import type { Placed } from './relaxation';
import { type Limits, type StoreBounds, spendBounds, storeBounds, withMargin } from './store-bounds';

/** What orders are held against. */
export interface Yardstick {
  best: BestFound;
  /** only what costs less is looked for: of orders that cost as much any will do */
  isPriceOnly: boolean;
  /** most goods with which an order may cost no more than this, fractions allowed for; below 0 where none does */
  roomFor: (payable: number) => number;
  /** least that an order costs that leaves at least so much */
  payableAt: (goods: number) => number;
  /** what sums of numbers with fractions may be off by */
  margin: number;
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

/** how far above the least that is possible the scores of orders are that are looked for first, and how much farther next, in coupons */
const firstScore = 0.25;
const moreScore = 0.5;
/** up to so many partial orders a pass is short anyway */
const fewKept = 1000;

/** Improves the best found by the orders of a case. False where the effort was spent before it was looked through. */
export function* searchCase(open: OpenCase, yardstick: Yardstick, effort: Effort): Generator<undefined, boolean> {
  const { assignment, lateScore } = open;
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
  const offer = (choices: readonly Choice[]) => best.offer(open.evaluate(choices));
  const isDone = yield* inPasses(open, bounds, yardstick, limitsNow, effort);
  if (isDone !== undefined) return isDone;
  return yield* assignStores(assignment, bounds, { limits: limitsNow, offer, clash: yardstick.clash, lateScore }, effort);
}

/** Nothing where sums do not tell enough, or too many partial orders could still matter. */
function* inPasses(
  { assignment, seenClasses, evaluate, lateScore, payableAtLeast }: OpenCase,
  bounds: StoreBounds,
  { best, isPriceOnly, clash, roomFor, payableAt, margin }: Yardstick,
  limitsNow: () => Limits,
  effort: Effort,
): Generator<undefined, boolean | undefined> {
  const offer: Offer = (cost, score, choices) => {
    const { tie, beat, score: most } = limitsNow();
    if (cost <= beat || (cost <= tie && score <= most)) best.offer(evaluate(choices()));
  };
  let spend = spendBounds(bounds, roomFor(payableAtLeast) - assignment.constant);
  const { byCost } = spend;
  const least = lateScore + (byCost.rest[0] ?? 0) - byCost.room;
  if (best.found.payable === payableAtLeast && least > withMargin(limitsNow().score)) return true;
  const keys = clash === undefined && seenClasses !== undefined ? mergeKeys(assignment, bounds, seenClasses, byCost.rate) : undefined;
  if (keys === undefined) return undefined;
  const coupon = leastCoupon(bounds.stores.flat());
  let payable = payableAtLeast;
  let keptBefore = 0;
  // where only the price is looked for, scores thin out nothing that matters
  for (let score = isPriceOnly ? Number.POSITIVE_INFINITY : least + firstScore * coupon; ; ) {
    const now = limitsNow();
    const isLast = payable >= best.found.payable;
    if (isLast && isPriceOnly) return true;
    const isFirst = payable === payableAtLeast;
    const tie = isLast ? now.tie : roomFor(payable) - assignment.constant;
    if (!isFirst) spend = spendBounds(bounds, tie);
    const limits = isLast && !isFirst ? now : { tie, beat: Number.NEGATIVE_INFINITY, score: isLast ? Math.min(score, now.score) : score };
    const { looked, goodsCut, scoreCut, kept } = yield* searchLayers(bounds, keys, limits, lateScore, spend, offer, effort);
    if (looked !== 'all') return looked === 'spent' ? false : undefined;
    if (isLast && (limits.score === now.score || scoreCut === Number.POSITIVE_INFINITY)) return true;
    if (best.found.payable <= payable && limitsNow().score < limits.score) return true;
    if (scoreCut < Number.POSITIVE_INFINITY) {
      // so many more that the next pass is a few times as long; where it hardly is, nearly everything is looked through already
      const isNearlyAll = kept < keptBefore * 1.5 && kept > fewKept;
      keptBefore = kept;
      score = isNearlyAll ? Number.POSITIVE_INFINITY : Math.max(score + moreScore * coupon, scoreCut + firstScore * coupon);
    } else {
      if (goodsCut === Number.POSITIVE_INFINITY) return true;
      score = Number.POSITIVE_INFINITY;
      payable = Math.max(payable + 1, payableAt(goodsCut + assignment.constant - margin));
    }
  }
}

const leastCoupon = (entries: readonly { score: number }[]): number =>
  entries.reduce((least, { score }) => (score > 0 ? Math.min(least, score) : least), Number.POSITIVE_INFINITY);
