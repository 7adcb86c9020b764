// Which pages each content script stands on: match patterns, by the paths of page-kind.ts. Every page of the site has exactly one.

/** A path on both sites and all their hosts. */
const onBothSites = (...paths: string[]): string[] =>
  paths.flatMap((path) => [`https://*.aliexpress.com${path}`, `https://*.aliexpress.us${path}`]);

export const cartMatches = onBothSites('/p/shoppingcart/*', '/p/trade/confirm*');
export const productMatches = onBothSites('/item/*', '/i/*', '/store/product/*');
export const listMatches = onBothSites('/p/wish-manage/*', '/wishlist*', '/p/order/*', '/p/coin-pc-index/*', '/p/coin-index/*');
/** All the others: coupons may stand on a sale page of any path, and a store may have any host. */
export const otherMatches = onBothSites('/*');
export const notOtherMatches = [...cartMatches, ...productMatches, ...listMatches];
