// The levels and steps nearest to where a discount stands: the highest it passes, and the lowest it does not reach.
import type { Discount } from '../formats/promotion';
import type { Rules } from '../formats/rules';
import { leastReaching } from '../rules/threshold';

/** `at` is the stated threshold and `least` what reaches it, held against `tested`: all minor units, or all units of goods. */
export interface Threshold {
  measure: 'amount' | 'units';
  at: number;
  least: number;
  tested: number;
}

/** What a promotion sees: minor units, and units of goods. */
export interface Seen {
  amount: number;
  units: number;
}

/** The threshold of a minimum spend or level. */
export const spendThreshold = (at: number, tested: number, { thresholdComparison }: Pick<Rules, 'thresholdComparison'>): Threshold => ({
  measure: 'amount',
  at,
  least: leastReaching(at, thresholdComparison),
  tested,
});

/** Levels and steps around what is seen, those inside the level that counts included; a minimum spend is not among them. */
export function thresholdsAround(discount: Discount, seen: Seen, rules: Pick<Rules, 'thresholdComparison'>): Threshold[] {
  switch (discount.type) {
    case 'repeating': {
      const { every, amount, maximumDiscount } = discount;
      const steps = Math.floor(seen.amount / every.amount);
      const isCapped = maximumDiscount !== undefined && steps * amount >= maximumDiscount.amount;
      const counted = isCapped ? [Math.ceil(maximumDiscount.amount / amount)] : [steps, steps + 1];
      return counted
        .filter((step) => step > 0)
        .map((step) => ({ measure: 'amount', at: step * every.amount, least: step * every.amount, tested: seen.amount }));
    }
    case 'tiered':
      return aroundLevels(
        discount.tiers.map((tier) => ({ tier, threshold: spendThreshold(tier.minimumSpend.amount, seen.amount, rules) })),
        seen,
        rules,
      );
    case 'quantityTiered':
      return aroundLevels(
        discount.tiers.map((tier) => ({
          tier,
          threshold: { measure: 'units', at: tier.minimumQuantity, least: tier.minimumQuantity, tested: seen.units },
        })),
        seen,
        rules,
      );
    default:
      return [];
  }
}

interface Level {
  tier: { discount: Discount };
  threshold: Threshold;
}

function aroundLevels(levels: readonly Level[], seen: Seen, rules: Pick<Rules, 'thresholdComparison'>): Threshold[] {
  const ascending = levels.toSorted((a, b) => a.threshold.at - b.threshold.at);
  const reached = ascending.findLast(({ threshold }) => threshold.least <= threshold.tested);
  const next = ascending.find(({ threshold }) => threshold.least > threshold.tested);
  return [
    ...[reached, next].flatMap((level) => (level === undefined || level.threshold.at === 0 ? [] : level.threshold)),
    ...(reached === undefined ? [] : thresholdsAround(reached.tier.discount, seen, rules)),
  ];
}
