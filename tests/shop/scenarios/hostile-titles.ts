import { type Scenario, usualLayout } from '../scenario';
import { caseOf, shelfItem } from '../shelf';

const store = '1103009901';
const stores = [{ storeId: store, sellerId: '2679900001', name: '<b onmouseover=owned()>Store</b> & "Sons" \u202eedoc' }];
const shelf = [
  shelfItem(99101, {
    title: '"><img src=x onerror="window.owned=1"><script>window.owned=1</script>',
    variant: '{{constructor.constructor("window.owned=1")()}}',
    storeId: store,
    unitPrice: 2000,
  }),
  shelfItem(99102, { title: '</title></style><svg onload=window.owned=1> US $0.01 off __proto__', storeId: store, unitPrice: 1500 }),
];
const dates = { validFrom: '2026-11-16T08:00:00Z', validUntil: '2026-12-11T07:59:59Z' };

/** Titles, variants and a store name that try to be markup, code or another price. */
export const hostileTitles: Scenario = {
  scenarioId: 'hostile-titles',
  title: 'Titles with markup in them',
  host: 'www.aliexpress.com',
  language: 'en',
  money: 'US $1.00',
  region: 'US',
  layout: { ...usualLayout, cartSpm: 'shopcart', walletSkin: 'modules', strictPolicy: true },
  stores,
  shelf,
  case: caseOf({
    caseId: 'hostile-titles',
    currency: 'USD',
    region: 'US',
    stores,
    shelf,
    coupons: [
      {
        couponId: 'store-5-30',
        kind: 'storeCoupon',
        scope: { type: 'store', storeId: store },
        minimumSpend: { amount: 3000 },
        discount: { type: 'fixed', amount: 500 },
        ...dates,
      },
    ],
  }),
  collectable: [],
  autoApplied: [],
  deadCoupons: [],
  till: 'usual',
  // 20.00 + 15.00 = 35.00, and 5.00 off from 30.00 leaves 30.00
  expected: {
    payable: 3000,
    coupons: ['store-5-30'],
    coins: false,
    rows: [
      { kind: 'subtotal', amount: 3500 },
      { kind: 'storeCoupon', amount: 500 },
      { kind: 'shipping', amount: 0 },
    ],
    total: 3000,
  },
};
