// Codes in a running text: what looks like one, and where it stands.
import { isCurrencyCode } from '../text/currencies';

// [A-Z0-9]{4,20} with a letter, as every code of the published ladders of 2025–2026 is; all but four have a digit too.
const candidate = /(?<![\p{L}\p{N}_.,$€£₪-])[A-Z0-9]{4,20}(?![\p{L}\p{N}_]|[.,]\d)/gu;

/** Words that name a code, right before one. Seen: checkout and product pages (en, es, he, ru, ko), 2020–2026. */
const namedBefore = /(?:\bcodes?|código(?: promocional)?|קוד(?: מבצע)?|промокод|프로모션 코드)\s*:?\s*$/iu;

export interface CodeInText {
  code: string;
  start: number;
  end: number;
  /** a word in front says that it is a code */
  named: boolean;
}

const isCode = (text: string, named: boolean): boolean => {
  if (!/[A-Z]/.test(text)) return false;
  // letters only: a word in capitals, unless it is called a code
  if (!/\d/.test(text)) return named;
  // "256GB", "1080P"; "70SAR", "EUR50"
  if (/^\d+[A-Z]{1,2}$/.test(text)) return false;
  const letters = /^\d+([A-Z]{3})$|^([A-Z]{3})\d+$/.exec(text);
  return letters === null || !isCurrencyCode(letters[1] ?? letters[2] ?? '');
};

/** The codes of a `plain` text of up to 2,000 characters, in order, each exactly as written. */
export const codesIn = (text: string): CodeInText[] =>
  Array.from(text.slice(0, 2000).matchAll(candidate)).flatMap((match) => {
    const named = namedBefore.test(text.slice(Math.max(0, match.index - 40), match.index));
    return isCode(match[0], named) ? [{ code: match[0], start: match.index, end: match.index + match[0].length, named }] : [];
  });

/** One stretch of a text for each of its codes: from code to code where the text begins with one, else up to each code. */
export const stretchesIn = (text: string, codes: CodeInText[]): { code: CodeInText; words: string }[] => {
  const leads =
    codes[0] !== undefined &&
    /^\P{L}*(?:\p{L}+\s*:?\s*)?$/u.test(text.slice(0, codes[0].start)) &&
    !/\d/.test(text.slice(0, codes[0].start));
  return codes.map((code, index) => {
    if (codes.length === 1) return { code, words: `${text.slice(0, code.start)} ${text.slice(code.end)}` };
    const words = leads
      ? text.slice(code.end, codes[index + 1]?.start ?? text.length)
      : text.slice(index === 0 ? 0 : (codes[index - 1]?.end ?? 0), code.start);
    return { code, words };
  });
};
