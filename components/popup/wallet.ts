// Which of the known discounts are hers to use, the first to end first.
import type { JoinedPromotion } from '../../core/cases/join-promotions';
import { isOver } from '../discounts/promotion-facts';

const end = ({ validUntil }: JoinedPromotion): number => (validUntil === undefined ? Number.POSITIVE_INFINITY : Date.parse(validUntil));

/** Coupons and codes that are not struck out, used or over at the moment; what applies by itself is none of her wallet. */
export const inWallet = (promotions: JoinedPromotion[], nowMs: number): JoinedPromotion[] =>
  promotions
    .filter(
      (joined) =>
        joined.against === undefined &&
        !isOver(joined, nowMs) &&
        joined.promotion.kind !== 'storeDiscount' &&
        joined.promotion.kind !== 'platformDiscount',
    )
    .toSorted((one, other) => end(one) - end(other));
