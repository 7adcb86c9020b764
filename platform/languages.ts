import { browser } from './native-browser';

/** The languages the browser is set to, best first (BCP 47). */
export const browserLanguages = (): string[] => [browser.i18n.getUILanguage(), ...navigator.languages];
