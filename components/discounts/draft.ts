// A promotion as the texts of its form, and back.
import type { StatedPromotion } from '../../core/by-hand/by-hand';
import { checkPromotion, type FieldError } from '../../core/by-hand/check-promotion';
import { dayOf, endOfDay } from '../../core/by-hand/end-of-day';
import type { Currency } from '../../core/formats/amount';
import type { PromotionKind } from '../../core/formats/promotion';
import { fail, ok, type Result } from '../../core/result';
import type { Desk, KnownStore } from './desk';

export interface Draft {
  kind: PromotionKind;
  store: string;
  code: string;
  off: string;
  minimum: string;
  /** the discount comes again for every minimum reached */
  each: boolean;
  upTo: string;
  /** a day, `2026-11-30` */
  ends: string;
}

export const emptyDraft: Draft = { kind: 'storeCoupon', store: '', code: '', off: '', minimum: '', each: false, upTo: '', ends: '' };

/** Whether a promotion of this kind is one store's: by its kind, or because the one it corrects is (a code may be). */
export const isOfAStore = (kind: PromotionKind, base: StatedPromotion | undefined): boolean =>
  kind === 'storeCoupon' || kind === 'storeDiscount' || (base?.kind === kind && base.scope.type === 'store');
export const mayHaveCode = (kind: PromotionKind): boolean => kind === 'storeCoupon' || kind === 'promoCode';
export const isShare = (off: string): boolean => /[%\u066a\uff05]/.test(off);

type Off = NonNullable<StatedPromotion['discount']>;

/** Minor units as a person types them, without grouping: 1050 is "10.50". */
export function amountText(units: number, { exponent }: Currency): string {
  const digits = String(units).padStart(exponent + 1, '0');
  return exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/** A store by what was typed: a number or a link first, since a store may call itself by another's number; else the one known store of that name. */
export function storeTyped(text: string, { stores, typed }: Pick<Desk, 'stores' | 'typed'>): KnownStore | undefined {
  const wanted = text.trim();
  const storeId = typed.store(wanted);
  if (storeId !== undefined) return stores.find((store) => store.storeId === storeId) ?? { storeId, name: storeId };
  const named = stores.filter(({ name }) => name === wanted);
  return named.length === 1 ? named[0] : undefined;
}

const scopeOf = ({ storeId, name }: KnownStore): StatedPromotion['scope'] => ({
  type: 'store',
  ...(storeId.startsWith('seller:') ? { sellerId: storeId.slice('seller:'.length) } : { storeId }),
  ...(name === storeId ? {} : { storeName: name }),
});

function storeText({ scope }: StatedPromotion, stores: KnownStore[]): string {
  if (scope.type !== 'store') return '';
  const id = scope.storeId ?? `seller:${scope.sellerId}`;
  return stores.find(({ storeId }) => storeId === id)?.name ?? scope.storeName ?? scope.storeId ?? '';
}

function offTexts(off: Off | undefined, currency: Currency): Pick<Draft, 'off' | 'each' | 'upTo'> & { every?: number } {
  const most = off !== undefined && 'maximumDiscount' in off ? off.maximumDiscount?.amount : undefined;
  const upTo = most === undefined ? '' : amountText(most, currency);
  if (off?.type === 'percentage') return { off: `${off.basisPoints / 100}%`, each: false, upTo };
  if (off?.type === 'repeating') return { off: amountText(off.amount, currency), each: true, upTo, every: off.every.amount };
  return { off: off?.type === 'fixed' ? amountText(off.amount, currency) : '', each: false, upTo };
}

/** The form's texts for a promotion; undefined for one of several levels, which no form of one line can say. */
export function draftOf(promotion: StatedPromotion, { currency, stores, zone }: Desk): Draft | undefined {
  const { kind, code, discount, minimumSpend, validUntil } = promotion;
  if (discount?.type === 'tiered' || discount?.type === 'quantityTiered') return undefined;
  const { every, ...texts } = offTexts(discount, currency);
  const minimum = every ?? minimumSpend?.amount ?? 0;
  return {
    kind,
    store: storeText(promotion, stores),
    code: code ?? '',
    ...texts,
    minimum: minimum === 0 ? '' : amountText(minimum, currency),
    ends: validUntil === undefined ? '' : dayOf(validUntil, zone),
  };
}

interface Numbers {
  errors: FieldError[];
  off: { amount: number } | { basisPoints: number } | undefined;
  minimum: number | undefined;
  upTo: number | undefined;
}

function numbersOf(draft: Draft, { typed, currency }: Desk): Numbers {
  const errors: FieldError[] = [];
  const amountIn = (field: 'minimum' | 'upTo', text: string) => {
    const amount = text.trim() === '' ? undefined : typed.amount(text, currency);
    if (amount === undefined && text.trim() !== '') errors.push({ field, code: 'not-readable' });
    return amount;
  };
  const minimum = amountIn('minimum', draft.minimum);
  const upTo = isShare(draft.off) || draft.each ? amountIn('upTo', draft.upTo) : undefined;
  if (draft.off.trim() === '') return { errors: [...errors, { field: 'off', code: 'no-amount' }], off: undefined, minimum, upTo };
  const basisPoints = isShare(draft.off) ? typed.share(draft.off) : undefined;
  const amount = isShare(draft.off) ? undefined : typed.amount(draft.off, currency);
  const off = basisPoints !== undefined ? { basisPoints } : amount !== undefined ? { amount } : undefined;
  if (off === undefined) errors.push({ field: 'off', code: 'not-readable' });
  return { errors, off, minimum, upTo };
}

function discountOf({ off, minimum, upTo }: Numbers, each: boolean): Off | undefined {
  const capped = upTo === undefined ? {} : { maximumDiscount: { amount: upTo } };
  if (off === undefined) return undefined;
  if ('basisPoints' in off) return { type: 'percentage', ...off, ...capped };
  return each && minimum !== undefined && minimum > 0
    ? { type: 'repeating', every: { amount: minimum }, ...off, ...capped }
    : { type: 'fixed', ...off };
}

/** Her day as an instant; that of the promotion she corrects where she left its day as it was. */
function endIn({ ends }: Draft, base: StatedPromotion | undefined, zone: string): string | undefined {
  const former = base?.validUntil;
  return former !== undefined && dayOf(former, zone) === ends ? former : endOfDay(ends, zone);
}

/** What the form says as a promotion, with all that `base`, the promotion it corrects, says beyond the form; or every field's error. */
export function promotionOf(draft: Draft, desk: Desk, base?: StatedPromotion): Result<StatedPromotion, FieldError[]> {
  const { kind } = draft;
  const numbers = numbersOf(draft, desk);
  const each = draft.each && !isShare(draft.off);
  const hasStore = isOfAStore(kind, base);
  const store = hasStore ? storeTyped(draft.store, desk) : undefined;
  const code = mayHaveCode(kind) ? draft.code.trim() : '';
  const validUntil = draft.ends === '' ? undefined : endIn(draft, base, desk.zone);
  const discount = discountOf(numbers, each);
  const { validFrom, regions, requires, status } = base ?? {};
  const said = {
    scope: store === undefined ? (hasStore ? ({ type: 'store' } as const) : ({ type: 'platform' } as const)) : scopeOf(store),
    ...(discount === undefined ? {} : { discount }),
    ...(numbers.minimum === undefined || discount?.type === 'repeating' ? {} : { minimumSpend: { amount: numbers.minimum } }),
    ...(code === '' ? {} : { code }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(regions === undefined ? {} : { regions }),
    ...(requires === undefined ? {} : { requires }),
    status: status === 'collectable' || status === 'upcoming' ? status : ('usable' as const),
    text: [draft.off, draft.minimum, code].filter((part) => part.trim() !== '').join(' / '),
    currency: desk.currency,
  };
  const promotion = kind === 'storeDiscount' || kind === 'platformDiscount' ? { ...said, kind } : { ...said, kind };
  const read = numbers.errors;
  const errors: FieldError[] = [
    ...read,
    ...(draft.ends !== '' && validUntil === undefined ? [{ field: 'ends', code: 'not-readable' } as const] : []),
    ...(each && (numbers.minimum ?? 0) === 0 && !read.some(({ field }) => field === 'minimum')
      ? [{ field: 'minimum', code: 'no-step' } as const]
      : []),
    // one error a field: that it could not be read goes before what follows from it
    ...checkPromotion(promotion, desk.nowIso()).filter(({ field }) => !read.some((one) => one.field === field)),
  ];
  return errors.length > 0 ? fail(errors) : ok(promotion);
}
