// Amounts as the site's JSON writes them, safest first: cents, "text|whole|fraction", a decimal number, plain text.
import { exponentOf, isCurrencyCode } from '../text/currencies';
import { isFree } from '../text/free-words';
import { plain } from '../text/plain';
import { type PriceHints, type PriceText, parsePrice } from '../text/price-text';
import { at, textOf } from './json-value';

/** A price or the reason there is none. */
export type JsonMoney = { ok: true; value: PriceText } | { ok: false; error: { code: string } };

const none: JsonMoney = { ok: false, error: { code: 'not-found' } };

/** Minor units of a decimal number such as 683.33; undefined where it has more decimals than the currency. */
export const decimalUnits = (value: unknown, exponent: number): number | undefined => {
  const match = /^(\d{1,15})(?:\.(\d+))?$/.exec(typeof value === 'number' || typeof value === 'string' ? String(value) : '');
  const [, whole = '', fraction = ''] = match ?? [];
  if (match === null || /[1-9]/.test(fraction.slice(exponent))) return undefined;
  const units = Number(whole + fraction.slice(0, exponent).padEnd(exponent, '0'));
  return Number.isSafeInteger(units) ? units : undefined;
};

/** "R$126,59|126|59": the site's own split of the text, which needs no knowledge of separators. */
export const splitMoney = (text: string, currency: string | undefined): number | undefined => {
  const [, whole = '', fraction = '', more] = text.split('|');
  if (currency === undefined || more !== undefined || !/^\d{1,15}$/.test(whole) || !/^\d*$/.test(fraction)) return undefined;
  return decimalUnits(fraction === '' ? whole : `${whole}.${fraction}`, exponentOf(currency));
};

const codeIn = (value: unknown): string | undefined => {
  for (const key of ['currencyCode', 'currency', 'displayCurrency']) {
    const code = textOf(at(value, key));
    if (code !== undefined && isCurrencyCode(code)) return code;
  }
  const inner = at(value, 'amount');
  return typeof inner === 'object' && inner !== null ? codeIn(inner) : undefined;
};

/**
 * The amount an object states in any of the site's ways: `{amount:{cent,currencyCode}}`, `{cent}`, `{value, currency,
 * formatedAmount}` (so spelt), `{formattedAmount}`; or a plain text. Where number and text are both there and can both be read, they
 * must say the same, else `witnesses-disagree`.
 */
export const moneyOf = (value: unknown, hints: PriceHints): JsonMoney => {
  if (typeof value === 'string') return textMoney(value, hints);
  if (typeof value !== 'object' || value === null) return none;
  const code = codeIn(value);
  const currency = code ?? hints.currency;
  const stated = statedUnits(value, currency);
  const text = textOf(at(value, 'formattedAmount')) ?? textOf(at(value, 'formatedAmount')) ?? textOf(at(value, 'formattedPrice'));
  const read = text === undefined ? none : textMoney(text, { ...hints, currency });
  // a number beyond every amount is another thing's: then the text may be, too
  if (stated === undefined && /^\d{13}/.test(String(at(value, 'value') ?? at(value, 'amount', 'value'))))
    return { ok: false, error: { code: 'witnesses-disagree' } };
  // the number is lost, and the text, by itself, is of another currency than it was
  const alone = read.ok || text === undefined ? read : textMoney(text, {});
  if (stated === undefined && code !== undefined && alone.ok && alone.value.currency !== code)
    return { ok: false, error: { code: 'witnesses-disagree' } };
  if (stated === undefined || currency === undefined) return read;
  // written in another way than the page writes amounts: then it is held against the number as it stands
  // and so is the amount behind the name of another thing ("Shipping: $5.00")
  const held = read.ok || text === undefined ? read : textMoney(text.replace(/^[^:]{1,40}:\s*/, ''), { currency });
  const other = held.ok ? held.value.currency !== currency || held.value.amount !== stated : isOther(held.error.code, text, stated);
  if (other) return { ok: false, error: { code: 'witnesses-disagree' } };
  return { ok: true, value: { amount: stated, currency } };
};

/** Words for nothing, and a text of two readings ("KWD 12.500") still contradict a number that is none of them. */
const isOther = (code: string, text: string | undefined, stated: number): boolean => {
  if (text !== undefined && isFree(text)) return stated !== 0;
  const digits = code === 'ambiguous' ? Number(plain(text ?? '').replace(/\D/g, '')) : stated;
  return stated !== digits && stated !== digits * 1000;
};

const statedUnits = (value: unknown, currency: string | undefined): number | undefined => {
  if (currency === undefined) return undefined;
  for (const cents of [at(value, 'amount', 'cent'), at(value, 'cent')]) {
    const number = typeof cents === 'string' && /^\d+$/.test(cents) ? Number(cents) : cents;
    if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return number;
  }
  const exponent = exponentOf(currency);
  return decimalUnits(at(value, 'value'), exponent) ?? decimalUnits(at(value, 'amount', 'value'), exponent);
};

const textMoney = (text: string, hints: PriceHints): JsonMoney => {
  const [shown = ''] = text.split('|');
  const read = parsePrice(shown, hints);
  const units = splitMoney(text, read.ok ? read.value.currency : hints.currency);
  if (units !== undefined) {
    const currency = read.ok ? read.value.currency : (hints.currency ?? '');
    return { ok: true, value: { amount: units, currency } };
  }
  return read;
};
