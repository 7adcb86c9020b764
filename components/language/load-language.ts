// One language, loaded when it is wanted: a page of ours is seen sooner without the other eleven. From the extension's own files.
import { keys, loaders } from 'virtual:language-loaders';
import { catalogueOf, codeFor, languageMade } from './choose-language';
import type { Language } from './language';

/** The first wanted language there is. */
export async function loadLanguage(wanted: readonly string[]): Promise<Language> {
  const code = codeFor(wanted);
  const loaded = await loaders[code]?.();
  return languageMade(code, () => catalogueOf(keys, loaded?.default ?? '[]'));
}
