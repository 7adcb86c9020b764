// What the texts of a coupon card state: amounts and shares, what is taken off, and where two texts contradict each other.
import { contains, matches, parentOf } from '../dom/dom';
import type { Token } from '../dom/tokens';
import { mentionsIn, plainOffer } from '../text/mentions';
import { type OfferText, readOffer } from '../text/offer-text';
import type { PriceHints } from '../text/price-text';

/** A part of the page that may be a card, and its words. */
export interface Card {
  element: Element;
  tokens: Token[];
  /** days of nobody stand right beside it: they may be its own */
  besideDays?: boolean;
}

export const wordsOf = (tokens: Token[]): string => tokens.map((token) => token.text).join(' ');

/** Numbers of a date are no amounts, whatever stands between them. */
export const dateLike = /\d[./-]\d{1,2}[./-]\d/;

const amountKinds = (text: string, hints: PriceHints): string[] => {
  const words = plainOffer(text);
  const kinds = mentionsIn(words, hints).map(({ kind }) => kind);
  return kinds.filter((kind) => kind !== 'bare' && ((kind !== 'unknown' && kind !== 'odd') || !dateLike.test(words)));
};

/** How many texts hold an amount or a share, read or not: a card that widens over one more of them is no longer one card. */
export const amountTexts = (tokens: Token[], hints: PriceHints): number =>
  tokens.filter(({ text }) => amountKinds(text, hints).length > 0).length;

/** Without names, which may say anything: a shop's stands in a link, and no amount of a card does unless the whole card is that link. */
export const besideShop = (tokens: Token[], spend: Token): Token[] =>
  tokens.filter(({ element }) => {
    for (let up: Element | undefined = element; up !== undefined && !contains(up, spend.element); up = parentOf(up))
      if (matches(up, 'a')) return false;
    return true;
  });

/** A whole offer in one text, in a link that is not the whole card: the shop may be called so. */
export const isLinkText = (tokens: Token[], spend: Token, hints: PriceHints): boolean =>
  readOffer(spend.text, hints).off !== undefined &&
  tokens.some(({ element }) => {
    for (let up: Element | undefined = spend.element; up !== undefined && !contains(up, element); up = parentOf(up))
      if (matches(up, 'a')) return true;
    return false;
  });

/** What the card takes off: in the phrase itself ("$5 off orders over $30"), or in another of its texts. */
export const offIn = (tokens: Token[], spend: Token, hints: PriceHints): OfferText | undefined => {
  const own = readOffer(spend.text, hints);
  if (own.off !== undefined) return own;
  return besideShop(tokens, spend)
    .filter((token) => token.text !== spend.text && token.text.length <= 80)
    .map((token) => readOffer(token.text, hints, 'off'))
    .find((offer) => offer.off !== undefined && offer.minimumSpend === undefined);
};

/** Two things taken off and one spend, or an amount beside them that cannot be read: which is for which cannot be known. */
export const isTorn = (tokens: Token[], spend: Token, hints: PriceHints): boolean => {
  const offs = new Set<string>();
  for (const { text } of besideShop(tokens, spend)) {
    const isSpend = text === spend.text;
    if (!isSpend && amountKinds(text, hints).includes('unknown')) return true;
    const { off } = readOffer(text, hints, isSpend ? undefined : 'off');
    if (off !== undefined) offs.add(JSON.stringify(off));
  }
  return offs.size > 1;
};
