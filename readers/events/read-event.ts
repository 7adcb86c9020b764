// A sale page: its code ladders, and what coupons it has to collect. Such pages are made anew for every sale: only words and structure last.
import type { ReadCoupon, Reading } from '../../core/formats/reading';
import { findCoupons, inOneCurrency, otherKindOf } from '../coupons/found-coupons';
import { withoutCoupons } from '../coupons/no-coupons';
import { currencyOf, draftOf, failureOf, present, readingOf } from '../draft';
import { preferencesOf } from '../preferences';
import type { PageSource } from '../source';
import { exponentOf } from '../text/currencies';
import { readDates } from '../text/date-text';
import { newcomerWords } from '../text/offer-phrases';
import { nameText } from '../text/plain';
import { type CodeRow, cardsWithCodes, codeRows } from './code-rows';

const promoCode = (row: CodeRow, readAtMs: number, language: string | undefined): ReadCoupon => {
  const dates = readDates(row.text.slice(0, 400), readAtMs, language);
  const isPast = dates?.until !== undefined && Date.parse(dates.until) <= readAtMs;
  const isAhead = dates?.from !== undefined && Date.parse(dates.from) > readAtMs;
  const unsure = [...row.unsure, ...(dates?.unsure ?? [])];
  const cap = row.maximumDiscount === undefined ? {} : { maximumDiscount: { amount: row.maximumDiscount } };
  const words = row.text.toLowerCase();
  return present({
    kind: 'promoCode' as const,
    scope: { type: 'platform' } as const,
    minimumSpend: row.minimumSpend === undefined ? undefined : { amount: row.minimumSpend },
    discount: row.off.type === 'percentage' ? { ...row.off, ...cap } : row.off,
    code: row.code,
    validFrom: dates?.from,
    validUntil: dates?.until,
    status: isPast ? ('expired' as const) : isAhead ? ('upcoming' as const) : ('collectable' as const),
    text: nameText(row.text),
    confidence: row.sure ? ('likely' as const) : ('guess' as const),
    unsure: unsure.length === 0 ? undefined : unsure,
    requires: newcomerWords.some((newcomer) => words.includes(newcomer)) ? ['newBuyer'] : undefined,
    currency: { code: row.currency, exponent: exponentOf(row.currency) },
  });
};

/** Rows said twice the same are one. A code with two meanings is a guess: which of them holds is not on the page. */
const once = (rows: CodeRow[]): { told: CodeRow[]; contradicted: boolean } => {
  const meanings = new Map<string, Map<string, CodeRow>>();
  for (const row of rows) {
    const known = meanings.get(row.code) ?? new Map<string, CodeRow>();
    const meaning = JSON.stringify([row.off, row.minimumSpend, row.currency]);
    if (!known.has(meaning)) known.set(meaning, row);
    meanings.set(row.code, known);
  }
  const told = [...meanings.values()].flatMap((known) => {
    const all = [...known.values()];
    const unsure = ['discount', 'minimumSpend'];
    return all.length === 1 ? all : all.map((row) => ({ ...row, sure: false, unsure: [...new Set([...row.unsure, ...unsure])] }));
  });
  return { told, contradicted: [...meanings.values()].some((known) => known.size > 1) };
};

/** Reads a sale page. A row needs a code and what it takes off; a threshold and dates where they are stated. */
export const readEvent = (source: PageSource): Reading => {
  const draft = draftOf(source, 'saleEvent');
  const { document } = source;
  const dom = { source: 'dom', detail: 'saleEvent' } as const;
  if (otherKindOf(source, 'saleEvent') !== undefined) return failureOf(draft, dom, 'unknown-layout', ['url', 'body[data-spm]', 'og:url']);
  const preferences = preferencesOf(source);
  const { language, region } = preferences;
  const drawn = document === undefined ? undefined : codeRows(document, { currency: preferences.currency });
  const { told, contradicted } = once(drawn?.rows ?? []);
  // a card that shows a code is that code's: never a coupon without one
  const takenOf = (cards: Element[]): Set<Element> => cardsWithCodes(cards, drawn?.elements ?? []);
  const found = findCoupons(source, { page: 'saleEvent', preferences, status: 'collectable', takenOf });
  const codes = new Set(found.coupons.flatMap(({ code }) => code ?? []));
  const readAtMs = Date.parse(source.readAt);
  const own = told.filter(({ code }) => !codes.has(code)).map((row) => promoCode(row, readAtMs, language));
  if (found.left.length > 0 || (drawn?.unread.length ?? 0) > 0) draft.gap('coupons', 'not-surely-a-coupon');
  if (contradicted) draft.gap('coupons', 'witnesses-disagree');
  const { coupons, currency } = inOneCurrency([...own, ...found.coupons], preferences.currency);
  if (coupons.length === 0) return withoutCoupons(source, draft, found.witness, ['code + amount off', 'amount + minimum spend + date']);
  return readingOf(draft, found.witness, 'likely', { currency: currencyOf(currency), language, region, coupons });
};
