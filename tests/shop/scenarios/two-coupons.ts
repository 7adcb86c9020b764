import { type Scenario, usualLayout } from '../scenario';
import { caseOf, shelfItem } from '../shelf';

const stores = [{ storeId: '1103001190', sellerId: '2671190001', name: 'Two Coupons Store' }];
const shelf = [
  shelfItem(10901, { title: 'Desk clock, walnut', storeId: '1103001190', unitPrice: 3000, listPrice: 4000 }),
  shelfItem(10902, { title: 'Bookend pair, steel', storeId: '1103001190', unitPrice: 2000 }),
];
const dates = { validFrom: '2026-11-16T08:00:00Z', validUntil: '2026-12-11T07:59:59Z' };
const platform = { kind: 'platformCoupon' as const, scope: { type: 'platform' as const }, ...dates };

/** Two AliExpress coupons, of which an order takes one. */
export const twoCoupons: Scenario = {
  scenarioId: 'two-coupons',
  title: 'Two AliExpress coupons: cheaper in two orders, for whom that is worth it',
  host: 'www.aliexpress.com',
  language: 'en',
  money: 'US $1.00',
  region: 'US',
  layout: usualLayout,
  stores,
  shelf,
  case: caseOf({
    caseId: 'two-coupons',
    currency: 'USD',
    region: 'US',
    stores,
    shelf,
    coupons: [
      { couponId: 'ae-5-25', ...platform, minimumSpend: { amount: 2500 }, discount: { type: 'fixed', amount: 500 } },
      { couponId: 'ae-3-18', ...platform, minimumSpend: { amount: 1800 }, discount: { type: 'fixed', amount: 300 } },
    ],
  }),
  collectable: [],
  autoApplied: [],
  deadCoupons: [],
  till: 'usual',
  // in one order 50.00 − 5.00 = 45.00; in two 30.00 − 5.00 and 20.00 − 3.00 = 42.00
  expected: {
    payable: 4500,
    coupons: ['ae-5-25'],
    coins: false,
    rows: [
      { kind: 'subtotal', amount: 5000 },
      { kind: 'platformCoupon', amount: 500 },
      { kind: 'shipping', amount: 0 },
    ],
    total: 4500,
  },
};
