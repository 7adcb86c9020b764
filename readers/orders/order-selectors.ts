// Where things are on an order's page: stable names, known from the list of orders (2026). The address block is never looked into.
import { addressBlocks } from '../checkout/checkout-selectors';
import type { Selector } from '../dom/selectors';

/** Left out of everything: who she is, where she lives, how she paid. */
export const personalBlocks = `${addressBlocks}, [class*="address"], [class*="receiver"], [class*="contact"], [class*="payment"], [class*="logistic"], [class*="tracking"]`;

export const orderSelectors = {
  order: [{ css: '.order-item', seen: '2026-07', note: 'one for each order of the list' }],
  line: [{ css: '.order-item-content-info', seen: '2026-07' }],
  title: [{ css: '.order-item-content-info-name span[title]', seen: '2026-07' }],
  name: [{ css: '.order-item-content-info-name', seen: '2026-07' }],
  variant: [
    { css: '.order-item-content-info-sku', seen: '2026-07' },
    { css: '[class*="item-content-info-sku"]', seen: '2026-07', note: 'readable part' },
  ],
  quantity: [{ css: '.order-item-content-info-number-quantity', seen: '2026-07' }],
  link: [{ css: 'a[href*="/item/"]', seen: '2026-07' }],
  store: [{ css: 'a[href*="/store/"]', seen: '2026-07' }],
} satisfies Record<string, Selector[]>;
