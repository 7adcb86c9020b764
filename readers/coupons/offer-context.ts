// What is known around a promotion before it is read.
import type { CouponStatus } from '../../core/formats/reading';
import type { PriceHints } from '../text/price-text';

/** The store whose page it is, for promotions that name none. */
export interface OfferStore {
  storeId?: string | undefined;
  sellerId?: string | undefined;
  storeName?: string | undefined;
}

export interface OfferContext {
  hints: PriceHints;
  readAtMs: number;
  /** absent on wallet and coupon centre */
  store?: OfferStore;
  itemId?: string | undefined;
  /** what a coupon is that does not say: the wallet's are usable, others are there to collect */
  status: CouponStatus;
}
