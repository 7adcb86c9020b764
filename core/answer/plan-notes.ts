// What must be said of a plan: thresholds that hold by little, coupons that end soon, promotions read with doubt.
import type { StackingCase } from '../formats/case';
import type { ReceiptStep, StackingPlan } from '../formats/plan';
import type { CaseMaking } from '../rules/profile';
import type { Note } from './answer';

const A_DAY_MS = 86_400_000;

type Applied = Extract<ReceiptStep, { step: 'applied' }>;

/** Exactly on the threshold is always thin: "over" and "at least" are not told apart. */
function isThin({ minimumSpend, margin }: Applied, { amount = 0, basisPoints = 0 }: CaseMaking['comparisonMargin']): boolean {
  if (minimumSpend === 0) return false;
  return margin <= 0 || margin < Math.max(amount, Math.floor((minimumSpend * basisPoints) / 10_000));
}

/** Notes on what the plan applies; each promotion and kind of note once. */
export function planNotes(
  { wallet, context }: StackingCase,
  plan: StackingPlan,
  unsure: { promotionId: string; fields: string[] }[],
  comparisonMargin: CaseMaking['comparisonMargin'],
): Note[] {
  const applied = plan.receipts.flat().filter((step) => step.step === 'applied');
  const ids = new Set(applied.map(({ id }) => id));
  const now = Date.parse(context.at);
  const thin = applied.filter((step) => isThin(step, comparisonMargin));
  const narrowest = new Map(thin.toSorted((one, other) => other.margin - one.margin).map(({ id, margin }) => [id, margin]));
  return [
    ...[...narrowest].map(([promotionId, margin]): Note => ({ code: 'thin-margin', promotionId, margin })),
    ...(wallet?.coupons ?? []).flatMap(({ couponId, validUntil }): Note[] =>
      ids.has(couponId) && validUntil !== undefined && Date.parse(validUntil) - now <= A_DAY_MS
        ? [{ code: 'ends-soon', promotionId: couponId, until: validUntil }]
        : [],
    ),
    ...unsure.filter(({ promotionId }) => ids.has(promotionId)).map((one): Note => ({ code: 'unsure-promotion', ...one })),
  ];
}
