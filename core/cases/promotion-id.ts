// One id for one promotion, on whatever page it is seen: made of what it is.
import type { LevelDiscount } from '../formats/promotion';
import type { ReadCoupon, ReadDiscount } from '../formats/reading';

type Off = NonNullable<ReadCoupon['discount']>;

/** Documents allow ids of up to 500 characters. */
const LONGEST = 500;

const cap = (maximum: { amount: number } | undefined): string => (maximum === undefined ? '' : `-max${maximum.amount}`);

function levelText(discount: LevelDiscount): string {
  const most = cap(discount.maximumDiscount);
  switch (discount.type) {
    case 'fixed':
      return `fixed${discount.amount}${most}`;
    case 'percentage':
      return `percentage${discount.basisPoints}${most}`;
    case 'repeating':
      return `repeating${discount.amount}per${discount.every.amount}${most}`;
  }
}

function offText(discount: Off): string {
  switch (discount.type) {
    case 'freeShipping':
      return 'freeShipping';
    case 'tiered': {
      const tiers = discount.tiers.toSorted((one, other) => one.minimumSpend.amount - other.minimumSpend.amount);
      return `tiered${tiers.map((tier) => `-${tier.minimumSpend.amount}${levelText(tier.discount)}`).join('')}${cap(discount.maximumDiscount)}`;
    }
    case 'quantityTiered': {
      const tiers = discount.tiers.toSorted((one, other) => one.minimumQuantity - other.minimumQuantity);
      return `pieces${tiers.map((tier) => `-${tier.minimumQuantity}${levelText(tier.discount)}`).join('')}${cap(discount.maximumDiscount)}`;
    }
    default:
      return levelText(discount);
  }
}

/** An instant in whole seconds: pages that count milliseconds and pages that write dates then agree. */
export const wholeSeconds = (instant: string): string =>
  `${new Date(Math.floor(Date.parse(instant) / 1000) * 1000).toISOString().slice(0, 19)}Z`;

/** Kind, store or code, minimum and discount: what a promotion is apart from when it ends. A typed code is the same in any store. */
export function promotionLikeness(promotion: ReadCoupon | ReadDiscount, storeId: string | undefined): string {
  const place = promotion.scope.type === 'store' ? (storeId ?? 'store') : undefined;
  const owner = promotion.kind === 'promoCode' ? (promotion.code ?? place) : (place ?? promotion.code);
  const off = promotion.discount === undefined ? 'unknown' : offText(promotion.discount);
  return [promotion.kind, owner ?? 'platform', promotion.minimumSpend?.amount ?? 0, off].join('|');
}

/** The id: when it ends, and what it is. */
export const promotionId = (likeness: string, validUntil: string | undefined): string =>
  `${likeness.slice(0, LONGEST - 21)}|${validUntil ?? 'open'}`;

/** A share without a minimum or a maximum is the same in every currency. */
export const isBareShare = ({ discount, minimumSpend }: ReadCoupon | ReadDiscount): boolean =>
  discount?.type === 'percentage' && discount.maximumDiscount === undefined && (minimumSpend?.amount ?? 0) === 0;
