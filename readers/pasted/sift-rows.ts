// The last look at rows: what is told twice, what stands for a code, and what a text that speaks of no discount cannot tell.
import type { CodeRow } from '../../core/formats/codes';

/** "XXXXXX": where a code would stand; "APP: ": a word in capitals that names a place and no code. */
const isPlaceholder = ({ code }: CodeRow): boolean => /^(.)\1+$|^(?:APP|WEB|CODE|COUPON|PROMO|CUPOM|CUPON)$/iu.test(code);

/** "98% success": no code takes off nearly all of an order. */
const MOST_SHARE = 9000;

const withoutSuccess = (row: CodeRow): CodeRow => {
  if (row.discount?.type !== 'percentage' || row.discount.basisPoints <= MOST_SHARE) return row;
  const { discount: _rate, ...rest } = row;
  return rest;
};

/** Words of coupons and discounts, by their stems: without one of them, a code beside nothing that is taken off is of something else. */
const speaksOfDiscounts =
  /coup?on|cup[oóã]|voucher|promo|discount|\boff\b|savings?|deal|descuento|desconto|dto\b|rebaja|réduction|remise|rabais|bon d|gutschein|rabatt|nachlass|sconto|korting|rabat|zniżk|slev|sleva|kedvezm|reducere|скидк|купон|знижк|έκπτωση|κουπόνι|indirim|kupon|kupón|הנחה|קופון|خصم|كوبون|قسيمة|할인|쿠폰|割引|クーポン|优惠|優惠|折扣|红包|满|ส่วนลด|คูปอง|giảm|diskon|ali ?express|алиэкспресс|알리/iu;

/** Nothing that is taken off, or a bare share, which is a tax as often as a discount. */
const needsWords = ({ discount, minimumSpend }: CodeRow): boolean =>
  discount === undefined || (discount.type === 'percentage' && minimumSpend === undefined);

const isBare = ({ discount, minimumSpend, validFrom, validUntil, status }: CodeRow): boolean =>
  discount === undefined && minimumSpend === undefined && validFrom === undefined && validUntil === undefined && status === undefined;

/** The rows that stand: each that only names a code which another row tells more of is that row. `text`: all that was read. */
export function siftRows(found: CodeRow[], text: string): CodeRow[] {
  const rows = found.map(withoutSuccess);
  const told = new Set(rows.filter((row) => !isBare(row)).map(({ code }) => code));
  const seen = new Set<string>();
  let speaks: boolean | undefined;
  return rows.filter((row) => {
    if (isPlaceholder(row)) return false;
    if (needsWords(row)) {
      speaks ??= speaksOfDiscounts.test(text);
      if (!speaks) return false;
    }
    if (!isBare(row)) return true;
    const isNew = !told.has(row.code) && !seen.has(row.code);
    seen.add(row.code);
    return isNew;
  });
}
