import { type Scenario, usualLayout } from '../scenario';
import { caseOf, shelfItem } from '../shelf';

const tea = '1103005501';
const stores = [{ storeId: tea, sellerId: '2675500001', name: 'Third Flush Tea Store' }];
const shelf = [
  shelfItem(60101, { title: 'Cast iron teapot', variant: '0.8L', storeId: tea, unitPrice: 3950, listPrice: 4999 }),
  shelfItem(60102, { title: 'Tea cups, set of 2', storeId: tea, unitPrice: 1025, quantity: 2 }),
];
const dates = { validFrom: '2026-11-16T08:00:00Z', validUntil: '2026-12-07T07:59:59Z' };

/** This shop's till counts the steps of the cross-store discount on item prices: the checkout differs, for one nameable reason. */
export const otherThresholdBase: Scenario = {
  scenarioId: 'other-threshold-base',
  title: 'A till with the other threshold base',
  host: 'www.aliexpress.com',
  language: 'en',
  money: 'US $1.00',
  region: 'US',
  layout: { ...usualLayout, hash: '2e8NoKU', walletSkin: 'modules' },
  stores,
  shelf,
  case: caseOf({
    caseId: 'other-threshold-base',
    currency: 'USD',
    region: 'US',
    stores,
    shelf,
    coupons: [
      {
        couponId: 'tea-10-50',
        kind: 'storeCoupon',
        scope: { type: 'store', storeId: tea },
        minimumSpend: { amount: 5000 },
        discount: { type: 'fixed', amount: 1000 },
        ...dates,
      },
    ],
    automaticDiscounts: [
      {
        discountId: 'cross-store',
        kind: 'platformDiscount',
        scope: { type: 'platform' },
        discount: { type: 'repeating', every: { amount: 2000 }, amount: 300, maximumDiscount: { amount: 1500 } },
        ...dates,
      },
    ],
  }),
  collectable: [],
  autoApplied: [],
  deadCoupons: [],
  till: 'itemPriceSteps',
  // Expected: 39.50 + 2 × 10.25 = 60.00, store coupon −10.00, 50.00 holds 20 twice: −6.00, 44.00 (without the coupon 60 − 9 = 51.00).
  // Asked: the till counts 20 three times in the item price of 60.00: −9.00, 41.00.
  expected: {
    payable: 4400,
    coupons: ['tea-10-50'],
    coins: false,
    rows: [
      { kind: 'subtotal', amount: 6000 },
      { kind: 'storeCoupon', amount: 1000 },
      { kind: 'platformDiscount', amount: 900 },
      { kind: 'shipping', amount: 0 },
    ],
    total: 4100,
  },
};
