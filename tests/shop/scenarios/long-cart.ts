import { type Scenario, type ShelfItem, usualLayout } from '../scenario';
import { caseOf, shelfItem } from '../shelf';

const beads = '1103007701';
const clay = '1103007702';
const felt = '1103007703';
const stores = [
  { storeId: beads, sellerId: '2677700001', name: 'Bead Street Store' },
  { storeId: clay, sellerId: '2677700002', name: 'Clay Corner Store' },
  { storeId: felt, sellerId: '2677700003', name: 'Felt & Fold Store' },
];
const colours = ['Red', 'Orange', 'Yellow', 'Green', 'Blue', 'Violet', 'White', 'Black'];
const eight = (first: number, title: string, storeId: string, unitPrice: number): ShelfItem[] =>
  colours.map((variant, index) => shelfItem(first + index, { title, variant, storeId, unitPrice }));
const shelf = [
  ...eight(80101, 'Glass beads, 200 pieces', beads, 250),
  ...eight(80201, 'Polymer clay, 57 g', clay, 375),
  ...eight(80301, 'Felt sheet, A4', felt, 125),
];
const dates = { validFrom: '2026-11-16T08:00:00Z', validUntil: '2026-12-15T07:59:59Z' };

/** More lines than one answer holds, and rows that are mounted only when they are scrolled to. */
export const longCart: Scenario = {
  scenarioId: 'long-cart',
  title: '24 lines: the later ones load on scrolling',
  host: 'www.aliexpress.com',
  language: 'en',
  money: 'US $1.00',
  region: 'US',
  layout: { ...usualLayout, hash: 'erdmPRe', firstRows: 6, moreRows: 'onScroll', linesAPage: 20 },
  stores,
  shelf,
  case: caseOf({
    caseId: 'long-cart',
    currency: 'USD',
    region: 'US',
    stores,
    shelf,
    coupons: [
      {
        couponId: 'clay-4-25',
        kind: 'storeCoupon',
        scope: { type: 'store', storeId: clay },
        minimumSpend: { amount: 2500 },
        discount: { type: 'fixed', amount: 400 },
        ...dates,
      },
      {
        couponId: 'code-6-55',
        kind: 'promoCode',
        code: 'AECRAFT6',
        scope: { type: 'platform' },
        minimumSpend: { amount: 5500 },
        discount: { type: 'fixed', amount: 600 },
        ...dates,
      },
    ],
  }),
  collectable: [],
  autoApplied: [],
  deadCoupons: [],
  till: 'usual',
  // 8 × 2.50 + 8 × 3.75 + 8 × 1.25 = 20 + 30 + 10 = 60.00; store coupon −4.00: 56.00 reaches 55: −6.00, 50.00.
  expected: {
    payable: 5000,
    coupons: ['clay-4-25', 'code-6-55'],
    coins: false,
    rows: [
      { kind: 'subtotal', amount: 6000 },
      { kind: 'storeCoupon', amount: 400 },
      { kind: 'promoCode', amount: 600 },
      { kind: 'shipping', amount: 0 },
    ],
    total: 5000,
  },
};
