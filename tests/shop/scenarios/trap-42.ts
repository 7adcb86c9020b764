import { type Scenario, usualLayout } from '../scenario';
import { caseOf, shelfItem } from '../shelf';

const stores = [{ storeId: '1103001142', sellerId: '2671142001', name: 'Forty Two Store' }];
const shelf = [
  shelfItem(10101, { title: 'Desk lamp with wireless charger', variant: 'White', storeId: '1103001142', unitPrice: 4200, listPrice: 5600 }),
  shelfItem(10102, { title: 'Night light, warm white', storeId: '1103001142', unitPrice: 700, inCart: 'no', wished: true }),
];
const dates = { validFrom: '2026-11-16T08:00:00Z', validUntil: '2026-12-11T07:59:59Z' };

/** The trap: two coupons that each fit $42.00 and cancel each other. */
export const trap42: Scenario = {
  scenarioId: 'trap-42',
  title: 'The $42 trap: two coupons, of which one must stay away',
  host: 'www.aliexpress.com',
  language: 'en',
  money: 'US $1.00',
  region: 'US',
  layout: usualLayout,
  stores,
  shelf,
  case: caseOf({
    caseId: 'trap-42',
    currency: 'USD',
    region: 'US',
    stores,
    shelf,
    coupons: [
      {
        couponId: 'store-10-40',
        kind: 'storeCoupon',
        scope: { type: 'store', storeId: '1103001142' },
        minimumSpend: { amount: 4000 },
        discount: { type: 'fixed', amount: 1000 },
        ...dates,
      },
      {
        couponId: 'select-5-39',
        kind: 'selectCoupon',
        scope: { type: 'platform' },
        minimumSpend: { amount: 3900 },
        discount: { type: 'fixed', amount: 500 },
        ...dates,
      },
    ],
  }),
  collectable: [],
  autoApplied: [],
  deadCoupons: [],
  till: 'usual',
  // 42.00 − 10.00 = 32.00, and 32.00 is 7.00 short of the Select coupon's 39. The Select coupon alone would leave 37.00.
  expected: {
    payable: 3200,
    coupons: ['store-10-40'],
    coins: false,
    rows: [
      { kind: 'subtotal', amount: 4200 },
      { kind: 'storeCoupon', amount: 1000 },
      { kind: 'shipping', amount: 0 },
    ],
    total: 3200,
  },
};
