// Whether an answer still stands on what holds: a plan that is kept must not outlive its discounts.
import type { ByHand } from '../by-hand/by-hand';
import { isSamePromotion } from '../cases/hold-to-by-hand';
import type { CartAnswer } from './answer';

/** What the plan's receipts take off, by id. */
const appliedIn = ({ plan }: CartAnswer): string[] => plan.receipts.flat().flatMap((step) => (step.step === 'applied' ? [step.id] : []));

/** What she says, and the codes that she used or the site refused. */
export interface WhatHolds {
  byHand: ByHand;
  goneCodes: ReadonlySet<string>;
}

/** True where a discount that the plan takes off has ended by `nowIso`, or she has struck it out, corrected it, taken back her own word of it, or marked its code. */
export function standsOnWithdrawn(
  answer: CartAnswer,
  { byHand: { promotions, struckOut }, goneCodes }: WhatHolds,
  nowIso: string,
): boolean {
  const { wallet, automaticDiscounts = [] } = answer.case;
  const ends = new Map([
    ...(wallet?.coupons ?? []).map(({ couponId, validUntil }) => [couponId, validUntil] as const),
    ...automaticDiscounts.map(({ discountId, validUntil }) => [discountId, validUntil] as const),
  ]);
  const codes = new Map((wallet?.coupons ?? []).map(({ couponId, code }) => [couponId, code] as const));
  const against = [...struckOut.map(({ promotionId }) => promotionId), ...promotions.flatMap(({ replaces }) => replaces ?? [])];
  return appliedIn(answer).some((id) => {
    const end = ends.get(id);
    if (end !== undefined && Date.parse(end) <= Date.parse(nowIso)) return true;
    const code = codes.get(id);
    if (code !== undefined && goneCodes.has(code)) return true;
    const hers = answer.byHand?.find(({ promotionId }) => promotionId === id);
    if (hers !== undefined) return !promotions.some(({ enteredAt }) => enteredAt === hers.enteredAt);
    return against.some((other) => isSamePromotion(other, id));
  });
}
