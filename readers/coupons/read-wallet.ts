// Wallet and coupon centre: nothing about their markup or answers is published, so both are read by recognising coupons themselves.
import type { PageKind, ReadCoupon, Reading } from '../../core/formats/reading';
import { challengeIn, challengeTried } from '../challenge';
import { kindOfAnswer, kindOfDocument } from '../content-kind';
import { bodyOf } from '../dom/dom';
import { shownText } from '../dom/tokens';
import { currencyOf, draftOf, failureOf, readingOf, type Witness } from '../draft';
import { answerName, parsedAnswers, refusalOf } from '../json/answers';
import { preferencesOf } from '../preferences';
import type { PageSource } from '../source';
import { exponentOf } from '../text/currencies';
import { couponCards } from './coupon-cards';
import { offersIn } from './json-offers';

/** What a coupon seen there is, unless it says otherwise. */
const statusOn = { wallet: 'usable', couponCentre: 'collectable', saleEvent: 'collectable', store: 'collectable' } as const;
export type CouponPage = keyof typeof statusOn;

/** The currency most coupons are in is the reading's; the others keep theirs. */
const inOneCurrency = (coupons: ReadCoupon[], fallback: string | undefined): { coupons: ReadCoupon[]; currency: string | undefined } => {
  const counts = new Map<string, number>();
  for (const { currency } of coupons) if (currency !== undefined) counts.set(currency.code, (counts.get(currency.code) ?? 0) + 1);
  const currency = [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? fallback;
  const stated = coupons.map((coupon) => {
    if (coupon.currency === undefined || coupon.currency.code !== currency) return coupon;
    const { currency: _same, ...rest } = coupon;
    return rest;
  });
  return { coupons: stated, currency };
};

const keyOf = (coupon: ReadCoupon): string =>
  JSON.stringify([coupon.kind, coupon.scope, coupon.minimumSpend, coupon.discount, coupon.code, coupon.validUntil, coupon.status]);

/** Reads a page that shows coupons. Answers of other pages, and documents of other pages, are refused. */
export const readCouponPage = (source: PageSource, page: CouponPage & PageKind): Reading => {
  const draft = draftOf(source, page);
  const { document } = source;
  const preferences = preferencesOf(document);
  const hints = { currency: preferences.currency };
  const readAtMs = Date.parse(source.readAt);
  const answers = parsedAnswers(source).filter(({ root }) => kindOfAnswer(root) === undefined);
  let witness: Witness = { source: 'dom', detail: page };
  const coupons: ReadCoupon[] = [];
  const left: string[] = [];
  for (const parsed of answers) {
    const offers = offersIn(parsed.root, { hints, readAtMs, status: statusOn[page] });
    if (offers.coupons.length > 0)
      witness = { source: parsed.answer.origin === 'state' ? 'embedded' : 'response', detail: answerName(parsed) };
    coupons.push(...offers.coupons.map((coupon) => withCurrency(coupon, hints.currency)));
    left.push(...offers.left);
  }
  const kind = document === undefined ? undefined : kindOfDocument(document);
  const isOther = kind !== undefined && kind !== page && kind !== 'other';
  if (document !== undefined && coupons.length === 0 && !isOther) {
    const cards = couponCards(document, { hints, readAtMs, language: preferences.language, status: statusOn[page] });
    coupons.push(...cards.coupons);
    left.push(...cards.left);
  }
  if (left.length > 0) draft.gap('coupons', 'not-surely-a-coupon');
  const { language, region } = preferences;
  const once = new Map(coupons.map((coupon) => [keyOf(coupon), coupon]));
  const { coupons: stated, currency } = inOneCurrency([...once.values()], hints.currency);
  if (stated.length > 0) return readingOf(draft, witness, 'likely', { currency: currencyOf(currency), language, region, coupons: stated });
  const refusal = parsedAnswers(source)
    .map(({ root }) => refusalOf(root))
    .findLast((code) => code !== undefined);
  const challenge = document === undefined || kind !== undefined ? undefined : challengeIn(document);
  if (refusal !== undefined) return failureOf(draft, witness, refusal, ['ret']);
  if (challenge !== undefined) return failureOf(draft, witness, challenge, challengeTried);
  // a store's page is known for one although its coupons come later; it may have none
  if (page === 'store' && kind === 'store') {
    draft.gap('coupons', 'not-found');
    return readingOf(draft, { source: 'dom', detail: 'body[data-spm]' }, 'guess', { language, region });
  }
  const body = document === undefined ? undefined : bodyOf(document);
  const isBlank = document !== undefined && !isOther && (body === undefined || shownText(body) === '');
  return failureOf(draft, witness, isBlank ? 'loading' : 'unknown-layout', ['coupon objects', 'amount + minimum spend + date'], {
    language,
  });
};

/** A coupon of an answer states its currency when the page's is not known. */
const withCurrency = (coupon: ReadCoupon, page: string | undefined): ReadCoupon =>
  coupon.currency === undefined && page !== undefined ? { ...coupon, currency: { code: page, exponent: exponentOf(page) } } : coupon;
