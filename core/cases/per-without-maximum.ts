// "X off per Y" with no stated maximum: whether it repeats is the profile's business.
import type { Discount, LevelDiscount } from '../formats/promotion';
import type { CaseMaking } from '../rules/profile';

const onceAtMost = (discount: LevelDiscount): LevelDiscount =>
  discount.type === 'repeating' && discount.maximumDiscount === undefined
    ? { ...discount, maximumDiscount: { amount: discount.amount } }
    : discount;

export interface Offer {
  discount: Discount;
  /** minor units */
  minimumSpend: number | undefined;
}

/**
 * The discount as it is planned with. Under `once`, "X off per Y" is X off from Y on; inside tiers it is the same with X as its maximum.
 * A stated maximum means that it repeats.
 */
export function withoutEndlessSteps({ discount, minimumSpend }: Offer, per: CaseMaking['perWithoutMaximum']): Offer {
  if (per === 'repeat' || discount.maximumDiscount !== undefined) return { discount, minimumSpend };
  switch (discount.type) {
    case 'repeating':
      return { discount: { type: 'fixed', amount: discount.amount }, minimumSpend: Math.max(minimumSpend ?? 0, discount.every.amount) };
    case 'tiered':
      return {
        discount: { ...discount, tiers: discount.tiers.map((tier) => ({ ...tier, discount: onceAtMost(tier.discount) })) },
        minimumSpend,
      };
    case 'quantityTiered':
      return {
        discount: { ...discount, tiers: discount.tiers.map((tier) => ({ ...tier, discount: onceAtMost(tier.discount) })) },
        minimumSpend,
      };
    default:
      return { discount, minimumSpend };
  }
}
