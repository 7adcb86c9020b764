// "Buy 2 get 3 % off": levels by units of the eligible lines; the highest that is reached counts.
import type { Discount, LevelDiscount } from '../../formats/promotion';
import type { Answer, Reach, Seen, Stretch } from './seen';

type QuantityTiered = Extract<Discount, { type: 'quantityTiered' }>;

const ascending = ({ tiers }: QuantityTiered) => tiers.toSorted((a, b) => a.minimumQuantity - b.minimumQuantity);
const reachedBy = (discount: QuantityTiered, units: number) => ascending(discount).findLast((tier) => units >= tier.minimumQuantity);

/** `levelOff` answers for the discount of the level that counts. */
export function quantityTieredOff(discount: QuantityTiered, seen: Seen, levelOff: (level: LevelDiscount) => Answer): Answer {
  const reached = reachedBy(discount, seen.units);
  if (reached !== undefined) return levelOff(reached.discount);
  const lowest = ascending(discount)[0]?.minimumQuantity ?? 0;
  return { amount: 0, missing: { code: 'below-minimum-quantity', short: lowest - seen.units } };
}

export function quantityTieredStretches(
  discount: QuantityTiered,
  reach: Reach,
  levelStretches: (level: LevelDiscount) => Stretch[],
): Stretch[] {
  const reached = reachedBy(discount, reach.units);
  return reached === undefined ? [] : levelStretches(reached.discount);
}
