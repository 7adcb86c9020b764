// All languages, compiled in: nothing is fetched, and the shopper may choose another one than the browser's. Each is a text until it is spoken.
// Not for content scripts: they ask the background for the one they speak.
import { keys, texts } from 'virtual:languages';
import { type Catalogue, type Language, languageOf } from './language';
import { type LanguageCode, languageCodes } from './language-names';

/** Tags that browsers still send for a language under its former code. */
const former: Readonly<Record<string, string>> = { iw: 'he' };

const primaryOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The first wanted language there is (BCP 47 tags, best first; a region does not matter), else English. */
function codeFor(wanted: readonly string[]): LanguageCode {
  for (const tag of wanted) {
    const primary = primaryOf(tag);
    const found = languageCodes.find((code) => primaryOf(code) === (former[primary] ?? primary));
    if (found) return found;
  }
  return 'en';
}

/** A text that is our own: nothing else was ever compiled in. */
function catalogueOf(code: LanguageCode): Catalogue {
  const messages: (string | 0)[] = JSON.parse(texts[code] ?? '[]');
  return Object.fromEntries(keys.flatMap((key, at) => (messages[at] ? [[key, { message: messages[at] }]] : [])));
}

/** The messages of the first wanted language there is. */
export function catalogueFor(wanted: readonly string[]): { code: LanguageCode; catalogue: Catalogue } {
  const code = codeFor(wanted);
  return { code, catalogue: catalogueOf(code) };
}

const made = new Map<LanguageCode, Language>();

/** The first wanted language there is, made once. */
export function chooseLanguage(wanted: readonly string[]): Language {
  const code = codeFor(wanted);
  const language = made.get(code) ?? languageOf(code, catalogueOf(code));
  made.set(code, language);
  return language;
}
