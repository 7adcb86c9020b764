// Text as a parser wants it: one kind of space, one kind of digit, one kind of minus, no invisible marks.

// Bidi marks and other characters that take no room: RTL pages put them around every amount.
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const minuses = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
// First code points of decimal digit blocks: Arabic-Indic, Persian, Devanagari, Bengali, Thai, full width (Unicode, category Nd).
const digitBlocks = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];
const foreignDigit = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;

const asciiDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  const start = digitBlocks.find((first) => code >= first && code < first + 10);
  return start === undefined ? digit : String(code - start);
};

/**
 * The text with all spaces as single blanks, digits as 0-9, every minus and dash as "-", and no bidi marks; trimmed.
 * The Arabic thousands mark and the typographic apostrophe become "'", which only ever groups.
 */
export const plain = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(minuses, '-')
    .replace(foreignDigit, asciiDigit)
    .replace(/[\u066c\u2019]/g, "'")
    .replace(/\uff04/g, '$')
    .replace(/\uff05|\u066a/g, '%')
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
