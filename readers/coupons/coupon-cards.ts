// Coupon cards on a page whose markup nobody has published: an amount off, a spend it needs, a date. Structure, not class names.
import type { ReadCoupon } from '../../core/formats/reading';
import { attributeOf, bodyOf, contains, find, matches, parentOf, tagOf } from '../dom/dom';
import { type Token, tokensIn } from '../dom/tokens';
import { type OfferText, readOffer } from '../text/offer-text';
import { nameText, plain } from '../text/plain';
import type { PriceHints } from '../text/price-text';
import { type CardContext, couponFrom, datesIn, shopsIn } from './card-coupon';
import { amountTexts, besideShop, type Card, dateLike, offIn, wordsOf } from './card-texts';
import { isNearMiss } from './near-misses';

const outside = 'header, nav, footer, aside, [role="navigation"], [role="banner"], [role="contentinfo"], form';
const listLike = 'ul, ol, table, tbody, main, body, html, [role="list"], [role="tabpanel"], section';
const boundary = 'h1, h2, [role="tablist"], [role="tab"], nav, input';
// no card is as large as this, nor has tabs in it
const page = 'main, body, html';
const tabs = '[role="tablist"], [role="tab"], nav';
const longestCard = 500;
const highestCard = 10;

const states = (offer: OfferText): boolean => (offer.minimumSpend ?? offer.every) !== undefined && offer.unsure.length === 0;

/** The tokens that state what must be spent: at most one a card. */
const spendTokens = (tokens: Token[], hints: PriceHints): Token[] =>
  tokens.filter((token) => token.text.length <= 200 && /\d/.test(plain(token.text)) && states(readOffer(token.text, hints)));

/** The part of `scope` that an element stands in. */
const partOf = (element: Element, scope: Element): Element => {
  let part = element;
  for (let up = parentOf(part); part !== scope && up !== undefined && up !== scope; up = parentOf(part)) part = up;
  return part;
};

/** What stands beside a card in `scope`, by the parts of the scope. */
const partsBeside = (card: Card, scope: Element, wider: Token[]): Token[][] => {
  const held = new Set(card.tokens.map(({ element }) => element));
  const parts = new Map<Element, Token[]>();
  for (const token of wider.filter(({ element }) => !held.has(element))) {
    const part = partOf(token.element, scope);
    parts.set(part, [...(parts.get(part) ?? []), token]);
  }
  return [...parts.values()];
};

/**
 * Days beside those of a card that has its last one: of another card, whose amounts are gone, or this one’s. Days beside an amount are
 * that amount’s.
 */
const hasOtherDate = (card: Card, scope: Element, wider: Token[], context: CardContext): boolean =>
  card.tokens.some(({ text }) => datesIn(text, context)?.until !== undefined) &&
  partsBeside(card, scope, wider).some(
    (part) => amountTexts(part, context.hints) === 0 && part.some(({ text }) => datesIn(text, context) !== undefined),
  );

/** Elements of one sort side by side, in what is of another: cards of a list. */
const isAlike = (one: Element, other: Element, scope: Element): boolean => {
  const sortOf = (element: Element): string => `${tagOf(element)}.${attributeOf(element, 'class') ?? ''}`;
  return one !== other && sortOf(one) === sortOf(other) && sortOf(one) !== sortOf(scope);
};

/** A card that has no day, beside one of the same sort that has: unless the two are no more than an offer and its day, they are two. */
const hasDaysOfNext = (card: Card, scope: Element, wider: Token[], context: CardContext): boolean => {
  const hasDay = (tokens: Token[]): boolean => tokens.some(({ text }) => datesIn(text, context) !== undefined);
  const own = partOf(card.element, scope);
  const parts = partsBeside(card, scope, wider).filter((part) => isAlike(own, partOf(part[0]?.element ?? own, scope), scope));
  return !hasDay(card.tokens) && parts.some((part) => hasDay(part) && card.tokens.length + part.length > 2);
};

/**
 * Something taken off stands alone beside the card in `scope`: which of the two is for its spend cannot be known. A date in the same part
 * of the scope makes it a card of its own.
 */
const hasRival = (card: Card, scope: Element, wider: Token[], spend: Token, context: CardContext): boolean => {
  const isOff = ({ text }: Token): boolean => text.length <= 80 && readOffer(text, context.hints, 'off').off !== undefined;
  const isDate = ({ text }: Token): boolean => datesIn(text, context) !== undefined;
  return partsBeside(card, scope, besideShop(wider, spend)).some(
    (beside) => beside.some(isOff) && !isNearMiss(wordsOf(beside)) && !beside.some(isDate),
  );
};

/**
 * The card around a spend phrase: the smallest part that also holds what is taken off, widened as long as it holds no second phrase,
 * no second shop, no second date, no heading or tabs, and stays short.
 */
const cardAround = (spend: Token, phrasesIn: Map<Element, number>, context: CardContext): Card | undefined => {
  const { hints } = context;
  let card: Card | undefined;
  let element: Element | undefined = spend.element;
  for (let climbed = 0; element !== undefined && climbed < highestCard; climbed += 1, element = parentOf(element)) {
    const scope: Element = element;
    if ((phrasesIn.get(scope) ?? 0) > 1 || matches(scope, page) || find(scope, tabs) !== undefined) break;
    if (card !== undefined && (matches(scope, listLike) || find(scope, boundary) !== undefined)) break;
    const tokens = tokensIn(scope, { limit: 80, skip: (each) => matches(each, outside) });
    if (wordsOf(tokens).length > longestCard) break;
    const besideDays = card !== undefined && hasOtherDate(card, scope, tokens, context);
    if (card !== undefined && (besideDays || hasDaysOfNext(card, scope, tokens, context) || shopsIn(scope).size > 1))
      return hasRival(card, scope, tokens, spend, context) ? undefined : { ...card, besideDays };
    if (card !== undefined && amountTexts(besideShop(tokens, spend), hints) > amountTexts(besideShop(card.tokens, spend), hints))
      return hasRival(card, scope, tokens, spend, context) ? undefined : card;
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

/** The part of the page a phrase shares with others; undefined where that is a list. */
const sharedBy = (spend: Token, phrasesIn: Map<Element, number>): Element | undefined => {
  let up: Element | undefined = spend.element;
  while (up !== undefined && (phrasesIn.get(up) ?? 0) === 1) up = parentOf(up);
  return up !== undefined && phrasesIn.has(up) && !matches(up, listLike) && find(up, boundary) === undefined ? up : undefined;
};

/** One whole card in a part with phrases that have none: what it says may be theirs, and it is no more than a guess. */
const inDoubt = (coupons: DrawnCoupon[], parts: Set<Element>): DrawnCoupon[] => {
  const doubtful = new Set<DrawnCoupon>();
  for (const part of parts) {
    const whole = coupons.filter(({ coupon, element }) => coupon.confidence !== 'guess' && contains(part, element));
    if (whole[0] !== undefined && whole.length === 1) doubtful.add(whole[0]);
  }
  return coupons.map((each) => (doubtful.has(each) ? { ...each, coupon: { ...each.coupon, confidence: 'guess' } } : each));
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

/** A coupon and the part of the page it was read off. */
export interface DrawnCoupon {
  coupon: ReadCoupon;
  element: Element;
}

/** The coupons a page draws, in order, and the words of what may be some and is left out. */
export const couponCards = (document: Document, context: CardContext): { coupons: DrawnCoupon[]; left: string[] } => {
  const body = bodyOf(document);
  if (body === undefined) return { coupons: [], left: [] };
  const tokens = tokensIn(body, { skip: (element) => matches(element, outside), limit: 20_000 });
  const spends = spendTokens(tokens, context.hints);
  const coupons: DrawnCoupon[] = [];
  const left: string[] = [];
  const phrasesIn = countPhrases(spends);
  const read = new Set<Element>();
  const shared = new Set<Element>();
  for (const spend of spends) {
    const card = cardAround(spend, phrasesIn, context);
    const coupon = card === undefined ? undefined : couponFrom(card, spend, context);
    const part = card === undefined || coupon?.confidence === 'guess' ? sharedBy(spend, phrasesIn) : undefined;
    if (part !== undefined) shared.add(part);
    if (coupon !== undefined && card !== undefined) {
      coupons.push({ coupon, element: card.element });
      read.add(card.element);
    } else left.push(nameText(card === undefined ? spend.text : wordsOf(card.tokens)));
  }
  for (const token of tokens)
    if (left.length < mostLeft && isOffer(token, context) && !standsIn(token, read)) left.push(nameText(token.text));
  return { coupons: inDoubt(coupons, shared), left };
};
