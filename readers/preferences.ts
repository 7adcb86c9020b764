// Language, country and currency the shopper has set, where the page says so.
import { attributeOf, cookieOf, find, rootOf } from './dom/dom';
import type { PageSource } from './source';
import { isCurrencyCode } from './text/currencies';

export interface Preferences {
  language?: string;
  region?: string;
  currency?: string;
}

/** "iw_IL", "en-US" → "he", "en": ISO 639-1, today's code for Hebrew and Indonesian. */
export const languageOf = (locale: string | undefined): string | undefined => {
  const code = /^([a-z]{2})(?:[-_]|$)/i.exec(locale ?? '')?.[1]?.toLowerCase();
  return code === 'iw' ? 'he' : code === 'in' ? 'id' : code;
};

/** ISO 3166 country code, upper case; the site writes UK. */
export const regionOf = (code: unknown): string | undefined => {
  if (typeof code !== 'string' || !/^[A-Za-z]{2}$/.test(code)) return undefined;
  const region = code.toUpperCase();
  return region === 'UK' ? 'GB' : region;
};

/** Asking for a cookie is dear: once for a reading. */
const known = new WeakMap<PageSource, Preferences>();

/**
 * What the document says of language (its `lang`) and the site's own preference cookie of country and currency
 * (`aep_usuc_f`: `site=…&c_tp=<currency>&region=<country>&b_locale=<locale>`; nothing else of it is looked at). Hosts say nothing.
 */
export const preferencesOf = (source: PageSource): Preferences => {
  const said = known.get(source) ?? (source.document === undefined ? {} : saidBy(source.document));
  known.set(source, said);
  return said;
};

const saidBy = (document: Document): Preferences => {
  const root = rootOf(document);
  // a saved page has no cookies: a snapshot carries these two words of it
  const saved = find(document, 'meta[name="aep_usuc_f"]');
  const cookie =
    /(?:^|;\s*)aep_usuc_f=([^;]{0,600})/.exec(cookieOf(document))?.[1] ?? (saved && attributeOf(saved, 'content')?.slice(0, 600)) ?? '';
  const part = (name: string): string | undefined => new RegExp(`(?:^|&)${name}=([\\w-]{2,10})(?:&|$)`).exec(cookie.replace(/"/g, ''))?.[1];
  const language = languageOf((root === undefined ? undefined : attributeOf(root, 'lang')) ?? part('b_locale'));
  const region = regionOf(part('region'));
  const currency = part('c_tp');
  return {
    ...(language === undefined ? {} : { language }),
    ...(region === undefined ? {} : { region }),
    ...(currency !== undefined && isCurrencyCode(currency) ? { currency } : {}),
  };
};
