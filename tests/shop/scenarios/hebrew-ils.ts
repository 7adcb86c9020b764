import { type Scenario, usualLayout } from '../scenario';
import { caseOf, shelfItem } from '../shelf';

const audio = '1103003301';
const beach = '1103003302';
const stores = [
  { storeId: audio, sellerId: '2673300001', name: 'Sabra Sound Store' },
  { storeId: beach, sellerId: '2673300002', name: 'חוף וים Store' },
];
const shelf = [
  shelfItem(40101, { title: 'אוזניות אלחוטיות עם מיקרופון', variant: 'לבן', storeId: audio, unitPrice: 7990, listPrice: 11990 }),
  shelfItem(40102, { title: 'כבל USB-C 2m', storeId: audio, unitPrice: 2255, quantity: 2 }),
  shelfItem(40103, {
    title: 'תיק חוף עמיד במים 20L',
    variant: 'כחול',
    storeId: beach,
    unitPrice: 6400,
    listPrice: 8000,
    shippingGroupId: 'store:1103003302',
  }),
];
const dates = { validFrom: '2026-11-16T08:00:00Z', validUntil: '2026-12-13T07:59:59Z' };

/** Right to left, shekels between bidi marks; the best plan leaves the store coupon out. */
export const hebrewIls: Scenario = {
  scenarioId: 'hebrew-ils',
  title: 'Two stores in Israel, right to left',
  host: 'he.aliexpress.com',
  language: 'he',
  money: '₪1.00',
  region: 'IL',
  layout: { ...usualLayout, hash: '1Z3wUdt', transport: 'xhr', walletSkin: 'modules', latencyMs: 200 },
  stores,
  shelf,
  case: caseOf({
    caseId: 'hebrew-ils',
    currency: 'ILS',
    region: 'IL',
    stores,
    shelf,
    coupons: [
      {
        couponId: 'audio-15-120',
        kind: 'storeCoupon',
        scope: { type: 'store', storeId: audio },
        minimumSpend: { amount: 12000 },
        discount: { type: 'fixed', amount: 1500 },
        ...dates,
      },
      {
        couponId: 'ae-10-100',
        kind: 'platformCoupon',
        scope: { type: 'platform' },
        minimumSpend: { amount: 10000 },
        discount: { type: 'fixed', amount: 1000 },
        ...dates,
      },
      {
        couponId: 'ae-20-165',
        kind: 'platformCoupon',
        scope: { type: 'platform' },
        minimumSpend: { amount: 16500 },
        discount: { type: 'fixed', amount: 2000 },
        ...dates,
      },
    ],
    automaticDiscounts: [
      {
        discountId: 'cross-store',
        kind: 'platformDiscount',
        scope: { type: 'platform' },
        // 189.00 holds 180 once, so the cart is the same whether "per" repeats or not
        discount: { type: 'repeating', every: { amount: 18000 }, amount: 1800 },
        ...dates,
      },
    ],
    shippingGroups: [{ shippingGroupId: 'store:1103003302', policy: { type: 'flat', fee: { amount: 766 } } }],
  }),
  collectable: [],
  autoApplied: [],
  deadCoupons: [],
  till: 'usual',
  // 79.90 + 2 × 22.55 = 125.00, and 64.00: 189.00. Without the store coupon: 189 reaches 180, −18.00, 171.00 reaches 165: −20.00,
  // 151.00. With it: 174.00 misses 180 and reaches 165: 154.00. Shipping 7.66: 158.66.
  expected: {
    payable: 15866,
    coupons: ['ae-20-165'],
    coins: false,
    rows: [
      { kind: 'subtotal', amount: 18900 },
      { kind: 'platformDiscount', amount: 1800 },
      { kind: 'platformCoupon', amount: 2000 },
      { kind: 'shipping', amount: 766 },
    ],
    total: 15866,
  },
};
