// Every number in a running text, with what it counts: money, a share, or bare pieces.
import { currenciesOf, longestSign } from './currencies';
import { plain } from './plain';
import { type PriceHints, parsePrice } from './price-text';

export interface Mention {
  /** where it begins and ends in the text, sign and all */
  start: number;
  end: number;
  kind: 'money' | 'percent' | 'bare' | 'unknown';
  /** minor units, basis points, or the number itself */
  value: number;
  currency?: string;
  /** stands directly behind "+" or directly before it */
  plus: boolean;
}

const numbers = /\d{1,3}(?:[ ']\d{3})+(?:[.,]\d{1,3})?(?!\d)|\d+(?:[.,\u066b]\d+)*/g;
const letter = /[\p{L}]/u;

/** The longest sign that ends at `end`; a sign of letters must stand alone. Its beginning, or `end` where there is none. */
const signBefore = (text: string, end: number): number => {
  const to = text[end - 1] === ' ' ? end - 1 : end;
  for (let from = Math.max(0, to - longestSign); from < to; from += 1) {
    const startsInWord = from > 0 && letter.test(text.charAt(from - 1)) && letter.test(text.charAt(from));
    if (text[from] !== ' ' && !startsInWord && currenciesOf(text.slice(from, to)).length > 0) return from;
  }
  return end;
};

const signAfter = (text: string, start: number): number => {
  const from = text[start] === ' ' ? start + 1 : start;
  for (let to = Math.min(text.length, from + longestSign); to > from; to -= 1) {
    const endsInWord = to < text.length && letter.test(text.charAt(to)) && letter.test(text.charAt(to - 1));
    if (text[to - 1] !== ' ' && !endsInWord && currenciesOf(text.slice(from, to)).length > 0) return to;
  }
  return start;
};

const basisPoints = (digits: string): number | undefined => {
  const share = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(digits);
  return share === null ? undefined : Number(share[1]) * 100 + Number((share[2] ?? '').padEnd(2, '0'));
};

/**
 * The numbers of a text of up to 2,000 characters, in order. `text` must be `plain`. Money needs a sign beside the number; a number
 * with a sign that cannot be read for sure is `unknown`.
 */
export const mentionsIn = (text: string, hints: PriceHints): Mention[] => {
  const mentions: Mention[] = [];
  for (const match of text.slice(0, 2000).matchAll(numbers)) {
    const digits = match[0];
    const from = match.index;
    const to = from + digits.length;
    const percentAfter = /^ ?%/.exec(text.slice(to, to + 2));
    if (percentAfter !== null || text[from - 1] === '%') {
      const share = basisPoints(digits);
      const end = to + (percentAfter?.[0].length ?? 0);
      const start = percentAfter === null ? from - 1 : from;
      mentions.push({ start, end, kind: share === undefined ? 'unknown' : 'percent', value: share ?? 0, plus: false });
      continue;
    }
    const start = signBefore(text, from);
    const end = start === from ? signAfter(text, to) : to;
    const plus = text[start - 1] === '+' || text[end] === '+';
    if (start === from && end === to) {
      const whole = /^\d{1,6}$/.test(digits);
      mentions.push({ start, end, kind: whole ? 'bare' : 'unknown', value: whole ? Number(digits) : 0, plus });
      continue;
    }
    const price = parsePrice(text.slice(start, end), hints);
    if (price.ok) mentions.push({ start, end, kind: 'money', value: price.value.amount, currency: price.value.currency, plus });
    else mentions.push({ start, end, kind: 'unknown', value: 0, plus });
  }
  return mentions;
};

/** `plain`, cut to what `mentionsIn` looks at. */
export const plainOffer = (text: string): string => plain(text.slice(0, 4000)).slice(0, 2000);
