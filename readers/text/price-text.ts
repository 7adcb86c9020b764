// The text of one amount → minor units and currency. What is not surely one amount is refused.
import { fail, ok, type Result } from '../../core/result';
import { currenciesOf, exponentOf } from './currencies';
import { minorUnits, type NumberFormat } from './number-text';
import { plain } from './plain';

/** What the page has told about its money: the code it sells in, and how it writes numbers. */
export interface PriceHints {
  currency?: string | undefined;
  format?: NumberFormat | undefined;
}

/** `amount` in minor units of `currency`, negative where the text has a minus. */
export interface PriceText {
  amount: number;
  currency: string;
}

export type PriceTextError = {
  code: 'no-amount' | 'unknown-price-text' | 'ambiguous' | 'too-large' | 'no-currency';
};

const longestPriceText = 120;

/** The one currency that the signs on both sides and the page agree on. */
const currencyFrom = (signs: string[], hint: string | undefined): Result<string, PriceTextError> => {
  let possible: string[] | undefined;
  for (const sign of signs) {
    const these = currenciesOf(sign);
    if (these.length === 0) return fail({ code: 'unknown-price-text' });
    possible = possible === undefined ? these : possible.filter((code) => these.includes(code));
  }
  if (possible === undefined) return hint === undefined ? fail({ code: 'no-currency' }) : ok(hint);
  const [first, ...others] = possible;
  if (first === undefined) return fail({ code: 'unknown-price-text' });
  if (others.length === 0) return ok(first);
  return hint !== undefined && possible.includes(hint) ? ok(hint) : fail({ code: 'no-currency' });
};

/**
 * Reads the text of exactly one amount: a number, at most one minus before it, currency signs or codes on either side, no other word.
 * A sign that stands for several currencies ("$", "kr") and a number without a sign follow `hints.currency`. A text over 120
 * characters is refused unread, so the cost is bounded. Errors: no-amount (no digit), no-currency (it cannot be known), ambiguous
 * ("1.234" in a currency of three decimals), too-large, unknown-price-text.
 */
export const parsePrice = (text: string, hints: PriceHints = {}): Result<PriceText, PriceTextError> => {
  if (text.length > longestPriceText) return fail({ code: 'unknown-price-text' });
  const clean = plain(text);
  const start = clean.search(/\d/);
  if (start < 0) return fail({ code: 'no-amount' });
  let end = start;
  for (let i = start; i < clean.length && /[\d.,'\u066b ]/.test(clean.charAt(i)); i += 1) if (/\d/.test(clean.charAt(i))) end = i + 1;
  const before = clean.slice(0, start);
  const after = clean.slice(end).trim();
  if (/\d/.test(after) || after.startsWith('-')) return fail({ code: 'unknown-price-text' });
  const marks = before.match(/[-+]/g) ?? [];
  if (marks.length > 1) return fail({ code: 'unknown-price-text' });
  const lead = before.replace(/[-+]/, ' ').trim();
  const currency = currencyFrom(
    [lead, after].filter((sign) => sign !== ''),
    hints.currency,
  );
  if (!currency.ok) return currency;
  const units = minorUnits(clean.slice(start, end), exponentOf(currency.value), hints.format);
  if (!units.ok) return units;
  return ok({ amount: marks[0] === '-' && units.value !== 0 ? -units.value : units.value, currency: currency.value });
};
