// What a row of the price tables is: a text, what the page has told, and what it says, worked out by hand.
import type { PriceHints } from '../../../../readers/text/price-text';

/**
 * `page` is what is known besides the text: "", a currency, a currency and the page's decimal mark ("MXN ,"), or the mark alone ("?.").
 * `says` is minor units and currency ("1234 USD"), or the code of the refusal.
 */
export type PriceRow = readonly [text: string, page: string, says: string];

export const hintsOf = (page: string): PriceHints => {
  const [, currency, mark] = /^([A-Z]{3})? ?\??([.,])?$/.exec(page) ?? [];
  return {
    ...(currency === undefined ? {} : { currency }),
    ...(mark === '.' || mark === ',' ? { format: { decimal: mark } } : {}),
  };
};

// characters that cannot be seen in a table
export const nb = '\u00a0';
export const narrow = '\u202f';
export const thin = '\u2009';
export const figure = '\u2007';
export const wide = '\u3000';
export const rlm = '\u200f';
export const lrm = '\u200e';
export const alm = '\u061c';
/** the isolate and embedding pairs that right-to-left pages put around amounts */
export const isolated = (text: string): string => `\u2066${text}\u2069`;
export const embedded = (text: string): string => `\u202a${text}\u202c`;
export const zeroWidth = '\u200b';
