// Coupon cards on a page whose markup nobody has published: an amount off, a spend it needs, a date. Structure, not class names.
import type { CouponStatus, ReadCoupon } from '../../core/formats/reading';
import { attributeOf, bodyOf, find, findAll, matches, parentOf, tagOf } from '../dom/dom';
import { type Token, tokensIn } from '../dom/tokens';
import { present } from '../draft';
import { storeIdIn } from '../ids';
import { exponentOf } from '../text/currencies';
import { readDates } from '../text/date-text';
import { newcomerWords, selectWords } from '../text/offer-phrases';
import { type OfferText, readOffer } from '../text/offer-text';
import { nameText, plain } from '../text/plain';
import type { PriceHints } from '../text/price-text';
import { isNearMiss } from './near-misses';

export interface CardContext {
  hints: PriceHints;
  readAtMs: number;
  language?: string | undefined;
  status: CouponStatus;
}

/** A part of the page that may be a card, and its words. */
interface Card {
  element: Element;
  tokens: Token[];
}

const outside = 'header, nav, footer, aside, [role="navigation"], [role="banner"], [role="contentinfo"], form';
const listLike = 'ul, ol, table, tbody, main, body, html, [role="list"], [role="tabpanel"], section';
const boundary = 'h1, h2, [role="tablist"], [role="tab"], nav, input';
const longestCard = 500;
const highestCard = 10;

const wordsOf = (tokens: Token[]): string => tokens.map((token) => token.text).join(' ');
const states = (offer: OfferText): boolean => (offer.minimumSpend ?? offer.every) !== undefined && offer.unsure.length === 0;

/** The tokens that state what must be spent: at most one a card. */
const spendTokens = (tokens: Token[], hints: PriceHints): Token[] =>
  tokens.filter((token) => token.text.length <= 200 && /\d/.test(token.text) && states(readOffer(token.text, hints)));

/**
 * The card around a spend phrase: the smallest part that also holds what is taken off, widened as long as it holds no second phrase, no
 * heading or tabs, and stays short.
 */
const cardAround = (spend: Token, phrasesIn: Map<Element, number>, hints: PriceHints): Card | undefined => {
  let card: Card | undefined;
  let element: Element | undefined = spend.element;
  for (let climbed = 0; element !== undefined && climbed < highestCard; climbed += 1, element = parentOf(element)) {
    const scope: Element = element;
    if ((phrasesIn.get(scope) ?? 0) > 1) break;
    if (card !== undefined && (matches(scope, listLike) || find(scope, boundary) !== undefined)) break;
    const tokens = tokensIn(scope, { limit: 80 });
    if (wordsOf(tokens).length > longestCard) break;
    if (offIn(tokens, spend, hints) !== undefined) card = { element: scope, tokens };
    if (matches(scope, 'li, [role="listitem"], article')) break;
  }
  return card;
};

/** How many spend phrases stand in each part of the page around one. */
const countPhrases = (spends: Token[]): Map<Element, number> => {
  const counts = new Map<Element, number>();
  for (const { element } of spends) {
    let up: Element | undefined = element;
    for (let climbed = 0; up !== undefined && climbed < highestCard * 2; climbed += 1, up = parentOf(up))
      counts.set(up, (counts.get(up) ?? 0) + 1);
  }
  return counts;
};

/** What the card takes off: in the phrase itself ("$5 off orders over $30"), or in another of its texts. */
const offIn = (tokens: Token[], spend: Token, hints: PriceHints): OfferText | undefined => {
  const own = readOffer(spend.text, hints);
  if (own.off !== undefined) return own;
  const offers = tokens
    .filter((token) => token !== spend && token.text !== spend.text && token.text.length <= 80)
    .map((token) => readOffer(token.text, hints, 'off'))
    .filter((offer) => offer.off !== undefined && offer.minimumSpend === undefined);
  return offers[0];
};

const codeIn = (tokens: Token[]): string | undefined => {
  for (const { text } of tokens) {
    const code = /(?:^|code:?\s*|:\s*)([A-Z0-9]{5,14})$/i.exec(text.trim())?.[1];
    if (code !== undefined && /\d/.test(code) && /[A-Z]/.test(code) && code === code.toUpperCase()) return code;
  }
  return undefined;
};

// Words a card or its section says of its state, alone in their element: tabs of the wallet (Valid, Inactive, Used, Expired).
const stateWords: [RegExp, CouponStatus][] = [
  [/^used$/i, 'used'],
  [/^expired$/i, 'expired'],
  [/^inactive$/i, 'inUse'],
  [/^(?:not started(?: yet)?|upcoming|coming soon|starts? soon)$/i, 'upcoming'],
];
const stateClass: [RegExp, CouponStatus][] = [
  [/(?:^|[-_\s])expired(?:[-_\s]|$)/i, 'expired'],
  [/(?:^|[-_\s])used(?:[-_\s]|$)/i, 'used'],
  [/(?:^|[-_\s])(?:upcoming|not-?started)(?:[-_\s]|$)/i, 'upcoming'],
];

/** Words on the button of a coupon that is not hers yet. Seen: text keys GET_IT, GET_NOW of the product page, he 2020; en by those keys. */
export const collectWords = ['get', 'get it', 'get now', 'collect', 'קבלו'];
const isCollect = (text: string): boolean => text.length < 20 && collectWords.includes(text.trim().toLowerCase());

const stateOf = (card: Card, context: CardContext, from?: string, until?: string): CouponStatus => {
  for (const { text } of card.tokens) for (const [words, status] of stateWords) if (words.test(text.trim())) return status;
  for (let up: Element | undefined = card.element; up !== undefined && tagOf(up) !== 'body'; up = parentOf(up)) {
    const names = `${attributeOf(up, 'class') ?? ''} ${attributeOf(up, 'id') ?? ''} ${attributeOf(up, 'data-status') ?? ''}`;
    for (const [pattern, status] of stateClass) if (pattern.test(names)) return status;
    const label = attributeOf(up, 'aria-label') ?? '';
    for (const [words, status] of stateWords) if (words.test(label.trim())) return status;
  }
  if (until !== undefined && Date.parse(until) <= context.readAtMs) return 'expired';
  if (from !== undefined && Date.parse(from) > context.readAtMs) return 'upcoming';
  return card.tokens.some(({ text }) => isCollect(text)) ? 'collectable' : context.status;
};

const scopeOf = (card: Card): ReadCoupon['scope'] => {
  const link = findAll(card.element, 'a[href*="/store/"]')[0] ?? (matches(card.element, 'a[href*="/store/"]') ? card.element : undefined);
  const storeId = link === undefined ? undefined : storeIdIn(attributeOf(link, 'href') ?? '');
  if (link === undefined || storeId === undefined) return { type: 'platform' };
  const name = nameText(link === card.element ? '' : wordsOf(tokensIn(link, { limit: 10 })));
  return present({ type: 'store' as const, storeId, storeName: name === '' ? undefined : name });
};

const couponFrom = (card: Card, spend: Token, context: CardContext): ReadCoupon | undefined => {
  const text = nameText(wordsOf(card.tokens));
  const off = offIn(card.tokens, spend, context.hints);
  const need = readOffer(spend.text, context.hints);
  if (off?.off === undefined || isNearMiss(text)) return undefined;
  const currency = need.currency ?? off.currency;
  if (off.currency !== undefined && need.currency !== undefined && off.currency !== need.currency) return undefined;
  const dates = card.tokens.map((token) => readDates(plain(token.text.slice(0, 400)), context.readAtMs, context.language)).find(Boolean);
  const whole = dates ?? readDates(plain(text.slice(0, 400)), context.readAtMs, context.language);
  const scope = scopeOf(card);
  const code = codeIn(card.tokens);
  const words = text.toLowerCase();
  const isNew = newcomerWords.some((newcomer) => words.includes(newcomer));
  if (isNew && code === undefined && whole === undefined) return undefined;
  const most = off.maximumDiscount ?? need.maximumDiscount;
  const cap = most === undefined ? {} : { maximumDiscount: { amount: most } };
  const fixed = off.off.type === 'fixed' ? off.off.amount : undefined;
  const discount: NonNullable<ReadCoupon['discount']> =
    need.every !== undefined && fixed !== undefined
      ? { type: 'repeating', every: { amount: need.every }, amount: fixed, ...cap }
      : off.off.type === 'fixed'
        ? { type: 'fixed', amount: off.off.amount }
        : { type: 'percentage', basisPoints: off.off.basisPoints, ...cap };
  const unsure = [
    ...(whole?.unsure ?? []),
    ...(off.unread || need.unread || (off.pieces ?? need.pieces) !== undefined ? ['discount'] : []),
  ];
  return present({
    kind:
      scope.type === 'store'
        ? ('storeCoupon' as const)
        : code !== undefined
          ? ('promoCode' as const)
          : selectWords.some((select) => words.includes(select))
            ? ('selectCoupon' as const)
            : ('platformCoupon' as const),
    scope,
    minimumSpend: need.minimumSpend === undefined ? undefined : { amount: need.minimumSpend },
    discount,
    code,
    validFrom: whole?.from,
    validUntil: whole?.until,
    status: stateOf(card, context, whole?.from, whole?.until),
    text,
    confidence: whole === undefined ? ('guess' as const) : ('likely' as const),
    unsure: unsure.length === 0 ? undefined : unsure,
    requires: isNew ? ['newBuyer'] : undefined,
    currency: currency === undefined ? undefined : { code: currency, exponent: exponentOf(currency) },
  });
};

/** The coupons a page draws, in order, and the words of what may be some and is left out. */
export const couponCards = (document: Document, context: CardContext): { coupons: ReadCoupon[]; left: string[] } => {
  const body = bodyOf(document);
  if (body === undefined) return { coupons: [], left: [] };
  const tokens = tokensIn(body, { skip: (element) => matches(element, outside), limit: 20_000 });
  const spends = spendTokens(tokens, context.hints);
  const coupons: ReadCoupon[] = [];
  const left: string[] = [];
  const phrasesIn = countPhrases(spends);
  for (const spend of spends) {
    const card = cardAround(spend, phrasesIn, context.hints);
    const coupon = card === undefined ? undefined : couponFrom(card, spend, context);
    if (coupon !== undefined) coupons.push(coupon);
    else left.push(nameText(card === undefined ? spend.text : wordsOf(card.tokens)));
  }
  return { coupons, left };
};
