// The second part of the objective as one number: how many coupons are spent, then when they would have ended.
import type { Rules } from '../formats/rules';
import { limitGroup } from '../rules/combination';
import type { Turn } from './turn';

/** Of two sets of coupons that may stand in one order, or in so many orders, the one with the lower sum of scores spends fewer, or, of as many, earlier-ending ones. */
export type SpendScore = (turn: Turn) => number;

/**
 * Ends count from the earliest one, and coupons without an end count just enough to come after all others: so that the sums stay
 * small enough to be exact.
 */
export function spendScore(turns: readonly Turn[], rules: Rules, orders = 1): SpendScore {
  const coupons = turns.filter(({ coupon }) => coupon !== undefined);
  const together = mostTogether(coupons, rules) * orders;
  const ends = coupons.map(({ promotion }) => promotion.until);
  const earliest = ends.reduce((least, end) => Math.min(least, end), Number.POSITIVE_INFINITY);
  const farthest = ends.reduce((most, end) => Math.max(most, end), 0);
  const nearer = ends.filter((end) => end < farthest).reduce((most, end) => Math.max(most, end), earliest);
  // the farthest end may be moved nearer for as long as no number of nearer ones makes up for it
  const farthestAt = Math.min(farthest - earliest, together * (nearer - earliest) + 1);
  const unit = together * farthestAt + 1;
  return ({ promotion }) => unit + (promotion.until === farthest ? farthestAt : promotion.until - earliest);
}

/** At most so many coupons stand in one order. */
function mostTogether(coupons: readonly Turn[], { limits }: Rules): number {
  const groups = new Map<string, { members: number; maximum: number }>();
  for (const { coupon } of coupons) {
    if (coupon === undefined) continue;
    const limit = limits.find((one) => one.kinds.includes(coupon.kind));
    const key = limit === undefined ? coupon.kind : `${limits.indexOf(limit)} ${limitGroup(limit, coupon)}`;
    const group = groups.get(key) ?? { members: 0, maximum: limit?.maximum ?? Number.POSITIVE_INFINITY };
    groups.set(key, { ...group, members: group.members + 1 });
  }
  return Math.max(
    1,
    [...groups.values()].reduce((sum, { members, maximum }) => sum + Math.min(members, maximum), 0),
  );
}
