// Text as a parser wants it: one kind of space, one kind of digit, one kind of minus, no invisible marks.

// Bidi marks and other characters that take no room: RTL pages put them around every amount.
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
// Decimal digits: Arabic-Indic, Persian, Devanagari, Bengali, Thai (Unicode, category Nd). Each block begins at a multiple of 16, those
// of the 900s six behind one. Dashes and minuses; the full-width forms of ASCII.
const foreign = /[\u2010-\u2015\u2212\ufe58\ufe63\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff01-\uff5e]+/g;
const ascii = (run: string): string => {
  let text = '';
  for (let i = 0; i < run.length; i += 1) {
    const code = run.charCodeAt(i);
    if (code > 0xff00) text += String.fromCharCode(code - 0xfee0);
    else text += code >= 0x2010 ? '-' : (code >> 8 === 9 ? code - 6 : code) & 15;
  }
  return text;
};

/** A digit of any script. */
export const digit = /\p{Nd}/u;

/** More than a number: signs or words, which an amount has and a count has not. */
export const hasSign = (text: string): boolean => /[^\p{Nd}\p{Cf}\p{Pd}\s.,'\u066b\u2212]/u.test(text);

/**
 * The text with all spaces as single blanks, digits as 0-9, every minus and dash as "-", full-width forms as ASCII, and no bidi marks;
 * trimmed. The Arabic thousands mark and the typographic apostrophe become "'", which only ever groups.
 */
export const plain = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(foreign, ascii)
    .replace(/[\u066c\u2019]/g, "'")
    .replace(/\u066a/g, '%')
    .replace(/\s+/g, ' ')
    .trim();

/** A name or title as plain text: no control characters, one kind of space, at most 1,000 characters. Markup in it stays text. */
export const nameText = (text: string): string => {
  const short = text.length > 4000 ? text.slice(0, 4000) : text;
  return Array.from(
    short
      .replace(/\p{Cc}/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
    .slice(0, 1000)
    .join('');
};
