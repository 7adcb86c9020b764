// A case as JSON would give it, for tests that change one thing.

/** A document with a bit of everything, as JSON would give it. */
export const document = () => ({
  format: 'stacking-case/1',
  caseId: 'every-field',
  currency: { code: 'USD', exponent: 2 },
  context: { region: 'US', at: '2026-06-18T12:00:00Z', usedCodes: ['SPENT20'], traits: ['app', 'newBuyer'] },
  lineItems: [
    {
      lineItemId: 'line-1',
      title: 'USB-C cable',
      storeId: 'store-1',
      storeName: 'A store',
      category: 'audio',
      unitPrice: { amount: 4200 },
      quantity: 1,
      flags: ['choice', 'flashDeal', 'promotionExcluded', 'outOfStock'],
      shippingGroupId: 'choice',
      coins: { maximumShareBasisPoints: 500 },
    },
  ],
  shippingGroups: [
    { shippingGroupId: 'store-1', policy: { type: 'free' } },
    { shippingGroupId: 'choice', policy: { type: 'flat', fee: { amount: 299 }, freeFrom: { amount: 1000 } } },
    { shippingGroupId: 'store-2', policy: { type: 'perUnit', firstUnit: { amount: 199 }, additionalUnit: { amount: 50 } } },
  ],
  automaticDiscounts: [
    {
      discountId: 'store-1-sale',
      kind: 'storeDiscount',
      scope: { type: 'store', storeId: 'store-1' },
      discount: {
        type: 'tiered',
        tiers: [
          { minimumSpend: { amount: 1500 }, discount: { type: 'fixed', amount: 100 } },
          { minimumSpend: { amount: 4000 }, discount: { type: 'percentage', basisPoints: 500 } },
        ],
      },
    },
    {
      discountId: 'sale-every',
      kind: 'platformDiscount',
      scope: { type: 'platform' },
      discount: { type: 'repeating', every: { amount: 2000 }, amount: 300, maximumDiscount: { amount: 1500 } },
    },
  ],
  wallet: {
    coupons: [
      {
        couponId: 's1-10-40',
        kind: 'storeCoupon',
        scope: { type: 'store', storeId: 'store-1' },
        minimumSpend: { amount: 4000 },
        discount: { type: 'fixed', amount: 1000 },
        validUntil: '2026-07-01T23:59:59Z',
      },
      {
        couponId: 'pieces',
        kind: 'promoCode',
        code: 'US18',
        regions: ['US'],
        excludedRegions: [],
        requires: ['app'],
        usesRemaining: 2,
        scope: { type: 'platform' },
        eligibility: { categories: { include: ['audio'] }, flags: { exclude: ['flashDeal'] }, ineligibleItems: 'reject' },
        discount: { type: 'quantityTiered', tiers: [{ minimumQuantity: 2, discount: { type: 'percentage', basisPoints: 300 } }] },
      },
    ],
    coins: { balance: 2340, worth: { coins: 100, amount: 100 }, maximumOrderShareBasisPoints: 500 },
  },
  rules: {
    thresholdBase: { storeCoupon: 'itemPrice' },
    exclusivity: [
      {
        between: [
          { type: 'kind', kind: 'promoCode' },
          { type: 'coupon', couponId: 's1-10-40' },
        ],
      },
    ],
  },
  options: { maximumOrders: 2, splitGranularity: 'unit', maximumFillers: 2, topUpTo: { amount: 500 } },
  candidates: [
    {
      candidateId: 'w1',
      type: 'newItem',
      source: 'wishList',
      lineItem: { lineItemId: 'line-2', storeId: 'store-1', unitPrice: { amount: 1 }, quantity: 1 },
    },
    { candidateId: 'q1', type: 'quantityIncrease', lineItemId: 'line-1', quantity: 1 },
  ],
  expected: { objective: { payable: 0, couponsSpent: 0, expirySum: 0, orders: 0 } },
});
