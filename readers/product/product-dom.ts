// The product page as it is drawn: title, price, store. Coupons and variants are only in the answer.
import { attributeOf } from '../dom/dom';
import { pick, type Selector } from '../dom/selectors';
import { shownText } from '../dom/tokens';
import { storeIdIn } from '../ids';
import { nameText } from '../text/plain';
import { type PriceRange, parsePriceRange } from '../text/price-range';

export const productSelectors = {
  title: [
    'h1[data-pl="product-title"]', // 2025-10
    '[data-pl="product-title"]', // 2025-10
    '[class*="title--wrap--"] h1', // 2024-03
  ],
  price: [
    '[class*="price-default--current--"]', // 2026-09
    '.pdp-comp-price-current', // 2026-09
    '[data-pl="product-price"] [class*="current"]', // 2025-10
    '[class*="price--currentPriceText--"]', // 2024-03
  ],
  listPrice: [
    '[class*="price-default--original"]', // 2026-09
    '[class*="price--originalText"]', // 2024-03
  ],
  store: [
    'a[data-pl="store-name"]', // 2025-10
    '[class*="store-detail--wrap--"] a[href*="/store/"]', // 2026-09
    '[class*="store-info--name--"] a[href*="/store/"]', // 2025-10
  ],
  notFound: [
    '[class*="not-found--wrap--"]', // 2025-10
  ],
} satisfies Record<string, Selector[]>;

export interface DrawnProduct {
  title?: string;
  price?: PriceRange;
  listPrice?: PriceRange;
  shownStoreId?: string;
  storeName?: string;
}

/** What the page draws; absent where it is not drawn or not surely read. Recommendations are never looked at. */
export const readProductDocument = (document: Document, currency: string | undefined): DrawnProduct => {
  const text = (selectors: Selector[]): string | undefined => {
    const element = pick(document, selectors);
    return element === undefined ? undefined : nameText(shownText(element)) || undefined;
  };
  const range = (selectors: Selector[]): PriceRange | undefined => {
    const shown = text(selectors);
    const read = shown === undefined ? undefined : parsePriceRange(shown, { currency });
    return read?.ok ? read.value : undefined;
  };
  const link = pick(document, productSelectors.store);
  const [title, price, listPrice] = [text(productSelectors.title), range(productSelectors.price), range(productSelectors.listPrice)];
  const storeId = link === undefined ? undefined : storeIdIn(attributeOf(link, 'href') ?? '');
  const storeName = link === undefined ? undefined : nameText(shownText(link)) || undefined;
  return {
    ...(title === undefined ? {} : { title }),
    ...(price === undefined ? {} : { price }),
    ...(listPrice === undefined ? {} : { listPrice }),
    ...(storeId === undefined ? {} : { shownStoreId: storeId }),
    ...(storeName === undefined ? {} : { storeName }),
  };
};
