// All languages, compiled in: nothing is fetched, and the shopper may choose another one than the browser's. Not for content scripts: they ask the
// background for the one they speak.
import en from '../public/_locales/en/messages.json';
import he from '../public/_locales/he/messages.json';
import { type Catalogue, type Language, languageOf } from './language';
import { type LanguageCode, languageCodes } from './language-names';

const catalogues: Record<LanguageCode, Catalogue> = { en, he };

/** Tags that browsers still send for a language under its former code. */
const former: Readonly<Record<string, string>> = { iw: 'he' };

/** The first wanted language there is (BCP 47 tags, best first; a region does not matter), else English; with its messages. */
export function catalogueFor(wanted: readonly string[]): { code: LanguageCode; catalogue: Catalogue } {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
    const found = languageCodes.find((code) => code === (former[primary] ?? primary));
    if (found) return { code: found, catalogue: catalogues[found] };
  }
  return { code: 'en', catalogue: en };
}

const made = new Map<LanguageCode, Language>();

/** The language of `catalogueFor`, made once. */
export function chooseLanguage(wanted: readonly string[]): Language {
  const { code, catalogue } = catalogueFor(wanted);
  const language = made.get(code) ?? languageOf(code, catalogue);
  made.set(code, language);
  return language;
}
