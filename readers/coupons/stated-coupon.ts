// What was found of one coupon, on a page or in an answer → the coupon as the format states it.
import type { CouponStatus, ReadCoupon } from '../../core/formats/reading';
import { present } from '../draft';
import { exponentOf } from '../text/currencies';
import { selectWords } from '../text/offer-phrases';
import type { OfferText } from '../text/offer-text';

export interface FoundCoupon {
  scope: ReadCoupon['scope'];
  /** of a kind by itself, where the site calls it so */
  isSelect: boolean;
  /** what is taken off, and what must be spent; the same where one text says both */
  off: OfferText;
  need: OfferText;
  code: string | undefined;
  validFrom: string | undefined;
  validUntil: string | undefined;
  status: CouponStatus;
  text: string;
  isGuess: boolean;
  isNew: boolean;
  unsure: string[];
  /** of the page: a coupon in another states its own; undefined: each states its own */
  pageCurrency: string | undefined;
}

const discountOf = ({ off, need }: FoundCoupon): ReadCoupon['discount'] => {
  const most = off.maximumDiscount ?? need.maximumDiscount;
  const cap = most === undefined ? {} : { maximumDiscount: { amount: most } };
  if (off.off?.type === 'percentage') return { type: 'percentage', basisPoints: off.off.basisPoints, ...cap };
  const amount = off.off?.amount ?? 0;
  return need.every === undefined ? { type: 'fixed', amount } : { type: 'repeating', every: { amount: need.every }, amount, ...cap };
};

const kindOf = ({ scope, code, isSelect, text }: FoundCoupon): ReadCoupon['kind'] => {
  if (scope.type === 'store') return 'storeCoupon';
  if (code !== undefined) return 'promoCode';
  return isSelect || selectWords.some((select) => text.toLowerCase().includes(select)) ? 'selectCoupon' : 'platformCoupon';
};

/** States it; what is doubtful in its texts joins what its place makes doubtful. */
export const statedCoupon = (found: FoundCoupon): ReadCoupon => {
  const { scope, off, need, code, validFrom, validUntil, status, text, isGuess, isNew, pageCurrency } = found;
  const minimum = need.minimumSpend ?? off.minimumSpend;
  const currency = off.currency ?? need.currency;
  const unsure = [
    ...new Set([...found.unsure, ...(off.unread || need.unread || (off.pieces ?? need.pieces) !== undefined ? ['discount'] : [])]),
  ];
  return present({
    kind: kindOf(found),
    scope,
    minimumSpend: minimum === undefined ? undefined : { amount: minimum },
    discount: discountOf(found),
    code,
    validFrom,
    validUntil,
    status,
    text,
    confidence: isGuess ? ('guess' as const) : ('likely' as const),
    unsure: unsure.length === 0 ? undefined : unsure,
    requires: isNew ? ['newBuyer'] : undefined,
    currency: currency === undefined || currency === pageCurrency ? undefined : { code: currency, exponent: exponentOf(currency) },
  });
};
