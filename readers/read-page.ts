// Any page of the site → its reading.
import type { Reading } from '../core/formats/reading';
import { readCart } from './cart/read-cart';
import { readCheckout } from './checkout/read-checkout';
import { readProduct } from './product/read-product';
import { couponReaders } from './read-this-coupon-page';
import { listReaders } from './read-this-list-page';
import { readWith } from './read-with';
import type { PageSource } from './source';

/** The reader of every kind of page that has one. */
export const readers = { ...couponReaders, ...listReaders, product: readProduct, cart: readCart, checkout: readCheckout };

/** Reads the page a source shows, by its URL. A page that cannot be read is a reading too, with a `failure`. Never throws. */
export const readPage = (source: PageSource): Reading => readWith(readers, source);
