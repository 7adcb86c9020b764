// Amounts as shown, worked out by hand: text, what the page has told, and the minor units; or that it is refused.
import { describe, expect, it } from 'vitest';
import { parsePriceRange } from '../../readers/text/price-range';
import { type PriceHints, parsePrice } from '../../readers/text/price-text';

const comma: PriceHints['format'] = { decimal: ',' };
const dot: PriceHints['format'] = { decimal: '.' };
const nb = '\u00a0';
const nnb = '\u202f';
const rlm = '\u200f';
const lrm = '\u200e';

type Row = [text: string, amount: number, currency: string, hints?: PriceHints];

// The forms the pages show (money as shown, by site, language and currency).
const shown: Row[] = [
  ['US $1,234.56', 123456, 'USD'],
  ['US $3.30', 330, 'USD'],
  ['US$3.30', 330, 'USD'],
  [`US${nb}$3.30`, 330, 'USD'],
  ['-US $3.43', -343, 'USD'],
  ['US $-3.43', -343, 'USD'],
  ['- US $3.43', -343, 'USD'],
  ['−US $3.43', -343, 'USD'],
  ['–US $3.43', -343, 'USD'],
  ['＄4.62', 462, 'USD', { currency: 'USD' }],
  ['$4.62', 462, 'USD', { currency: 'USD' }],
  ['$149,799.85', 14979985, 'USD', { currency: 'USD' }],
  ['C$1,192.72', 119272, 'CAD'],
  ['AU$12.99', 1299, 'AUD'],
  ['NZ$12.99', 1299, 'NZD'],
  ['MXN$61,19', 6119, 'MXN'],
  ['MXN$4.902,04', 490204, 'MXN'],
  ['MXN$4.902,04', 490204, 'MXN', { format: comma }],
  ['MXN$170,00', 17000, 'MXN', { format: comma }],
  ['$13.192,25', 1319225, 'MXN', { currency: 'MXN' }],
  ['R$126,59', 12659, 'BRL'],
  ['R$ 126,59', 12659, 'BRL'],
  ['R$5', 500, 'BRL'],
  ['-R$5,66', -566, 'BRL'],
  ['R$1.234,56', 123456, 'BRL'],
  ['€ 97,39', 9739, 'EUR'],
  ['4,19€', 419, 'EUR'],
  ['3 €', 300, 'EUR'],
  ['3,8€', 380, 'EUR'],
  ['35€', 3500, 'EUR'],
  ['1.234,56 €', 123456, 'EUR'],
  [`1.234,56${nb}€`, 123456, 'EUR'],
  [`1${nnb}234,56${nb}€`, 123456, 'EUR'],
  ['€19,99', 1999, 'EUR'],
  ['€1.99', 199, 'EUR'],
  ['EUR 12,50', 1250, 'EUR'],
  ['12,50 EUR', 1250, 'EUR'],
  ['₪12.57', 1257, 'ILS'],
  ['7.66₪', 766, 'ILS'],
  [`${rlm}₪12.57${lrm}`, 1257, 'ILS'],
  [`${rlm}1,234.50${nb}₪${rlm}`, 123450, 'ILS'],
  [`-${rlm}₪5.66`, -566, 'ILS'],
  ['1 366,66kr', 136666, 'SEK', { currency: 'SEK' }],
  ['- 1 021,35kr', -102135, 'SEK', { currency: 'SEK' }],
  [`1${nnb}194,00kr`, 119400, 'SEK', { currency: 'SEK' }],
  ['18,68 kr', 1868, 'NOK', { currency: 'NOK' }],
  ['NOK260.09', 26009, 'NOK'],
  ['808,96 грн.', 80896, 'UAH'],
  ['1 808,96 грн', 180896, 'UAH'],
  ['8 923 ₽', 892300, 'RUB'],
  ['0,00 руб.', 0, 'RUB'],
  ['468 ₽', 46800, 'RUB'],
  ['₩12,345', 12345, 'KRW'],
  ['12,345원', 12345, 'KRW'],
  ['₩1,234,567', 1234567, 'KRW'],
  ['₫1,724,188', 1724188, 'VND'],
  ['1.724.188 ₫', 1724188, 'VND'],
  ['CN￥96.30', 9630, 'CNY'],
  ['CN￥7,866.12', 786612, 'CNY'],
  ['￥1,980', 1980, 'JPY', { currency: 'JPY' }],
  ['JP￥1,980', 1980, 'JPY'],
  ['CLP$12.345', 12345, 'CLP'],
  ['12,50 zł', 1250, 'PLN'],
  ['1 234,50 zł', 123450, 'PLN'],
  ['£1,234.50', 123450, 'GBP'],
  ['₺1.234,50', 123450, 'TRY'],
  ['CHF 1’234.50', 123450, 'CHF'],
  ["CHF 1'234.50", 123450, 'CHF'],
  ['₹12,34,567.00', 123456700, 'INR'],
  ['KWD 1.250', 1250, 'KWD', { format: dot }],
  ['KWD 1,250.500', 1250500, 'KWD'],
  ['KWD 12.5', 12500, 'KWD'],
  ['SAR 12.50', 1250, 'SAR'],
  ['١٢٫٥٠ ر.س', 1250, 'SAR'],
  ['١٬٢٣٤٫٥٠ ر.س', 123450, 'SAR'],
  ['۱۲٫۵۰ SAR', 1250, 'SAR'],
  ['１２.５０ USD', 1250, 'USD'],
  ['US $0.00', 0, 'USD'],
  ['-US $0.00', 0, 'USD'],
  ['12.50', 1250, 'USD', { currency: 'USD' }],
  // three digits behind the only mark cannot be decimals of a currency of two
  ['US $1.234', 123400, 'USD'],
  ['1.234 €', 123400, 'EUR'],
  ['Rp12.345', 1234500, 'IDR'],
  ['¥12.00', 12, 'JPY', { currency: 'JPY' }],
];

const refused: [string, string, PriceHints?][] = [
  ['', 'no-amount'],
  ['Free', 'no-amount'],
  ['Enter', 'no-amount'],
  ['--', 'no-amount'],
  ['12.50', 'no-currency'],
  ['$4.62', 'no-currency'],
  ['18,68kr', 'no-currency'],
  ['￥1,980', 'no-currency'],
  ['KWD 1.234', 'ambiguous'],
  ['KWD 1,234', 'ambiguous'],
  ['58.46', 'unknown-price-text', { currency: 'MXN', format: comma }],
  ['13,192.25', 'unknown-price-text', { currency: 'MXN', format: comma }],
  ['US $1.2345', 'unknown-price-text'],
  ['US $12,34.56', 'unknown-price-text'],
  ['US $1,23,4', 'unknown-price-text'],
  ['US $0.123', 'unknown-price-text'],
  ['US $012.50', 'unknown-price-text'],
  ['₩12.50', 'unknown-price-text'],
  ['US $3.30 - $3.43', 'unknown-price-text'],
  ['US $3.30 off', 'unknown-price-text'],
  ['From US $3.30', 'unknown-price-text'],
  ['Rs 10.00', 'no-currency'],
  ['€ 5 US $', 'unknown-price-text'],
  ['--US $5.00', 'unknown-price-text'],
  ['US $5.00-', 'unknown-price-text'],
  ['5%', 'unknown-price-text', { currency: 'USD' }],
  ['1e5', 'unknown-price-text', { currency: 'USD' }],
  ['US $1.2.3', 'unknown-price-text'],
  ['NaN', 'no-amount'],
  ['US $99999999999999999', 'too-large'],
  ['-', 'no-amount'],
  [`US $${'9'.repeat(200)}`, 'unknown-price-text'],
];

describe('one amount', () => {
  it.each(shown)('%s', (text, amount, currency, hints) => {
    expect(parsePrice(text, hints)).toEqual({ ok: true, value: { amount, currency } });
  });
  it.each(refused)('refuses %s as %s', (text, code, hints) => {
    expect(parsePrice(text, hints)).toEqual({ ok: false, error: { code } });
  });
});

describe('a range', () => {
  it.each<[string, number, number, string, PriceHints?]>([
    ['US $3.30 - $3.43', 330, 343, 'USD'],
    ['US $3.30 - 3.43', 330, 343, 'USD'],
    ['MXN$58,46 - $13.192,25', 5846, 1319225, 'MXN', { format: comma }],
    ['MXN$61,19 - $69,19', 6119, 6919, 'MXN'],
    ['€ 97,39 - 128,72', 9739, 12872, 'EUR'],
    ['97,39 - 128,72 €', 9739, 12872, 'EUR'],
    ['₪12.57 - ₪13.06', 1257, 1306, 'ILS'],
    ['CN￥96.30 - CN￥7,866.12', 9630, 786612, 'CNY'],
    ['US $3.30–US $3.43', 330, 343, 'USD'],
    ['US $3.30 ~ 4.00', 330, 400, 'USD'],
    ['US $4.62', 462, 462, 'USD'],
    ['58.46 - 60.25', 5846, 6025, 'MXN', { currency: 'MXN' }],
  ])('%s', (text, minimum, maximum, currency, hints) => {
    expect(parsePriceRange(text, hints)).toEqual({ ok: true, value: { minimum, maximum, currency } });
  });
  it.each(['US $4 - US $3', 'US $1 - € 2', 'US $1 - 2 - 3', 'US $', '-US $3', '58.46 - 13,192.25'])('refuses %s', (text) => {
    expect(parsePriceRange(text, {}).ok).toBe(false);
  });
});

it('looks at no more of a long text than it must', () => {
  const worst = ['1', '1,', '1 ', '.', '-', '$', 'US $', '1.234,', ' ', '\u200f', '1-', '(', '€', '1\u00a0', "1'"].map((piece) =>
    piece.repeat(Math.ceil(100_000 / piece.length)),
  );
  for (const text of worst) {
    expect(parsePrice(text, { currency: 'USD' }).ok).toBe(false);
    expect(parsePriceRange(text, { currency: 'USD' }).ok).toBe(false);
  }
});
