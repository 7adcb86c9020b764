// All languages, compiled in: nothing is fetched, and the shopper may choose another one than the browser's. Each is a text until it is spoken.
// Not for content scripts: they ask the background for the one they speak.
import ar from '../public/_locales/ar/messages.json?raw';
import de from '../public/_locales/de/messages.json?raw';
import en from '../public/_locales/en/messages.json?raw';
import es from '../public/_locales/es/messages.json?raw';
import fr from '../public/_locales/fr/messages.json?raw';
import he from '../public/_locales/he/messages.json?raw';
import it from '../public/_locales/it/messages.json?raw';
import ja from '../public/_locales/ja/messages.json?raw';
import ko from '../public/_locales/ko/messages.json?raw';
import pl from '../public/_locales/pl/messages.json?raw';
import pt from '../public/_locales/pt_BR/messages.json?raw';
import ru from '../public/_locales/ru/messages.json?raw';
import { type Catalogue, type Language, languageOf } from './language';
import { type LanguageCode, languageCodes } from './language-names';

const texts: Record<LanguageCode, string> = { en, he, es, de, ar, 'pt-BR': pt, pl, ko, fr, it, ja, ru };

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
const catalogueOf = (code: LanguageCode): Catalogue => JSON.parse(texts[code]);

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
