// Digits with separators → whole minor units; what can be read in two ways is refused.
import { fail, ok, type Result } from '../../core/result';

/** How the page writes numbers, from its own format config. */
export interface NumberFormat {
  decimal: '.' | ',';
}

export interface NumberTextError {
  code: 'unknown-price-text' | 'ambiguous' | 'too-large';
}

const grouped = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/;
// Lakh and crore: 12,34,567
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

const occurrences = (text: string, char: string): number => text.split(char).length - 1;

/** Which character splits off the decimals; undefined where there are none, or a refusal. */
const decimalMark = (text: string, exponent: number, format: NumberFormat | undefined): Result<string | undefined, NumberTextError> => {
  // U+066B is the Arabic decimal separator and nothing else.
  if (text.includes('\u066b')) return ok('\u066b');
  if (format !== undefined) return ok(format.decimal);
  const dots = occurrences(text, '.');
  const commas = occurrences(text, ',');
  if (dots > 0 && commas > 0) return ok(text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',');
  if (dots + commas === 0) return ok(undefined);
  const mark = dots > 0 ? '.' : ',';
  if (dots + commas > 1) return ok(undefined);
  if (/[' ]/.test(text)) return ok(mark);
  const before = text.indexOf(mark);
  const after = text.length - before - 1;
  // a group is of three digits and stands behind one to three that do not begin with 0
  if (after !== 3 || before > 3 || text.startsWith('0')) return ok(mark);
  // "1.234": three decimals are impossible in this currency, so it groups; with three decimals it could be either.
  if (exponent > 2) return fail({ code: 'ambiguous' });
  return ok(undefined);
};

/**
 * Minor units of "1.234,56" in a currency of `exponent` decimals. With `format` the page has said which mark is which, and
 * anything else is refused; without it the marks decide, then the currency's decimals. More decimals than the currency has are refused,
 * zeros too ("1,230" may be another page's thousand); only ".00" is no more than what other currencies show.
 * Errors: unknown-price-text (no number, groups not of three, too many decimals), ambiguous, too-large.
 */
export const minorUnits = (text: string, exponent: number, format?: NumberFormat): Result<number, NumberTextError> => {
  if (text.length > 40 || !/^\d(?:[\d.,'\u066b ]*\d)?$/.test(text)) return fail({ code: 'unknown-price-text' });
  const mark = decimalMark(text, exponent, format);
  if (!mark.ok) return mark;
  const cut = mark.value === undefined ? -1 : text.indexOf(mark.value);
  const whole = cut < 0 ? text : text.slice(0, cut);
  const fraction = cut < 0 ? '' : text.slice(cut + 1);
  const isFraction = /^\d*$/.test(fraction) && fraction.length <= Math.max(exponent, 2) && !/[1-9]/.test(fraction.slice(exponent));
  const isWhole = /^\d+$/.test(whole) || grouped.test(whole) || indian.test(whole);
  if (!isFraction || !isWhole || (whole.length > 1 && whole.startsWith('0'))) return fail({ code: 'unknown-price-text' });
  const units = Number(whole.replace(/\D/g, '') + fraction.slice(0, exponent).padEnd(exponent, '0'));
  return Number.isSafeInteger(units) ? ok(units) : fail({ code: 'too-large' });
};
