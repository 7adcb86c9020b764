// A content script's page, watched: product pages, and no other reader in the script.
import { readProduct } from './product/read-product';
import { readInSteps } from './read-with';
import { type PageWatch, type PageWatchers, watchWith } from './watched-answers';

/** Watches a product page; any other is the failure `unknown-layout`. */
export const readThisProductPage = (document: Document, watchers: PageWatchers): PageWatch =>
  watchWith((source) => readInSteps({ product: readProduct }, source), document, watchers);
