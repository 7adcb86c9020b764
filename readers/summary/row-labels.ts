// Labels of the rows of the page's own sum, by language. Data: kind, patterns on the lower-case label, where they were seen.
import type { RowKind } from '../../core/formats/reading';
import { plain } from '../text/plain';

// Where the words were seen: en: cart 2026 (items total, items discount, estimated total), checkout 2024–2026 (total item costs, promo
// codes, total shipping, additional charges, bonus, saved), order detail 2026 (store coupon, AliExpress coupons, coins, multi-store
// coupon, tax), product page panel 2024–2026 (store discount), text keys 2020 (select coupon), the site's coupon guides (AliExpress
// discounts); es: product page 2024; he: product page 2020; ru, ko: checkout 2026; pt: order detail, Brazil, 2026.
// The order matters: "subtotal" before "total".
const labels: [RowKind, RegExp][] = [
  ['itemsDiscount', /^items? discounts?$/],
  ['itemsTotal', /^items? total$/],
  ['subtotal', /^sub-?total$|^total item costs?$/],
  ['storeCoupon', /^store coupons?$|^store promo codes?$|^cupón (?:de )?tienda$|^קופוני? החנות$/],
  ['storeDiscount', /^store (?:discounts?|promotions?)$/],
  ['selectCoupon', /^select coupons?$|^multi-store coupons?$|^קופון נבחר$/],
  ['platformCoupon', /^aliexpress coupons?$|^platform coupons?$/],
  ['promoCode', /^promo(?:tion)? ?codes?(?:\(s\))?$|^промокод$|^프로모션 코드$/],
  ['platformDiscount', /^aliexpress discounts?$|^cross-store discounts?$/],
  ['coins', /^(?:aliexpress )?coins?(?: discounts?)?$/],
  ['shipping', /^(?:estimated |total )?shipping(?: fees?| costs?| total)?$|^delivery(?: fees?)?$|^(?:costes de )?envío$|^доставка$/],
  ['bonus', /^bonus(?:es)?$/],
  ['tax', /^additional charges?$|^(?:estimated |import |sales )?(?:tax(?:es)?|dut(?:y|ies)|vat|gst|icms)(?: fees?)?$/],
  ['saved', /^(?:total )?sav(?:ed|ings)$/],
  ['total', /^(?:estimated |order |grand )?total$|^итого$|^총합계$/],
];

/** The patterns of all labels, on lower-case words: for a page's script that carries no reader. */
export const labelPatterns = (): string[] => labels.map(([, pattern]) => pattern.source);

/** What a label says its row is; undefined in words there is no evidence for. */
export const rowKindOf = (label: string): RowKind | undefined => {
  if (label.length > 80) return undefined;
  const words = plain(label)
    .toLowerCase()
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/[\s:*?]+$/, '');
  return labels.find(([, pattern]) => pattern.test(words))?.[0];
};
