// Every number in a running text, with what it counts: money, a share, or bare pieces.
import { currenciesOf, longestSign } from './currencies';
import { plain } from './plain';
import { type PriceHints, parsePrice } from './price-text';

export interface Mention {
  /** where it begins and ends in the text, sign and all */
  start: number;
  end: number;
  /** unknown: has a sign and cannot be read; odd: has none and is no whole number either */
  kind: 'money' | 'percent' | 'bare' | 'unknown' | 'odd';
  /** minor units, basis points, or the number itself */
  value: number;
  currency?: string;
  /** stands directly behind "+" or directly before it */
  plus: boolean;
}

/** More numbers than any offer holds. */
const mostNumbers = 100;

const numbers = /\d{1,3}(?:[ ']\d{3})+(?:[.,]\d{1,3})?(?!\d)|\d+(?:[.,\u066b]\d+)*/g;
const letter = /[\p{L}]/u;
// "US $1K", "5만원", "R$5 mil": the words for thousands and ten thousands that stand behind a number
const times = /^ ?(?:(?:k|m|mil|тыс|тис|tys|bin|rb|ribu|jt|juta)(?!\p{L})|[천만억千万萬億])/iu;

/** The longest sign that ends at `end` and begins no earlier than `floor`; a sign of letters must stand alone. `end` where there is none. */
const signBefore = (text: string, end: number, floor: number, page: string | undefined): number => {
  const to = text[end - 1] === ' ' ? end - 1 : end;
  const room = /\D*$/.exec(text.slice(Math.max(floor, to - longestSign), to))?.[0] ?? '';
  for (let from = to - room.length; from < to; from += 1) {
    const startsInWord = from > 0 && letter.test(text.charAt(from - 1)) && letter.test(text.charAt(from));
    if (text[from] !== ' ' && !startsInWord && currenciesOf(text.slice(from, to), page).length > 0) return from;
  }
  return end;
};

const signAfter = (text: string, start: number, page: string | undefined): number => {
  const from = text[start] === ' ' ? start + 1 : start;
  const room = /^\D*/.exec(text.slice(from, from + longestSign))?.[0] ?? '';
  for (let to = from + room.length; to > from; to -= 1) {
    const endsInWord = to < text.length && letter.test(text.charAt(to)) && letter.test(text.charAt(to - 1));
    if (text[to - 1] !== ' ' && !endsInWord && currenciesOf(text.slice(from, to), page).length > 0) return to;
  }
  return start;
};

/** The end of the sign behind a number; `to` where there is none, or where it is the next number's ("10 pieces: 3 US $5"). */
const ownSignAfter = (text: string, to: number, hasSign: boolean, page: string | undefined): number => {
  const end = signAfter(text, to, page);
  const next = /^ ?\d[\d.,]*/.exec(text.slice(end, end + 20))?.[0];
  if (end === to || next === undefined) return end;
  return !hasSign && signAfter(text, end + next.length, page) > end + next.length ? end : to;
};

const basisPoints = (digits: string): number | undefined => {
  const share = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(digits);
  return share === null ? undefined : Number(share[1]) * 100 + Number((share[2] ?? '').padEnd(2, '0'));
};

const moneyIn = (text: string, digits: string, signFirst: boolean, hints: PriceHints): Pick<Mention, 'kind' | 'value' | 'currency'> => {
  // "US $5 100 coins": behind a sign that comes first, a blank rather ends the number than groups it
  const price = signFirst && /^[\d ]* [\d ]*$/.test(digits) ? undefined : parsePrice(text, hints);
  return price?.ok ? { kind: 'money', value: price.value.amount, currency: price.value.currency } : { kind: 'unknown', value: 0 };
};

/**
 * The numbers of a text of up to 2,000 characters, in order; digits inside a word or code ("AEUS18") are none. `text` must be `plain`.
 * Money needs a sign beside the number; a number with a sign that cannot be read for sure is `unknown`, and so are thousands in words ("1K")
 * and the last one looked at where there are over a hundred.
 */
export const mentionsIn = (text: string, hints: PriceHints): Mention[] => {
  const mentions: Mention[] = [];
  for (const match of text.slice(0, 2000).matchAll(numbers)) {
    const digits = match[0];
    const from = match.index;
    const to = from + digits.length;
    const floor = mentions.at(-1)?.end ?? 0;
    if (mentions.length === mostNumbers) {
      mentions.push({ start: from, end: to, kind: 'unknown', value: 0, plus: false });
      break;
    }
    const percentAfter = /^ ?%/.exec(text.slice(to, to + 2));
    if (percentAfter !== null || (text[from - 1] === '%' && from > floor)) {
      const share = basisPoints(digits);
      const end = to + (percentAfter?.[0].length ?? 0);
      const start = percentAfter === null ? from - 1 : from;
      mentions.push({ start, end, kind: share === undefined ? 'unknown' : 'percent', value: share ?? 0, plus: false });
      continue;
    }
    const start = signBefore(text, from, floor, hints.currency);
    const end = ownSignAfter(text, to, start < from, hints.currency);
    const plus = text[start - 1] === '+' || text[end] === '+';
    if (times.test(text.slice(end, end + 6))) mentions.push({ start, end, kind: 'unknown', value: 0, plus });
    else if (start < from || end > to) mentions.push({ start, end, plus, ...moneyIn(text.slice(start, end), digits, start < from, hints) });
    else if (!/[A-Za-z]/.test(text.charAt(from - 1))) {
      const whole = /^\d{1,6}$/.test(digits);
      // "$.99": decimals of nothing
      const isTail = /^[^\p{L}]?[.,]$/u.test(text.slice(Math.max(0, from - 2), from));
      mentions.push({ start, end, kind: isTail ? 'unknown' : whole ? 'bare' : 'odd', value: whole ? Number(digits) : 0, plus });
    }
  }
  return mentions;
};

/** `plain`, cut to what `mentionsIn` looks at. */
export const plainOffer = (text: string): string => plain(text.slice(0, 4000)).slice(0, 2000);
