import { type Scenario, usualLayout } from '../scenario';
import { caseOf, shelfItem } from '../shelf';

const bikes = '1103008801';
const paint = '1103008802';
const stores = [
  { storeId: bikes, sellerId: '2678800001', name: 'Gear Ratio Store' },
  { storeId: paint, sellerId: '2678800002', name: 'Wet Paint Store' },
];
const shelf = [
  shelfItem(90101, { title: 'Cycling multitool, 18 in 1', storeId: bikes, unitPrice: 2500, listPrice: 3125 }),
  shelfItem(90102, { title: 'Watercolour set, 24 pans', storeId: paint, unitPrice: 1500, shippingGroupId: 'store:1103008802' }),
  shelfItem(90103, { title: 'Brush pen', storeId: paint, unitPrice: 320, shippingGroupId: 'store:1103008802', inCart: 'unticked' }),
  shelfItem(90104, { title: 'Easel, folding', storeId: paint, unitPrice: 2200, inCart: 'soldOut' }),
];
const dates = { validFrom: '2026-11-16T08:00:00Z', validUntil: '2026-12-10T07:59:59Z' };

/** The cart answers in the older JSON shape. */
export const olderAnswer: Scenario = {
  scenarioId: 'older-answer',
  title: 'The older shape of the cart answer',
  host: 'www.aliexpress.com',
  language: 'en',
  money: 'US $1.00',
  region: 'US',
  layout: { ...usualLayout, cartJson: 'legacy', productEra: 'components', walletSkin: 'swiper' },
  stores,
  shelf,
  case: caseOf({
    caseId: 'older-answer',
    currency: 'USD',
    region: 'US',
    stores,
    shelf,
    coupons: [
      {
        couponId: 'bikes-5-20',
        kind: 'storeCoupon',
        scope: { type: 'store', storeId: bikes },
        minimumSpend: { amount: 2000 },
        discount: { type: 'fixed', amount: 500 },
        ...dates,
      },
      {
        couponId: 'select-3-36',
        kind: 'selectCoupon',
        scope: { type: 'platform' },
        minimumSpend: { amount: 3600 },
        discount: { type: 'fixed', amount: 300 },
        ...dates,
      },
    ],
    shippingGroups: [{ shippingGroupId: 'store:1103008802', policy: { type: 'flat', fee: { amount: 199 } } }],
  }),
  collectable: ['bikes-5-20'],
  autoApplied: [],
  deadCoupons: [],
  till: 'usual',
  // 25.00 + 15.00 = 40.00, store coupon −5.00: 35.00, 1.00 short of the Select coupon's 36 (which alone would leave 37.00). Shipping
  // 1.99: 36.99.
  expected: {
    payable: 3699,
    coupons: ['bikes-5-20'],
    coins: false,
    rows: [
      { kind: 'subtotal', amount: 4000 },
      { kind: 'storeCoupon', amount: 500 },
      { kind: 'shipping', amount: 199 },
    ],
    total: 3699,
  },
};
