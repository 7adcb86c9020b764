// What both surfaces are given of the world: links on the shopper's own host, her language.
import type { Links } from '../../components/App';
import { chooseLanguage, type Language } from '../../components/language';
import type { Settings } from '../../core/answer/settings';
import { browserLanguages } from '../../platform/languages';
import { cartUrl, coinsUrl, storeUrl, walletUrl } from '../../readers/links';

/** Links to the site, on the host of `pageUrl` where there is one. */
export const linksFrom = (pageUrl?: string): Links => ({
  cart: cartUrl(pageUrl),
  wallet: walletUrl(pageUrl),
  coins: coinsUrl(pageUrl),
  store: (storeId) => storeUrl(storeId, pageUrl) ?? cartUrl(pageUrl),
});

/** The language she chose, else the browser's, else English. */
export const languageFor = ({ language }: Settings): Language =>
  chooseLanguage([...(language === undefined ? [] : [language]), ...browserLanguages()]);
