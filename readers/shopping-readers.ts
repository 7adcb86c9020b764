// Readers of the pages she passes while shopping: what one script carries on every page but cart and checkout, and no more.
import type { PageKind } from '../core/formats/reading';
import { readCoins } from './coins/read-coins';
import { readCouponPage } from './coupons/read-wallet';
import { readProduct } from './product/read-product';
import type { PageReader } from './read-with';

export const shoppingReaders: Partial<Record<PageKind, PageReader>> = {
  product: readProduct,
  wallet: (source) => readCouponPage(source, 'wallet'),
  couponCentre: (source) => readCouponPage(source, 'couponCentre'),
  saleEvent: (source) => readCouponPage(source, 'saleEvent'),
  store: (source) => readCouponPage(source, 'store'),
  coins: readCoins,
};
