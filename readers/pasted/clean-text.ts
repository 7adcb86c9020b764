// One line of any text → the line as the rest reads it: one kind of digit, blank, dash and width, no decoration; struck words known.

export interface CleanLine {
  /** what is read */
  text: string;
  /** the same in lower case, of the same length */
  lower: string;
  /** stretches of `text` that are struck out */
  struck: [start: number, end: number][];
}

const invisible =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]|[\u{e0020}-\u{e007f}]|[\u{1f3fb}-\u{1f3ff}]/gu;
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u2043]/g;
const tildes = /[\u301c\uff5e\u223c]/g;
// Arabic-Indic, Persian, Devanagari, Bengali, Thai
const digits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;
const digitOf = (char: string): string => {
  const code = char.charCodeAt(0);
  return String((code >> 8 === 9 ? code - 6 : code) & 15);
};

const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 126) return false;
  return true;
};

/** Letters and digits of one width and one form ("＄", "𝗔", "１", "⓵"); what NFKC would spoil is kept. */
const oneForm = (text: string): string =>
  text
    .replace(/[\u2460-\u2473\u24ea-\u24ff\u2776-\u2793]/g, ' ')
    .replace(/[^\ufdfc\u2026\u2122\u00b2\u00b3\u00b9\u2070-\u209f\u00bc-\u00be\u2150-\u218f]+/g, (run) => run.normalize('NFKC'));

const foreign = (line: string): string =>
  oneForm(line.replace(/(.)\u0336/gu, '~~$1~~').replace(/~~~~/g, ''))
    .replace(/([0-9])[\ufe0f]?\u20e3/gu, '$1')
    .replace(invisible, '')
    .replace(dashes, '-')
    .replace(tildes, '~')
    .replace(digits, digitOf)
    .replace(/\u066a/g, '%')
    .replace(/[\u066c\u2019\u2018\u02bc]/g, "'")
    .replace(/\u066b/g, '.')
    .replace(/[\u060c]/g, ',')
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/\u0130/g, 'I')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');

/** Pairs of "**", "__", "`" and single "*" or "_" around words are decoration: blanked, so that a code keeps no star. */
const undecorated = (text: string): string =>
  text.replace(/\*\*|__|`+/g, ' ').replace(/(^|[\s([:,|>])([*_])(?=[^\s*_])([^*_]{1,120}?[^\s*_])\2(?=$|[\s)\],.:;!?|<-])/g, '$1 $3 ');

/** The line, cleaned. Costs time in proportion to its length. */
export const cleanLine = (line: string): CleanLine => {
  let text = isAscii(line) ? line : foreign(line);
  if (/[*_`]/.test(text)) text = undecorated(text);
  const struck: [number, number][] = [];
  if (text.includes('~~')) {
    const parts = text.split('~~');
    text = '';
    for (const [index, part] of parts.entries()) {
      // an odd part stands between two marks; a mark that is never closed strikes nothing
      if (index % 2 === 1 && index < parts.length - 1) struck.push([text.length, text.length + part.length]);
      text += part;
    }
  }
  const lower = text.toLowerCase();
  return { text, lower: lower.length === text.length ? lower : text, struck };
};
