// All languages at hand, each a text until it is spoken. For the background, which cannot load one later; content scripts ask it for the one
// they speak.
import { keys, texts } from 'virtual:languages';
import { catalogueOf, codeFor, languageMade } from './choose-language';
import type { Catalogue, Language } from './language';
import type { LanguageCode } from './language-names';

const catalogueAt = (code: LanguageCode): Catalogue => catalogueOf(keys, texts[code] ?? '[]');

/** The messages of the first wanted language there is. */
export function catalogueFor(wanted: readonly string[]): { code: LanguageCode; catalogue: Catalogue } {
  const code = codeFor(wanted);
  return { code, catalogue: catalogueAt(code) };
}

/** The first wanted language there is. */
export function chooseLanguage(wanted: readonly string[]): Language {
  const code = codeFor(wanted);
  return languageMade(code, () => catalogueAt(code));
}
