// A content script's page, watched: wish list, orders and coins, and no other reader in the script.
import { readCoins } from './coins/read-coins';
import { readOrder } from './orders/read-order';
import { type PageReader, readInSteps } from './read-with';
import { type PageWatch, type PageWatchers, watchWith } from './watched-answers';
import { readWishList } from './wish-list/read-wish-list';

export const listReaders = { wishList: readWishList, orders: readOrder, coins: readCoins } satisfies Record<string, PageReader>;

/** Watches a page of her own lists; any other is the failure `unknown-layout`. */
export const readThisListPage = (document: Document, watchers: PageWatchers): PageWatch =>
  watchWith((source) => readInSteps(listReaders, source), document, watchers);
