// Where things are on the checkout page: stable `pl-*` names and readable prefixes. The address block is never looked into.
import { matches } from '../dom/dom';
import type { Selector } from '../dom/selectors';

/** Left out of everything: name, phone and address stand here. */
export const addressBlocks = '.pl-address-item-container, [data-pl^="pl-address"], [class*="pl-address"], [class*="address-item"]';

/** Where she lives stands in it, wherever on the page it has come to stand. */
export const isAddressBlock = (element: Element): boolean => matches(element, addressBlocks);

export const checkoutSelectors = {
  root: [
    { css: '.pl-place-order-container', seen: '2025-10', note: 'the element the site itself waits for' },
    { css: '#placeorder_wrap__inner', seen: '2026-09' },
  ],
  group: [{ css: '[class*="group-product--wrapper--"]', seen: '2026-09' }],
  itemTitle: [
    { css: '[class*="group-product--title--"]', seen: '2026-09' },
    { css: 'a[href*="/item/"]', seen: '2026-09', note: 'structure' },
  ],
  variant: [
    { css: '[class*="group-product--sku--"]', seen: '2026-09' },
    { css: '[class*="--sku"]', seen: '2026-09', note: 'readable part' },
  ],
  shipping: [{ css: '[class*="group-ship-options--cost--"]', seen: '2026-09' }],
  shippingBlock: [{ css: '[class*="group-ship-options--"]', seen: '2026-09' }],
  quantity: [
    { css: 'input.comet-input-number-input', seen: '2026-09' },
    { css: 'input.comet-v2-input-number-input', seen: '2026-01' },
    { css: '[class*="input-number"] input', seen: '2026-09', note: 'readable part' },
  ],
  row: [
    { css: '.pl-summary__item-pc', seen: '2026-09' },
    { css: '[class*="pl-summary__item-"][class*="pc"]:has([data-pl="pl-summary-title"])', seen: '2026-09', note: 'readable prefix' },
  ],
  label: [
    { css: '[data-pl="pl-summary-title"]', seen: '2026-09' },
    { css: '.pl-summary__item-title-pc', seen: '2026-09' },
  ],
  content: [
    { css: '[data-pl="pl-summary-content"]', seen: '2026-09' },
    { css: '.pl-summary__item-content-pc', seen: '2026-09' },
    { css: '[class*="pl-summary__item-content"]', seen: '2026-09', note: 'readable prefix' },
  ],
  // sic: the site spells it "toal"
  total: [{ css: '.pl-order-toal-container__item', seen: '2026-09' }],
  totalLabel: [{ css: '.pl-order-toal-container__item-title-wrap', seen: '2026-09' }],
  totalContent: [{ css: '.pl-order-toal-container__item-content', seen: '2026-09' }],
  promoCode: [
    { css: 'input.pl-promoCode-input', seen: '2026-09' },
    { css: 'input[aria-label="coupon code input"]', seen: '2026-09' },
  ],
  promoMessage: [
    { css: 'div.promoErrorTip', seen: '2026-09' },
    { css: '[class*="promoErrorTip"]', seen: '2026-09', note: 'readable part' },
  ],
  loading: [
    { css: '.comet-loading', seen: '2026-09' },
    { css: '.comet-v2-loading-wrap', seen: '2025-11' },
  ],
} satisfies Record<string, Selector[]>;
