// A text of the page as a snapshot shows it: what is known to be nobody's stays, of the rest the shape.
import { nameText } from '../text/plain';
import type { Keep } from './keep';
import { numberJudge, type Span, signTest } from './numbers';
import { shapeOf } from './shape';

const words = /[\p{L}\p{M}]+/gu;

/** A label without what may follow it: "Total (3):". */
const bare = (text: string): string =>
  text
    .slice(0, 80)
    .toLowerCase()
    .trim()
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/[\s:*?]+$/, '');
/** A code to type, beside what it takes off: letters, then few digits at a time. Numbers of people and parcels have more. */
const promoCode = /(?<![\p{L}\p{N}])(?=[A-Z\d]{5,14}(?![\p{L}\p{N}]))(?=[A-Z]*\d)(?![A-Z\d]*\d{4})[A-Z]{2}[A-Z\d]+/gu;

const wordsOf = (text: string): string[] => text.toLowerCase().match(words) ?? [];
/** `part` stands in `whole` with no letter or digit of the same word around it. */
const standsIn = (part: string, whole: string): boolean => {
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const [before, behind] = [whole[at - 1] ?? ' ', whole[at + part.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(behind)) return true;
  }
  return false;
};

/** What follows in a longer text says nothing to a reader. */
const longest = 4000;

export interface TextMasker {
  /** true for a text the reading states, and for a part of one */
  isStated(text: string): boolean;
  text(text: string): string;
}

/** Masks texts one by one; what is the same stays the same. */
export const textMasker = (keep: Keep): TextMasker => {
  const stated = new Set(keep.texts.map(nameText));
  const statedWords = new Set(keep.texts.flatMap(wordsOf));
  const startingWith = new Map<string, string[]>();
  const phraseWords = new Set<string>();
  const phrases = new Set(keep.phrases);
  const start = (text: string): void => {
    const first = wordsOf(text)[0];
    if (first === undefined) return;
    startingWith.set(first, [...(startingWith.get(first) ?? []), text.toLowerCase()]);
  };
  for (const text of stated) if (text.length <= 120) start(text);
  for (const phrase of keep.phrases) {
    for (const word of wordsOf(phrase)) phraseWords.add(word);
    // a short word alone may be a name: Max, May, Bonus
    if (phrase.includes(' ') || phrase.length >= 8) start(phrase);
  }
  const numbers = numberJudge(keep);
  const isSign = signTest(keep.signs);
  const labels = keep.labels.map((pattern) => new RegExp(pattern));
  const free = new Set(keep.free);
  const isFree = (text: string): boolean => free.has(bare(text).replace(/[.!]$/, ''));

  const isStated = (text: string): boolean => {
    const name = nameText(text);
    if (name === '' || stated.has(name)) return true;
    const own = wordsOf(name);
    if (own.length === 0 || own.some((word) => !statedWords.has(word))) return false;
    return keep.texts.some((whole) => whole.length > name.length && standsIn(name, whole));
  };
  const isOwnWord = (name: string): boolean =>
    phrases.has(name.toLowerCase()) || isSign(name) || labels.some((label) => label.test(bare(name))) || isFree(name);

  /** Where whole texts of the reading, and phrases, stand inside this one. */
  const spansIn = (text: string): Span[] => {
    const lower = text.toLowerCase();
    if (lower.length !== text.length) return [];
    const spans: Span[] = [];
    for (const { 0: word, index } of lower.matchAll(words)) {
      for (const whole of startingWith.get(word) ?? []) {
        // a stated text may begin with a sign: "(2 pcs) wire"
        const from = index - whole.indexOf(word);
        const to = from + whole.length;
        const ends = !/[\p{L}\p{N}]/u.test(lower[to] ?? ' ') || !/[\p{L}\p{N}]/u.test(whole.at(-1) ?? ' ');
        if (from >= 0 && ends && lower.startsWith(whole, from)) spans.push([from, to]);
      }
    }
    return spans;
  };

  /** "R$126,59|126|59": the site's own split of a price. */
  const isSplitPrice = (text: string): boolean => {
    const [shown = '', whole = '', fraction = '', more] = text.split('|');
    if (more !== undefined || !/^\d{1,9}$/.test(whole) || !/^\d{0,3}$/.test(fraction)) return false;
    return shown.replace(/\D/g, '') === whole + fraction && mask(shown) === shown;
  };

  const mask = (text: string): string => {
    const name = nameText(text);
    if (name === '' || isOwnWord(name)) return text;
    if (isStated(text)) return (/^\s/.test(text) ? ' ' : '') + name + (/\s$/.test(text) ? ' ' : '');
    const kept = numbers(text);
    const wholes = spansIn(text);
    // "Shipping Free": a row's label and what stands in place of its amount
    if (wholes.length > 0 && isFree(without(text, wholes).replace(/^[\s:]+/, ''))) return text;
    const spans = [...kept.spans, ...wholes];
    if (kept.speaks || kept.dated) {
      for (const { 0: word, index } of text.matchAll(words))
        if (phraseWords.has(word.toLowerCase())) spans.push([index, index + word.length]);
    }
    // "985 coins": a number and one of the words, which says what it counts
    const counted = bare(text.replace(/[\d.,]+/g, ' '));
    if (/^\D*\d{1,3}(?:[.,]?\d{1,3})?\D*$/.test(text) && phrases.has(counted))
      spans.push(...[...text.matchAll(words)].map(({ 0: word, index }): Span => [index, index + word.length]));
    if (kept.speaks) for (const { 0: code, index } of text.matchAll(promoCode)) spans.push([index, index + code.length]);
    return outside(text, spans);
  };
  // pages say the same things over and over
  const known = new Map<string, string>();
  const text = (one: string): string => {
    const before = known.get(one);
    if (before !== undefined) return before;
    const short = one.slice(0, longest);
    const shown = (one.includes('|') && isSplitPrice(one) ? one : mask(short)) + shapeOf(one.slice(longest));
    if (known.size < 20_000 && one.length < 400) known.set(one, shown);
    return shown;
  };
  return { isStated, text };
};

const without = (text: string, spans: Span[]): string =>
  spans.reduce((rest, [from, to]) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), text);

/** The text with only these spans of it as they are. */
const outside = (text: string, spans: Span[]): string => {
  let shown = '';
  let at = 0;
  for (const [from, to] of spans.sort((one, other) => one[0] - other[0])) {
    if (to <= at) continue;
    shown += shapeOf(text.slice(at, from)) + text.slice(Math.max(at, from), to);
    at = to;
  }
  return shown + shapeOf(text.slice(at));
};
