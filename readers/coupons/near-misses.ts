// Words for what looks like a coupon and is none. Data: lower case, with where it was seen.

interface NearMiss {
  words: RegExp;
  seen: string;
}

const nearMisses: NearMiss[] = [
  { words: /gift ?card|e-?gift|voucher balance/, seen: 'wallet of the site, beside coupons' },
  { words: /\bcoins?\b|moedas?|monedas|מטבעות/, seen: 'coins page, 2026; product page text keys, 2020' },
  {
    words: /if (?:it'?s )?(?:late|delayed|not delivered)|delayed by|if delivered after|after 48 hours/,
    seen: 'order detail, 2026: "R$5 coupon if delayed"',
  },
  { words: /^(?:free )?shipping|shipping (?:coupon|voucher)|delivery guarantee/, seen: 'order detail and cards, 2025–2026' },
  { words: /cash ?back|refund|bonus balance/, seen: 'checkout, 2026' },
];

const otherKinds = /gift|coin|shipping|freight|cashback|credit|balance|delay|prize/i;

/** True where the words, or the name the site gives the thing, say that it is no coupon for goods. */
export const isNearMiss = (text: string, ...kinds: (string | undefined)[]): boolean => {
  const words = text.slice(0, 2000).toLowerCase();
  return kinds.some((kind) => kind !== undefined && otherKinds.test(kind)) || nearMisses.some((miss) => miss.words.test(words));
};
