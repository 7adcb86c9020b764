// One card of a page → the coupon it shows.
import type { CouponStatus, ReadCoupon } from '../../core/formats/reading';
import { attributeOf, find, findAll, matches, parentOf, tagOf } from '../dom/dom';
import { type Token, tokensIn } from '../dom/tokens';
import { present } from '../draft';
import { storeIdIn } from '../ids';
import { readDates } from '../text/date-text';
import { newcomerWords, selectWords } from '../text/offer-phrases';
import { readOffer } from '../text/offer-text';
import { nameText, plain } from '../text/plain';
import type { PriceHints } from '../text/price-text';
import { amountTexts, besideShop, type Card, isLinkText, isTorn, offIn, wordsOf } from './card-texts';
import { isNearMiss } from './near-misses';
import { statedCoupon } from './stated-coupon';

export interface CardContext {
  hints: PriceHints;
  readAtMs: number;
  language?: string | undefined;
  status: CouponStatus;
}

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

/** The shops that links in a part of the page lead to. */
export const shopsIn = (element: Element): Set<string | undefined> =>
  new Set(findAll(element, 'a[href*="/store/"]').map((link) => storeIdIn(attributeOf(link, 'href') ?? '')));

const scopeOf = (card: Card): ReadCoupon['scope'] => {
  const link = findAll(card.element, 'a[href*="/store/"]')[0] ?? (matches(card.element, 'a[href*="/store/"]') ? card.element : undefined);
  const storeId = link === undefined ? undefined : storeIdIn(attributeOf(link, 'href') ?? '');
  if (link === undefined || storeId === undefined) return { type: 'platform' };
  const name = nameText(link === card.element ? '' : wordsOf(tokensIn(link, { limit: 10 })));
  return present({ type: 'store' as const, storeId, storeName: name === '' ? undefined : name });
};

/** The days a text states; undefined where it states none. */
export const datesIn = (text: string, { readAtMs, language }: CardContext) => readDates(plain(text.slice(0, 400)), readAtMs, language);

// Words of a card that name no shop: what to do with it, and what it is.
const plainWords = /^(?:use|shop now|collect|get|view|see|more|details?|terms|rules|copy|aliexpress|coupon|new user)\b/i;

/** Words that say nothing of amount, spend, date, code or state: the card may be of a shop that it names by words alone. */
const namesSomeone = (card: Card, context: CardContext): boolean =>
  find(card.element, 'a:not([href])') !== undefined ||
  card.tokens.some((token) => {
    const { text, element } = token;
    const known =
      plainWords.test(text) || selectWords.some((select) => text.toLowerCase().includes(select)) || codeIn([token]) !== undefined;
    if (known || matches(element, 'button, button *') || stateWords.some(([words]) => words.test(text.trim()))) return false;
    if (tagOf(element) === 'a') return true;
    return /\p{L}{2}/u.test(text) && amountTexts([token], context.hints) === 0 && datesIn(text, context) === undefined;
  });

/** The coupon of a card around a spend phrase; undefined where it shows none, or not surely one. */
export const couponFrom = (card: Card, spend: Token, context: CardContext): ReadCoupon | undefined => {
  const text = nameText(wordsOf(card.tokens));
  const off = offIn(card.tokens, spend, context.hints);
  const need = readOffer(spend.text, context.hints);
  if (off?.off === undefined || isNearMiss(text) || isTorn(card.tokens, spend, context.hints)) return undefined;
  const own = besideShop(card.tokens, spend);
  if (off.currency !== undefined && need.currency !== undefined && off.currency !== need.currency) return undefined;
  const datesOf = (tokens: Token[]) => tokens.flatMap((token) => datesIn(token.text, context) ?? []);
  const whole = datesOf(own)[0] ?? datesIn(wordsOf(own), context);
  const scope = scopeOf(card);
  const code = codeIn(own);
  const words = text.toLowerCase();
  const isNew = newcomerWords.some((newcomer) => words.includes(newcomer));
  if (isNew && code === undefined && whole === undefined) return undefined;
  return statedCoupon({
    scope,
    isSelect: false,
    off,
    need,
    code,
    validFrom: whole?.from,
    validUntil: whole?.until,
    status: stateOf(card, context, whole?.from, whole?.until),
    text,
    // where its days end another's may begin, and so may the rest of it
    isGuess: whole === undefined || card.besideDays === true || isLinkText(card.tokens, spend, context.hints),
    isNew,
    unsure: [
      ...(whole?.unsure ?? []),
      // a second date, be it in the link to its shop, and nothing that says which one holds
      ...(datesOf(card.tokens).some((each) => each.from !== whole?.from || each.until !== whole?.until) ? ['validFrom', 'validUntil'] : []),
      ...((scope.type === 'platform' && namesSomeone(card, context)) || shopsIn(card.element).size > 1 ? ['scope'] : []),
      // in the shop's own link: a name that looks like a code, or the code
      ...(code === undefined && codeIn(card.tokens) !== undefined ? ['code'] : []),
    ],
    pageCurrency: undefined,
  });
};
