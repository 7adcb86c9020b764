import { type Scenario, usualLayout } from '../scenario';
import { caseOf, shelfItem } from '../shelf';

const desk = '1103006601';
const stores = [{ storeId: desk, sellerId: '2676600001', name: 'Hana Deskware Store' }];
const shelf = [
  shelfItem(70101, { title: '기계식 키보드 87키', variant: '흰색', storeId: desk, unitPrice: 3240, listPrice: 4320 }),
  shelfItem(70102, { title: '모니터 받침대', storeId: desk, unitPrice: 880, quantity: 2 }),
  shelfItem(70103, { title: '마우스 패드', storeId: desk, unitPrice: 415, inCart: 'no', wished: true }),
];
const dates = { validFrom: '2026-11-16T08:00:00Z', validUntil: '2026-12-09T07:59:59Z' };

/** Korean words and US dollars: the host decides neither. One coupon of each layer, all of them together. */
export const koreanUsd: Scenario = {
  scenarioId: 'korean-usd',
  title: 'One store in Korea, in US dollars',
  host: 'ko.aliexpress.com',
  language: 'ko',
  money: 'US $1.00',
  region: 'KR',
  layout: { ...usualLayout, hash: 'Vcv75ku', walletSkin: 'swiper', wishList: 'split2025', saleEvent: 'lines' },
  stores,
  shelf,
  case: caseOf({
    caseId: 'korean-usd',
    currency: 'USD',
    region: 'KR',
    stores,
    shelf,
    coupons: [
      {
        couponId: 'desk-3-30',
        kind: 'storeCoupon',
        scope: { type: 'store', storeId: desk },
        minimumSpend: { amount: 3000 },
        discount: { type: 'fixed', amount: 300 },
        ...dates,
      },
      {
        couponId: 'sel-2-25',
        kind: 'selectCoupon',
        scope: { type: 'platform' },
        minimumSpend: { amount: 2500 },
        discount: { type: 'fixed', amount: 200 },
        ...dates,
      },
      {
        couponId: 'ae-5-43',
        kind: 'platformCoupon',
        scope: { type: 'platform' },
        minimumSpend: { amount: 4300 },
        discount: { type: 'fixed', amount: 500 },
        ...dates,
      },
    ],
  }),
  collectable: [],
  autoApplied: [],
  deadCoupons: [],
  till: 'usual',
  // 32.40 + 2 × 8.80 = 50.00. Store coupon −3.00: 47.00; Select −2.00: 45.00, which reaches 43; AliExpress −5.00: 40.00. Shipping free.
  expected: {
    payable: 4000,
    coupons: ['desk-3-30', 'sel-2-25', 'ae-5-43'],
    coins: false,
    rows: [
      { kind: 'subtotal', amount: 5000 },
      { kind: 'storeCoupon', amount: 300 },
      { kind: 'selectCoupon', amount: 200 },
      { kind: 'platformCoupon', amount: 500 },
      { kind: 'shipping', amount: 0 },
    ],
    total: 4000,
  },
};
