// A panel of labels and amounts in unknown markup → pairs, by reading order.
import { contains, parentOf } from '../dom/dom';
import type { Token } from '../dom/tokens';
import { isFree } from '../text/free-words';
import { digit, hasSign } from '../text/plain';
import { parsePrice } from '../text/price-text';
import { rowKindOf } from './row-labels';
import type { ShownRow } from './rows';

const loneMinus = /^[-+\u2010-\u2015\u2212]$/;
const pending = /^(?:-{2,3}|\u2014|\.{2,3}|…)$/;

const isAmount = (text: string, currency: string | undefined): boolean => {
  if (isFree(text) || pending.test(text)) return true;
  const price = parsePrice(text, { currency });
  // a bare number is an amount only beside a sign: "2" may count anything
  return hasSign(text) && (price.ok || price.error.code === 'no-currency' || price.error.code === 'ambiguous');
};

/** "Items total US $5.00" → label and amount: the longest end of the text that is an amount. */
const splitOff = (text: string, currency: string | undefined): ShownRow | undefined => {
  if (text.length > 160) return undefined;
  for (const gap of text.matchAll(/[\s:]+/g)) {
    const label = text.slice(0, gap.index).trim();
    const content = text.slice(gap.index + gap[0].length);
    if (/\p{L}/u.test(label) && (digit.test(content) || rowKindOf(label) !== undefined) && isAmount(content, currency))
      return { label, content };
  }
  return undefined;
};

interface Piece extends Token {
  amount: boolean;
}

/** The words that name an amount: the first in the smallest part of the page that holds this one amount and words; else those before it. */
const labelFor = (pieces: Piece[], index: number): string | undefined => {
  const piece = pieces[index];
  if (piece === undefined) return undefined;
  let row: Element | undefined = piece.element;
  for (let climbed = 0; row !== undefined && climbed < 6; climbed += 1, row = parentOf(row)) {
    const scope: Element = row;
    const inside = pieces.filter((each) => contains(scope, each.element));
    if (inside.filter((each) => each.amount).length > 1) break;
    const word = inside.find((each) => !each.amount && /\p{L}/u.test(each.text));
    if (word !== undefined) return word.text;
  }
  const previous = pieces.slice(0, index).findLastIndex((each) => each.amount);
  return pieces.slice(previous + 1, index).find((each) => /\p{L}/u.test(each.text))?.text;
};

/** The rows of a summary panel, in order. Struck-out amounts are no rows; a minus in an element of its own belongs to what follows. */
export const pairsFrom = (tokens: Token[], currency: string | undefined): ShownRow[] => {
  const pieces: Piece[] = [];
  let sign = '';
  for (const token of tokens) {
    if (token.struck) continue;
    if (loneMinus.test(token.text)) {
      sign = token.text;
      continue;
    }
    const text = sign + token.text;
    const amount = isAmount(text, currency);
    pieces.push({ ...token, text: amount ? text : token.text, amount });
    sign = '';
  }
  return pieces.flatMap((piece, index) => {
    if (!piece.amount) {
      const both = splitOff(piece.text, currency);
      return both === undefined ? [] : [both];
    }
    const label = labelFor(pieces, index);
    return label === undefined ? [] : [{ label, content: piece.text }];
  });
};
