// Readers of the pages she passes while shopping.
import type { PageKind } from '../core/formats/reading';
import { readCoins } from './coins/read-coins';
import { readCouponPage } from './coupons/read-wallet';
import { readEvent } from './events/read-event';
import { readProduct } from './product/read-product';
import type { PageReader } from './read-with';
import { readStore } from './store/read-store';

export const shoppingReaders: Partial<Record<PageKind, PageReader>> = {
  product: readProduct,
  wallet: (source) => readCouponPage(source, 'wallet'),
  couponCentre: (source) => readCouponPage(source, 'couponCentre'),
  saleEvent: readEvent,
  store: readStore,
  coins: readCoins,
};
