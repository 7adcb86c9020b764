// Letters and digits that are taken for each other: codes typed with look-alikes are read, and codes that differ by them are told.

// Cyrillic and Greek capitals that look as Latin ones
const pairs = 'АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЈJ ЅS ԚQ ԜW ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX';
const latin = new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** Cyrillic and Greek capitals with a Latin twin, for a class of a pattern. */
export const lookAlikes = [...latin.keys()].join('');

/** The code in plain Latin capitals. */
export const inLatin = (code: string): string => Array.from(code, (char) => latin.get(char) ?? char).join('');

const sameLook: Record<string, string> = { O: '0', Q: '0', I: '1', L: '1', '|': '1', B: '8', S: '5', Z: '2', G: '6' };

/** What the code looks like: equal for codes that differ only by characters taken for each other, by case, blanks or invisible marks. */
const lookOf = (code: string): string =>
  Array.from(
    inLatin(
      code
        .normalize('NFKC')
        .replace(/[\s\p{Cf}]/gu, '')
        .toUpperCase(),
    ),
    (char) => sameLook[char] ?? char,
  ).join('');

/** Those of the other codes that a person takes for `code`, though they are typed otherwise: O and 0, I, l and 1, B and 8, S and 5, Z and 2, Cyrillic. */
export const confusableWith = (code: string, otherCodes: readonly string[]): string[] => {
  const look = lookOf(code);
  return [...new Set(otherCodes)].filter((other) => other !== code && lookOf(other) === look);
};
