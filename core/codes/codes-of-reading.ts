// The codes a page tells of → what the book keeps of them, and from where.
import type { Currency } from '../formats/amount';
import { type CodeRow, codeField } from '../formats/codes';
import type { Confidence, PageKind, ReadCoupon, Reading } from '../formats/reading';
import { type CodePlace, MOST_TEXT, type StatedCode } from './book';
import type { BookChange } from './change';

/** Pages that tell of codes for everybody; what her wallet holds is read anew there. */
const pages: PageKind[] = ['saleEvent', 'couponCentre', 'product'];

/** What the format of a code can say; tiers are no code's. */
function discountOf({ discount }: ReadCoupon): CodeRow['discount'] {
  if (discount === undefined || discount.type === 'tiered' || discount.type === 'quantityTiered') return undefined;
  return (discount.type === 'fixed' || discount.type === 'repeating') && discount.amount === 0 ? undefined : discount;
}

/** Amounts only with the currency they are in. */
function amountsOf(coupon: ReadCoupon, currency: Currency | undefined): Pick<CodeRow, 'minimumSpend' | 'discount' | 'currency'> {
  const discount = discountOf(coupon);
  if (currency === undefined) return {};
  return {
    ...(coupon.minimumSpend === undefined ? {} : { minimumSpend: coupon.minimumSpend }),
    currency,
    ...(discount === undefined ? {} : { discount }),
  };
}

function rowOf(coupon: ReadCoupon, code: string, currency: Currency | undefined): CodeRow {
  const regions = coupon.regions?.filter((region) => /^[A-Z]{2}$/.test(region)) ?? [];
  const requires = coupon.requires?.filter((trait) => trait !== '') ?? [];
  const unsure = codeField.options.filter((field) => coupon.unsure?.includes(field));
  const status = coupon.status === 'expired' ? 'ended' : undefined;
  return {
    code,
    kind: coupon.kind === 'promoCode' ? 'promoCode' : 'storeCode',
    ...amountsOf(coupon, currency),
    ...(regions.length === 0 ? {} : { regions }),
    ...(requires.length === 0 ? {} : { requires }),
    ...(coupon.validFrom === undefined ? {} : { validFrom: coupon.validFrom }),
    ...(coupon.validUntil === undefined ? {} : { validUntil: coupon.validUntil }),
    ...(status === undefined ? {} : { status }),
    text: (coupon.text ?? '').slice(0, MOST_TEXT),
    ...(unsure.length === 0 ? {} : { unsure }),
  };
}

/** The page without what is behind its path: an address may carry who she is. */
function placeOf({ page, provenance }: Reading, confidence: Confidence): CodePlace {
  const [where = ''] = /^[^?#]*/.exec(provenance.pageUrl) ?? [];
  return { from: 'page', page, where: where.slice(0, MOST_TEXT), confidence };
}

function statedBy(coupon: ReadCoupon, { currency }: Reading): StatedCode[] {
  const { code, scope } = coupon;
  // what cannot be typed as one code is none
  if (code === undefined || !/^\S{1,64}$/.test(code)) return [];
  const storeId = scope.type === 'store' ? scope.storeId : undefined;
  return [{ row: rowOf(coupon, code, coupon.currency ?? currency), ...(storeId === undefined ? {} : { storeId }) }];
}

/** What a reading changes in the book: one addition for each degree of sureness; none where the page is of another kind or tells of no code. */
export function codesOfReading(reading: Reading): BookChange[] {
  if (!pages.includes(reading.page)) return [];
  const sureness = (coupon: ReadCoupon): Confidence =>
    reading.confidence === 'guess' ? 'guess' : (coupon.confidence ?? reading.confidence);
  return (['exact', 'likely', 'guess'] as const).flatMap((confidence): BookChange[] => {
    const codes = (reading.coupons ?? [])
      .filter((coupon) => sureness(coupon) === confidence)
      .flatMap((coupon) => statedBy(coupon, reading));
    return codes.length === 0 ? [] : [{ do: 'add', codes, place: placeOf(reading, confidence) }];
  });
}
