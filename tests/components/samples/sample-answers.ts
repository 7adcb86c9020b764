// Answers made by hand, to render. Every amount was worked out on paper; the arithmetic stands beside it.
import type { CartAnswer } from '../../../core/answer/answer';
import type { StackingPlan } from '../../../core/formats/plan';

/** The moment every sample is looked at. */
export const sampleNow = Date.parse('2026-06-18T12:00:00Z');

const USD = { code: 'USD', exponent: 2 };
const effort = { work: 12, budget: 100_000 };
const noExpiry = 253_402_300_799;

function answer(given: Pick<CartAnswer, 'case' | 'plan' | 'withoutCoupons'> & Partial<CartAnswer>): CartAnswer {
  return {
    instructions: [],
    holdings: [],
    leftOut: [],
    sources: [{ page: 'cart', readAt: '2026-06-18T11:59:40Z', promotions: 0 }],
    notes: [],
    confidence: 'exact',
    profileId: 'default-2026-06',
    ...given,
  };
}

const storeCouponStep = {
  step: 'applied' as const,
  layer: 'storeCoupon' as const,
  id: 'st',
  eligibleSubtotal: 4200,
  tested: 4200,
  minimumSpend: 4000,
  margin: 200,
  discount: 1000,
  shares: [{ lineItemId: 'l1', amount: 1000 }],
};

/** 42.00 − 10.00 by the store coupon = 32.00; the Select coupon then misses 39.00 by 7.00. */
const trapPlan: StackingPlan = {
  format: 'stacking-plan/1',
  caseId: 'trap-42',
  orders: [{ lines: [{ lineItemId: 'l1', quantity: 1 }], coupons: ['st'] }],
  objective: { payable: 3200, couponsSpent: 1, expirySum: noExpiry, orders: 1 },
  proof: { status: 'proved', lowerBound: 3200 },
  frontier: [],
  receipts: [
    [
      { step: 'subtotal', amount: 4200 },
      storeCouponStep,
      { step: 'skipped', layer: 'selectCoupon', id: 'se', why: { code: 'below-minimum-spend', short: 700 } },
      { step: 'coins', discount: 0, spent: 0 },
      { step: 'total', amount: 3200 },
    ],
  ],
  coins: { spent: 0, discount: 0 },
  searchEffort: effort,
};

/** The $42 trap: the smallest answer there is, its wallet never read. */
export const trap: CartAnswer = answer({
  case: {
    format: 'stacking-case/1',
    caseId: 'trap-42',
    currency: USD,
    context: { region: 'US', at: '2026-06-18T12:00:00Z' },
    lineItems: [
      { lineItemId: 'l1', storeId: '1102764714', storeName: 'Lantern House', title: 'Desk lamp', unitPrice: { amount: 4200 }, quantity: 1 },
    ],
    wallet: {
      coupons: [
        {
          couponId: 'st',
          kind: 'storeCoupon',
          scope: { type: 'store', storeId: '1102764714' },
          minimumSpend: { amount: 4000 },
          discount: { type: 'fixed', amount: 1000 },
        },
        {
          couponId: 'se',
          kind: 'selectCoupon',
          scope: { type: 'platform' },
          minimumSpend: { amount: 3900 },
          discount: { type: 'fixed', amount: 500 },
        },
      ],
    },
  },
  plan: trapPlan,
  pageTotal: 4200,
  pageTotalBeforeTax: 4200,
  withoutCoupons: 4200,
  instructions: [
    [
      { do: 'collect', couponId: 'st', storeId: '1102764714' },
      { do: 'checkOut' },
      { do: 'apply', couponId: 'st' },
      { do: 'leaveOut', couponId: 'se', why: { code: 'below-minimum-spend', short: 700 } },
    ],
  ],
  notes: [{ code: 'wallet-never-read' }],
});

/**
 * Three lines of two stores, every layer. 17.00 + 26.00 + 31.40 = 74.40; 5% of store A's 43.00 = 2.15, leaves 40.85 there and 72.25;
 * store coupon 3.00, leaves 69.25; code 8.00, leaves 61.25; shipping 1.99; 224 coins 2.24; to pay 61.00.
 * Shares of 3.00 over 16.15 and 24.70: 118.6 and 181.4, so 119 and 181. Shares of 8.00 over 15.03, 22.82, 31.40: 173.6, 263.6, 362.7,
 * so 174, 263, 363. Without coupons and coins: 72.25 + 1.99 = 74.24.
 */
const everyLayerPlan: StackingPlan = {
  format: 'stacking-plan/1',
  caseId: 'every-layer',
  orders: [
    {
      lines: [
        { lineItemId: 'l1', quantity: 2 },
        { lineItemId: 'l2', quantity: 1 },
        { lineItemId: 'l3', quantity: 1 },
      ],
      coupons: ['a-3', 'code-8'],
    },
  ],
  objective: { payable: 6100, couponsSpent: 2, expirySum: noExpiry, orders: 1 },
  proof: { status: 'bounded', lowerBound: 6040 },
  frontier: [],
  receipts: [
    [
      { step: 'subtotal', amount: 7440 },
      {
        step: 'applied',
        layer: 'storeDiscount',
        id: 'a-sale',
        eligibleSubtotal: 4300,
        tested: 4300,
        minimumSpend: 3000,
        margin: 1300,
        discount: 215,
        shares: [
          { lineItemId: 'l1', amount: 85 },
          { lineItemId: 'l2', amount: 130 },
        ],
      },
      {
        step: 'applied',
        layer: 'storeCoupon',
        id: 'a-3',
        eligibleSubtotal: 4085,
        tested: 4085,
        minimumSpend: 4000,
        margin: 85,
        discount: 300,
        shares: [
          { lineItemId: 'l1', amount: 119 },
          { lineItemId: 'l2', amount: 181 },
        ],
      },
      { step: 'skipped', layer: 'storeCoupon', id: 'b-4', why: { code: 'below-minimum-spend', short: 360 } },
      { step: 'skipped', layer: 'selectCoupon', id: 'sel-5', why: { code: 'below-minimum-spend', short: 2975 } },
      { step: 'skipped', layer: 'platformCoupon', id: 'ae-4', why: { code: 'limit-reached', instead: ['code-8'] } },
      {
        step: 'applied',
        layer: 'promoCode',
        id: 'code-8',
        eligibleSubtotal: 6925,
        tested: 6925,
        minimumSpend: 5900,
        margin: 1025,
        discount: 800,
        shares: [
          { lineItemId: 'l1', amount: 174 },
          { lineItemId: 'l2', amount: 263 },
          { lineItemId: 'l3', amount: 363 },
        ],
      },
      { step: 'shipping', shippingGroupId: 'choice', amount: 0 },
      { step: 'shipping', shippingGroupId: 'b', amount: 199 },
      { step: 'coins', discount: 224, spent: 224 },
      { step: 'total', amount: 6100 },
    ],
  ],
  coins: { spent: 224, discount: 224 },
  searchEffort: effort,
};

/** A cart with every layer, every kind of step, and most notes. */
export const everyLayer: CartAnswer = answer({
  case: {
    format: 'stacking-case/1',
    caseId: 'every-layer',
    currency: USD,
    context: { region: 'US', at: '2026-06-18T12:00:00Z' },
    lineItems: [
      {
        lineItemId: 'l1',
        storeId: 'a',
        storeName: 'Toocki Official Store',
        title: 'USB-C cable 100 W, braided, 2 m, for laptop and phone, with display of the charging power',
        unitPrice: { amount: 850 },
        quantity: 2,
        shippingGroupId: 'choice',
      },
      {
        lineItemId: 'l2',
        storeId: 'a',
        storeName: 'Toocki Official Store',
        title: 'GaN charger 65 W',
        unitPrice: { amount: 2600 },
        quantity: 1,
        shippingGroupId: 'choice',
      },
      {
        lineItemId: 'l3',
        storeId: 'b',
        storeName: 'Lantern House',
        title: 'Desk lamp, warm light',
        unitPrice: { amount: 3140 },
        quantity: 1,
        shippingGroupId: 'b',
      },
    ],
    automaticDiscounts: [
      {
        discountId: 'a-sale',
        kind: 'storeDiscount',
        scope: { type: 'store', storeId: 'a' },
        discount: {
          type: 'tiered',
          tiers: [
            { minimumSpend: { amount: 1500 }, discount: { type: 'fixed', amount: 50 } },
            { minimumSpend: { amount: 3000 }, discount: { type: 'percentage', basisPoints: 500 } },
          ],
        },
      },
    ],
    wallet: {
      coupons: [
        {
          couponId: 'a-3',
          kind: 'storeCoupon',
          scope: { type: 'store', storeId: 'a' },
          minimumSpend: { amount: 4000 },
          discount: { type: 'fixed', amount: 300 },
        },
        {
          couponId: 'b-4',
          kind: 'storeCoupon',
          scope: { type: 'store', storeId: 'b' },
          minimumSpend: { amount: 3500 },
          discount: { type: 'fixed', amount: 400 },
        },
        {
          couponId: 'sel-5',
          kind: 'selectCoupon',
          scope: { type: 'platform' },
          minimumSpend: { amount: 9900 },
          discount: { type: 'percentage', basisPoints: 1500, maximumDiscount: { amount: 1800 } },
        },
        {
          couponId: 'ae-4',
          kind: 'platformCoupon',
          scope: { type: 'platform' },
          minimumSpend: { amount: 3900 },
          discount: { type: 'fixed', amount: 400 },
        },
        {
          couponId: 'code-8',
          kind: 'promoCode',
          code: 'AEUS08',
          scope: { type: 'platform' },
          minimumSpend: { amount: 5900 },
          discount: { type: 'fixed', amount: 800 },
        },
      ],
      coins: { balance: 224, worth: { coins: 100, amount: 100 } },
    },
  },
  plan: everyLayerPlan,
  pageTotal: 7655,
  pageTotalBeforeTax: 7224,
  withoutCoupons: 7424,
  instructions: [
    [
      { do: 'collect', couponId: 'a-3', storeId: 'a' },
      { do: 'checkOut' },
      { do: 'apply', couponId: 'a-3' },
      { do: 'pasteCode', couponId: 'code-8', code: 'AEUS08' },
      { do: 'spendCoins', coins: 224, discount: 224 },
      { do: 'leaveOut', couponId: 'b-4', why: { code: 'below-minimum-spend', short: 360 } },
      { do: 'leaveOut', couponId: 'sel-5', why: { code: 'below-minimum-spend', short: 2975 } },
      { do: 'leaveOut', couponId: 'ae-4', why: { code: 'limit-reached', instead: ['code-8'] } },
    ],
  ],
  holdings: [
    {
      couponId: 'ae-4',
      status: 'inUse',
      confidence: 'exact',
      seenOn: ['wallet'],
      seenAt: '2026-06-13T12:00:00Z',
      unsure: [],
    },
  ],
  leftOut: [
    { kind: 'promoCode', text: 'Free shipping over $10 with SHIP10', why: 'free-shipping' },
    { kind: 'platformCoupon', text: '€4 de descuento en compras de €29', why: 'other-currency' },
    { kind: 'promoCode', text: 'New users: $5 off', why: 'needs-answer' },
  ],
  sources: [
    { page: 'cart', readAt: '2026-06-18T11:59:40Z', promotions: 0 },
    { page: 'wallet', readAt: '2026-06-13T11:00:00Z', promotions: 4 },
    { page: 'product', readAt: '2026-06-18T09:30:00Z', promotions: 1 },
  ],
  notes: [
    { code: 'before-tax', amount: 431 },
    { code: 'thin-margin', promotionId: 'a-3', margin: 85 },
    { code: 'ends-soon', promotionId: 'code-8', until: '2026-06-18T20:59:59Z' },
    { code: 'unsure-promotion', promotionId: 'ae-4', fields: ['validUntil', 'currency'] },
    { code: 'eligibility-not-known', headline: 'seenOnly', countAll: 5900, seenOnly: 6100 },
  ],
  confidence: 'likely',
});

/** The trap's line and a 20.00 line in orders of their own: 32.00 + 20.00 − 4.00 of coins = 48.00; in one order 62.00 − 10.00 − 3.00 = 49.00. */
export const twoOrders: CartAnswer = {
  ...trap,
  case: {
    ...trap.case,
    lineItems: [
      ...trap.case.lineItems,
      { lineItemId: 'l2', storeId: 's2', storeName: 'Paper & Ink', title: 'Notebook', unitPrice: { amount: 2000 }, quantity: 1 },
    ],
  },
  plan: {
    ...trapPlan,
    orders: [...trapPlan.orders, { lines: [{ lineItemId: 'l2', quantity: 1 }], coupons: [] }],
    objective: { ...trapPlan.objective, payable: 4800, orders: 2 },
    proof: { status: 'proved', lowerBound: 4800 },
    receipts: [
      ...trapPlan.receipts,
      [
        { step: 'subtotal', amount: 2000 },
        { step: 'coins', discount: 400, spent: 400 },
        { step: 'total', amount: 1600 },
      ],
    ],
  },
  pageTotal: 6200,
  pageTotalBeforeTax: 6200,
  withoutCoupons: 6200,
  instructions: [
    [{ do: 'untick', lineItemIds: ['l2'] }, ...(trap.instructions[0] ?? [])],
    [{ do: 'tick', lineItemIds: ['l2'] }, { do: 'checkOut' }, { do: 'spendCoins', coins: 400, discount: 400 }],
  ],
  notes: [],
  choices: [
    {
      plan: {
        orders: [
          {
            lines: [
              { lineItemId: 'l1', quantity: 1 },
              { lineItemId: 'l2', quantity: 1 },
            ],
            coupons: ['st'],
          },
        ],
        objective: { ...trapPlan.objective, payable: 4900 },
        proof: { status: 'proved', lowerBound: 4900 },
        receipts: [
          [
            { step: 'subtotal', amount: 6200 },
            storeCouponStep,
            { step: 'coins', discount: 300, spent: 300 },
            { step: 'total', amount: 4900 },
          ],
        ],
        coins: { spent: 300, discount: 300 },
      },
      instructions: [
        [
          { do: 'collect', couponId: 'st', storeId: '1102764714' },
          { do: 'checkOut' },
          { do: 'apply', couponId: 'st' },
          { do: 'spendCoins', coins: 300, discount: 300 },
        ],
      ],
      notes: [{ code: 'thin-margin', promotionId: 'st', margin: 200 }],
    },
  ],
};
