// Coupon cards on a page whose markup nobody has published: an amount off, a spend it needs, a date. Structure, not class names.
import type { CouponStatus, ReadCoupon } from '../../core/formats/reading';
import { attributeOf, bodyOf, contains, find, findAll, matches, parentOf, tagOf } from '../dom/dom';
import { type Token, tokensIn } from '../dom/tokens';
import { present } from '../draft';
import { storeIdIn } from '../ids';
import { exponentOf } from '../text/currencies';
import { readDates } from '../text/date-text';
import { mentionsIn, plainOffer } from '../text/mentions';
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
  tokens.filter((token) => token.text.length <= 200 && /\d/.test(plain(token.text)) && states(readOffer(token.text, hints)));

const dateLike = /\d[./-]\d{1,2}[./-]\d/;

/** An amount that is there and cannot be read for sure. */
const holdsUnread = (text: string, hints: PriceHints): boolean => {
  const words = plainOffer(text);
  return !dateLike.test(words) && mentionsIn(words, hints).some(({ kind }) => kind === 'unknown');
};

/** Texts that hold an amount or a share, read or not: a card that widens over one more of them is no longer one card. */
const offersIn = (tokens: Token[], hints: PriceHints): number =>
  tokens.filter(({ text }) => {
    const words = plainOffer(text);
    return mentionsIn(words, hints).some(
      ({ kind }) => kind === 'money' || kind === 'percent' || (kind === 'unknown' && !dateLike.test(words)),
    );
  }).length;

/** Without the shop's own name, which may say anything: its link, unless the whole card is that link. */
const besideShop = (tokens: Token[], spend: Token): Token[] => {
  const shop = 'a[href*="/store/"]';
  return tokens.filter(({ element }) => {
    for (let up: Element | undefined = element; up !== undefined && !contains(up, spend.element); up = parentOf(up))
      if (matches(up, shop)) return false;
    return true;
  });
};

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
    const tokens = tokensIn(scope, { limit: 80, skip: (each) => matches(each, outside) });
    if (wordsOf(tokens).length > longestCard) break;
    if (card !== undefined && offersIn(besideShop(tokens, spend), hints) > offersIn(besideShop(card.tokens, spend), hints)) break;
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
  const offers = besideShop(tokens, spend)
    .filter((token) => token.text !== spend.text && token.text.length <= 80)
    .map((token) => readOffer(token.text, hints, 'off'))
    .filter((offer) => offer.off !== undefined && offer.minimumSpend === undefined);
  return offers[0];
};

/** Two things taken off, and one spend: which of them it is for cannot be known. */
const isTorn = (tokens: Token[], spend: Token, hints: PriceHints): boolean => {
  const all = besideShop(tokens, spend).map((token) => readOffer(token.text, hints, token.text === spend.text ? undefined : 'off').off);
  const unread = besideShop(tokens, spend).some(({ text }) => text !== spend.text && holdsUnread(text, hints));
  return unread || new Set(all.filter((off) => off !== undefined).map((off) => JSON.stringify(off))).size > 1;
};

// Words of a card that name no shop: what to do with it, and what it is.
const plainWords = /^(?:use|shop now|collect|get|view|see|more|details?|terms|rules|copy|select coupon|aliexpress|coupon|new user)\b/i;

/** Words that say nothing of amount, spend, date, code or state: the card may be of a shop that it names by words alone. */
const namesSomeone = (card: Card, context: CardContext): boolean => {
  const buttons = findAll(card.element, 'button, [role="button"]');
  return card.tokens.some(({ text, element }) => {
    if (
      (!/\p{L}{2}/u.test(text) && tagOf(element) !== 'a') ||
      plainWords.test(text) ||
      selectWords.some((select) => text.toLowerCase().includes(select))
    )
      return false;
    if (buttons.some((button) => contains(button, element)) || stateWords.some(([words]) => words.test(text.trim()))) return false;
    if (codeIn([{ text, element, struck: false }]) !== undefined) return false;
    if (tagOf(element) === 'a') return true;
    return (
      offersIn([{ text, element, struck: false }], context.hints) === 0 &&
      readDates(plain(text.slice(0, 400)), context.readAtMs, context.language) === undefined
    );
  });
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
  if (off?.off === undefined || isNearMiss(text) || isTorn(card.tokens, spend, context.hints)) return undefined;
  const own = besideShop(card.tokens, spend);
  const currency = need.currency ?? off.currency;
  if (off.currency !== undefined && need.currency !== undefined && off.currency !== need.currency) return undefined;
  const stated = own.flatMap((token) => readDates(plain(token.text.slice(0, 400)), context.readAtMs, context.language) ?? []);
  const [dates] = stated;
  const untils = new Set(stated.map((each) => `${each.from} ${each.until}`));
  const whole = dates ?? readDates(plain(wordsOf(own).slice(0, 400)), context.readAtMs, context.language);
  const scope = scopeOf(card);
  const code = codeIn(own);
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
    // a second date, and nothing that says which one holds
    ...(untils.size > 1 ? ['validFrom', 'validUntil'] : []),
    ...(off.unread || need.unread || (off.pieces ?? need.pieces) !== undefined ? ['discount'] : []),
    ...(scope.type === 'platform' && namesSomeone(card, context) ? ['scope'] : []),
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
    unsure: unsure.length === 0 ? undefined : [...new Set(unsure)],
    requires: isNew ? ['newBuyer'] : undefined,
    currency: currency === undefined ? undefined : { code: currency, exponent: exponentOf(currency) },
  });
};

const mostLeft = 50;

/** Words that take something off, outside every card: a coupon whose spend could not be read, or no coupon. On other pages than hers a share is any sale's. */
const isOffer = ({ text }: Token, { hints, status }: CardContext): boolean => {
  if (text.length > 80 || !/\d/.test(plain(text)) || dateLike.test(plain(text))) return false;
  const offer = readOffer(text, hints, 'spend');
  return offer.off?.type === 'fixed' || (status === 'usable' && (offer.off !== undefined || offer.unread));
};

const standsIn = ({ element }: Token, cards: Set<Element>): boolean => {
  let up: Element | undefined = element;
  for (let climbed = 0; up !== undefined && climbed < highestCard * 2; climbed += 1, up = parentOf(up)) if (cards.has(up)) return true;
  return false;
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
  const read = new Set<Element>();
  for (const spend of spends) {
    const card = cardAround(spend, phrasesIn, context.hints);
    const coupon = card === undefined ? undefined : couponFrom(card, spend, context);
    if (coupon !== undefined && card !== undefined) {
      coupons.push(coupon);
      read.add(card.element);
    } else left.push(nameText(card === undefined ? spend.text : wordsOf(card.tokens)));
  }
  for (const token of tokens)
    if (left.length < mostLeft && isOffer(token, context) && !standsIn(token, read)) left.push(nameText(token.text));
  return { coupons, left };
};
