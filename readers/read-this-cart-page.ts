// A content script's page, watched: cart and checkout, and no other reader in the script.
import { readCart } from './cart/read-cart';
import { readCheckout } from './checkout/read-checkout';
import { readInSteps } from './read-with';
import { type PageWatch, type PageWatchers, watchWith } from './watched-answers';

const readers = { cart: readCart, checkout: readCheckout };

/** Watches a cart or checkout page; any other is the failure `unknown-layout`. */
export const readThisCartPage = (document: Document, watchers: PageWatchers): PageWatch =>
  watchWith((source) => readInSteps(readers, source), document, watchers);
