// Codes of a sale page, each with the smallest part of the page that says what it takes off: a line, a row of a table, a card.
import { bodyOf, matches, parentOf, tagOf } from '../dom/dom';
import { type Token, tokensIn } from '../dom/tokens';
import { plain } from '../text/plain';
import type { PriceHints } from '../text/price-text';
import { type CodeOffer, readCodeOffer } from './code-offer';
import { type CodeInText, codesIn, stretchesIn } from './code-text';

export interface CodeRow extends CodeOffer {
  code: string;
  /** the words of the row */
  text: string;
  /** the part of the page it stands in */
  element: Element;
  /** the page calls it a code, or it stands alone in its element: no word of a title */
  sure: boolean;
}

const outside = 'header, nav, footer, aside, [role="navigation"], [role="banner"], [role="contentinfo"], form';
const boundary = 'ul, ol, table, tbody, main, body, html, section, [role="list"]';
const highest = 6;
const longest = 300;
const mostCodes = 300;

interface Place {
  token: Token;
  words: string;
  codes: CodeInText[];
}

const wordsOf = (tokens: Token[]): string =>
  plain(
    tokens
      .filter((token) => !token.struck)
      .map((token) => token.text)
      .join(' '),
  );

const upFrom = (from: Element, levels: number): Element[] => {
  const chain: Element[] = [];
  for (let up: Element | undefined = from; up !== undefined && chain.length < levels; up = parentOf(up)) chain.push(up);
  return chain;
};

/** The cards that share their part of the page with a code: what they state is that code's. */
export const cardsWithCodes = (cards: Element[], codes: Element[]): Set<Element> => {
  const withCode = new Set(codes.flatMap((code) => upFrom(code, 12)));
  const cardsIn = new Map<Element, number>();
  for (const card of cards) for (const up of upFrom(card, 4)) cardsIn.set(up, (cardsIn.get(up) ?? 0) + 1);
  const shares = (card: Element): boolean => {
    for (const scope of upFrom(card, 4)) {
      if (scope !== card && (matches(scope, boundary) || (cardsIn.get(scope) ?? 0) > 1)) return false;
      if (withCode.has(scope)) return true;
    }
    return false;
  };
  return new Set(cards.filter(shares));
};

/** Codes in each part of the page around one. */
const countCodes = (places: Place[]): Map<Element, number> => {
  const counts = new Map<Element, number>();
  for (const { token, codes } of places) {
    let up: Element | undefined = token.element;
    for (let climbed = 0; up !== undefined && climbed <= highest; climbed += 1, up = parentOf(up))
      counts.set(up, (counts.get(up) ?? 0) + codes.length);
  }
  return counts;
};

/** The offer around a code that stands without one: the smallest part that has no other code. */
const aroundCode = ({ token, codes }: Place, counts: Map<Element, number>, hints: PriceHints): CodeRow | undefined => {
  const [code] = codes;
  if (code === undefined || codes.length > 1) return undefined;
  let element: Element | undefined = token.element;
  for (let climbed = 0; element !== undefined && climbed < highest; climbed += 1, element = parentOf(element)) {
    const scope: Element = element;
    if ((counts.get(scope) ?? 0) > 1 || matches(scope, boundary)) return undefined;
    const words = wordsOf(tokensIn(scope, { limit: 60 }));
    if (words.length > longest) return undefined;
    const offer = readCodeOffer(words.replace(code.code, ' '), hints, tagOf(scope) === 'tr' || matches(scope, '[role="row"]'));
    if (offer !== undefined) return { ...offer, code: code.code, text: words, element: scope, sure: true };
  }
  return undefined;
};

const inText = ({ token, words, codes }: Place, hints: PriceHints): CodeRow[] =>
  stretchesIn(words, codes).flatMap(({ code, words: stretch }) => {
    const offer = readCodeOffer(stretch, hints);
    const text = codes.length === 1 ? words : `${code.code} ${stretch.trim()}`;
    // "AEUS18: $18 off $99+": set off by a mark, or one of a ladder
    const setOff =
      code.named || codes.length > 1 || /^\s*[:=|]/.test(words.slice(code.end)) || /[:=|(]\s*$/.test(words.slice(0, code.start));
    return offer === undefined ? [] : [{ ...offer, code: code.code, text, element: token.element, sure: setOff }];
  });

export interface CodesDrawn {
  rows: CodeRow[];
  /** codes that no offer could be found for, each once */
  unread: string[];
  /** where codes stand, read or not */
  elements: Element[];
}

/** The codes a page tells with what they take off, in order. */
export const codeRows = (document: Document, hints: PriceHints): CodesDrawn => {
  const body = bodyOf(document);
  const tokens = body === undefined ? [] : tokensIn(body, { skip: (element) => matches(element, outside), limit: 20_000 });
  const places = tokens
    .filter(({ struck, text }) => !struck && text.length <= 2000 && /[A-Z0-9]{4}/.test(text))
    .map((token): Place => {
      const words = plain(token.text);
      return { token, words, codes: codesIn(words) };
    })
    .filter(({ codes }) => codes.length > 0)
    .slice(0, mostCodes);
  const counts = countCodes(places);
  const rows: CodeRow[] = [];
  const unread = new Set<string>();
  for (const place of places) {
    const isLone = place.words.length <= 40 && place.codes.length === 1 && (place.codes[0]?.named || place.words === place.codes[0]?.code);
    const told = inText(place, hints);
    const around = told.length === 0 && isLone ? aroundCode(place, counts, hints) : undefined;
    rows.push(...told, ...(around === undefined ? [] : [around]));
    if (told.length === 0 && around === undefined && isLone) for (const { code } of place.codes) unread.add(code);
  }
  return { rows, unread: [...unread], elements: places.map(({ token }) => token.element) };
};
