// The language of our own pages.
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Language, languageOf, writingMoney } from '../../components/language/language';
import { loadLanguage } from '../../components/language/load-language';
import type { Settings } from '../../core/answer/settings';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import { send } from '../../platform/messaging/send';
import { wantedLanguages } from './wanted-languages';

/** From its own file; where that cannot be loaded, from the background, which has them all; at the worst English. */
async function wordsOf(wanted: string[]): Promise<Language> {
  try {
    return await loadLanguage(wanted);
  } catch {
    const told = await send('read-language', { wanted });
    return told.ok ? languageOf(told.value.code, told.value.catalogue) : loadLanguage([]);
  }
}

/** Begins to load what most of them will want: nothing was chosen. */
export const expectLanguage = (): void => void loadLanguage(wantedLanguages(untouchedSettings)).catch(() => undefined);

/** The language she chose, else the browser's, else English; money in it as she wants it. */
export const languageFor = async (settings: Settings): Promise<Language> =>
  writingMoney(await wordsOf(wantedLanguages(settings)), settings);

/** The language of the settings as they stand, and as they change. */
export async function followLanguage(settings: Signal<Settings>): Promise<ReadonlySignal<Language>> {
  const language = signal(await languageFor(settings.value));
  settings.subscribe(async (chosen) => {
    const found = await languageFor(chosen);
    if (settings.value === chosen) language.value = found;
  });
  return language;
}
