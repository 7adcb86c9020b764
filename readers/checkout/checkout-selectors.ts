// Where things are on the checkout page: stable `pl-*` names and readable prefixes. The address block is never looked into.
import { matches } from '../dom/dom';
import type { Selector } from '../dom/selectors';

/** Left out of everything: name, phone and address stand here. */
export const addressBlocks = '.pl-address-item-container, [data-pl^="pl-address"], [class*="pl-address"], [class*="address-item"]';

/** Where she lives stands in it, wherever on the page it has come to stand. */
export const isAddressBlock = (element: Element): boolean => matches(element, addressBlocks);

export const checkoutSelectors = {
  root: [
    '.pl-place-order-container', // 2025-10: the element the site itself waits for
    '#placeorder_wrap__inner', // 2026-09
  ],
  group: [
    '[class*="group-product--wrapper--"]', // 2026-09
  ],
  itemTitle: [
    '[class*="group-product--title--"]', // 2026-09
    'a[href*="/item/"]', // 2026-09: structure
  ],
  variant: [
    '[class*="group-product--sku--"]', // 2026-09
    '[class*="--sku"]', // 2026-09: readable part
  ],
  shipping: [
    '[class*="group-ship-options--cost--"]', // 2026-09
  ],
  shippingBlock: [
    '[class*="group-ship-options--"]', // 2026-09
  ],
  quantity: [
    'input.comet-input-number-input', // 2026-09
    'input.comet-v2-input-number-input', // 2026-01
    '[class*="input-number"] input', // 2026-09: readable part
  ],
  row: [
    '.pl-summary__item-pc', // 2026-09
    '[class*="pl-summary__item-"][class*="pc"]:has([data-pl="pl-summary-title"])', // 2026-09: readable prefix
  ],
  label: [
    '[data-pl="pl-summary-title"]', // 2026-09
    '.pl-summary__item-title-pc', // 2026-09
  ],
  content: [
    '[data-pl="pl-summary-content"]', // 2026-09
    '.pl-summary__item-content-pc', // 2026-09
    '[class*="pl-summary__item-content"]', // 2026-09: readable prefix
  ],
  // sic: the site spells it "toal"
  total: [
    '.pl-order-toal-container__item', // 2026-09
  ],
  totalLabel: [
    '.pl-order-toal-container__item-title-wrap', // 2026-09
  ],
  totalContent: [
    '.pl-order-toal-container__item-content', // 2026-09
  ],
  promoCode: [
    'input.pl-promoCode-input', // 2026-09
    'input[aria-label="coupon code input"]', // 2026-09
  ],
  promoMessage: [
    'div.promoErrorTip', // 2026-09
    '[class*="promoErrorTip"]', // 2026-09: readable part
  ],
  loading: [
    '.comet-loading', // 2026-09
    '.comet-v2-loading-wrap', // 2025-11
  ],
} satisfies Record<string, Selector[]>;
