// A content script's page, watched with the readers of every kind of page.
import { readPage } from './read-page';
import { type PageWatch, type PageWatchers, watchWith } from './watched-answers';

/** Watches any page of the site. Scripts for some pages only are smaller with `readThisCartPage` or `readThisShoppingPage`. */
export const readThisPage = (document: Document, watchers: PageWatchers): PageWatch => watchWith(readPage, document, watchers);
