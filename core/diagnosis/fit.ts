// How a code stands on a cart once calendar and account are mended: whether it applies, beside what, and why not.
import type { Coupon } from '../formats/promotion';
import { type Baseline, type Best, rivalsOf, withPromotion } from './baseline';
import { mended } from './circumstances';
import { type Joined, join, type Way } from './join';
import type { Question } from './question';
import { bestWithout, type Least, leastWith, savesAll, type Work } from './search';
import type { Reason, Step } from './verdict';
import { whyNot } from './why-not';

/** `way`: the cheapest known one, where it applies to the cart as it is; `not` means something only where there is none. */
export interface Fit extends Question {
  /** the best order of the coupons that it may stand beside */
  best: Best | undefined;
  way: Way | undefined;
  reasons: Reason[];
  steps: Step[];
}

/** Holds a coupon against the plan without it, and against the best plan without what it may not stand beside. */
export function fitOf(baseline: Baseline, asked: Coupon, onOrder: readonly string[], work: Work): Fit {
  const coupon = mended(asked);
  const promotion = baseline.promotionOf(coupon);
  const prepared = withPromotion(baseline.prepared, promotion);
  const rivals = rivalsOf(baseline.prepared, coupon);
  const orders = baseline.orders.length === 0 ? [{ lines: [], coupons: [] }] : baseline.orders;
  const best = bestWithout(baseline, rivals, work);
  const asPlanned = join(prepared, orders, coupon.couponId, rivals);
  const [only] = orders;
  const isEnough = best !== undefined && asPlanned.way !== undefined && savesAll(prepared, promotion, best, asPlanned.way.payable);
  const asBest: Joined =
    best === undefined || only === undefined || isEnough || isSame(best.coupons, asPlanned.not?.coupons ?? only.coupons)
      ? {}
      : join(prepared, [{ ...only, coupons: [...best.coupons] }], coupon.couponId, rivals);
  // what no longer applies beside it the site drops by itself
  const [way] = [asPlanned.way, asBest.way].flatMap((one) => one ?? []).sort((a, b) => a.payable - b.payable);
  const not = asPlanned.not ?? { order: 0, coupons: [], why: { code: 'takes-nothing-off' } };
  const question: Question = { baseline, coupon, promotion, prepared, rivals, orders, not };
  const couponIds = rivalsOnOrder(baseline, rivals, onOrder);
  const isAlone = couponIds.length === 0;
  return {
    ...question,
    best,
    way,
    reasons: [
      ...(way === undefined ? whyNot(question) : []),
      ...(isAlone ? [] : [{ code: 'another-code', confidence: 'certain', couponIds } as const]),
    ],
    steps: isAlone ? [] : [{ do: 'takeOut', couponIds }],
  };
}

/** Whether no other coupon is among them than was tried. */
const isSame = (coupons: readonly string[], tried: readonly string[]): boolean =>
  coupons.every((couponId) => tried.includes(couponId)) && coupons.length + 1 >= tried.length;

/** Coupons on the order now, by id or code, that it may not stand beside. */
function rivalsOnOrder({ prepared }: Baseline, rivals: readonly string[], onOrder: readonly string[]): string[] {
  const isOnOrder = ({ couponId, code }: Coupon) => onOrder.includes(couponId) || (code !== undefined && onOrder.includes(code));
  return prepared.promotions.flatMap(({ coupon }) =>
    coupon !== undefined && rivals.includes(coupon.couponId) && isOnOrder(coupon) ? coupon.couponId : [],
  );
}

/** The least with it on the cart as it is, where it applies there. */
export function leastAsIs({ prepared, promotion, best, coupon, rivals }: Fit, way: Way, work: Work): Least {
  return best !== undefined && savesAll(prepared, promotion, best, way.payable)
    ? { ...way, isProved: true }
    : leastWith(prepared, way, coupon.couponId, rivals, work);
}

/** Whether its minimum would be missed if what coins pay were counted against it: terms of codes speak of "all other offers". */
export function hangsOnCoins({ prepared, promotion: { minimumSpend, id } }: Fit, { priced }: Way): boolean {
  const turn = priced.cascade.turns.find(({ promotion }) => promotion.id === id);
  const paid = Math.min(priced.coinsMost, prepared.coins.budget);
  return turn !== undefined && minimumSpend > 0 && turn.tested - paid < minimumSpend;
}
