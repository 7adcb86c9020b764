// Where things are on the wish list page: three layouts, by readable prefixes. No hash is looked at.
import type { Selector } from '../dom/selectors';

/** Cards of other lists: what else she may like. */
export const notWished = '#nav-moretolove, [class*="recommend-platform--wrap--"], .card-out-wrapper, header, nav, footer';

export const wishListSelectors = {
  card: [
    '[class*="productCardV2--productCard--"]', // 2026-04
    '[class*="AllItemsPage--listItemContainer--"]', // 2024
  ],
  // the layout of October 2025 is known by its prices and buttons only: cards by structure, where the page shows what no other page has
  mark: [
    '.custom-tabs-header, [data-id^="operator_"]', // 2026-04
  ],
  plainCard: [
    'li:has(a[href*="/item/"]), [role="listitem"]:has(a[href*="/item/"])', // 2025-10: structure
  ],
  title: [
    '[class*="AllListItem--productNameText--"]', // 2024
  ],
  price: [
    '[class*="price--price--"]', // 2025-10
  ],
  invalid: [
    '[class*="AllListItem--invalidText--"]', // 2024
  ],
  link: [
    'a[href*="/item/"]', // 2026-04
  ],
  header: [
    '[class*="title--sideTitle--"]', // 2026-04
  ],
} satisfies Record<string, Selector[]>;
