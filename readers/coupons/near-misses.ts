// Words for what looks like a coupon and is none. Data: lower case, with where they were seen.

const nearMisses = [
  // beside coupons in wallets
  /gift ?card|e-?gift|voucher balance/,
  // coins page 2026, text keys of the product page 2020
  /\bcoins?\b|moedas?|monedas|מטבעות/,
  // order detail, 2026: "R$5 coupon if delayed"
  /if (?:it'?s )?(?:late|delayed|not delivered)|delayed by|if delivered after|after 48 hours/,
  // cards and order detail, 2025–2026
  /^(?:free )?shipping|shipping (?:coupon|voucher)|off shipping|delivery guarantee/,
  // checkout, 2026
  /cash ?back|refund|bonus balance/,
];

const otherKinds = /gift|coin|shipping|freight|cashback|credit|balance|delay|prize/i;

/** True where the words, or the name the site gives the thing, say that it is no coupon for goods. */
export const isNearMiss = (text: string, ...kinds: (string | undefined)[]): boolean => {
  const words = text.slice(0, 2000).toLowerCase();
  return kinds.some((kind) => kind !== undefined && otherKinds.test(kind)) || nearMisses.some((miss) => miss.test(words));
};
