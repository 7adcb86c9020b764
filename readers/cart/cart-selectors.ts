// Where things are on the cart page. Classes are plain and have held since 2023; alternatives stand together, best first.
import type { Selector } from '../dom/selectors';

export const cartSelectors = {
  root: [
    'div.cart-body', // 2025-10: the element the site itself waits for
    '.cart-wrap', // 2025-11
    '.cart-main', // 2025-11
  ],
  line: [
    '.cart-product', // 2026-01
    '.cart-product-wrap-group-new', // 2026-01
    '.cart-product-wrap-group', // 2025-11
    '.app_cart_product_component_group', // 2025-11
  ],
  wrapper: [
    '.cart-product-wrap-group-new', // 2026-01
    '.cart-product-wrap-group', // 2025-11
    '.app_cart_product_component_group', // 2025-11
  ],
  title: [
    'a.cart-product-name-title[href*="/item/"]', // 2026-01
    '[class*="cart-product-name"] a[href*="/item/"]', // 2025-11
    'a[href*="/item/"][title]', // 2026-01
    'a[href*="/item/"]', // 2023-12: structure: the link every layout has
  ],
  name: [
    '[class*="cart-product-name"]', // 2026-01: lines that cannot be bought may have no link
  ],
  variant: [
    '.skuStr', // 2026-01
    '.cart-product-sku', // 2025-11
  ],
  tick: [
    'input.comet-v2-checkbox-input', // 2026-01
    'input.comet-checkbox-input', // 2023-12
    'input[type="checkbox"]', // 2026-01: structure
  ],
  tickLabel: [
    'label.comet-v2-checkbox', // 2026-01
    'label.comet-checkbox', // 2023-12
    '[role="checkbox"]', // 2026-01: structure
  ],
  price: [
    '.cart-product-price-s', // 2026-01
    '.cart-product-price-buynow', // 2025-11
    '[class*="cart-product-price"]', // 2025-11: readable prefix
    '[class*="price-wrapper"]', // 2026-01: readable part
    '[class*="es--wrap--"]', // 2026-01: structure: digits in elements of their own
  ],
  quantity: [
    'input.comet-v2-input-number-input', // 2026-01
    'input.comet-input-number-input', // 2023-12
    'input[class*="input-number"]', // 2026-01: readable part
    'input[aria-label="number"]', // 2026-01
  ],
  shop: [
    '.group-shop-container', // 2025-11
  ],
  shopTitle: [
    '.group-title-ctn', // 2025-11
  ],
  header: [
    '.cart-header-title', // 2025-11
  ],
  summary: [
    '.cart-summary', // 2026-01
  ],
  button: [
    'button.cart-summary-button', // 2026-01
    '.cart-summary button', // 2026-01: structure
  ],
  loading: [
    '.comet-v2-loading-wrap', // 2025-11
    '.cart-list-placeholder-loading', // 2025-11
    '.comet-loading-wrap', // 2023-12
  ],
} satisfies Record<string, Selector[]>;

// Words for what cannot be bought and for a cart without lines; [A] texts of 2020–2026. Lower case.
export const unavailableWords = [
  'no longer available',
  'not deliverable',
  'sold out',
  'out of stock',
  'unavailable',
  'ya no está disponible',
  'אינו זמין',
  'nicht verfügbar',
];
export const unavailableClass = /(?:^|[-_\s])(?:invalid|unavailable|sold-?out|disabled?|expired)(?:[-_\s]|$)/i;
export const emptyWords = ['your cart is empty', 'shopping cart is empty', 'в корзине ничего нет'];
