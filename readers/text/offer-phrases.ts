// Words around the amounts of an offer, by language, each with where it was seen. Lower case. No evidence, no entry.

export interface OfferPhrases {
  /** what stands right before, or right behind, the amount to be spent */
  spendBefore: string[];
  spendBehind: string[];
  /** before the amount of "X off per Y" */
  perBefore: string[];
  /** right behind, or right before, what is taken off */
  offBehind: string[];
  offBefore: string[];
  /** before the most a share may take off */
  capBefore: string[];
}

export const offerPhrases: OfferPhrases[] = [
  // seen: text keys of the product page (ORDER_OVER, OFF_ON, OFF_PER, CROSS_STORE_VOUCHER_TIP), 2020–2026; published code ladders, 2025–2026;
  // "$27 minimum (Only valid on order over US $27.00)": a guide to the wallet, 2018
  {
    // en
    spendBefore: ['orders over', 'order over', 'orders above', 'off on', 'off', 'min. spend', 'minimum spend', 'min spend'],
    spendBehind: ['+', 'or more', 'minimum'],
    perBefore: ['off per', 'off every', 'for every', 'every'],
    offBehind: ['off'],
    offBefore: ['save', 'save up to', 'get'],
    capBefore: ['up to', 'max.', 'max', 'maximum'],
  },
  // seen: product pages, Mexico, March 2024; "3€ de descuento en compras mínimas de 29€": a published ladder, Spain, 2025–2026
  {
    // es
    spendBefore: [
      'en compras de más de',
      'en compras mínimas de',
      'en compras de',
      'en pedidos +',
      'en pedidos de más de',
      'pedidos de más de',
      'pedidos superiores a',
    ],
    spendBehind: ['o más'],
    perBefore: ['por cada', 'cada pedido de más de', 'cada'],
    offBehind: ['off', 'dto.', 'dto', 'de descuento'],
    offBefore: [],
    capBefore: ['hasta'],
  },
  // seen: text keys of product pages, 2020 and 2023
  {
    // he
    spendBefore: ['הזמנות של', 'על הזמנות מעל', 'בהזמנות מעל', 'הזמנות מעל', 'על'],
    spendBehind: ['ומעלה'],
    perBefore: ['הנחה עבור', 'עבור'],
    offBehind: ['הנחה'],
    offBefore: ['הנחה של'],
    capBefore: ['עד'],
  },
  // seen: recommendation cards, Germany, October 2025
  {
    // de
    spendBefore: ['rabatt auf'],
    spendBehind: [],
    perBefore: [],
    offBehind: ['rabatt'],
    offBefore: ['sparen'],
    capBefore: [],
  },
  // seen: "R$12 OFF em R$90", "R$15 a cada R$150", published offers, Brazil, 2025–2026
  {
    // pt
    spendBefore: ['off em'],
    spendBehind: [],
    perBefore: ['a cada'],
    offBehind: ['off'],
    offBefore: [],
    capBefore: [],
  },
  // seen: coupon centre cards, Korea, 2026
  {
    // ko
    spendBefore: [],
    spendBehind: ['이상'],
    perBefore: [],
    offBehind: ['할인'],
    offBefore: [],
    capBefore: ['최대'],
  },
];

/** Words that say an offer is for a first order, in lower case. Seen on product pages (es, he, de) and in text keys (en). */
export const newcomerWords = ['new user', 'new customer', 'nuevo usuario', 'משתמש חדש', 'neueinkäufer'];

/** Words that say a promotion is a Select coupon: the key CROSS_STORE_VOUCHER in its languages (2020). */
export const selectWords = ['select coupon', 'קופון נבחר'];
