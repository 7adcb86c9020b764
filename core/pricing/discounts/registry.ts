// The only list of discount types, and the only place that looks at `discount.type`.
import type { Discount } from '../../formats/promotion';
import { fixedOff, fixedStretches } from './fixed';
import { percentageOff, percentageStretches } from './percentage';
import { quantityTieredOff, quantityTieredStretches } from './quantity-tiered';
import { repeatingOff, repeatingStretches } from './repeating';
import { type Answer, type DiscountRules, flat, type Reach, type Seen, type Stretch } from './seen';
import { tieredOff, tieredStretches } from './tiered';

/** What a discount takes off for what it sees, its caps kept, not yet limited by what is left; and what is missing where that is nothing. */
export function discountOff(discount: Discount, seen: Seen, rules: DiscountRules): Answer {
  const answer = uncapped(discount, seen, rules, (level) => discountOff(level, seen, rules));
  const cap = discount.maximumDiscount?.amount;
  return cap !== undefined && answer.amount > cap ? { amount: cap } : answer;
}

function uncapped(discount: Discount, seen: Seen, rules: DiscountRules, levelOff: (level: Discount) => Answer): Answer {
  switch (discount.type) {
    case 'fixed':
      return fixedOff(discount);
    case 'percentage':
      return percentageOff(discount, seen, rules);
    case 'repeating':
      return repeatingOff(discount, seen);
    case 'tiered':
      return tieredOff(discount, seen, rules, levelOff);
    case 'quantityTiered':
      return quantityTieredOff(discount, seen, levelOff);
  }
}

/** The discount as a function of the running amount, in stretches that together cover every amount at which it takes something off. */
export function discountStretches(discount: Discount, reach: Reach, rules: DiscountRules): Stretch[] {
  const stretches = uncappedStretches(discount, reach, rules, (level) => discountStretches(level, reach, rules));
  const cap = discount.maximumDiscount?.amount;
  return cap === undefined ? stretches : stretches.flatMap((stretch) => capped(stretch, cap));
}

function uncappedStretches(discount: Discount, reach: Reach, rules: DiscountRules, levels: (level: Discount) => Stretch[]): Stretch[] {
  switch (discount.type) {
    case 'fixed':
      return fixedStretches(discount);
    case 'percentage':
      return percentageStretches(discount, reach, rules);
    case 'repeating':
      return repeatingStretches(discount, reach);
    case 'tiered':
      return tieredStretches(discount, reach, rules, levels);
    case 'quantityTiered':
      return quantityTieredStretches(discount, reach, levels);
  }
}

/** Above the point where even the lower line is over the cap, the discount is the cap; below it the lines hold as they are. */
function capped(stretch: Stretch, cap: number): Stretch[] {
  if (stretch.slope === 0) return [flat(stretch.from, stretch.to, Math.min(stretch.most, cap))];
  if (stretch.most <= cap) return [stretch];
  const last = Math.floor((cap + stretch.below) / stretch.slope);
  const rising = { ...stretch, to: Math.min(stretch.to, last), most: cap };
  return [rising, flat(Math.max(stretch.from, last + 1), stretch.to, cap)].filter(({ from, to }) => from <= to);
}

/** Most that the discount can take off any part of what is seen: of levels that a part may reach, the best one counts. */
export function discountAtMost(discount: Discount, seen: Seen, rules: DiscountRules): number {
  const cap = discount.maximumDiscount?.amount ?? Number.POSITIVE_INFINITY;
  const mostOf = (levels: readonly Discount[]) => Math.max(0, ...levels.map((level) => discountAtMost(level, seen, rules)));
  switch (discount.type) {
    case 'tiered':
      return Math.min(cap, mostOf(discount.tiers.flatMap((tier) => (tier.minimumSpend.amount <= seen.tested ? tier.discount : []))));
    case 'quantityTiered':
      return Math.min(cap, mostOf(discount.tiers.flatMap((tier) => (tier.minimumQuantity <= seen.units ? tier.discount : []))));
    default:
      return discountOff(discount, seen, rules).amount;
  }
}
