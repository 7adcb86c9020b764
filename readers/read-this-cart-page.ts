// A content script's page, watched: cart and checkout.
import { readCart } from './cart/read-cart';
import { readCheckout } from './checkout/read-checkout';
import { readWith } from './read-with';
import { type PageWatch, type PageWatchers, watchWith } from './watched-answers';

const readers = { cart: readCart, checkout: readCheckout };

/** Watches a cart or checkout page; every other page is said not to be read (see `readThisShoppingPage`). */
export const readThisCartPage = (document: Document, watchers: PageWatchers): PageWatch =>
  watchWith((source) => readWith(readers, source), document, watchers);
