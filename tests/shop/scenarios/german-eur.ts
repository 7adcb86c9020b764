import { type Scenario, usualLayout } from '../scenario';
import { caseOf, shelfItem } from '../shelf';

const lights = '1103002201';
const yarn = '1103002202';
const stores = [
  { storeId: lights, sellerId: '2672200001', name: 'Lichtblick Store' },
  { storeId: yarn, sellerId: '2672200002', name: 'Yarn & Needle Store' },
];
const shelf = [
  shelfItem(30101, {
    title: 'LED-Schreibtischlampe, dimmbar',
    variant: 'Schwarz',
    storeId: lights,
    unitPrice: 2490,
    listPrice: 3319,
    coinShareBasisPoints: 500,
  }),
  shelfItem(30102, { title: 'Ersatznetzteil 12V', storeId: lights, unitPrice: 605, quantity: 2 }),
  shelfItem(30103, { title: 'Strickgarn, 100 g', variant: 'Petrol', storeId: yarn, unitPrice: 650, listPrice: 812, quantity: 3 }),
];
const dates = { validFrom: '2026-11-16T08:00:00Z', validUntil: '2026-12-09T07:59:59Z' };

/** Euro, German number format and the few German words that are known; everything else stays English, as it may on the site. */
export const germanEur: Scenario = {
  scenarioId: 'german-eur',
  title: 'Two stores in Germany, in euro',
  host: 'de.aliexpress.com',
  language: 'de',
  money: '1,00€',
  region: 'DE',
  layout: {
    ...usualLayout,
    cartWrap: 'cart-product-wrap-group-new',
    cartSpm: 'shopcart',
    side: 'cart-aside',
    summaryRow: 'summary-line',
    hash: 'Vcv75ku',
    walletSkin: 'swiper',
    productEra: 'components',
  },
  stores,
  shelf,
  case: caseOf({
    caseId: 'german-eur',
    currency: 'EUR',
    region: 'DE',
    stores,
    shelf,
    coupons: [
      {
        couponId: 'lights-4-35',
        kind: 'storeCoupon',
        scope: { type: 'store', storeId: lights },
        minimumSpend: { amount: 3500 },
        discount: { type: 'fixed', amount: 400 },
        ...dates,
      },
      {
        couponId: 'code-5-49',
        kind: 'promoCode',
        code: 'DEHERBST5',
        scope: { type: 'platform' },
        minimumSpend: { amount: 4900 },
        discount: { type: 'fixed', amount: 500 },
        ...dates,
      },
      {
        couponId: 'code-8-69',
        kind: 'promoCode',
        code: 'DEHERBST8',
        scope: { type: 'platform' },
        minimumSpend: { amount: 6900 },
        discount: { type: 'fixed', amount: 800 },
        ...dates,
      },
    ],
    automaticDiscounts: [
      {
        discountId: 'yarn-3-pieces',
        kind: 'storeDiscount',
        scope: { type: 'store', storeId: yarn },
        discount: { type: 'quantityTiered', tiers: [{ minimumQuantity: 3, discount: { type: 'fixed', amount: 300 } }] },
        ...dates,
      },
    ],
    coins: { balance: 985, worth: { coins: 100, amount: 100 } },
  }),
  collectable: [],
  autoApplied: [],
  deadCoupons: [],
  till: 'usual',
  // Lichtblick 24.90 + 2 × 6.05 = 37.00, Yarn 3 × 6.50 = 19.50: 56.50. Three pieces of yarn: −3.00, 53.50. Store coupon: 37.00 reaches
  // 35: −4.00, 49.50. DEHERBST5 needs 49: −5.00, 44.50. Coins: the lamp is 24.90 − 2.69 (its share of 4.00, 24.90 of 37.00) = 22.21,
  // then −2.24 (22.21 of 49.50 of 5.00) = 19.97; 5 % of that is 0.9985: 0.99. 44.50 − 0.99 = 43.51, shipping free.
  expected: {
    payable: 4351,
    coupons: ['lights-4-35', 'code-5-49'],
    coins: true,
    rows: [
      { kind: 'subtotal', amount: 5650 },
      { kind: 'storeDiscount', amount: 300 },
      { kind: 'storeCoupon', amount: 400 },
      { kind: 'promoCode', amount: 500 },
      { kind: 'coins', amount: 99 },
      { kind: 'shipping', amount: 0 },
    ],
    total: 4351,
  },
};
