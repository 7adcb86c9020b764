// Currencies the site may show, how many decimals they have, and the signs they go by. Data.

// A row a currency: code and minor units by ISO 4217, then its signs (CLDR, and as the pages write them) without blanks, in upper case.
// A sign of several rows follows the page: a bare "$" too, for ranges of the site drop the letters of their second sign
// ("MXN$58,46 - $13.192,25"). With "?" it is the sign of this currency only on a page that sells in it: "£" is Egypt's there, else Britain's;
// "ft" is forints there, else feet.
// Letters of the code before or behind "$", "£", "¥" need no entry. A single Latin letter is no sign: "5 L", "5 K" say other things as often.
const table = `
AED 2 د.إ
AMD 2 ֏
ARS 2 $
AUD 2 $ A$
AZN 2 ₼
BDT 2 ৳
BGN 2 ЛВ
BHD 3 د.ب
BIF 0
BRL 2 $ R$
BYN 2 BR? Р?
CAD 2 $ C$
CHF 2 FR?
CLP 0 $
CNY 2 ¥ ￥ 元
COP 2 $
CRC 2 ₡
CZK 2 KČ
DJF 0
DKK 2 KR
DOP 2 $ RD$
DZD 2 د.ج
EGP 2 ج.م E£ £?
EUR 2 €
GBP 2 £
GEL 2 ₾
GHS 2 GH₵
GNF 0
GTQ 2
HKD 2 $
HNL 2
HUF 2 FT?
IDR 2 RP
ILS 2 ₪ ש״ח ש"ח
INR 2 ₹ RS ₨
IQD 3 د.ع
ISK 0 KR
JOD 3 د.أ
JPY 0 ¥ ￥ 円
KES 2 KSH
KGS 2 СОМ
KMF 0
KRW 0 ₩ ￦ 원
KWD 3 د.ك
KZT 2 ₸
LBP 2 ل.ل L£ £?
LKR 2 RS ₨
LYD 3 د.ل
MAD 2 د.م
MDL 2 LEI?
MUR 2 RS ₨
MXN 2 $
MYR 2 RM
NGN 2 ₦
NOK 2 KR
NZD 2 $
OMR 3 ر.ع ﷼
PAB 2 B/.
PEN 2 S/ S/.
PHP 2 ₱
PKR 2 RS ₨
PLN 2 ZŁ
PYG 0 ₲
QAR 2 ر.ق ﷼
RON 2 LEI
RSD 2
RUB 2 ₽ РУБ Р?
RWF 0
SAR 2 SR? ر.س ﷼
SEK 2 KR
SGD 2 $ S$
THB 2 ฿
TJS 2
TND 3 د.ت
TRY 2 ₺ TL
TWD 2 $ NT$ 元
TZS 2 TSH
UAH 2 ₴ ГРН
UGX 0 USH
USD 2 $ U$S
UYU 2 $ $U
UZS 2
VND 0 ₫ Đ VNĐ
VUV 0
XAF 0 FCFA
XOF 0 FCFA
XPF 0
ZAR 2`;

const decimals = new Map<string, number>();
const codesBySign = new Map<string, string[]>();
for (const row of table.trim().split('\n')) {
  const [code = '', units, ...signs] = row.split(' ');
  decimals.set(code, Number(units));
  for (const sign of [code, ...signs]) codesBySign.set(sign, [...(codesBySign.get(sign) ?? []), code]);
}

/** Decimals of a currency by ISO 4217; 2 where the standard says nothing else. */
export const exponentOf = (code: string): number => decimals.get(code) ?? 2;

/** True for a code this list knows. */
export const isCurrencyCode = (code: string): boolean => decimals.has(code);

/** The longest sign, in characters, blanks and a dot at the end included: no need to look further beside a number. */
export const longestSign = 6;

/** "MXN$", "CA$", "$US", "CN￥": the currencies of the bare sign whose code begins with the letters. */
const byLetters = (key: string): string[] => {
  const [, lead = '', sign = '', tail = ''] = /^([A-Z]{2,3})?([$£¥￥])([A-Z]{2,3})?$/.exec(key) ?? [];
  return (codesBySign.get(sign) ?? []).filter((code) => code.startsWith(lead + tail));
};

/**
 * The currencies a sign or code may stand for, on a page that sells in `page`; empty where it is none we know. Blanks do not matter, nor
 * a dot behind a letter ("грн.", "Rp."), nor a sign's case; a code is in capitals ("try", "pen" are words). Longer texts are not looked at.
 */
export const currenciesOf = (sign: string, page?: string): string[] => {
  if (sign.length > 2 * longestSign || sign.includes('?')) return [];
  const whole = sign.replace(/ /g, '').toUpperCase();
  for (const key of [whole, whole.replace(/(\p{L})\.$/u, '$1')]) {
    if (page !== undefined && codesBySign.get(`${key}?`)?.includes(page)) return [page];
    const codes = codesBySign.get(key);
    if (codes !== undefined) return decimals.has(key) && !sign.includes(key) ? [] : codes;
  }
  return byLetters(whole);
};

/** Every sign and code, upper case, and "$", "£", "¥" with letters of each code that goes by them ("MXN$"). */
export const everySign = (): string[] =>
  [...codesBySign].flatMap(([sign, codes]) => [
    sign.replace('?', ''),
    ...(/^[$£¥￥]$/.test(sign) ? codes.flatMap((code) => [code + sign, code.slice(0, 2) + sign, sign + code.slice(0, 2)]) : []),
  ]);
