// A content script's page, watched without the readers of cart and checkout, which have a script of their own.
import { readWith } from './read-with';
import { shoppingReaders } from './shopping-readers';
import { type PageWatch, type PageWatchers, watchWith } from './watched-answers';

/** Watches any page but cart and checkout. */
export const readThisShoppingPage = (document: Document, watchers: PageWatchers): PageWatch =>
  watchWith((source) => readWith(shoppingReaders, source), document, watchers);
