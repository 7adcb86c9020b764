// Which digits of a text may stay: amounts, shares, dates near the reading, times, small counts. A telephone number is none of these.
import type { Keep } from './keep';

/** From and to, in the text. */
export type Span = [number, number];

export interface KeptNumbers {
  spans: Span[];
  /** the text states an amount or a share */
  speaks: boolean;
  dated: boolean;
}

const clusters = /\p{Nd}(?:[\p{Nd}\s.,'’٫٬/:()+\-–—−]*\p{Nd})?/gu;
const unseen = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/gu;

const beside = /^\p{Nd}{1,6}(?:[.,٫]\p{Nd}{1,3})?$|^\p{Nd}{1,3}(?:([\s.,'’٬])\p{Nd}{3}(?:\1\p{Nd}{3}){0,2})(?:[.,٫]\p{Nd}{1,3})?$/u;
const alone = /^\p{Nd}{1,6}[.,٫]\p{Nd}{2}$|^\p{Nd}{1,3}(?:,\p{Nd}{3}){1,2}(?:\.\p{Nd}{2})?$|^\p{Nd}{1,3}(?:\.\p{Nd}{3}){1,2},\p{Nd}{2}$/u;
const share = /^\p{Nd}{1,3}(?:[.,٫]\p{Nd}{1,2})?$/u;
const time = /^\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?$/u;
/** Two amounts with what separates them in writing: a range of prices. */
const range = /^(\p{Nd}+[.,'’٫٬][\p{Nd}.,'’٫٬]*)\s?[-–—−]\s?(\p{Nd}+[.,'’٫٬][\p{Nd}.,'’٫٬]*)$/u;
const digitsIn = (text: string): number => text.match(/\p{Nd}/gu)?.length ?? 0;

const isoDay = /(?<!\d)(20\d\d)[-./](\d{1,2})[-./](\d{1,2})(?!\d)/g;
const numericDay = /(?<!\d)(\d{1,2})[-./](\d{1,2})[-./](20\d\d)(?!\d)/g;
const dayMonth = /(?<!\d)(\d{1,2})\.? (?:de )?(\p{L}{3,12})\.?(?:,? (?:de )?(20\d\d))?(?!\d)/gu;
const monthDay = /(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?!\d)(?:,? (20\d\d))?/gu;

/** Days within three years of the reading. Older ones may be somebody's birthday. */
const datesIn = (text: string, year: number, months: Set<string>): Span[] => {
  const spans: Span[] = [];
  for (const pattern of [isoDay, numericDay, dayMonth, monthDay]) {
    for (const match of text.matchAll(pattern)) {
      const word = match.slice(1).find((part) => part !== undefined && !/^\d/.test(part));
      const stated = match.slice(1).find((part) => part !== undefined && part.length === 4 && /^20\d\d$/.test(part));
      const isNear = stated === undefined || Math.abs(Number(stated) - year) <= 3;
      if (isNear && (word === undefined || months.has(word.toLowerCase()))) spans.push([match.index, match.index + match[0].length]);
    }
  }
  return spans;
};

/** The longest sign with the marks that may stand in it. */
const longest = 10;
const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char);

/** Whether a text is a sign or code of a currency and no more. */
export const signTest = (signs: string[]): ((text: string) => boolean) => {
  const known = new Set(signs);
  return (text) => {
    const sign = text
      .replace(unseen, '')
      .replace(/^[-\u2010-\u2015\u2212]/, '')
      .toUpperCase();
    return known.has(sign) || known.has(sign.replace(/\.$/, ''));
  };
};

/** Judges numbers by what stands beside them. */
export const numberJudge = ({ readAt, months, signs }: Pick<Keep, 'readAt' | 'months' | 'signs'>): ((text: string) => KeptNumbers) => {
  const year = Number(readAt.slice(0, 4));
  const monthNames = new Set(months);
  const isSign = signTest(signs);
  /** Where the longest sign that ends at `end` begins; a sign of letters stands alone. */
  const signBefore = (text: string, end: number): number | undefined => {
    for (let from = Math.max(0, end - longest); from < end; from += 1) {
      if (!(isLetter(text[from - 1]) && isLetter(text[from])) && isSign(text.slice(from, end))) return from;
    }
    return undefined;
  };
  const signBehind = (text: string, start: number): number | undefined => {
    for (let to = Math.min(text.length, start + longest); to > start; to -= 1) {
      if (!(isLetter(text[to]) && isLetter(text[to - 1])) && isSign(text.slice(start, to))) return to;
    }
    return undefined;
  };
  return (text) => {
    const dates = datesIn(text, year, monthNames);
    const rest = dates.reduce((shown, [from, to]) => shown.slice(0, from) + '\u0000'.repeat(to - from) + shown.slice(to), text);
    const spans: Span[] = [...dates];
    const counts: Span[] = [];
    let speaks = false;
    let unjudged = 0;
    const judge = (from: number, to: number, isPiece = false): boolean => {
      const number = text.slice(from, to);
      if (share.test(number) && (/^\s?[%٪]/.test(rest.slice(to, to + 2)) || text[from - 1] === '%')) {
        speaks = true;
        spans.push([from, to]);
        return true;
      }
      const ends = range.exec(number);
      const isAmount = ends === null ? beside.test(number) : beside.test(ends[1] ?? '') && beside.test(ends[2] ?? '');
      const signs = isAmount && (!isPiece || alone.test(number)) ? [signBefore(rest, from), signBehind(rest, to)] : [];
      if (signs.some((sign) => sign !== undefined)) {
        speaks = true;
        spans.push([signs[0] ?? from, signs[1] ?? to]);
        return true;
      }
      if (time.test(number) || (alone.test(number) && !isLetter(rest[from - 1]) && !isLetter(rest[to]))) {
        spans.push([from, to]);
        return true;
      }
      return false;
    };
    for (const { 0: cluster, index } of rest.matchAll(clusters)) {
      if (judge(index, index + cluster.length)) continue;
      for (const { 0: piece, index: at } of cluster.matchAll(/[^\s()]+/g)) {
        const [from, to] = [index + at, index + at + piece.length];
        if (digitsIn(piece) === 0 || judge(from, to, digitsIn(cluster) - digitsIn(piece) > 2)) continue;
        unjudged += digitsIn(piece);
        const [before, behind] = [rest.slice(Math.max(0, from - 4), from), rest.slice(to, to + 2)];
        const glued = /[\p{L}\p{M}_#@/+-]$/u.test(before) && !/(?:^|[^\p{L}])[x×✕]$/iu.test(before);
        const gluedBehind = /^[\p{L}\p{M}_@/-]/u.test(behind) && !/^[x×✕](?:$|[^\p{L}])/iu.test(behind);
        const isZone = dates.length > 0 && /(?:UTC|GMT)[+-]$/.test(before) && digitsIn(piece) <= 4;
        if (isZone || (/^\p{Nd}{1,4}$/u.test(piece) && !glued && !gluedBehind)) counts.push([from, to]);
      }
    }
    // many small numbers in one text are a long one in pieces
    if (unjudged <= 6) spans.push(...counts);
    return { spans, speaks, dated: dates.length > 0 };
  };
};
