import { type Scenario, usualLayout } from '../scenario';
import { caseOf, shelfItem } from '../shelf';

const lamps = '1103005501';
const brushes = '1103005502';
const stores = [
  { storeId: lamps, sellerId: '2675500001', name: 'Casa Clara Store' },
  { storeId: brushes, sellerId: '2675500002', name: 'Pincel Fino Store' },
];
const shelf = [
  shelfItem(60101, { title: 'Lámpara de escritorio regulable', variant: 'Blanco', storeId: lamps, unitPrice: 38900, listPrice: 51800 }),
  shelfItem(60102, { title: 'Cable USB-C trenzado, 2 m', storeId: lamps, unitPrice: 5550, quantity: 2 }),
  shelfItem(60103, { title: 'Juego de pinceles', variant: '12 piezas', storeId: brushes, unitPrice: 12000, listPrice: 15000, quantity: 3 }),
  shelfItem(60104, { title: 'Pantalla de lino', storeId: lamps, unitPrice: 21000, inCart: 'no', wished: true }),
];
const dates = { validFrom: '2026-11-16T08:00:00Z', validUntil: '2026-12-09T07:59:59Z' };

/** Mexican pesos with dots between thousands, Spanish as product pages of 2024 have it; two codes, of which the larger is out of reach. */
export const spanishMxn: Scenario = {
  scenarioId: 'spanish-mxn',
  title: 'Two stores in Mexico, in Spanish',
  host: 'es.aliexpress.com',
  language: 'es',
  money: 'MXN$1,00',
  region: 'MX',
  layout: {
    ...usualLayout,
    cartWrap: 'cart-product-wrap-group-new',
    hash: 'H_cbUAs',
    transport: 'xhr',
    walletSkin: 'modules',
    productEra: 'components',
    wishList: 'list2024',
    saleEvent: 'cards',
  },
  stores,
  shelf,
  case: caseOf({
    caseId: 'spanish-mxn',
    currency: 'MXN',
    region: 'MX',
    stores,
    shelf,
    coupons: [
      {
        couponId: 'lamps-60-480',
        kind: 'storeCoupon',
        scope: { type: 'store', storeId: lamps },
        minimumSpend: { amount: 48000 },
        discount: { type: 'fixed', amount: 6000 },
        ...dates,
      },
      {
        couponId: 'code-45-450',
        kind: 'promoCode',
        code: 'MXNOV45',
        scope: { type: 'platform' },
        minimumSpend: { amount: 45000 },
        discount: { type: 'fixed', amount: 4500 },
        ...dates,
      },
      {
        couponId: 'code-80-790',
        kind: 'promoCode',
        code: 'MXNOV80',
        scope: { type: 'platform' },
        minimumSpend: { amount: 79000 },
        discount: { type: 'fixed', amount: 8000 },
        ...dates,
      },
    ],
    automaticDiscounts: [
      {
        discountId: 'brushes-3-pieces',
        kind: 'storeDiscount',
        scope: { type: 'store', storeId: brushes },
        discount: { type: 'quantityTiered', tiers: [{ minimumQuantity: 3, discount: { type: 'percentage', basisPoints: 500 } }] },
        ...dates,
      },
    ],
  }),
  collectable: [],
  autoApplied: [],
  deadCoupons: [],
  till: 'usual',
  // 389.00 + 2 × 55.50 = 500.00, and 3 × 120.00 = 360.00: 860.00. Three sets of brushes, 5 % of 360.00: −18.00, 842.00. Store coupon:
  // 500 reaches 480, −60.00: 782.00, which misses 790; MXNOV45: 737.00. Without the store coupon MXNOV80 holds: 842.00 − 80.00 = 762.00.
  expected: {
    payable: 73700,
    coupons: ['lamps-60-480', 'code-45-450'],
    coins: false,
    rows: [
      { kind: 'subtotal', amount: 86000 },
      { kind: 'storeDiscount', amount: 1800 },
      { kind: 'storeCoupon', amount: 6000 },
      { kind: 'promoCode', amount: 4500 },
      { kind: 'shipping', amount: 0 },
    ],
    total: 73700,
  },
};
