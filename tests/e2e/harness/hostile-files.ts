// What she may bring in, with the given texts in every field that is words: a rule profile, a file of everything, a page's reading.
import type { ExportFile } from '../../../core/export/export-file';
import type { Reading } from '../../../core/formats/reading';
import { profileFields } from '../../../core/rules/changed-fields';
import type { StackingProfile } from '../../../core/rules/profile';
import { defaultProfile } from '../../../core/rules/profiles/default';

const store = (at: number) => String(1103040000 + at);

/** Told by many sources. */
export const profileWith = (texts: string[]): StackingProfile => ({
  ...defaultProfile,
  profileId: 'brought',
  title: texts[0] ?? '',
  sources: Object.fromEntries(
    profileFields.map((field, place) => [
      field,
      texts.flatMap((text, at) => (at % profileFields.length === place ? [{ source: text, date: text, grade: text, says: text }] : [])),
    ]),
  ),
});

const common = (page: Reading['page'], path: string, at: string) => ({
  format: 'stacking-reading/1' as const,
  page,
  confidence: 'exact' as const,
  provenance: { source: 'response' as const, detail: 'made', pageUrl: `https://www.aliexpress.com${path}`, readAt: at },
  currency: { code: 'USD', exponent: 2 },
  gaps: [],
});

const coupon = (text: string, at: number) => ({
  kind: 'storeCoupon' as const,
  scope: { type: 'store' as const, storeId: store(at), storeName: text },
  minimumSpend: { amount: 4000 + at },
  discount: { type: 'fixed' as const, amount: 100 },
  code: text,
  status: 'usable' as const,
  text,
  confidence: 'exact' as const,
});
/** Of which the page's own words alone are known. */
const spoken = (text: string, at: number) => ({
  kind: 'storeCoupon' as const,
  scope: { type: 'store' as const, storeId: store(at), storeName: text },
  status: 'usable' as const,
  text,
  confidence: 'guess' as const,
});

/** A wallet, and what she entered, struck out and said of shipping. */
export const everythingWith = (texts: string[], at: string): ExportFile => ({
  format: 'stackwise-export/1',
  exportedAt: at,
  settings: { opensByItself: false, tabPutAway: false },
  byHand: {
    format: 'stacking-by-hand/1',
    promotions: texts.map((text, n) => ({ entryId: `entry-${n}`, enteredAt: at, promotion: { ...coupon(text, n), kind: 'promoCode' } })),
    struckOut: texts.map((text, n) => ({ promotionId: `gone-${n}`, kind: 'promoCode', text, at })),
    shipping: texts.map((text, n) => ({
      of: { storeId: store(n) },
      storeName: text,
      policy: { type: 'flat', fee: { amount: 100 } },
      currency: { code: 'USD', exponent: 2 },
      at,
    })),
  },
  corrections: [],
  facts: [{ ...common('wallet', '/p/my-coupons/index.html', at), coupons: texts.map(spoken) }],
});

/** A page on which everything stands that a reading can say in words. */
export const readingWith = (texts: string[], at: string): Reading => ({
  ...common('cart', '/p/shoppingcart/index.html', at),
  provenance: { source: 'dom', detail: texts[0] ?? '', pageUrl: 'https://www.aliexpress.com/p/shoppingcart/index.html', readAt: at },
  language: texts[1] ?? '',
  region: texts[2] ?? '',
  gaps: texts.map((text) => ({ field: `cart.${text}`, why: text })),
  cart: {
    lineItems: texts.map((text, n) => ({
      lineItemId: `made:${n}`,
      title: text,
      variant: text,
      storeId: store(n),
      storeName: text,
      unitPrice: { amount: 100 },
      quantity: 1,
      selected: true,
      available: true,
    })),
    summary: { rows: texts.map((label) => ({ kind: 'other', label, amount: 0 })), total: { amount: 100 * texts.length } },
    complete: true,
  },
  coupons: texts.map(coupon),
  product: {
    itemId: '1005007791810101',
    title: texts[3] ?? '',
    storeName: texts[4] ?? '',
    price: { minimum: { amount: 1 }, maximum: { amount: 2 } },
  },
  failure: { code: 'unknown-layout', tried: texts },
});
