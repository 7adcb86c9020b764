import { type Scenario, usualLayout } from '../scenario';
import { caseOf, shelfItem } from '../shelf';

const trail = '1103006601';
const stores = [{ storeId: trail, sellerId: '2676600001', name: 'Trailhead Supply Store' }];
const shelf = [
  shelfItem(70101, {
    title: 'Trekking poles, pair',
    variant: 'Orange',
    storeId: trail,
    unitPrice: 3000,
    shippingGroupId: 'store:1103006601',
  }),
  shelfItem(70102, {
    title: 'Headlamp, rechargeable',
    storeId: trail,
    unitPrice: 1250,
    listPrice: 1699,
    quantity: 2,
    shippingGroupId: 'store:1103006601',
  }),
];
const dates = { validFrom: '2026-11-16T08:00:00Z', validUntil: '2026-12-22T07:59:59Z' };

/** On the .us site: item ids are aliases, amounts have a bare "$", and the checkout adds tax as a row of its own. */
export const withTax: Scenario = {
  scenarioId: 'with-tax',
  title: 'Tax as a row of its own, on the .us site',
  host: 'www.aliexpress.us',
  language: 'en',
  money: '$1.00',
  region: 'US',
  layout: { ...usualLayout, side: 'cart-right', productCoupons: 'teasers' },
  stores,
  shelf,
  case: caseOf({
    caseId: 'with-tax',
    currency: 'USD',
    region: 'US',
    stores,
    shelf,
    coupons: [
      {
        couponId: 'trail-5-50',
        kind: 'storeCoupon',
        scope: { type: 'store', storeId: trail },
        minimumSpend: { amount: 5000 },
        discount: { type: 'fixed', amount: 500 },
        ...dates,
      },
      {
        couponId: 'code-3-29',
        kind: 'promoCode',
        code: 'USTRAIL3',
        scope: { type: 'platform' },
        minimumSpend: { amount: 2900 },
        discount: { type: 'fixed', amount: 300 },
        ...dates,
      },
    ],
    shippingGroups: [{ shippingGroupId: 'store:1103006601', policy: { type: 'flat', fee: { amount: 299 } } }],
  }),
  collectable: [],
  autoApplied: [],
  deadCoupons: [],
  till: 'separateTax',
  tax: { basisPoints: 800 },
  // 30.00 + 2 × 12.50 = 55.00, store coupon −5.00, code −3.00: 47.00; shipping 2.99: 49.99 before tax. 8 % of that is 3.9992: 4.00 tax,
  // 53.99 in all.
  expected: {
    payable: 4999,
    coupons: ['trail-5-50', 'code-3-29'],
    coins: false,
    rows: [
      { kind: 'subtotal', amount: 5500 },
      { kind: 'storeCoupon', amount: 500 },
      { kind: 'promoCode', amount: 300 },
      { kind: 'shipping', amount: 299 },
      { kind: 'tax', amount: 400 },
    ],
    total: 5399,
  },
};
