// What is wrong with a promotion she entered, field by field.
import type { StatedPromotion } from './by-hand';

/** A field of the form, and why it cannot stand so. */
export type FieldError =
  | { field: 'off'; code: 'no-amount' | 'not-readable' | 'over-minimum' }
  | { field: 'upTo' | 'minimum'; code: 'not-readable' }
  | { field: 'minimum'; code: 'no-step' }
  | { field: 'code'; code: 'no-code' | 'not-readable' }
  | { field: 'store'; code: 'no-store' }
  | { field: 'ends'; code: 'not-readable' | 'before-it-begins' | 'over-already' }
  | { field: 'currency'; code: 'not-known' };

/** Codes of the site are a dozen characters; what is longer, or has a blank in it, was not one code. */
const plainCode = /^\S{1,64}$/;

function offErrors({ discount, minimumSpend }: StatedPromotion): FieldError[] {
  if (discount === undefined || discount.type === 'freeShipping') return [{ field: 'off', code: 'no-amount' }];
  if (discount.type === 'repeating') {
    if (discount.amount === 0) return [{ field: 'off', code: 'no-amount' }];
    return discount.amount > discount.every.amount ? [{ field: 'off', code: 'over-minimum' }] : [];
  }
  if (discount.type !== 'fixed') return [];
  if (discount.amount === 0) return [{ field: 'off', code: 'no-amount' }];
  // a typing slip: no shop pays more than the goods it asks for
  const minimum = minimumSpend?.amount ?? 0;
  return minimum > 0 && discount.amount > minimum ? [{ field: 'off', code: 'over-minimum' }] : [];
}

function storeErrors({ kind, scope }: StatedPromotion): FieldError[] {
  const needed = kind === 'storeCoupon' || kind === 'storeDiscount' || scope.type === 'store';
  const known = scope.type === 'store' && (scope.storeId !== undefined || scope.sellerId !== undefined);
  return needed && !known ? [{ field: 'store', code: 'no-store' }] : [];
}

function codeErrors({ kind, code }: StatedPromotion): FieldError[] {
  if (code === undefined) return kind === 'promoCode' ? [{ field: 'code', code: 'no-code' }] : [];
  return plainCode.test(code) ? [] : [{ field: 'code', code: 'not-readable' }];
}

function dateErrors({ validFrom, validUntil }: StatedPromotion, nowIso: string): FieldError[] {
  if (validUntil === undefined) return [];
  const until = Date.parse(validUntil);
  if (validFrom !== undefined && until <= Date.parse(validFrom)) return [{ field: 'ends', code: 'before-it-begins' }];
  return until <= Date.parse(nowIso) ? [{ field: 'ends', code: 'over-already' }] : [];
}

/** Everything that keeps a promotion from being one to plan with, as it is entered at `nowIso`; empty where nothing does. */
export const checkPromotion = (promotion: StatedPromotion, nowIso: string): FieldError[] => [
  ...offErrors(promotion),
  ...storeErrors(promotion),
  ...codeErrors(promotion),
  ...dateErrors(promotion, nowIso),
  // a bare share too: the form always knows its currency
  ...(promotion.currency === undefined ? [{ field: 'currency', code: 'not-known' } as const] : []),
];
