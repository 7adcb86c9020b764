// How a late promotion may act in an order: from which eligible sum on, and what it takes off.

import type { Rules } from '../../../core/formats/rules';
import type { Promotion } from '../../../core/pricing/prepared-case';
import { leastReaching } from '../../../core/rules/threshold';

/** One way to use a coupon: an amount from a sum on, or a share of the sum, rounded half up and at most `most`. Minor units, basis points. */
export type Way = { promotion: Promotion; need: number } & (
  | { type: 'amount'; amount: number }
  | { type: 'share'; basisPoints: number; most: number }
);

const half = 5000;
const whole = 10_000;

/** A capped percentage is two ways: its cap, from the sum on at which the rounded share reaches it, or the share below. */
export function waysOf(promotion: Promotion, sumAtMost: number, rules: Rules): Way[] {
  const { discount } = promotion;
  const need = leastReaching(promotion.minimumSpend, rules.thresholdComparison);
  if (discount.type === 'fixed') return [{ promotion, need, type: 'amount', amount: discount.amount }];
  if (discount.type !== 'percentage') return [];
  const { basisPoints } = discount;
  const most = Math.floor((sumAtMost * basisPoints + half) / whole);
  const cap = discount.maximumDiscount?.amount ?? most + 1;
  const full = Math.max(need, Math.ceil((cap * whole - half) / basisPoints));
  const share: Way = { promotion, need, type: 'share', basisPoints, most: Math.min(most, cap) };
  return cap > most ? [share] : [share, { promotion, need: full, type: 'amount', amount: cap }];
}

/** The levels of "every $X": from each sum on, how much more than at the level before. */
export function stepsOf({ discount }: Promotion, sumAtMost: number): { from: number; more: number }[] {
  if (discount.type !== 'repeating') return [];
  const cap = discount.maximumDiscount?.amount ?? Number.POSITIVE_INFINITY;
  const levels = Array.from({ length: Math.floor(sumAtMost / discount.every.amount) }, (_, before) => ({
    from: (before + 1) * discount.every.amount,
    more: Math.min(cap, (before + 1) * discount.amount) - Math.min(cap, before * discount.amount),
  }));
  return levels.filter(({ more }) => more > 0);
}
