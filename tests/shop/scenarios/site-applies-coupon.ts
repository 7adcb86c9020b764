import { type Scenario, usualLayout } from '../scenario';
import { caseOf, shelfItem } from '../shelf';

const paper = '1103004401';
const stores = [{ storeId: paper, sellerId: '2674400001', name: 'Paper Crane Store' }];
const shelf = [
  shelfItem(50101, { title: 'Fountain pen, fine nib', variant: 'Blue', storeId: paper, unitPrice: 3640, listPrice: 4550 }),
  shelfItem(50102, { title: 'Notebook A5, dotted', variant: 'Black', storeId: paper, unitPrice: 1180, quantity: 2 }),
  shelfItem(50103, { title: 'Ink bottle 30ml', storeId: paper, unitPrice: 890, inCart: 'unticked' }),
  shelfItem(50104, { title: 'Blotting paper', storeId: paper, unitPrice: 310, inCart: 'soldOut' }),
];
const dates = { validFrom: '2026-11-16T08:00:00Z', validUntil: '2026-12-19T07:59:59Z' };

/** The site puts the store coupon in by itself, and with it the better code is refused. */
export const siteAppliesCoupon: Scenario = {
  scenarioId: 'site-applies-coupon',
  title: 'The site puts in a coupon that the plan leaves out',
  host: 'www.aliexpress.com',
  language: 'en',
  money: 'US $1.00',
  region: 'US',
  layout: {
    ...usualLayout,
    cartWrap: 'cart-product-wrap-group-new',
    hash: 'H_cbUAs',
    transport: 'xhr',
    productState: 'result',
    savedRow: true,
  },
  stores,
  shelf,
  case: caseOf({
    caseId: 'site-applies-coupon',
    currency: 'USD',
    region: 'US',
    stores,
    shelf,
    coupons: [
      {
        couponId: 'paper-5-50',
        kind: 'storeCoupon',
        scope: { type: 'store', storeId: paper },
        minimumSpend: { amount: 5000 },
        discount: { type: 'fixed', amount: 500 },
        ...dates,
      },
      {
        couponId: 'code-6-49',
        kind: 'promoCode',
        code: 'AEWIN6',
        scope: { type: 'platform' },
        minimumSpend: { amount: 4900 },
        discount: { type: 'fixed', amount: 600 },
        ...dates,
      },
      {
        couponId: 'code-12-59',
        kind: 'promoCode',
        code: 'AEWIN12',
        scope: { type: 'platform' },
        minimumSpend: { amount: 5900 },
        discount: { type: 'fixed', amount: 1200 },
        ...dates,
      },
    ],
  }),
  collectable: [],
  autoApplied: ['paper-5-50'],
  deadCoupons: [],
  till: 'usual',
  // 36.40 + 2 × 11.80 = 60.00, which reaches 59: −12.00, 48.00. With the store coupon it is 55.00, 4.00 short of 59; the smaller code
  // then leaves 49.00.
  expected: {
    payable: 4800,
    coupons: ['code-12-59'],
    coins: false,
    rows: [
      { kind: 'subtotal', amount: 6000 },
      { kind: 'promoCode', amount: 1200 },
      { kind: 'shipping', amount: 0 },
    ],
    total: 4800,
  },
};
