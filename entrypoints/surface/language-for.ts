import { chooseLanguage, type Language } from '../../components/language';
import type { Settings } from '../../core/answer/settings';
import { browserLanguages } from '../../platform/languages';

/** The language she chose, else the browser's, else English. */
export const languageFor = ({ language }: Settings): Language =>
  chooseLanguage([...(language === undefined ? [] : [language]), ...browserLanguages()]);
