// Money, shares and times for a person, through the browser's own Intl.
import type { Settings } from '../../core/answer/settings';
import type { Currency } from '../../core/formats/amount';

/** How a currency is named beside an amount (Intl's word for it). */
export type CurrencyDisplay = NonNullable<Settings['currencyDisplay']>;

const isNumeric = (text: string): text is `${number}` => /^-?\d+E-?\d+$/.test(text);

/** `units × 10^-exponent` as Intl reads it: a decimal text, so that no float comes near an amount. */
function decimal(units: number, exponent: number): `${number}` {
  const text = `${units}E-${exponent}`;
  if (!isNumeric(text)) throw new RangeError(`not a whole number of units: ${units}`);
  return text;
}

const LEFT_TO_RIGHT = '\u200e';
const RIGHT_TO_LEFT = '\u200f';

/**
 * The symbol of a currency where it is unambiguous, else made so: a bare "$" becomes "US$", "MX$", … after its currency,
 * unless she asks for the narrow one.
 * CLDR writes the local dollar bare in each locale, and a shopper's page may be in any of them. After Latin letters a "$" takes the
 * direction of what follows (UAX #9): the mark keeps "US$" from being shown as "$US" in right-to-left text.
 */
function symbol(shown: string, { code }: Currency, narrow: boolean, rightToLeft: boolean): string {
  const made = shown.trim() === '$' && !narrow ? shown.replace('$', `${code.slice(0, 2)}$`) : shown;
  return rightToLeft && /[A-Za-z]\$$/.test(made) ? `${made}${LEFT_TO_RIGHT}` : made;
}

const minus = (shown: string): string => shown.replace('-', '−');

const digits = ({ exponent }: Currency) => ({ minimumFractionDigits: exponent, maximumFractionDigits: exponent });

/** Formats minor units as money with the currency's symbol or code, exact for every safe integer; as many decimals as the currency has. */
export function moneyFormat(locale: string, currency: Currency, currencyDisplay: CurrencyDisplay = 'symbol'): (amount: number) => string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: currency.code, currencyDisplay, ...digits(currency) });
  return (amount) => {
    const parts = format.formatToParts(decimal(amount, currency.exponent));
    const rightToLeft = parts.some(({ value }) => value.includes(RIGHT_TO_LEFT));
    const shown = ({ type, value }: Intl.NumberFormatPart) =>
      type === 'currency'
        ? symbol(value, currency, currencyDisplay === 'narrowSymbol', rightToLeft)
        : type === 'minusSign'
          ? minus(value)
          : value;
    return parts.map(shown).join('');
  };
}

/** Formats minor units without the symbol, for a column whose head names the currency. */
export function columnFormat(locale: string, currency: Currency): (amount: number) => string {
  const format = new Intl.NumberFormat(locale, digits(currency));
  return (amount) => minus(format.format(decimal(amount, currency.exponent)));
}

/** Formats basis points as a percentage with at most two decimals: 1250 is 12.5%. */
export function percentFormat(locale: string): (basisPoints: number) => string {
  const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  return (basisPoints) => format.format(decimal(basisPoints, 4));
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far `instant` is from `nowMs`, in the largest unit it fills: "in 3 hours", "5 days ago"; undefined within a minute. */
export function distanceFormat(locale: string): (instant: string, nowMs: number) => string | undefined {
  const format = new Intl.RelativeTimeFormat(locale);
  return (instant, nowMs) => {
    const away = Date.parse(instant) - nowMs;
    const [unit, length] =
      Math.abs(away) < HOUR ? (['minute', MINUTE] as const) : Math.abs(away) < DAY ? (['hour', HOUR] as const) : (['day', DAY] as const);
    const many = Math.trunc(away / length);
    // CLDR's Hebrew repeats a spelled-out dual in figures: "(2)"
    return many === 0 || Number.isNaN(many) ? undefined : format.format(many, unit).replace(/ \(\d+\)$/, '');
  };
}

/** Date and time of an instant; in the zone of the shopper's computer unless another is named. `year: false` for what is near. */
export function momentFormat(
  locale: string,
  { timeZone, year }: { timeZone?: string | undefined; year: boolean },
): (instant: string) => string {
  const format = new Intl.DateTimeFormat(locale, {
    ...(year ? { year: 'numeric' } : {}),
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  return (instant) => (Number.isNaN(Date.parse(instant)) ? instant : format.format(new Date(instant)));
}
