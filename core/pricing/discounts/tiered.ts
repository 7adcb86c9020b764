// "$3 off $25, $8 off $60": the highest level that is reached counts, be it the better one or not.
import type { Discount, LevelDiscount } from '../../formats/promotion';
import { leastReaching, reaches, shortOf } from '../../rules/threshold';
import type { Answer, DiscountRules, Reach, Seen, Stretch } from './seen';

type Tiered = Extract<Discount, { type: 'tiered' }>;

const ascending = ({ tiers }: Tiered) => tiers.toSorted((a, b) => a.minimumSpend.amount - b.minimumSpend.amount);

/** `levelOff` answers for the discount of the level that counts. */
export function tieredOff(discount: Tiered, seen: Seen, rules: DiscountRules, levelOff: (level: LevelDiscount) => Answer): Answer {
  const tiers = ascending(discount);
  const reached = tiers.findLast((tier) => reaches(seen.tested, tier.minimumSpend.amount, rules.thresholdComparison));
  if (reached !== undefined) return levelOff(reached.discount);
  const lowest = tiers[0]?.minimumSpend.amount ?? 0;
  return { amount: 0, missing: { code: 'below-minimum-spend', short: shortOf(seen.tested, lowest, rules.thresholdComparison) } };
}

export function tieredStretches(
  discount: Tiered,
  reach: Reach,
  rules: DiscountRules,
  levelStretches: (level: LevelDiscount) => Stretch[],
): Stretch[] {
  const tiers = ascending(discount);
  const { tested } = reach;
  if (tested !== undefined) {
    const reached = tiers.findLast((tier) => reaches(tested, tier.minimumSpend.amount, rules.thresholdComparison));
    return reached === undefined ? [] : levelStretches(reached.discount);
  }
  return tiers.flatMap((tier, position) => {
    const from = leastReaching(tier.minimumSpend.amount, rules.thresholdComparison);
    const next = tiers[position + 1];
    const to = next === undefined ? Number.POSITIVE_INFINITY : leastReaching(next.minimumSpend.amount, rules.thresholdComparison) - 1;
    return levelStretches(tier.discount)
      .map((stretch) => ({ ...stretch, from: Math.max(stretch.from, from), to: Math.min(stretch.to, to) }))
      .filter((stretch) => stretch.from <= stretch.to);
  });
}
