// Where things are on the cart page. Classes are plain and have held since 2023; alternatives stand together, best first.
import type { Selector } from '../dom/selectors';

export const cartSelectors = {
  root: [
    { css: 'div.cart-body', seen: '2025-10', note: 'the element the site itself waits for' },
    { css: '.cart-wrap', seen: '2025-11' },
    { css: '.cart-main', seen: '2025-11' },
  ],
  line: [
    { css: '.cart-product', seen: '2026-01' },
    { css: '.cart-product-wrap-group-new', seen: '2026-01' },
    { css: '.cart-product-wrap-group', seen: '2025-11' },
    { css: '.app_cart_product_component_group', seen: '2025-11' },
  ],
  wrapper: [
    { css: '.cart-product-wrap-group-new', seen: '2026-01' },
    { css: '.cart-product-wrap-group', seen: '2025-11' },
    { css: '.app_cart_product_component_group', seen: '2025-11' },
  ],
  title: [
    { css: 'a.cart-product-name-title[href*="/item/"]', seen: '2026-01' },
    { css: '[class*="cart-product-name"] a[href*="/item/"]', seen: '2025-11' },
    { css: 'a[href*="/item/"][title]', seen: '2026-01' },
    { css: 'a[href*="/item/"]', seen: '2023-12', note: 'structure: the link every layout has' },
  ],
  name: [{ css: '[class*="cart-product-name"]', seen: '2026-01', note: 'lines that cannot be bought may have no link' }],
  variant: [
    { css: '.skuStr', seen: '2026-01' },
    { css: '.cart-product-sku', seen: '2025-11' },
  ],
  tick: [
    { css: 'input.comet-v2-checkbox-input', seen: '2026-01' },
    { css: 'input.comet-checkbox-input', seen: '2023-12' },
    { css: 'input[type="checkbox"]', seen: '2026-01', note: 'structure' },
  ],
  tickLabel: [
    { css: 'label.comet-v2-checkbox', seen: '2026-01' },
    { css: 'label.comet-checkbox', seen: '2023-12' },
    { css: '[role="checkbox"]', seen: '2026-01', note: 'structure' },
  ],
  price: [
    { css: '.cart-product-price-s', seen: '2026-01' },
    { css: '.cart-product-price-buynow', seen: '2025-11' },
    { css: '[class*="cart-product-price"]', seen: '2025-11', note: 'readable prefix' },
    { css: '[class*="price-wrapper"]', seen: '2026-01', note: 'readable part' },
    { css: '[class*="es--wrap--"]', seen: '2026-01', note: 'structure: digits in elements of their own' },
  ],
  quantity: [
    { css: 'input.comet-v2-input-number-input', seen: '2026-01' },
    { css: 'input.comet-input-number-input', seen: '2023-12' },
    { css: 'input[class*="input-number"]', seen: '2026-01', note: 'readable part' },
    { css: 'input[aria-label="number"]', seen: '2026-01' },
  ],
  shop: [{ css: '.group-shop-container', seen: '2025-11' }],
  shopTitle: [{ css: '.group-title-ctn', seen: '2025-11' }],
  header: [{ css: '.cart-header-title', seen: '2025-11' }],
  summary: [{ css: '.cart-summary', seen: '2026-01' }],
  button: [
    { css: 'button.cart-summary-button', seen: '2026-01' },
    { css: '.cart-summary button', seen: '2026-01', note: 'structure' },
  ],
  loading: [
    { css: '.comet-v2-loading-wrap', seen: '2025-11' },
    { css: '.cart-list-placeholder-loading', seen: '2025-11' },
    { css: '.comet-loading-wrap', seen: '2023-12' },
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
