// What the plan itself warns of: coupons that cancel each other, and lines that a discount of the order does not count.
import type { CartAnswer } from '../../core/answer/answer';
import type { Receipt } from '../../core/formats/plan';
import type { Saying } from '../language/saying';
import { appliedBefore, type Names } from './names';
import { sayPromotion } from './promotion-words';

export interface Warned {
  code: 'coupons-cancel' | 'costs-more' | 'lines-not-counted';
  /** of what it is said */
  id: string;
  said: Saying;
}

/** A coupon that would reach its minimum, had not coupons of the plan lowered the order before it. */
function trapsIn(receipt: Receipt, names: Names): Warned[] {
  return receipt.flatMap((step): Warned[] => {
    if (step.step !== 'skipped' || names.holding(step.id)?.status === 'used') return [];
    if (step.why.code === 'costs-more-than-it-saves') {
      return [{ code: 'costs-more', id: step.id, said: { key: 'warnCostsMore', with: [{ said: sayPromotion(names, step.id) }] } }];
    }
    if (step.why.code !== 'below-minimum-spend') return [];
    const promotion = names.promotion(step.id);
    if (promotion === undefined || promotion.eligibility !== undefined || !names.testsRunning(promotion)) return [];
    const before = appliedBefore(names, receipt, step.id).filter(({ id }) => names.isCoupon(id));
    const lowered = before.reduce((sum, { discount }) => sum + discount, 0);
    if (before.length === 0 || lowered < step.why.short) return [];
    const taken = before.map(({ id }) => sayPromotion(names, id));
    return [
      {
        code: 'coupons-cancel',
        id: step.id,
        said: { key: 'warnCancels', with: [{ said: sayPromotion(names, step.id) }, { all: taken }, { money: step.why.short }] },
      },
    ];
  });
}

/** Lines that get nothing of a coupon of the whole order, where its conditions keep them out. */
function uncountedIn(receipt: Receipt, lines: string[], names: Names): Warned[] {
  return receipt.flatMap((step): Warned[] => {
    if (step.step !== 'applied' || names.promotion(step.id)?.scope.type !== 'platform') return [];
    const counted = new Set(step.shares.map(({ lineItemId }) => lineItemId));
    const out = lines.filter((id) => !counted.has(id) && names.line(id)?.flags?.includes('promotionExcluded'));
    if (out.length === 0) return [];
    const titles = out.map((id): Saying => ({ key: 'lineNamed', with: [{ name: names.line(id)?.title || id }] }));
    return [
      {
        code: 'lines-not-counted',
        id: step.id,
        said: { key: 'warnNotCounted', with: [{ said: sayPromotion(names, step.id) }, { all: titles }] },
      },
    ];
  });
}

/** Each warning once, whatever orders it is true of; coupons that some order of the plan uses cancel nothing. */
export function warningsOf({ plan }: CartAnswer, names: Names): Warned[] {
  const used = new Set(plan.orders.flatMap(({ coupons }) => coupons));
  const all = plan.receipts.flatMap((receipt, order) => [
    ...trapsIn(receipt, names).filter(({ id }) => !used.has(id)),
    ...uncountedIn(receipt, plan.orders[order]?.lines.map(({ lineItemId }) => lineItemId) ?? [], names),
  ]);
  return all.filter((one, at) => all.findIndex(({ code, id }) => code === one.code && id === one.id) === at);
}
