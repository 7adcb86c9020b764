// A content script's page, watched with the readers of every kind of page.
import { readPage } from './read-page';
import { type PageWatch, type PageWatchers, watchWith } from './watched-answers';

/**
 * Watches any page of the site. A script for some pages only is smaller with `readThisCartPage` or `readThisShoppingPage`: each stands
 * in a file of its own, so that a bundle carries no reader it does not use.
 */
export const readThisPage = (document: Document, watchers: PageWatchers): PageWatch => watchWith(readPage, document, watchers);
