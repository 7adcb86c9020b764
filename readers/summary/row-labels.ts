// Labels of the rows of the page's own sum, by language. Data: kind, patterns on the lower-case label, where they were seen.
import type { RowKind } from '../../core/formats/reading';
import { plain } from '../text/plain';

interface LabelWords {
  kind: RowKind;
  language: string;
  words: RegExp;
  seen: string;
}

// The order matters: "store coupon" before "coupon", "subtotal" before "total".
const labels: LabelWords[] = [
  { kind: 'itemsDiscount', language: 'en', words: /^items? discounts?$/, seen: 'cart, 2026' },
  { kind: 'itemsTotal', language: 'en', words: /^items? total$/, seen: 'cart, 2026' },
  { kind: 'subtotal', language: 'en', words: /^sub-?total$|^total item costs?$/, seen: 'cart, checkout and order detail, 2024–2026' },
  { kind: 'storeCoupon', language: 'en', words: /^store coupons?$|^store promo codes?$/, seen: 'order detail, 2026' },
  { kind: 'storeDiscount', language: 'en', words: /^store (?:discounts?|promotions?)$/, seen: 'product page panel, 2024–2026' },
  { kind: 'selectCoupon', language: 'en', words: /^select coupons?$|^multi-store coupons?$/, seen: 'text keys 2020; order detail, 2026' },
  { kind: 'platformCoupon', language: 'en', words: /^aliexpress coupons?$|^platform coupons?$/, seen: 'order detail, 2026' },
  { kind: 'promoCode', language: 'en', words: /^promo(?:tion)? ?codes?(?:\(s\))?$/, seen: 'checkout, 2024–2026' },
  {
    kind: 'platformDiscount',
    language: 'en',
    words: /^aliexpress discounts?$|^cross-store discounts?$/,
    seen: 'coupon guides of the site',
  },
  { kind: 'coins', language: 'en', words: /^(?:aliexpress )?coins?(?: discounts?)?$/, seen: 'order detail, 2026' },
  {
    kind: 'shipping',
    language: 'en',
    words: /^(?:estimated |total )?shipping(?: fees?| costs?| total)?$|^delivery(?: fees?)?$/,
    seen: 'cart, checkout, 2024–2026',
  },
  { kind: 'bonus', language: 'en', words: /^bonus(?:es)?$/, seen: 'checkout, 2026' },
  {
    kind: 'tax',
    language: 'en',
    words: /^additional charges?$|^(?:estimated |import |sales )?(?:tax(?:es)?|dut(?:y|ies)|vat|gst|icms)(?: fees?)?$/,
    seen: 'checkout and order detail, 2026',
  },
  { kind: 'saved', language: 'en', words: /^(?:total )?sav(?:ed|ings)$/, seen: 'checkout, 2026' },
  { kind: 'total', language: 'en', words: /^(?:estimated |order |grand )?total$/, seen: 'cart, checkout, 2024–2026' },
  { kind: 'storeCoupon', language: 'es', words: /^cupón (?:de )?tienda$/, seen: 'product page, 2024' },
  { kind: 'shipping', language: 'es', words: /^(?:costes de )?envío$/, seen: 'product page, 2024' },
  { kind: 'storeCoupon', language: 'he', words: /^קופוני? החנות$/, seen: 'product page, 2020' },
  { kind: 'selectCoupon', language: 'he', words: /^קופון נבחר$/, seen: 'product page, 2020' },
  { kind: 'shipping', language: 'ru', words: /^доставка$/, seen: 'checkout, 2026' },
  { kind: 'promoCode', language: 'ru', words: /^промокод$/, seen: 'checkout, 2026' },
  { kind: 'total', language: 'ru', words: /^итого$/, seen: 'checkout, 2026' },
  { kind: 'promoCode', language: 'ko', words: /^프로모션 코드$/, seen: 'checkout, 2026' },
  { kind: 'total', language: 'ko', words: /^총합계$/, seen: 'checkout, 2026' },
  { kind: 'tax', language: 'pt', words: /^icms$/, seen: 'order detail, Brazil, 2026' },
];

/** What a label says its row is; undefined in words there is no evidence for. */
export const rowKindOf = (label: string): RowKind | undefined => {
  if (label.length > 80) return undefined;
  const words = plain(label)
    .toLowerCase()
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/[\s:*?]+$/, '');
  return labels.find((entry) => entry.words.test(words))?.kind;
};

const discounts: RowKind[] = [
  'itemsDiscount',
  'storeDiscount',
  'storeCoupon',
  'selectCoupon',
  'platformCoupon',
  'promoCode',
  'platformDiscount',
  'coins',
  'bonus',
  'saved',
];

/** True for kinds that take something off: their rows state a positive amount. */
export const isDiscount = (kind: RowKind): boolean => discounts.includes(kind);
