// Texts that are not one sure amount: refused, each with its code.
import { badMarks, notOneAmount } from './not-one-amount';
import { nb, type PriceRow, rlm } from './price-row';

const nothing: PriceRow[] = [
  '',
  ' ',
  'Free',
  'Enter',
  '--',
  '-',
  'NaN',
  'US $',
  '€',
  'FREE SHIPPING',
  '…',
  '$.',
  '免费',
  '\u200f',
  '½',
  '٪',
].map((text) => [text, 'USD', 'no-amount']);

const noCurrency: PriceRow[] = [
  ['12.50', '', 'no-currency'],
  ['$4.62', '', 'no-currency'],
  ['$4.62', 'EUR', 'no-currency'],
  ['18,68kr', '', 'no-currency'],
  ['18,68kr', 'EUR', 'no-currency'],
  ['￥1,980', '', 'no-currency'],
  ['¥96', 'USD', 'no-currency'],
  ['Rs 10.00', '', 'no-currency'],
  ['12 345 FCFA', '', 'no-currency'],
  ['12.50', '?.', 'no-currency'],
];

const contradicted: PriceRow[] = [
  ['€ 5 US $', '', 'unknown-price-text'],
  ['US $5 CAD', '', 'unknown-price-text'],
  ['C$ 5 USD', '', 'unknown-price-text'],
  ['R$ 5 €', 'BRL', 'unknown-price-text'],
  ['US $12,50', 'USD .', 'unknown-price-text'],
  ['1.234,56 €', 'EUR .', 'unknown-price-text'],
  ['1,234.56 €', 'EUR ,', 'unknown-price-text'],
  ['12.5', 'EUR ,', 'unknown-price-text'],
];

const badSigns = [
  // a minus behind, two, or in the middle of a sign; brackets
  ...[
    '--US $5.00',
    'US $5.00-',
    'US $5.00 -',
    '5.00- US $',
    'US-$5.00',
    '-US $-5.00',
    '- - US $5',
    '+-US $5',
    '±US $5',
    '(US $5.00)',
    '(5.00) US $',
    '[US $5]',
    'US $(5.00)',
  ],
  ...['£? 5', 'ft? 5', '? 5', '5 ?', 'KWD . 9'],
  // it begins with its decimals
  ...['US $.99', 'US $ .99', '.99 US $', '€.99', '-.99 €', 'USD.99', 'S/.99', '٫٥٠ ر.س'],
  // signs that are none, or beside the amount's own sign another
  ...[
    '₿5.00',
    '¢50',
    '50¢',
    '50 ct',
    'USDT 5',
    'US 5',
    'EURO 5',
    '$$5',
    'US $US $5',
    'A 5',
    'pts 5',
    '5 coins',
    'coins 5',
    'kr kr 5',
    '€€5',
  ],
].map((text): PriceRow => [text, 'USD', 'unknown-price-text']);

const twoLines = [
  'US $12\n345',
  'US $12\n.50',
  'US $1\t234.50',
  '12\r\n345',
  `US $1${rlm}\n234`,
  'US $1\u2028234',
  '١٢\n٣٤٥ USD',
  '5\n\n99',
].map((text): PriceRow => [text, 'USD', 'unknown-price-text']);

const tooMuch: PriceRow[] = [
  ['US $99999999999999999', '', 'too-large'],
  ['US $99,999,999,999,999,999.99', '', 'too-large'],
  ['₩99999999999999999999', '', 'too-large'],
  ['US $90071992547409.91', '', '9007199254740991 USD'],
  ['US $90071992547409.92', '', 'too-large'],
  [`US $${'9'.repeat(41)}`, '', 'unknown-price-text'],
  [`US $${'9'.repeat(200)}`, '', 'unknown-price-text'],
  [`US $5${' '.repeat(200)}`, '', 'unknown-price-text'],
  [`${nb.repeat(130)}US $5`, '', 'unknown-price-text'],
];

export const refused: PriceRow[] = [
  ...nothing,
  ...noCurrency,
  ...contradicted,
  ...notOneAmount,
  ...badMarks,
  ...badSigns,
  ...twoLines,
  ...tooMuch,
];
