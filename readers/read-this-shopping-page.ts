// A content script's page, watched: every page but cart and checkout, which have a script of their own.
import { readWith } from './read-with';
import { shoppingReaders } from './shopping-readers';
import { type PageWatch, type PageWatchers, watchWith } from './watched-answers';

/** Watches any page but cart and checkout; past orders are not read on the way. */
export const readThisShoppingPage = (document: Document, watchers: PageWatchers): PageWatch =>
  watchWith((source) => readWith(shoppingReaders, source), document, watchers);
