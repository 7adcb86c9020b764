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

// minus, sign, minus, number, sign: a minus stands before all or right before the number
const oneAmount = /^([-+]?)([^\d+-]*)([-+]?) ?(\d(?:[\d.,'\u066b ]*\d)?)(\D*)$/;

/** False where digits stand on two lines: two numbers, or a table, that blanks would make one. */
const isOneLine = (text: string): boolean => text.split(/[\t-\r\u2028\u2029]/).filter((line) => /\p{Nd}/u.test(line)).length < 2;

/** The one currency that the signs on both sides and the page agree on. */
const currencyFrom = (signs: string[], hint: string | undefined): Result<string, PriceTextError> => {
  let possible: string[] | undefined;
  for (const sign of signs) {
    const these = currenciesOf(sign, hint);
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
 * characters is refused unread, so the cost is bounded; so are digits on two lines, a minus behind the number or inside a sign, brackets,
 * and an amount that begins with its decimals (".99"). Errors: no-amount (no digit), no-currency (it cannot be known), ambiguous
 * ("1.234" in a currency of three decimals), too-large, unknown-price-text.
 */
export const parsePrice = (text: string, hints: PriceHints = {}): Result<PriceText, PriceTextError> => {
  if (text.length > longestPriceText || !isOneLine(text)) return fail({ code: 'unknown-price-text' });
  const clean = plain(text);
  const [, minus, lead = '', innerMinus, digits = '', tail = ''] = oneAmount.exec(clean) ?? [];
  if (digits === '') return fail({ code: /\d/.test(clean) ? 'unknown-price-text' : 'no-amount' });
  if ((minus !== '' && innerMinus !== '') || /\.$| \./.test(lead)) return fail({ code: 'unknown-price-text' });
  const signs = [lead.trim(), tail.trim()].filter((sign) => sign !== '');
  const currency = currencyFrom(signs, hints.currency);
  if (!currency.ok) return currency;
  const units = minorUnits(digits, exponentOf(currency.value), hints.format);
  if (!units.ok) return units;
  const isNegative = minus === '-' || innerMinus === '-';
  return ok({ amount: isNegative && units.value !== 0 ? -units.value : units.value, currency: currency.value });
};
