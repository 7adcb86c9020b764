// Where things are on an order's page: stable names, known from the list of orders (2026). The address block is never looked into.
import { addressBlocks } from '../checkout/checkout-selectors';
import type { Selector } from '../dom/selectors';

/** Left out of everything: who she is, where she lives, how she paid. */
export const personalBlocks = `${addressBlocks}, [class*="address"], [class*="receiver"], [class*="contact"], [class*="payment"], [class*="logistic"], [class*="tracking"]`;

export const orderSelectors = {
  order: [
    '.order-item', // 2026-07: one for each order of the list
  ],
  line: [
    '.order-item-content-info', // 2026-07
  ],
  title: [
    '.order-item-content-info-name span[title]', // 2026-07
  ],
  name: [
    '.order-item-content-info-name', // 2026-07
  ],
  variant: [
    '.order-item-content-info-sku', // 2026-07
    '[class*="item-content-info-sku"]', // 2026-07: readable part
  ],
  quantity: [
    '.order-item-content-info-number-quantity', // 2026-07
  ],
  link: [
    'a[href*="/item/"]', // 2026-07
  ],
  store: [
    'a[href*="/store/"]', // 2026-07
  ],
} satisfies Record<string, Selector[]>;
