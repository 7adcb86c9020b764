// What must be said beside the number, and how gravely.
import type { Note } from '../../core/answer/answer';
import type { PlainKey } from '../language/language';
import type { Saying } from '../language/saying';
import { type ByCode, byCode } from './by-code';
import type { Names } from './names';
import { sayPromotion } from './promotion-words';

/** `caution` may change what she pays; `remark` tells what the number is. */
export type Gravity = 'caution' | 'remark';
export const noteGravity: Record<Note['code'], Gravity> = {
  'wallet-never-read': 'caution',
  'sums-not-checked': 'remark',
  'rounded-sums': 'remark',
  'corrected-by-hand': 'caution',
  'entries-not-read': 'caution',
  'more-lines-to-load': 'caution',
  'shipping-from-page': 'remark',
  'shipping-unlike-by-hand': 'caution',
  'shipping-not-known': 'caution',
  'before-tax': 'remark',
  'cheapest-before-tax': 'remark',
  'eligibility-not-known': 'caution',
  'lines-left-out': 'caution',
  'thin-margin': 'caution',
  'ends-soon': 'caution',
  'unsure-promotion': 'caution',
};

const fieldWords: Readonly<Record<string, PlainKey>> = {
  minimumSpend: 'fieldMinimumSpend',
  discount: 'fieldDiscount',
  validFrom: 'fieldValidity',
  validUntil: 'fieldValidity',
  currency: 'fieldCurrency',
  regions: 'fieldRegions',
  kind: 'fieldKind',
  scope: 'fieldScope',
};

/** Fields of a promotion by name; one that has no word stands as it is. Two of the same word are said once. */
function sayFields(fields: string[]): Saying[] {
  const keys = new Set(fields.map((field) => fieldWords[field.split('.')[0] ?? field] ?? field));
  const known = new Set<string>(Object.values(fieldWords));
  const isKey = (key: string): key is PlainKey => known.has(key);
  return [...keys].map((key): Saying => (isKey(key) ? { key } : { key: 'fieldOther', with: [{ code: key }] }));
}

const words: ByCode<Note, Names, Saying> = {
  'wallet-never-read': () => ({ key: 'noteWalletNeverRead' }),
  'sums-not-checked': () => ({ key: 'noteSumsNotChecked' }),
  'rounded-sums': () => ({ key: 'noteRoundedSums' }),
  'corrected-by-hand': ({ count }) => ({ key: 'noteCorrected', count }),
  'entries-not-read': ({ why }) => ({ key: why === 'newer' ? 'noteEntriesNewer' : 'noteEntriesDamaged' }),
  'more-lines-to-load': () => ({ key: 'noteMoreLines' }),
  'shipping-from-page': ({ amount }) => ({ key: 'noteShippingFromPage', with: [{ money: amount }] }),
  'shipping-unlike-by-hand': ({ amount, byHand }) => ({ key: 'noteShippingUnlikeByHand', with: [{ money: byHand }, { money: amount }] }),
  'shipping-not-known': () => ({ key: 'noteShippingNotKnown' }),
  'before-tax': ({ amount }) =>
    amount === undefined ? { key: 'noteBeforeTax' } : { key: 'noteBeforeTaxAmount', with: [{ money: amount }] },
  'cheapest-before-tax': () => ({ key: 'noteCheapestBeforeTax' }),
  'eligibility-not-known': ({ countAll, seenOnly }) => ({ key: 'noteEligibility', with: [{ money: countAll }, { money: seenOnly }] }),
  'lines-left-out': ({ lineItemIds }) => ({ key: 'noteLinesLeftOut', count: lineItemIds.length }),
  'thin-margin': ({ promotionId, margin }, names) =>
    margin > 0
      ? { key: 'noteThinMargin', with: [{ money: margin }, { said: sayPromotion(names, promotionId) }] }
      : { key: 'noteExactMargin', with: [{ said: sayPromotion(names, promotionId) }] },
  'ends-soon': ({ promotionId, until }, names) => ({
    key: 'noteEndsSoon',
    with: [{ until }, { shopTime: until }, { said: sayPromotion(names, promotionId) }],
  }),
  'unsure-promotion': ({ promotionId, fields }, names) => ({
    key: 'noteUnsure',
    with: [{ all: sayFields(fields) }, { said: sayPromotion(names, promotionId) }],
  }),
};

/** A note as a sentence. */
export const sayNote = (note: Note, names: Names): Saying => byCode(words, note, names);

/** What she can do about a note, where there is something. */
export const noteAdvice: Partial<Record<Note['code'], PlainKey>> = {
  'shipping-not-known': 'adviceCheckout',
  'eligibility-not-known': 'adviceCheckout',
  'lines-left-out': 'adviceCorrectLines',
  'thin-margin': 'adviceThin',
  'ends-soon': 'adviceEndsSoon',
  'unsure-promotion': 'adviceUnsure',
};
