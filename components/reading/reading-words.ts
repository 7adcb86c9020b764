// The message for what a reading says of itself: where it is from, what could not be read and why, what a line's fields are called.
import type { CorrectedField } from '../../core/cases/correction';
import type { Provenance } from '../../core/formats/reading';
import type { SumsVerdict } from '../../core/sums/check-sums';
import type { PlainKey } from '../language/language';

export const witnessWords: Record<Provenance['source'], PlainKey> = {
  response: 'readingFromResponse',
  embedded: 'readingFromState',
  dom: 'readingFromPage',
};

export const verdictWords: Record<SumsVerdict, PlainKey> = {
  agree: 'readingSumsAgree',
  rounded: 'readingSumsRounded',
  disagree: 'readingSumsDisagree',
  unchecked: 'readingSumsUnchecked',
};

export const correctedWords: Record<CorrectedField, PlainKey> = {
  unitPrice: 'readingFieldUnitPrice',
  quantity: 'readingFieldQuantity',
  selected: 'readingFieldSelected',
  storeId: 'readingFieldStoreId',
};

const fields: Readonly<Record<string, PlainKey>> = {
  ...correctedWords,
  itemId: 'readingFieldItemId',
  lineItems: 'readingFieldLines',
  wishList: 'readingFieldLines',
  summary: 'readingFieldSummary',
  rows: 'readingFieldSummary',
  kind: 'readingFieldRow',
  total: 'readingFieldTotal',
  currency: 'readingFieldCurrency',
  coupons: 'readingFieldCoupons',
  automaticDiscounts: 'readingFieldCoupons',
  price: 'readingFieldUnitPrice',
  shipping: 'readingFieldShipping',
  skus: 'readingFieldVariants',
  balance: 'readingFieldCoins',
  worth: 'readingFieldCoins',
};

const reasons: Readonly<Record<string, PlainKey>> = {
  'not-found': 'readingWhyNotFound',
  'witnesses-disagree': 'readingWhyDisagree',
  'rounded-sums': 'readingSumsRounded',
  'sums-not-checked': 'readingSumsUnchecked',
  'other-currency': 'readingWhyOtherCurrency',
  'unknown-label': 'readingWhyUnknownLabel',
  'not-surely-a-coupon': 'readingWhyNotSurely',
  'by-url-only': 'readingWhyByAddress',
};

/** What a gap is about: the place of its line (from 1), where it is of one, and the word for its field, where there is one. */
export function gapPlace(field: string): { line: number | undefined; word: PlainKey | undefined } {
  const line = /lineItems\[(\d+)\]/.exec(field)?.[1];
  // what has no word of its own is part of something that has
  const named = field
    .replace(/\[[^\]]*\]/g, '')
    .split('.')
    .findLast((part) => Object.hasOwn(fields, part));
  return { line: line === undefined ? undefined : Number(line) + 1, word: named === undefined ? undefined : fields[named] };
}

/** Why something could not be read, as a sentence; one that has no words of its own could not be understood. */
export const reasonWord = (why: string): PlainKey => (Object.hasOwn(reasons, why) ? reasons[why] : undefined) ?? 'readingWhyOther';
