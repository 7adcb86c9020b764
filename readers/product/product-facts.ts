// What any of the three shapes of a product answer tells, before it becomes a reading.
import type { ReadProduct } from '../../core/formats/reading';
import type { PriceHints } from '../text/price-text';

/** One variant as an answer states it; prices are still the answer's own values. */
export interface SkuFacts {
  skuId: string;
  price: unknown;
  listPrice: unknown;
  stock?: number | undefined;
  /** undefined where the answer does not say whether it can be bought */
  salable?: boolean | undefined;
}

/** One way to have it sent. */
export interface FreightFacts {
  free: boolean;
  fee: unknown;
  /** free from this spend on, where the answer says so */
  freeFrom: unknown;
  /** the fee and threshold are the Choice basket's, not the item's */
  choice: boolean;
  unreachable: boolean;
}

export interface ProductFacts {
  era: string;
  itemId?: string | undefined;
  title?: string | undefined;
  storeId?: string | undefined;
  shownStoreId?: string | undefined;
  sellerId?: string | undefined;
  storeName?: string | undefined;
  currency?: string | undefined;
  format?: PriceHints['format'];
  language?: string | undefined;
  region?: string | undefined;
  /** what the page shows: used where no variant can be bought */
  shownPrice: unknown;
  shownListPrice: unknown;
  skus: SkuFacts[];
  /** undefined: the answer has none; empty: it has the part and no way in it */
  freight?: FreightFacts[] | undefined;
  purchaseLimit?: number | undefined;
  flags: NonNullable<ReadProduct['flags']>;
  coinsText?: string | undefined;
  /** n pieces or more: p % more off, on this item only */
  bulk?: { pieces: number; percent: number } | undefined;
  /** the part that holds promotions */
  promotions: unknown;
  /** automatic store discount levels of the oldest shape */
  levels?: { off: unknown; from: unknown }[] | undefined;
}
