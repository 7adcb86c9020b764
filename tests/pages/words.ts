// Words of the made pages, by language. Languages with evidence use the words of the dossier; "xx" is a language nobody has evidence for.
import type { Draws } from '../core/planning/chance';

type Words = Record<
  'itemsTotal' | 'itemsDiscount' | 'subtotal' | 'shipping' | 'tax' | 'storeCoupon' | 'coupons' | 'coins' | 'saved' | 'total' | 'free',
  string[]
>;

const english: Words = {
  itemsTotal: ['Items total'],
  itemsDiscount: ['Items discount'],
  subtotal: ['Subtotal', 'Total item costs'],
  shipping: ['Shipping', 'Shipping fee', 'Total shipping'],
  tax: ['Additional charges', 'Tax', 'Duty'],
  storeCoupon: ['Store Coupon', 'Store coupons'],
  coupons: ['AliExpress Coupons'],
  coins: ['Coins'],
  saved: ['Saved'],
  total: ['Estimated total', 'Total'],
  free: ['Free', 'Free shipping'],
};

const unknown: Words = {
  itemsTotal: ['Artikelsumme'],
  itemsDiscount: ['Artikelnachlass'],
  subtotal: ['Zwischensumme'],
  shipping: ['Versand'],
  tax: ['Abgaben'],
  storeCoupon: ['Gutschein des Shops'],
  coupons: ['Gutschein'],
  coins: ['Münzen'],
  saved: ['Gespart'],
  total: ['Gesamtbetrag'],
  free: ['Kostenlos', 'Kostenloser Versand'],
};

/** In these the site's own words stay English except where the dossier has others. */
const sums: Record<string, Words> = {
  en: english,
  es: { ...english, storeCoupon: ['Cupón tienda'], free: ['Envío gratis', 'Gratis'] },
  he: { ...english, storeCoupon: ['קופוני החנות'], free: ['שילוח חינם', 'חינם'] },
  ko: { ...english, total: ['총합계'], free: ['무료'] },
  xx: unknown,
};

export type RowWord = Exclude<keyof Words, 'free'>;

export interface Language {
  code: string;
  word: (key: keyof Words) => string;
  /** no label is known: what a row is, only arithmetic tells */
  foreign: boolean;
  rtl: boolean;
}

export const languageFor = (draws: Draws, code = draws.one(['en', 'en', 'en', 'en', 'es', 'he', 'ko', 'xx'])): Language => {
  const words = sums[code] ?? english;
  const chosen = new Map<string, string>();
  return {
    code: code === 'xx' ? 'de' : code,
    word: (key) => {
      const known = chosen.get(key) ?? draws.one(words[key]);
      chosen.set(key, known);
      return known;
    },
    foreign: code === 'xx',
    rtl: code === 'he',
  };
};

/** How coupon cards word what is taken off, and from what spend on; amounts stand for the two blanks. */
export const offerWords: Record<
  string,
  { off: (amount: string) => string; over: (amount: string) => string; cap: (amount: string) => string }[]
> = {
  en: [
    { off: (a) => `${a} OFF`, over: (a) => `Orders over ${a}`, cap: (a) => `, up to ${a}` },
    { off: (a) => `${a} off`, over: (a) => `Min. spend ${a}`, cap: (a) => `, up to ${a}` },
    { off: (a) => `${a} off`, over: (a) => `orders over ${a}`, cap: (a) => `, max ${a}` },
  ],
  es: [
    { off: (a) => `${a} de descuento`, over: (a) => `En compras de ${a} o más`, cap: (a) => `, hasta ${a}` },
    { off: (a) => `${a} dto.`, over: (a) => `en pedidos +${a}`, cap: (a) => `, hasta ${a}` },
  ],
  he: [{ off: (a) => `${a} הנחה`, over: (a) => `הזמנות של ${a} ומעלה`, cap: (a) => `, עד ${a}` }],
  ko: [{ off: (a) => `${a} 할인`, over: (a) => `${a} 이상 주문`, cap: (a) => `, 최대 ${a}` }],
};

const nouns = ['USB cable', 'Desk lamp', 'Hookup wire', 'Phone case', 'כבל טעינה', 'Gafas de sol', '충전기', 'Fan model', 'Résistances'];
const hostile = [
  'Lamp US $9.99 off 5',
  '<b onclick="x()">bold</b>',
  'A\u202egnihtemos',
  'US $1.00',
  'Orders over US $2.00',
  '"} , {"itemId": 7',
  "'; DROP TABLE--",
  'x2',
  'Total US $0.01',
  '__proto__',
];

/** A product's title; now and then one that means to be read as something else. */
export const titleFor = (draws: Draws): string => {
  if (draws.often(0.004)) return 'long title '.repeat(900);
  return draws.often(0.08) ? `${draws.one(hostile)} ${draws.below(99)}` : `${draws.one(nouns)} ${draws.below(999)}`;
};
export const storeNameFor = (draws: Draws): string =>
  draws.often(0.05)
    ? draws.one(['US $5 off Store', '50% OFF', 'Shop <i>x</i>', '12/12/2026'])
    : `${draws.one(['Lu', 'Fan', 'Ugreen', 'קניון', '상점'])} Store ${draws.below(99)}`;
