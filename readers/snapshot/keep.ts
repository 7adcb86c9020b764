// What of a page may stand in a snapshot: what its reading states, and the readers' own words. Everything else is masked.
import type { Reading, ReadLine, Summary } from '../../core/formats/reading';
import { emptyWords, unavailableWords } from '../cart/cart-selectors';
import { collectWords } from '../coupons/card-coupon';
import { itemIdIn, storeIdIn } from '../ids';
import { labelPatterns } from '../summary/row-labels';
import { everySign } from '../text/currencies';
import { freeWords } from '../text/free-words';
import { newcomerWords, offerPhrases, selectWords } from '../text/offer-phrases';
import { codeWords, pageWords } from './vocabulary';

/** Plain JSON: it travels to the page's script, which carries no reader. */
export interface Keep {
  /** ISO 8601 in UTC: dates far from it are nobody's coupon's */
  readAt: string;
  /** texts as the reading states them; a text of the page that is one, or a part of one, stays */
  texts: string[];
  /** ids anyone can see: of items, variants, stores */
  ids: string[];
  /** every number the reading states, as the page may write it */
  numbers: number[];
  /** words around amounts and on labels, lower case */
  phrases: string[];
  /** what stands in place of an amount of nothing, lower case */
  free: string[];
  /** patterns of whole labels of a sum's rows, lower case */
  labels: string[];
  /** words that codes and tags of the site are made of, lower case */
  codes: string[];
  /** names of months, lower case */
  months: string[];
  /** signs and codes of currencies, upper case */
  signs: string[];
}

const monthsOf = (language: string | undefined): string[] =>
  ['en', language ?? 'en'].flatMap((locale) => {
    try {
      return (['short', 'long'] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
        return Array.from({ length: 12 }, (_, index) =>
          format
            .format(Date.UTC(2026, index, 15))
            .toLowerCase()
            .replace(/\.$/, ''),
        );
      });
    } catch {
      return [];
    }
  });

const linesIn = ({ cart, checkout, order }: Reading): ReadLine[] => [cart, checkout, order].flatMap((part) => part?.lineItems ?? []);
const sumsIn = ({ cart, checkout, order }: Reading): Summary[] => [cart, checkout, order].flatMap((part) => part?.summary ?? []);
const known = (values: (string | undefined)[]): string[] =>
  [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[];

const textsOf = (reading: Reading): string[] =>
  known([
    reading.provenance.detail,
    ...linesIn(reading).flatMap(({ title, variant, storeName }) => [title, variant, storeName]),
    ...sumsIn(reading).flatMap(({ rows }) => rows.map(({ label }) => label)),
    reading.checkout?.promoCode,
    reading.checkout?.promoCodeMessage,
    ...[...(reading.coupons ?? []), ...(reading.automaticDiscounts ?? [])].flatMap(({ text, code, scope }) => [
      text,
      code,
      scope.type === 'store' ? scope.storeName : undefined,
    ]),
    reading.product?.title,
    reading.product?.storeName,
    ...(reading.wishList ?? []).map(({ title }) => title),
  ]);

const idsOf = (reading: Reading): string[] =>
  known([
    itemIdIn(reading.provenance.pageUrl),
    storeIdIn(reading.provenance.pageUrl),
    ...linesIn(reading).flatMap(({ itemId, skuId, storeId, sellerId, shownStoreId }) => [itemId, skuId, storeId, sellerId, shownStoreId]),
    ...[...(reading.coupons ?? []), ...(reading.automaticDiscounts ?? [])].flatMap(({ scope }) =>
      scope.type === 'store' ? [scope.storeId, scope.sellerId] : [],
    ),
    reading.product?.itemId,
    reading.product?.storeId,
    reading.product?.sellerId,
    reading.product?.shownStoreId,
    ...(reading.product?.skus ?? []).map(({ skuId }) => skuId),
    ...(reading.wishList ?? []).map(({ itemId }) => itemId),
  ]);

/** The numbers in a value, and those instants that are the ends of offers as ms. */
const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT/.test(value) ? [Date.parse(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

const numbersOf = (reading: Reading): number[] => {
  const units = 10 ** (reading.currency?.exponent ?? 0);
  return [...new Set(numbersIn(reading).flatMap((number) => [number, number / units]))];
};

/** What a snapshot of the page that gave this reading keeps. */
export const keepOf = (reading: Reading): Keep => ({
  readAt: reading.provenance.readAt,
  texts: textsOf(reading),
  ids: idsOf(reading),
  numbers: numbersOf(reading),
  phrases: [
    ...new Set([
      ...offerPhrases.flatMap((one) => Object.values(one).flat()),
      ...newcomerWords,
      ...collectWords,
      ...selectWords,
      ...emptyWords,
      ...unavailableWords,
      ...pageWords,
    ]),
  ],
  free: freeWords,
  labels: labelPatterns(),
  codes: codeWords,
  months: [...new Set(monthsOf(reading.language))],
  signs: everySign(),
});
