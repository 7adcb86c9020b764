// Where things are on the wish list page: three layouts, by readable prefixes. No hash is looked at.
import type { Selector } from '../dom/selectors';

/** Cards of other lists: what else she may like. */
export const notWished = '#nav-moretolove, [class*="recommend-platform--wrap--"], .card-out-wrapper, header, nav, footer';

export const wishListSelectors = {
  card: [
    { css: '[class*="productCardV2--productCard--"]', seen: '2026-04' },
    { css: '[class*="AllItemsPage--listItemContainer--"]', seen: '2024' },
  ],
  // the layout of October 2025 is known by its prices and buttons only: cards by structure, where the page shows what no other page has
  mark: [{ css: '.custom-tabs-header, [data-id^="operator_"]', seen: '2026-04' }],
  plainCard: [{ css: 'li:has(a[href*="/item/"]), [role="listitem"]:has(a[href*="/item/"])', seen: '2025-10', note: 'structure' }],
  title: [{ css: '[class*="AllListItem--productNameText--"]', seen: '2024' }],
  price: [{ css: '[class*="price--price--"]', seen: '2025-10' }],
  invalid: [{ css: '[class*="AllListItem--invalidText--"]', seen: '2024' }],
  link: [{ css: 'a[href*="/item/"]', seen: '2026-04' }],
  header: [{ css: '[class*="title--sideTitle--"]', seen: '2026-04' }],
} satisfies Record<string, Selector[]>;
