// The language of our own pages.
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Language, writingMoney } from '../../components/language/language';
import { loadLanguage } from '../../components/language/load-language';
import type { Settings } from '../../core/answer/settings';
import { wantedLanguages } from './wanted-languages';

/** The language she chose, else the browser's, else English; money in it as she wants it. */
export const languageFor = async (settings: Settings): Promise<Language> =>
  writingMoney(await loadLanguage(wantedLanguages(settings)), settings);

/** The language of the settings as they stand, and as they change. */
export async function followLanguage(settings: Signal<Settings>): Promise<ReadonlySignal<Language>> {
  const language = signal(await languageFor(settings.value));
  settings.subscribe(async (chosen) => {
    const found = await languageFor(chosen);
    if (settings.value === chosen) language.value = found;
  });
  return language;
}
