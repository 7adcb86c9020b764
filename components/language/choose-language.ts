// Which of the languages she is spoken to in.
import { type Catalogue, type Language, languageOf } from './language';
import { type LanguageCode, languageCodes } from './language-names';

/** Tags that browsers still send for a language under its former code. */
const former: Readonly<Record<string, string>> = { iw: 'he' };

const primaryOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The first wanted language there is (BCP 47 tags, best first; a region does not matter), else English. */
export function codeFor(wanted: readonly string[]): LanguageCode {
  for (const tag of wanted) {
    const primary = primaryOf(tag);
    const found = languageCodes.find((code) => primaryOf(code) === (former[primary] ?? primary));
    if (found) return found;
  }
  return 'en';
}

/** The messages of a compiled text, which is our own: nothing else was ever compiled in. */
export function catalogueOf(keys: readonly string[], text: string): Catalogue {
  const messages: (string | 0)[] = JSON.parse(text);
  return Object.fromEntries(keys.flatMap((key, at) => (messages[at] ? [[key, { message: messages[at] }]] : [])));
}

const made = new Map<LanguageCode, Language>();

/** A language, made once. */
export function languageMade(code: LanguageCode, catalogue: () => Catalogue): Language {
  const language = made.get(code) ?? languageOf(code, catalogue());
  made.set(code, language);
  return language;
}
