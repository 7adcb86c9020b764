// Plans of several orders, priced by the evaluator. Amounts in cents, worked out by hand.
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import type { PlannedOrder } from '../../../core/formats/plan';
import { prepareCase } from '../../../core/pricing/prepared-case';
import { pricePlan } from '../../../core/pricing/price-plan';
import { automatic, cart, coupon, line } from './cart';

const order = (lines: Record<string, number>, ...coupons: string[]): PlannedOrder => ({
  lines: Object.entries(lines).map(([lineItemId, quantity]) => ({ lineItemId, quantity })),
  coupons,
});
const price = (stackingCase: StackingCase, ...orders: PlannedOrder[]) => pricePlan(prepareCase(stackingCase), orders);
const objective = (stackingCase: StackingCase, ...orders: PlannedOrder[]) => {
  const priced = price(stackingCase, ...orders);
  return priced.ok ? priced.value.objective : priced.error;
};
const options = { maximumOrders: 3 };
const far = 253_402_300_799;

// published code ladders as of 2026: 15 off 2, 39 off 5, 69 off 9, 99 off 15 … (off what from what on), each code once
const ladder = [
  coupon('c2', 'promoCode', 200, 1500),
  coupon('c5', 'promoCode', 500, 3900),
  coupon('c9', 'promoCode', 900, 6900),
  coupon('c15', 'promoCode', 1500, 9900),
];

describe('a code in each order', () => {
  const split = cart([line('a', 9900), line('b', 3900)], ladder, { options });
  it('138 in one order comes to 123', () =>
    expect(objective(split, order({ a: 1, b: 1 }, 'c15'))).toMatchObject({ payable: 12_300, orders: 1 }));
  it('99 + 39 comes to 118, one coupon more', () => {
    expect(objective(split, order({ a: 1 }, 'c15'), order({ b: 1 }, 'c5'))).toEqual({
      payable: 11_800,
      couponsSpent: 2,
      expirySum: 2 * far,
      orders: 2,
    });
  });
});

describe('what a plan may not do', () => {
  const two = cart([line('a', 1000, { quantity: 2 }), line('b', 500)], [coupon('p', 'promoCode', 100)], { options });
  it.each([
    ['leave a line out', [order({ a: 2 })], { code: 'not-bought-once', lineItemId: 'b', bought: 0, wanted: 1 }],
    ['buy half of one', [order({ a: 1, b: 1 })], { code: 'not-bought-once', lineItemId: 'a', bought: 1, wanted: 2 }],
    ['buy one twice', [order({ a: 2, b: 1 }), order({ b: 1 })], { code: 'not-bought-once', lineItemId: 'b', bought: 2, wanted: 1 }],
    ['divide a line', [order({ a: 1, b: 1 }), order({ a: 1 })], { code: 'line-divided', lineItemId: 'a' }],
    ['spend a coupon twice', [order({ a: 2 }, 'p'), order({ b: 1 }, 'p')], { code: 'coupon-spent-too-often', couponId: 'p', uses: 2 }],
    ['have an order of nothing', [order({ a: 2, b: 1 }), order({})], { code: 'empty-order', order: 1 }],
    ['have too many orders', [order({ a: 2 }), order({ b: 1 }), order({}), order({})], { code: 'too-many-orders', maximum: 3 }],
    [
      'buy more units than there are',
      [order({ a: 3, b: 1 })],
      { code: 'order-refused', order: 0, why: { code: 'too-many-units', lineItemId: 'a' } },
    ],
    ['buy what is not in the cart', [order({ z: 1 })], { code: 'order-refused', order: 0, why: { code: 'not-in-case', id: 'z' } }],
  ])('%s', (_, orders, error) => expect(objective(two, ...orders)).toEqual(error));
  it('units may be divided where the case says so', () => {
    const units = { ...two, options: { ...options, splitGranularity: 'unit' as const } };
    expect(objective(units, order({ a: 1, b: 1 }), order({ a: 1 }, 'p'))).toMatchObject({ payable: 2400 });
  });
  it('a coupon with two uses left may be spent in two orders', () => {
    const twice = cart([line('a', 1000), line('b', 500)], [coupon('p', 'promoCode', 100, 0, { usesRemaining: 2 })], { options });
    expect(objective(twice, order({ a: 1 }, 'p'), order({ b: 1 }, 'p'))).toEqual({
      payable: 1300,
      couponsSpent: 2,
      expirySum: 2 * far,
      orders: 2,
    });
  });
});

describe('a first order', () => {
  const context = { region: 'US', at: '2026-06-18T12:00:00Z', traits: ['newBuyer'] };
  const first = { requires: ['newBuyer'] };
  it('takes the coupons for one; the next order cannot', () => {
    const two = cart(
      [line('a', 1000), line('b', 500)],
      [coupon('n', 'promoCode', 100, 0, first), coupon('m', 'promoCode', 100, 0, first)],
      { context, options },
    );
    const refused = price(two, order({ a: 1 }, 'n'), order({ b: 1 }, 'm'));
    expect(refused).toMatchObject({
      ok: false,
      error: { order: 1, why: { couponId: 'm', why: { code: 'trait-missing', trait: 'newBuyer' } } },
    });
  });
  it('takes the automatic discounts for one, once', () => {
    const two = cart([line('a', 1000), line('b', 500)], [], {
      context,
      options,
      automaticDiscounts: [automatic('w', 'platformDiscount', 50, 0, first)],
    });
    expect(objective(two, order({ a: 1 }), order({ b: 1 }))).toMatchObject({ payable: 1450 });
  });
  it('may be the second one placed, where nothing for a first order applies before', () => {
    const two = cart([line('a', 1000), line('b', 500)], [coupon('n', 'promoCode', 100, 0, first)], { context, options });
    expect(objective(two, order({ a: 1 }), order({ b: 1 }, 'n'))).toMatchObject({ payable: 1400 });
  });
});

describe('each order pays its own shipping', () => {
  const shippingGroups = [{ shippingGroupId: 'g', policy: { type: 'flat' as const, fee: { amount: 299 }, freeFrom: { amount: 1000 } } }];
  const two = cart([line('a', 600, { shippingGroupId: 'g' }), line('b', 600, { shippingGroupId: 'g' })], [], { shippingGroups, options });
  it('together it is free, apart it is paid twice', () => {
    expect(objective(two, order({ a: 1, b: 1 }))).toMatchObject({ payable: 1200 });
    expect(objective(two, order({ a: 1 }), order({ b: 1 }))).toMatchObject({ payable: 1200 + 598 });
  });
});

describe('coins', () => {
  const coinLine = (id: string, amount: number) => line(id, amount, { coins: { maximumShareBasisPoints: 1000 } });
  const held = (balance: number, worth = { coins: 100, amount: 100 }) =>
    cart([coinLine('a', 1000), coinLine('b', 1000)], [], { options, wallet: { coins: { balance, worth } } });
  const coinSteps = (stackingCase: StackingCase) => {
    const priced = price(stackingCase, order({ a: 1 }), order({ b: 1 }));
    if (!priced.ok) throw new Error(priced.error.code);
    return [priced.value.coins, ...priced.value.receipts.map((receipt) => receipt.find(({ step }) => step === 'coins'))];
  };
  it('go to the orders in turn, each up to its most', () => {
    expect(coinSteps(held(150))).toEqual([
      { spent: 150, discount: 150 },
      { step: 'coins', discount: 100, spent: 100 },
      { step: 'coins', discount: 50, spent: 50 },
    ]);
  });
  it('are rounded up once: 3 coins for 7 cents, 200 cents are 85.7 coins, 86', () => {
    // the first order's 100 cents are 42.86 coins: 43; both together 86, so the second adds 43
    expect(coinSteps(held(1000, { coins: 3, amount: 7 }))).toEqual([
      { spent: 86, discount: 200 },
      { step: 'coins', discount: 100, spent: 43 },
      { step: 'coins', discount: 100, spent: 43 },
    ]);
  });
  it('of a balance worth 30.9 cents 30 can be used, and cost no more than the balance', () => {
    // 103 coins at 30 for 100: 30.9, floor 30; 30 cents are exactly 100 coins
    expect(coinSteps(held(103, { coins: 100, amount: 30 }))[0]).toEqual({ spent: 100, discount: 30 });
  });
});
