// Comma-separated values (RFC 4180) that no spreadsheet takes for formulas: a shop's own words may stand in them.

/** What a spreadsheet begins a formula with, its full-width forms too, and what hides one. https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;

/** A number made here stands as it is; text is quoted, on one line, and with an apostrophe before what a spreadsheet would run. */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replace(/[\r\n\t\0]+/g, ' ').replaceAll('"', '""')}"`;
}

/** Minor units as a decimal number without a symbol: −1000 of an exponent of 2 is -10.00. */
export function decimalText(units: number, exponent: number): string {
  const digits = String(Math.abs(units)).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  return `${units < 0 ? '-' : ''}${whole}${exponent === 0 ? '' : `.${digits.slice(-exponent)}`}`;
}

/** A decimal made here: it stands unquoted, its minus too. */
export interface Decimal {
  decimal: string;
}

/** The whole file, with the mark by which spreadsheets know UTF-8. */
export const csvText = (rows: readonly (readonly (string | number | Decimal | undefined)[])[]): string =>
  `\ufeff${rows.map((row) => row.map((value) => (typeof value === 'object' ? value.decimal : cell(value))).join()).join('\r\n')}\r\n`;
