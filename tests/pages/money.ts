// How pages write money: formats seen on the site, by currency. Written here once more, apart from what reads them.
import type { Draws } from '../core/planning/chance';

export interface Money {
  code: string;
  /** decimals by ISO 4217 */
  exponent: number;
  /** amount in minor units → the text of this page */
  shown: (amount: number) => string;
  /** the text cannot be read for sure without more: "KWD12.500" is twelve and a half, or twelve thousand and five hundred */
  ambiguous?: boolean;
  /** the sign stands for several currencies: only the page's own code or address tells which */
  shared?: boolean;
}

interface Style {
  before?: string;
  behind?: string;
  group: string;
  point: string;
  shared?: boolean;
}

const nb = '\u00a0';
const styles: Record<string, { exponent: number; ways: Style[] }> = {
  USD: {
    exponent: 2,
    ways: [
      { before: 'US $', group: ',', point: '.' },
      { before: 'US $', group: ',', point: '.' },
      { before: '$', group: ',', point: '.', shared: true },
    ],
  },
  EUR: {
    exponent: 2,
    ways: [
      { behind: '€', group: '.', point: ',' },
      { behind: `${nb}€`, group: '.', point: ',' },
      { before: '€', group: '.', point: ',' },
    ],
  },
  SEK: {
    exponent: 2,
    ways: [
      { behind: 'kr', group: ' ', point: ',', shared: true },
      { behind: `${nb}kr`, group: nb, point: ',', shared: true },
      { before: 'SEK', group: ',', point: '.' },
    ],
  },
  BRL: { exponent: 2, ways: [{ before: 'R$', group: '.', point: ',' }] },
  MXN: { exponent: 2, ways: [{ before: 'MXN$', group: '.', point: ',' }] },
  ILS: {
    exponent: 2,
    ways: [
      { before: '₪', group: ',', point: '.' },
      { before: '\u200f₪', group: ',', point: '.' },
    ],
  },
  PLN: {
    exponent: 2,
    ways: [
      { behind: 'zł', group: ' ', point: ',' },
      { behind: `${nb}zł`, group: '\u202f', point: ',' },
    ],
  },
  KRW: { exponent: 0, ways: [{ before: '₩', group: ',', point: '.' }] },
  JPY: {
    exponent: 0,
    ways: [
      { behind: '円', group: ',', point: '.' },
      { before: 'JPY ', group: ',', point: '.' },
    ],
  },
  KWD: { exponent: 3, ways: [{ before: 'KWD ', group: ',', point: '.' }] },
};

const written = (amount: number, exponent: number, { before = '', behind = '', group, point }: Style): string => {
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const number = exponent === 0 ? grouped : `${grouped}${point}${digits.slice(-exponent)}`;
  return `${amount < 0 ? '-' : ''}${before}${number}${behind}`;
};

const often = ['USD', 'USD', 'USD', 'USD', 'USD', 'EUR', 'EUR', 'SEK', 'BRL', 'MXN', 'ILS', 'ILS', 'PLN', 'KRW', 'JPY', 'KWD'];

/** A currency in one of its ways of being written. */
export const moneyFor = (draws: Draws, code = draws.one(often)): Money => {
  const { exponent, ways } = styles[code] ?? { exponent: 2, ways: [] };
  const style = draws.one(ways);
  return {
    code,
    exponent,
    shown: (amount) => written(amount, exponent, style),
    ...(exponent > 2 ? { ambiguous: true } : {}),
    ...(style.shared === true ? { shared: true } : {}),
  };
};

/** What an amount means wherever it is told. */
export const meaning = (money: Pick<Money, 'code'>, amount: number): string => `${money.code}:${amount}`;

/** The decimal number that JSON writes for an amount. */
export const decimal = (money: Pick<Money, 'exponent'>, amount: number): number => amount / 10 ** money.exponent;

/** What a number says in the place of a decimal amount of this currency. */
export const asDecimal =
  (money: Pick<Money, 'code' | 'exponent'>) =>
  (text: unknown): string | undefined => {
    const match = /^(\d{1,15})(?:\.(\d{1,6}))?$/.exec(String(text));
    if (match === null || typeof text === 'boolean') return undefined;
    const fraction = (match[2] ?? '').padEnd(money.exponent, '0');
    if (/[1-9]/.test(fraction.slice(money.exponent))) return undefined;
    return meaning(money, Number(`${match[1]}${fraction.slice(0, money.exponent)}`));
  };

/** What a whole number says in the place of cents. */
export const asCents =
  (money: Pick<Money, 'code'>) =>
  (text: unknown): string | undefined =>
    /^\d{1,12}$/.test(String(text)) && typeof text !== 'boolean' ? meaning(money, Number(text)) : undefined;

const plainDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, '');

/** What a text says that was put together from pieces of one: an amount written as this page writes amounts, else "~", which is nothing sure. */
export const reread = (money: Money, text: string): string => {
  const bare = plainDigits(text);
  const units = Number(bare.replace(/\D/g, '') || 'x');
  for (const amount of [units, -units]) if (plainDigits(money.shown(amount)) === bare) return meaning(money, amount);
  return '~';
};
