// A content script's page, watched: wallet, coupon centre, sale pages and store fronts, and no other reader in the script.
import { readCouponPage } from './coupons/read-wallet';
import { readEvent } from './events/read-event';
import { type PageReader, readInSteps } from './read-with';
import { readStore } from './store/read-store';
import { type PageWatch, type PageWatchers, watchWith } from './watched-answers';

export const couponReaders = {
  wallet: (source) => readCouponPage(source, 'wallet'),
  couponCentre: (source) => readCouponPage(source, 'couponCentre'),
  saleEvent: readEvent,
  store: readStore,
} satisfies Record<string, PageReader>;

/** Watches a page that shows coupons; any other is the failure `unknown-layout`. */
export const readThisCouponPage = (document: Document, watchers: PageWatchers): PageWatch =>
  watchWith((source) => readInSteps(couponReaders, source), document, watchers);
