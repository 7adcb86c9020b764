import type { AutomaticDiscount, Coupon } from '../case-document';
import { type Scenario, type ShelfItem, type Store, usualLayout } from '../scenario';
import { caseOf, shelfItem } from '../shelf';

const audio = '1102764701';
const thread = '1102764702';
const bench = '1102764703';
const home = '1102764704';
const garden = '1102764705';
const pixel = '1102764706';
const cycle = '1102764707';
const kettle = '1102764708';

const stores: Store[] = [
  { storeId: audio, sellerId: '2670010001', name: 'Luma Audio Store' },
  { storeId: thread, sellerId: '2670010002', name: 'Oak & Thread Store' },
  { storeId: bench, sellerId: '2670010003', name: 'Bright Bench Tools' },
  { storeId: home, sellerId: '2670010004', name: 'Homely Choice Store' },
  { storeId: garden, sellerId: '2670010005', name: 'Pocket Garden Store' },
  { storeId: pixel, sellerId: '2670010006', name: 'Pixel Parts Official Store' },
  { storeId: cycle, sellerId: '2670010007', name: 'Quiet Cycle Store' },
  { storeId: kettle, sellerId: '2670010008', name: 'Kettle & Co Store' },
];
const shelf: ShelfItem[] = [
  // Luma Audio: 924 + 1890 + 336 = 3150
  shelfItem(20101, {
    title: 'USB-C to USB-C cable 100W',
    variant: '2m, Black',
    storeId: audio,
    unitPrice: 462,
    listPrice: 498,
    quantity: 2,
  }),
  shelfItem(20102, {
    title: 'Wireless earbuds with charging case',
    variant: 'White',
    storeId: audio,
    unitPrice: 1890,
    listPrice: 3780,
    coinShareBasisPoints: 500,
  }),
  shelfItem(20103, { title: 'Silicone case for earbuds', storeId: audio, unitPrice: 336 }),
  // Oak & Thread: 2140 + 860 = 3000
  shelfItem(20104, { title: 'Zip hoodie, heavy cotton', variant: 'Green, L', storeId: thread, unitPrice: 2140, listPrice: 2675 }),
  shelfItem(20105, { title: 'Wool blend socks', variant: 'Grey', storeId: thread, unitPrice: 215, quantity: 4 }),
  // Bright Bench: 2499 + 501 + 500 = 3500
  shelfItem(20106, {
    title: 'Soldering iron 65W, adjustable',
    variant: 'EU plug',
    storeId: bench,
    unitPrice: 2499,
    listPrice: 3199,
    coinShareBasisPoints: 300,
  }),
  shelfItem(20107, { title: 'Silicone hookup wire <b>22AWG</b> & "spool"', storeId: bench, unitPrice: 501 }),
  shelfItem(20108, { title: 'Anti-static tweezers', storeId: bench, unitPrice: 250, quantity: 2 }),
  // Homely, Choice: 720 + 630 = 1350
  shelfItem(20109, { title: 'Clip-on reading lamp', storeId: home, unitPrice: 720, flags: ['choice'], shippingGroupId: 'choice' }),
  shelfItem(20110, { title: 'Drawer organiser, 6 pieces', storeId: home, unitPrice: 630, flags: ['choice'], shippingGroupId: 'choice' }),
  // Pocket Garden: 500 + 875 + 425 = 1800, six pieces
  shelfItem(20111, { title: 'Basil seeds', storeId: garden, unitPrice: 125, quantity: 4 }),
  shelfItem(20112, { title: 'Self-watering pot', variant: '18cm', storeId: garden, unitPrice: 875, listPrice: 1099 }),
  shelfItem(20113, { title: 'Garden gloves', variant: 'M', storeId: garden, unitPrice: 425 }),
  // Pixel Parts: 1249 + 702 + 1649 = 3600
  shelfItem(20114, { title: 'NVMe SSD enclosure', storeId: pixel, unitPrice: 1249, listPrice: 1561 }),
  shelfItem(20115, { title: 'Tempered glass screen protector', storeId: pixel, unitPrice: 351, quantity: 2 }),
  shelfItem(20116, { title: 'USB hub, 7 ports', storeId: pixel, unitPrice: 1649, listPrice: 1999, coinShareBasisPoints: 1000 }),
  // Quiet Cycle: 1180 + 620 = 1800; this store charges for shipping
  shelfItem(20117, { title: 'Bike light set', storeId: cycle, unitPrice: 1180, listPrice: 1475, shippingGroupId: 'store:1102764707' }),
  shelfItem(20118, { title: 'Bottle holder', variant: 'Black', storeId: cycle, unitPrice: 620, shippingGroupId: 'store:1102764707' }),
  // Kettle & Co, Choice: 960 + 440 = 1400
  shelfItem(20119, {
    title: 'Coffee scale with timer',
    storeId: kettle,
    unitPrice: 960,
    listPrice: 1200,
    flags: ['choice'],
    shippingGroupId: 'choice',
  }),
  shelfItem(20120, { title: 'Paper filters, 100 pieces', storeId: kettle, unitPrice: 440, flags: ['choice'], shippingGroupId: 'choice' }),
  // beside the twenty
  shelfItem(20121, {
    title: 'Clothes pegs, 24 pieces',
    storeId: home,
    unitPrice: 210,
    flags: ['choice'],
    shippingGroupId: 'choice',
    inCart: 'unticked',
  }),
  shelfItem(20122, { title: 'Headphone stand', storeId: audio, unitPrice: 799, inCart: 'soldOut' }),
  shelfItem(20123, { title: 'Watering can, small', storeId: garden, unitPrice: 640, inCart: 'no', wished: true }),
  shelfItem(20124, { title: 'Cable clips, 20 pieces', storeId: pixel, unitPrice: 190, inCart: 'no', wished: true }),
];

const month = { validFrom: '2026-11-16T08:00:00Z', validUntil: '2026-12-16T07:59:59Z' };
const fortnight = { validFrom: '2026-11-19T08:00:00Z', validUntil: '2026-12-04T07:59:59Z' };
const store = (storeId: string) => ({ type: 'store' as const, storeId });
const platform = { type: 'platform' as const };
const amount = (minorUnits: number) => ({ amount: minorUnits });
const off = (minorUnits: number) => ({ type: 'fixed' as const, amount: minorUnits });

const coupons: Coupon[] = [
  { couponId: 'audio-3', kind: 'storeCoupon', scope: store(audio), minimumSpend: amount(2500), discount: off(300), ...month },
  { couponId: 'audio-5', kind: 'storeCoupon', scope: store(audio), minimumSpend: amount(4500), discount: off(500), ...month },
  { couponId: 'thread-1', kind: 'storeCoupon', scope: store(thread), minimumSpend: amount(1500), discount: off(100), ...fortnight },
  { couponId: 'thread-3', kind: 'storeCoupon', scope: store(thread), minimumSpend: amount(2900), discount: off(310), ...fortnight },
  { couponId: 'bench-2', kind: 'storeCoupon', scope: store(bench), minimumSpend: amount(2000), discount: off(200), ...month },
  { couponId: 'bench-5', kind: 'storeCoupon', scope: store(bench), minimumSpend: amount(3300), discount: off(500), ...month },
  { couponId: 'pixel-1', kind: 'storeCoupon', scope: store(pixel), minimumSpend: amount(1800), discount: off(150), ...month },
  {
    couponId: 'pixel-4',
    kind: 'storeCoupon',
    scope: store(pixel),
    minimumSpend: amount(3500),
    discount: off(400),
    code: 'PIXELFALL4',
    ...month,
  },
  { couponId: 'cycle-2', kind: 'storeCoupon', scope: store(cycle), minimumSpend: amount(1500), discount: off(210), ...fortnight },
  { couponId: 'select-5', kind: 'selectCoupon', scope: platform, minimumSpend: amount(3900), discount: off(480), ...month },
  { couponId: 'select-9', kind: 'selectCoupon', scope: platform, minimumSpend: amount(19000), discount: off(900), ...month },
  { couponId: 'ae-15', kind: 'platformCoupon', scope: platform, minimumSpend: amount(15000), discount: off(1500), ...fortnight },
  {
    couponId: 'ae-8-percent',
    kind: 'platformCoupon',
    scope: platform,
    minimumSpend: amount(10000),
    discount: { type: 'percentage', basisPoints: 800, maximumDiscount: amount(1200) },
    ...month,
  },
  { couponId: 'code-8', kind: 'promoCode', code: 'AEUS8', scope: platform, minimumSpend: amount(5900), discount: off(800), ...fortnight },
  {
    couponId: 'code-12',
    kind: 'promoCode',
    code: 'AEUS12',
    scope: platform,
    minimumSpend: amount(8900),
    discount: off(1200),
    ...fortnight,
  },
  {
    couponId: 'code-18',
    kind: 'promoCode',
    code: 'AEUS18',
    scope: platform,
    minimumSpend: amount(14900),
    discount: off(1800),
    ...fortnight,
  },
  {
    couponId: 'code-26',
    kind: 'promoCode',
    code: 'AEUS26',
    scope: platform,
    minimumSpend: amount(16900),
    discount: off(2600),
    ...fortnight,
  },
];

const automaticDiscounts: AutomaticDiscount[] = [
  {
    discountId: 'bench-levels',
    kind: 'storeDiscount',
    scope: store(bench),
    discount: {
      type: 'tiered',
      tiers: [
        { minimumSpend: amount(2000), discount: off(200) },
        { minimumSpend: amount(3400), discount: off(400) },
      ],
    },
    ...month,
  },
  {
    discountId: 'garden-pieces',
    kind: 'storeDiscount',
    scope: store(garden),
    discount: {
      type: 'quantityTiered',
      tiers: [
        { minimumQuantity: 2, discount: { type: 'percentage', basisPoints: 300 } },
        { minimumQuantity: 5, discount: { type: 'percentage', basisPoints: 500 } },
      ],
    },
    ...month,
  },
  {
    discountId: 'cross-store',
    kind: 'platformDiscount',
    scope: platform,
    discount: { type: 'repeating', every: amount(2500), amount: 200, maximumDiscount: amount(800) },
    ...fortnight,
  },
];

/** The big one: twenty lines of eight stores, and a wallet in which using everything is not the best. */
export const walletUsd: Scenario = {
  scenarioId: 'wallet-usd',
  title: '20 lines from 8 stores, with a full wallet',
  host: 'www.aliexpress.com',
  language: 'en',
  money: 'US $1.00',
  region: 'US',
  layout: { ...usualLayout, firstRows: 8, cartShowsAutomatic: true, savedRow: true },
  stores,
  shelf,
  case: caseOf({
    caseId: 'wallet-usd',
    currency: 'USD',
    region: 'US',
    stores,
    shelf,
    coupons,
    automaticDiscounts,
    shippingGroups: [
      { shippingGroupId: 'choice', policy: { type: 'flat', fee: amount(199), freeFrom: amount(1000) } },
      { shippingGroupId: 'store:1102764707', policy: { type: 'flat', fee: amount(149) } },
    ],
    coins: { balance: 180, worth: { coins: 100, amount: 100 } },
  }),
  collectable: ['pixel-1', 'pixel-4'],
  autoApplied: [],
  deadCoupons: [
    {
      state: 'used',
      coupon: {
        couponId: 'dead-1',
        kind: 'promoCode',
        code: 'AEUS30',
        scope: platform,
        minimumSpend: amount(19900),
        discount: off(3000),
        ...fortnight,
      },
    },
    {
      state: 'expired',
      coupon: {
        couponId: 'dead-2',
        kind: 'storeCoupon',
        scope: store(audio),
        minimumSpend: amount(2000),
        discount: off(600),
        validFrom: '2026-10-01T07:00:00Z',
        validUntil: '2026-11-01T06:59:59Z',
      },
    },
    {
      state: 'upcoming',
      coupon: {
        couponId: 'dead-3',
        kind: 'platformCoupon',
        scope: platform,
        minimumSpend: amount(9900),
        discount: off(4000),
        validFrom: '2026-12-20T08:00:00Z',
        validUntil: '2026-12-27T07:59:59Z',
      },
    },
  ],
  till: 'usual',
  // 196.00 of goods. By themselves: Bright Bench 35.00 reaches 34 and gives 4.00, Pocket Garden's 6 pieces give 5 % of 18.00 = 0.90: 191.10.
  // Store coupons: Oak & Thread 30.00 reaches 29 and gives 3.10, Pixel Parts 36.00 reaches 35 and gives 4.00, Quiet Cycle 18.00 reaches
  // 15 and gives 2.10: 181.90. Luma Audio's 3.00 and Bright Bench's 2.00 stay away. Select: 4.80, 177.10 left. Cross-store: 7 times 25
  // would be 14.00, at most 8.00: 169.10. AEUS26 needs 169: 143.10 (with one more of the coupons left out it would be refused, and
  // AEUS18 gives 8.00 less). Coins: the three shares, 0.74 + 0.52 + 1.15, are more than the 180 coins held: 1.80 off, 141.30.
  // Shipping: the Choice goods are 27.50, free from 10; Quiet Cycle asks 1.49: 142.79.
  expected: {
    payable: 14279,
    coupons: ['thread-3', 'pixel-4', 'cycle-2', 'select-5', 'code-26'],
    coins: true,
    rows: [
      { kind: 'subtotal', amount: 19600 },
      { kind: 'storeDiscount', amount: 490 },
      { kind: 'storeCoupon', amount: 920 },
      { kind: 'selectCoupon', amount: 480 },
      { kind: 'platformDiscount', amount: 800 },
      { kind: 'promoCode', amount: 2600 },
      { kind: 'coins', amount: 180 },
      { kind: 'shipping', amount: 149 },
    ],
    total: 14279,
  },
};
