import { type Scenario, usualLayout } from '../scenario';
import { caseOf, shelfItem } from '../shelf';

const clocks = '1103001191';
const books = '1103001192';
const stores = [
  { storeId: clocks, sellerId: '2671191001', name: 'Clock Corner Store' },
  { storeId: books, sellerId: '2671191002', name: 'Book Room Store' },
];
const shelf = [
  shelfItem(10911, { title: 'Desk clock, walnut', storeId: clocks, unitPrice: 3000, listPrice: 4000 }),
  shelfItem(10912, { title: 'Bookend pair, steel', storeId: books, unitPrice: 2000 }),
];
const dates = { validFrom: '2026-11-16T08:00:00Z', validUntil: '2026-12-11T07:59:59Z' };
const platform = { scope: { type: 'platform' as const }, ...dates };

/** An AliExpress coupon and a code, of which an order takes one, and a store coupon to be collected first. Orders can be placed here. */
export const twoOrders: Scenario = {
  scenarioId: 'two-orders',
  title: 'A coupon, a code, a store coupon to collect: cheaper in two orders',
  host: 'www.aliexpress.com',
  language: 'en',
  money: 'US $1.00',
  region: 'US',
  layout: usualLayout,
  stores,
  shelf,
  case: caseOf({
    caseId: 'two-orders',
    currency: 'USD',
    region: 'US',
    stores,
    shelf,
    coupons: [
      {
        couponId: 'ae-5-25',
        kind: 'platformCoupon',
        ...platform,
        minimumSpend: { amount: 2500 },
        discount: { type: 'fixed', amount: 500 },
      },
      {
        couponId: 'code-3-18',
        kind: 'promoCode',
        code: 'AEDAY3',
        ...platform,
        minimumSpend: { amount: 1800 },
        discount: { type: 'fixed', amount: 300 },
      },
      {
        couponId: 'books-1-10',
        kind: 'storeCoupon',
        scope: { type: 'store', storeId: books },
        ...dates,
        minimumSpend: { amount: 1000 },
        discount: { type: 'fixed', amount: 100 },
      },
    ],
  }),
  collectable: ['books-1-10'],
  autoApplied: [],
  deadCoupons: [],
  till: 'usual',
  // in one order 50.00 − 1.00 − 5.00 = 44.00; in two 30.00 − 5.00 = 25.00 and 20.00 − 1.00 − 3.00 = 16.00, 41.00 together
  expected: {
    payable: 4400,
    coupons: ['books-1-10', 'ae-5-25'],
    coins: false,
    rows: [
      { kind: 'subtotal', amount: 5000 },
      { kind: 'storeCoupon', amount: 100 },
      { kind: 'platformCoupon', amount: 500 },
      { kind: 'shipping', amount: 0 },
    ],
    total: 4400,
  },
};
