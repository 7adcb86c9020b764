import { type Scenario, usualLayout } from '../scenario';
import { caseOf, shelfItem } from '../shelf';

const home = '1103007701';
const stores = [{ storeId: home, sellerId: '2677700001', name: 'Lar Leve Store' }];
const shelf = [
  shelfItem(80101, {
    title: 'Cortina de linho 2 m',
    variant: 'Areia',
    storeId: home,
    unitPrice: 8990,
    listPrice: 11990,
    shippingGroupId: 'store:1103007701',
  }),
  shelfItem(80102, { title: 'Varão ajustável', storeId: home, unitPrice: 1505, quantity: 2, shippingGroupId: 'store:1103007701' }),
];
const dates = { validFrom: '2026-11-16T08:00:00Z', validUntil: '2026-12-09T07:59:59Z' };

/** Reais, the few words that published offers of Brazil prove; everything else stays English, as it may on the site. */
export const portugueseBrl: Scenario = {
  scenarioId: 'portuguese-brl',
  title: 'One store in Brazil, in reais',
  host: 'pt.aliexpress.com',
  language: 'pt',
  money: 'R$1,00',
  region: 'BR',
  layout: { ...usualLayout, cartJson: 'legacy', walletSkin: 'plain', saleEvent: 'lines' },
  stores,
  shelf,
  case: caseOf({
    caseId: 'portuguese-brl',
    currency: 'BRL',
    region: 'BR',
    stores,
    shelf,
    coupons: [
      {
        couponId: 'home-5-100',
        kind: 'storeCoupon',
        scope: { type: 'store', storeId: home },
        minimumSpend: { amount: 10000 },
        discount: { type: 'fixed', amount: 500 },
        ...dates,
      },
      {
        couponId: 'code-12-90',
        kind: 'promoCode',
        code: 'BRNOV12',
        scope: { type: 'platform' },
        minimumSpend: { amount: 9000 },
        discount: { type: 'fixed', amount: 1200 },
        ...dates,
      },
      {
        couponId: 'code-20-150',
        kind: 'promoCode',
        code: 'BRNOV20',
        scope: { type: 'platform' },
        minimumSpend: { amount: 15000 },
        discount: { type: 'fixed', amount: 2000 },
        ...dates,
      },
    ],
    shippingGroups: [{ shippingGroupId: 'store:1103007701', policy: { type: 'flat', fee: { amount: 750 } } }],
  }),
  collectable: [],
  autoApplied: [],
  deadCoupons: [],
  till: 'usual',
  // 89.90 + 2 × 15.05 = 120.00. Store coupon: 120 reaches 100, −5.00: 115.00; BRNOV12 needs 90: −12.00, 103.00; BRNOV20 needs 150.
  // Shipping 7.50: 110.50.
  expected: {
    payable: 11050,
    coupons: ['home-5-100', 'code-12-90'],
    coins: false,
    rows: [
      { kind: 'subtotal', amount: 12000 },
      { kind: 'storeCoupon', amount: 500 },
      { kind: 'promoCode', amount: 1200 },
      { kind: 'shipping', amount: 750 },
    ],
    total: 11050,
  },
};
