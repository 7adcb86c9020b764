// The language of our own pages.
import type { Language } from '../../components/language/language';
import { chooseLanguage } from '../../components/language/languages';
import type { Settings } from '../../core/answer/settings';
import { wantedLanguages } from './wanted-languages';

/** The language she chose, else the browser's, else English. */
export const languageFor = (settings: Settings): Language => chooseLanguage(wantedLanguages(settings));
