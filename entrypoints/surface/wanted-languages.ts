import type { Settings } from '../../core/answer/settings';
import { browserLanguages } from '../../platform/languages';

/** The language she chose, then the browser's (BCP 47). */
export const wantedLanguages = ({ language }: Settings): string[] => [...(language === undefined ? [] : [language]), ...browserLanguages()];
