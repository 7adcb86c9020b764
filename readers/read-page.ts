// Any page of the site → its reading.
import type { Reading } from '../core/formats/reading';
import { readCart } from './cart/read-cart';
import { readCheckout } from './checkout/read-checkout';
import { readOrder } from './orders/read-order';
import { readWith } from './read-with';
import { shoppingReaders } from './shopping-readers';
import type { PageSource } from './source';
import { readWishList } from './wish-list/read-wish-list';

/** The reader of every kind of page that has one. */
export const readers = { ...shoppingReaders, cart: readCart, checkout: readCheckout, orders: readOrder, wishList: readWishList };

/** Reads the page a source shows, by its URL. A page that cannot be read is a reading too, with a `failure`. Never throws. */
export const readPage = (source: PageSource): Reading => readWith(readers, source);
