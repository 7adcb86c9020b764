// Words that stay in a snapshot beside those the readers list themselves. Data, lower case.

/** On labels, tabs, cards and in the accessible names that selectors ask for. */
export const pageWords = [
  // accessible names of the cart's stepper and of the checkout's field for codes
  'number',
  'coupon code input',
  // states of a coupon, alone in their element
  'used',
  'unused',
  'valid',
  'expired',
  'inactive',
  'upcoming',
  'not started',
  'not started yet',
  'coming soon',
  'starts soon',
  'start soon',
  'in use',
  // what looks like a coupon and is none
  'gift card',
  'giftcard',
  'e-gift',
  'egift',
  'voucher balance',
  'coin',
  'coins',
  'moeda',
  'moedas',
  'monedas',
  'מטבעות',
  'if late',
  "if it's late",
  'if delayed',
  "if it's delayed",
  'if not delivered',
  'delayed by',
  'if delivered after',
  'after 48 hours',
  'free shipping',
  'shipping',
  'shipping coupon',
  'shipping voucher',
  'delivery guarantee',
  'cashback',
  'cash back',
  'refund',
  'bonus balance',
  // names of pages
  'aliexpress',
  // around amounts and dates
  'buy',
  'pieces',
  'pcs',
  'order',
  'orders',
  'over',
  'coupon',
  'coupons',
  'store',
  'select',
  'code',
  'extra',
  'with',
  'from',
  'until',
  'starts',
  'starting',
  'before',
  'after',
  'expires',
  'ends',
  'pt',
  'pst',
  'pdt',
  'utc',
  'gmt',
];

/** Parts of tags, api names, statuses and other codes of the site, by which readers tell objects apart. */
export const codeWords = (
  'mtop ae aliexpress trade cart render async checkout renderorder adjustorder pdp pc query itemdetail asyncpcdetail coin execute buyer order ' +
  'detail wishlist allitems mylist itemgroup list product item component components group store title invalid valid unavailable shop summary ' +
  'total om wln page body header footer place promo code coupon platform select shipping address free fixed discount across piece full ' +
  'unused used not started upcoming coming yet usable available active inactive frozen locked in use occupied expire expired overdue outdated ' +
  'ended show price crossed retail original sale true false yes no success fail sys user validate rgv587 error session need login token empty ' +
  'exoired expired illegal access call user coins num value money format structure gift card freight cashback credit balance delay prize ' +
  'category choice flash deal bundle native'
).split(' ');
