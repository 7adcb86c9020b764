// Currencies by the words people write for them, and words for thousands. Data, lower case; several codes where the word does not settle it.

const table = `
USD | dollar | dollars | us dollars | us dollar | usd | dólares | dólar | dolares | dolar | dollari | dollaro | dolarów | dolary | dolarů | dolari | dollár | долларов | доллара | доллар | долл | долл. | баксов | бакса | доларів | долара | долар | δολάρια | δολάριο | dolara | דולר | דולרים | دولار | دولارات | دولار أمريكي | 달러 | 불 | ドル | 米ドル | 美元 | 美金 | 美刀 | 刀 | ดอลลาร์ | ดอลลาร์สหรัฐ | đô | đô la | usd$ | us dólares | dollars us | $us | dollars américains | dólares americanos | dólares estadounidenses
AUD | australian dollars | aussie dollars | dólares australianos
CAD | canadian dollars | dollars canadiens
EUR | euro | euros | eur | евро | євро | ευρώ | אירו | יורו | يورو | 유로 | ユーロ | 欧元 | 歐元 | ยูโร | eurot | eura | eur. | euró | eurós | euri
GBP | pounds | pound | gbp | quid | libras | livres | фунтов | фунта | 英镑 | 英鎊 | 파운드 | ポンド
BRL | reais | real | brl
MXN | pesos mexicanos | mxn | pesos mx
MXN CLP COP ARS UYU DOP | pesos | peso
CLP | pesos chilenos | clp
COP | pesos colombianos
PLN | zł | zl | złotych | złote | złoty | pln | зл | злотых | злотих
CZK | kč | kc | korun | koruny | korun českých | czk
SEK NOK DKK | kr | kr. | kronor | kroner
SEK | sek | svenska kronor
RON | lei | ron | leu
HUF | ft | forint | forintot | huf | forinttól
RUB | руб | руб. | рублей | рубля | рубль | р. | р | rub | rubles | rublos | рублів
UAH | грн | грн. | гривен | гривень | гривні | гривны | uah | ₴
KZT | тенге | тг | тг.
ILS | ש"ח | ש''ח | שח | שקל | שקלים | ₪ | ils | nis | shekel | shekels | שקלים חדשים
SAR | ريال | ريالات | ريال سعودي | ر.س | رس | riyal | riyals | ﷼ | sr | sar
AED | درهم | دراهم | درهم إماراتي | د.إ | aed | dirham | dirhams | dhs
KWD | دينار كويتي | د.ك | kwd
TRY | tl | lira | ₺ | try
KRW | 원 | krw | won | 韩元 | ウォン | ₩
JPY | 円 | 엔 | jpy | yen | 日元 | 日圓 | ¥
CNY | 元 | 块 | rmb | cny | 人民币 | 人民幣
TWD | 新台幣 | 台幣 | 台币 | twd
HKD | 港币 | 港幣 | hkd
SGD | 新元 | 新币 | 新幣 | 坡币 | 坡幣 | singapore dollars | sgd
AUD | 澳元 | 澳币 | 澳幣
CAD | 加元 | 加币 | 加幣
NZD | 纽元 | 紐元 | new zealand dollars | nzd
MYR | 令吉 | 马币 | 馬幣 | ringgit | myr
HUF | 福林
PLN | 兹罗提 | 茲羅提
RUB | 卢布 | 盧布
BGN | лв | лв. | лева | bgn
THB | บาท | baht | thb | ฿
VND | đ | đồng | vnđ | vnd | dong
IDR | rp | rupiah | idr
CHF | fr. | francs | franken | chf | sfr | francs suisses
INR | rupees | inr | rs | ₹`;

/** The codes a word may stand for. */
export const codesByWord = new Map<string, string[]>();
for (const row of table.trim().split('\n')) {
  const [codes = '', ...words] = row.split('|').map((word) => word.trim());
  for (const word of words) if (!codesByWord.has(word)) codesByWord.set(word, codes.split(' '));
}

/** What a number is times, by the word right behind it. */
export const timesByWord: Record<string, number> = {
  k: 1000,
  К: 1000,
  к: 1000,
  mil: 1000,
  тыс: 1000,
  'тыс.': 1000,
  тис: 1000,
  'тис.': 1000,
  tys: 1000,
  'tys.': 1000,
  tis: 1000,
  'tis.': 1000,
  bin: 1000,
  rb: 1000,
  ribu: 1000,
  אלף: 1000,
  ألف: 1000,
  천: 1000,
  千: 1000,
  만: 10_000,
  万: 10_000,
  萬: 10_000,
  jt: 1_000_000,
  juta: 1_000_000,
  พัน: 1000,
  หมื่น: 10_000,
  ngàn: 1000,
  nghìn: 1000,
  tr: 1_000_000,
  triệu: 1_000_000,
  mila: 1000,
  tusen: 1000,
  ezer: 1000,
};

/** The currency of a region whose ladders are in its own money (the ladders of 2025 and 2026; others are sold to in dollars). */
export const currencyOfRegion: Record<string, string> = {
  US: 'USD',
  GB: 'GBP',
  BR: 'BRL',
  AU: 'AUD',
  CA: 'CAD',
  MX: 'MXN',
  SA: 'SAR',
  ES: 'EUR',
  FR: 'EUR',
  DE: 'EUR',
  IT: 'EUR',
  NL: 'EUR',
  PT: 'EUR',
  BE: 'EUR',
  AT: 'EUR',
  IE: 'EUR',
  GR: 'EUR',
  FI: 'EUR',
};

/** Whose money a sign of several currencies is, by region. */
export const moneyOfRegion: Record<string, string> = {
  ...currencyOfRegion,
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  TW: 'TWD',
  CL: 'CLP',
  CO: 'COP',
  AR: 'ARS',
  UY: 'UYU',
  DO: 'DOP',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  JP: 'JPY',
  CN: 'CNY',
  IN: 'INR',
  PK: 'PKR',
  LK: 'LKR',
  IS: 'ISK',
  KR: 'KRW',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  TR: 'TRY',
  IL: 'ILS',
  RU: 'RUB',
  UA: 'UAH',
  KZ: 'KZT',
  AE: 'AED',
  KW: 'KWD',
  QA: 'QAR',
  OM: 'OMR',
  BH: 'BHD',
  TH: 'THB',
  VN: 'VND',
  ID: 'IDR',
  MY: 'MYR',
  PH: 'PHP',
  CH: 'CHF',
};
