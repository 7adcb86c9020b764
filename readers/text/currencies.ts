// Currencies the site sells in, how many decimals they have, and the signs they go by. Data.

// ISO 4217 minor units that are not 2.
const decimals: Record<string, number> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
};

const codes = (
  'AED AMD ARS AUD AZN BDT BGN BHD BRL BYN CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP EUR GBP GEL GHS GTQ HKD HNL HUF IDR ILS INR IQD ' +
  'ISK JOD JPY KES KGS KRW KWD KZT LBP LKR LYD MAD MDL MUR MXN MYR NGN NOK NZD OMR PAB PEN PHP PKR PLN PYG QAR RON RSD RUB SAR SEK SGD ' +
  'THB TJS TND TRY TWD TZS UAH UGX USD UYU UZS VND XAF XOF ZAR'
).split(' ');

/** Decimals of a currency by ISO 4217; 2 where the standard says nothing else. */
export const exponentOf = (code: string): number => (Object.hasOwn(decimals, code) ? (decimals[code] ?? 2) : 2);

/** True for a code this list knows. */
export const isCurrencyCode = (code: string): boolean => codes.includes(code);

const dollars = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'CLP', 'COP', 'ARS', 'BRL', 'UYU', 'DOP'];

// Sign → currencies it may stand for, keyed without blanks, upper case, without a dot at the end.
// A bare "$" follows the page: ranges of the site drop the letters of their second sign ("MXN$58,46 - $13.192,25").
const signs: Record<string, string[]> = {
  US$: ['USD'],
  U$S: ['USD'],
  $: dollars,
  MXN$: ['MXN'],
  MX$: ['MXN'],
  R$: ['BRL'],
  C$: ['CAD'],
  CA$: ['CAD'],
  CAD$: ['CAD'],
  AU$: ['AUD'],
  A$: ['AUD'],
  AUD$: ['AUD'],
  NZ$: ['NZD'],
  S$: ['SGD'],
  SG$: ['SGD'],
  HK$: ['HKD'],
  NT$: ['TWD'],
  CLP$: ['CLP'],
  COP$: ['COP'],
  CO$: ['COP'],
  ARS$: ['ARS'],
  AR$: ['ARS'],
  RD$: ['DOP'],
  $U: ['UYU'],
  '€': ['EUR'],
  '£': ['GBP'],
  '₪': ['ILS'],
  '₩': ['KRW'],
  '￦': ['KRW'],
  '₫': ['VND'],
  Đ: ['VND'],
  '₽': ['RUB'],
  РУБ: ['RUB'],
  Р: ['RUB'],
  '₴': ['UAH'],
  ГРН: ['UAH'],
  ZŁ: ['PLN'],
  KČ: ['CZK'],
  FT: ['HUF'],
  LEI: ['RON'],
  ЛВ: ['BGN'],
  '₺': ['TRY'],
  TL: ['TRY'],
  '฿': ['THB'],
  RP: ['IDR'],
  RM: ['MYR'],
  '₱': ['PHP'],
  '₹': ['INR'],
  '₦': ['NGN'],
  '₸': ['KZT'],
  'S/': ['PEN'],
  'S/.': ['PEN'],
  FR: ['CHF'],
  'CN￥': ['CNY'],
  'CN¥': ['CNY'],
  'JP¥': ['JPY'],
  'JP￥': ['JPY'],
  '¥': ['JPY', 'CNY'],
  '￥': ['JPY', 'CNY'],
  円: ['JPY'],
  元: ['CNY'],
  원: ['KRW'],
  KR: ['SEK', 'NOK', 'DKK', 'ISK'],
  SR: ['SAR'],
  'ر.س': ['SAR'],
  '﷼': ['SAR'],
  'د.إ': ['AED'],
  'د.ك': ['KWD'],
  'د.م': ['MAD'],
  'ج.م': ['EGP'],
};

/** The currencies a sign or code may stand for; empty where it is none we know. Blanks, case and a dot at the end do not matter. */
export const currenciesOf = (sign: string): string[] => {
  const key = sign.replace(/ /g, '').toUpperCase();
  const bare = key.replace(/\.$/, '');
  if (codes.includes(bare)) return [bare];
  for (const form of [key, bare]) if (Object.hasOwn(signs, form)) return signs[form] ?? [];
  return [];
};

/** The longest sign, in characters: no need to look further beside a number. */
export const longestSign = 6;

/** Every sign and code, upper case. */
export const currencySigns: string[] = [...codes, ...Object.keys(signs)];
