// Links to pages of the site, on the host the shopper already is on. No parameters: nothing here earns or tracks anything.

const fallback = 'www.aliexpress.com';

/** The host to stay on: the language or .us host of the page, else the .com site. */
const hostFor = (pageUrl: string): string => {
  try {
    const { protocol, hostname } = new URL(pageUrl);
    return protocol === 'https:' && /^(?:www|[a-z]{2})\.aliexpress\.(?:com|us)$/.test(hostname) ? hostname : fallback;
  } catch {
    return fallback;
  }
};

const on = (pageUrl: string, path: string): string => `https://${hostFor(pageUrl)}${path}`;

/** The cart, on the host of `pageUrl`. */
export const cartUrl = (pageUrl = ''): string => on(pageUrl, '/p/shoppingcart/index.html');
/** The shopper's coupons. */
export const walletUrl = (pageUrl = ''): string => on(pageUrl, '/p/my-coupons/index.html');
/** The shopper's coins. */
export const coinsUrl = (pageUrl = ''): string => on(pageUrl, '/p/coin-pc-index/mycoin.html');
/** A store's front page, by store number; the cart for what is no store number: a seller id has no page. */
export const storeUrl = (storeId: string, pageUrl = ''): string =>
  /^\d{4,14}$/.test(storeId) ? on(pageUrl, `/store/${storeId}`) : cartUrl(pageUrl);
/** A product's page, by global item id; the cart for what is no item id. aliexpress.us takes global ids too and redirects. */
export const productUrl = (itemId: string, pageUrl = ''): string =>
  /^\d{8,17}$/.test(itemId) ? on(pageUrl, `/item/${itemId}.html`) : cartUrl(pageUrl);

/** All of them, bound to the host of `pageUrl`. */
export const linksFrom = (pageUrl: string) => ({
  cart: cartUrl(pageUrl),
  wallet: walletUrl(pageUrl),
  coins: coinsUrl(pageUrl),
  store: (storeId: string): string => storeUrl(storeId, pageUrl),
  product: (itemId: string): string => productUrl(itemId, pageUrl),
});
