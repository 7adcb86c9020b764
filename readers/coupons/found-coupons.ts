// What a page says of coupons: its answers first, its cards where no answer has any.
import type { CouponStatus, PageKind, ReadCoupon, ReadDiscount } from '../../core/formats/reading';
import { kindOfAnswer, kindOfDocument } from '../content-kind';
import type { Witness } from '../draft';
import { answerName, parsedAnswers } from '../json/answers';
import { pageKind } from '../page-kind';
import type { Preferences } from '../preferences';
import type { PageSource } from '../source';
import { exponentOf } from '../text/currencies';
import { couponCards } from './coupon-cards';
import { offersIn } from './json-offers';
import type { OfferStore } from './offer-context';

export interface CouponsFound {
  witness: Witness;
  /** each with its currency where it says one */
  coupons: ReadCoupon[];
  automatic: ReadDiscount[];
  /** words of what may be a coupon and is left out */
  left: string[];
  /** neither the document nor an answer that told of coupons says what page it is of */
  byUrlOnly: boolean;
}

interface Looking {
  page: PageKind;
  preferences: Preferences;
  /** what a coupon seen there is, unless it says otherwise */
  status: CouponStatus;
  store?: OfferStore;
  /** which of the cards belong to something else on the page */
  takenOf?: (cards: Element[]) => Set<Element>;
}

/**
 * The kind a source says it is of, where that is not `page`: by its address, then by its document. Answers are asked one by one, as a
 * page hears those of its parts too.
 */
export const otherKindOf = (source: PageSource, page: PageKind): PageKind | undefined => {
  const { page: byUrl } = pageKind(source.url);
  if (byUrl !== page) return byUrl;
  const said = source.document === undefined ? undefined : kindOfDocument(source.document);
  return said === page ? undefined : said;
};

/** A coupon of an answer states its currency when the page's is not known. */
const withCurrency = (coupon: ReadCoupon, page: string | undefined): ReadCoupon =>
  coupon.currency === undefined && page !== undefined ? { ...coupon, currency: { code: page, exponent: exponentOf(page) } } : coupon;

const keyOf = (coupon: ReadCoupon): string =>
  JSON.stringify([coupon.kind, coupon.scope, coupon.minimumSpend, coupon.discount, coupon.code, coupon.validUntil, coupon.status]);

/** Every coupon once. Answers of other pages are passed over; whether the document is of another page is for the caller to ask. */
export const findCoupons = (source: PageSource, { page, preferences, status, store, takenOf }: Looking): CouponsFound => {
  const { document } = source;
  const hints = { currency: preferences.currency };
  const readAtMs = Date.parse(source.readAt);
  const found: CouponsFound = { witness: { source: 'dom', detail: page }, coupons: [], automatic: [], left: [], byUrlOnly: false };
  let said = document !== undefined && kindOfDocument(document) === page;
  for (const parsed of parsedAnswers(source)) {
    const kind = kindOfAnswer(parsed.root);
    if (kind !== undefined && kind !== page) continue;
    said ||= kind === page;
    const offers = offersIn(parsed.root, { hints, readAtMs, status, ...(store === undefined ? {} : { store }) });
    if (offers.coupons.length + offers.automatic.length > 0)
      found.witness = { source: parsed.answer.origin === 'state' ? 'embedded' : 'response', detail: answerName(parsed) };
    found.coupons.push(...offers.coupons.map((coupon) => withCurrency(coupon, hints.currency)));
    found.automatic.push(...offers.automatic);
    found.left.push(...offers.left);
  }
  if (document !== undefined && found.coupons.length === 0) {
    const cards = couponCards(document, { hints, readAtMs, language: preferences.language, status });
    const taken = takenOf?.(cards.coupons.map(({ element }) => element));
    found.coupons.push(...cards.coupons.filter(({ element }) => taken?.has(element) !== true).map(({ coupon }) => coupon));
    found.left.push(...cards.left);
  }
  const once = new Map(found.coupons.map((coupon) => [keyOf(coupon), coupon]));
  return { ...found, coupons: [...once.values()], byUrlOnly: !said && found.coupons.length > 0 };
};

/** The currency most coupons are in is the reading's; the others keep theirs. */
export const inOneCurrency = (
  coupons: ReadCoupon[],
  fallback: string | undefined,
): { coupons: ReadCoupon[]; currency: string | undefined } => {
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
