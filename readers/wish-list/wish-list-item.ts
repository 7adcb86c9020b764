// One wished item, as an answer or a card states it.
import type { Gap } from '../../core/formats/reading';

export interface WishedItem {
  itemId: string;
  title?: string;
  /** minor units of `currency` */
  price?: { amount: number; currency: string };
  available?: boolean;
  /** why the price that stands there could not be read */
  unread?: Gap['why'];
}

export interface WishedItems {
  items: WishedItem[];
  /** items that stand there and have no id */
  withoutId: number;
  /** how many the whole list has, where it says so */
  count?: number;
  /** the site says that more are to be loaded */
  hasMore: boolean;
}
