// One promotion at its turn: what it takes off, or why nothing.
import type { Ineligible } from '../formats/plan';
import type { Rules } from '../formats/rules';
import { reaches, shortOf } from '../rules/threshold';
import { discountOff } from './discounts/registry';
import type { Seen } from './discounts/seen';
import type { Promotion } from './prepared-case';

/** Minor units it takes off what it sees, at most what is left; 0 where it does not apply. */
export function promotionOff(promotion: Promotion, seen: Seen, rules: Rules): number {
  if (!reaches(seen.tested, promotion.minimumSpend, rules.thresholdComparison)) return 0;
  return Math.min(seen.running, discountOff(promotion.discount, seen, rules).amount);
}

/** Why `promotionOff` is 0: no line to count, what is missing to the threshold or level, or nothing left to take. */
export function whyNothingOff(promotion: Promotion, seen: Seen, rules: Rules): Ineligible {
  if (seen.units === 0) return { code: 'nothing-eligible' };
  const short = shortOf(seen.tested, promotion.minimumSpend, rules.thresholdComparison);
  if (short > 0) return { code: 'below-minimum-spend', short };
  return discountOff(promotion.discount, seen, rules).missing ?? { code: 'takes-nothing-off' };
}
