// What must be said of a plan: thresholds that hold by little, coupons that end soon, promotions read with doubt.
import type { CaseMade } from '../cases/case-from-readings';
import type { ReceiptStep, StackingPlan } from '../formats/plan';
import type { Discount } from '../formats/promotion';
import type { CaseMaking } from '../rules/profile';
import { isThin } from '../rules/thin';
import type { Note } from './answer';

const A_DAY_MS = 86_400_000;

type Applied = Extract<ReceiptStep, { step: 'applied' }>;

/** The threshold an applied promotion passed: its minimum, or the level it reached. Minor units; 0 where there is none. */
function thresholdPassed({ minimumSpend, tested }: Applied, discount: Discount | undefined): number {
  const levels = discount?.type === 'tiered' ? discount.tiers.map((tier) => tier.minimumSpend.amount) : [];
  return Math.max(minimumSpend, ...levels.filter((level) => level <= tested));
}

/** What a plan is judged by. */
interface About {
  made: Pick<CaseMade, 'case' | 'notes' | 'unsure'>;
  comparisonMargin: CaseMaking['comparisonMargin'];
}

/** The page shows one row of shipping: what several orders would pay it does not say. */
const severalOrdersNotes = (made: About['made'], { orders }: Pick<StackingPlan, 'orders'>): Note[] =>
  made.notes.some(({ code }) => code === 'shipping-from-page') && orders.length > 1 ? [{ code: 'shipping-not-known' }] : [];

/** Notes on a plan of the case: on its orders, and on what they apply; each promotion and kind of note once. */
export function notesOn(plan: Pick<StackingPlan, 'orders' | 'receipts'>, { made, comparisonMargin }: About): Note[] {
  const { wallet, automaticDiscounts = [], context } = made.case;
  const applied = plan.receipts.flat().filter((step) => step.step === 'applied');
  const ids = new Set(applied.map(({ id }) => id));
  const now = Date.parse(context.at);
  const discounts = new Map<string, Discount>([
    ...automaticDiscounts.map(({ discountId, discount }) => [discountId, discount] as const),
    ...(wallet?.coupons ?? []).map(({ couponId, discount }) => [couponId, discount] as const),
  ]);
  const thin = applied.flatMap((step) => {
    const threshold = thresholdPassed(step, discounts.get(step.id));
    const margin = step.tested - threshold;
    return threshold > 0 && isThin(threshold, margin, comparisonMargin) ? [{ id: step.id, margin }] : [];
  });
  const narrowest = new Map(thin.toSorted((one, other) => other.margin - one.margin).map(({ id, margin }) => [id, margin]));
  return [
    ...severalOrdersNotes(made, plan),
    ...[...narrowest].map(([promotionId, margin]): Note => ({ code: 'thin-margin', promotionId, margin })),
    ...(wallet?.coupons ?? []).flatMap(({ couponId, validUntil }): Note[] =>
      ids.has(couponId) && validUntil !== undefined && Date.parse(validUntil) - now <= A_DAY_MS
        ? [{ code: 'ends-soon', promotionId: couponId, until: validUntil }]
        : [],
    ),
    ...made.unsure.filter(({ promotionId }) => ids.has(promotionId)).map((one): Note => ({ code: 'unsure-promotion', ...one })),
  ];
}
