// Carts of several orders that a person can work out, in cents. Brute force and the planner are both held to them.
import type { StackingCase } from '../../../core/formats/case';
import { automatic, cart, coupon, line, percentage } from '../pricing/cart';

const far = 253_402_300_799;
const firstOrders = { region: 'US', at: '2026-06-18T12:00:00Z', traits: ['newBuyer'] };
const welcome = { requires: ['newBuyer'] };
const orders = (maximumOrders: number, splitGranularity: 'lineItem' | 'unit' = 'lineItem') => ({
  options: { maximumOrders, splitGranularity },
});

/** payable, coupons spent, sum of their ends and orders of the best plan with at most 1, 2, … orders */
type Best = [payable: number, couponsSpent: number, expirySum: number, orders: number];
const best = (payable: number, coupons: number, orderCount: number): Best => [payable, coupons, coupons * far, orderCount];

const fourOf13 = (usesRemaining: number) =>
  cart([line('l', 1300, { quantity: 4 })], [coupon('c', 'promoCode', 200, 1500, { usesRemaining })], orders(3, 'unit'));

const twoForNewcomers = (more: StackingCase['wallet'] = {}) =>
  cart([line('a', 1000), line('b', 1000)], [], {
    ...orders(2),
    context: firstOrders,
    automaticDiscounts: [automatic('sale', 'platformDiscount', 100, 0, welcome)],
    wallet: { coupons: [coupon('w', 'promoCode', 400, 0, welcome), coupon('v', 'promoCode', 300, 0, welcome), ...(more.coupons ?? [])] },
  });

const twoWithFeeAndCoins = (off: number) =>
  cart(
    ['a', 'b'].map((id) => line(id, 1000, { shippingGroupId: 'g', coins: { maximumShareBasisPoints: 10_000 } })),
    [],
    {
      ...orders(2),
      shippingGroups: [{ shippingGroupId: 'g', policy: { type: 'flat', fee: { amount: 150 }, freeFrom: { amount: 1500 } } }],
      automaticDiscounts: [automatic('sale', 'storeDiscount', off, 1000)],
      wallet: { coins: { balance: 1000, worth: { coins: 1, amount: 1 }, maximumOrderShareBasisPoints: 1000 } },
    },
  );

export const workedSplits: [name: string, document: StackingCase, best: Best[]][] = [
  [
    '138.00 takes 15 off 99, and in two orders 5 off 39 beside it; a third order would have no line',
    cart(
      [line('a', 9900), line('b', 3900)],
      [coupon('c15', 'promoCode', 1500, 9900), coupon('c5', 'promoCode', 500, 3900), coupon('c2', 'promoCode', 200, 1500)],
      orders(3),
    ),
    [best(12_300, 1, 1), best(11_800, 2, 2), best(11_800, 2, 2)],
  ],
  ['a code for one use, whatever the units: 2.00 once', fourOf13(1), [best(5000, 1, 1), best(5000, 1, 1), best(5000, 1, 1)]],
  ['a code for two uses from 15.00 on: two units and two', fourOf13(2), [best(5000, 1, 1), best(4800, 2, 2), best(4800, 2, 2)]],
  ['three uses: four units of 13.00 make no third order of 15.00', fourOf13(3), [best(5000, 1, 1), best(4800, 2, 2), best(4800, 2, 2)]],
  ['a line that may not be divided stays whole', { ...fourOf13(2), ...orders(3) }, [best(5000, 1, 1), best(5000, 1, 1), best(5000, 1, 1)]],
  // 4.00 and the sale of 1.00 in the one order, or in the first of two
  ['what is for a first order stands in one order only', twoForNewcomers(), [best(1500, 1, 1), best(1500, 1, 1)]],
  [
    'and a code for anybody in the order beside it: 3.00',
    twoForNewcomers({ coupons: [coupon('x', 'promoCode', 300)] }),
    [best(1500, 1, 1), best(1200, 2, 2)],
  ],
  // one order: 20.00 − 5.00 and a tenth in coins; two: twice (10.00 − 5.00 + 1.50 − 0.50)
  ['a sale that applies once in each order pays two fees', twoWithFeeAndCoins(500), [best(1350, 0, 1), best(1200, 0, 2)]],
  // one order: 20.00 − 2.00 and a tenth in coins; two: twice (10.00 − 2.00 + 1.50 − 0.80)
  ['and a smaller one does not', twoWithFeeAndCoins(200), [best(1620, 0, 1), best(1620, 0, 1)]],
  [
    'two coupons of one store, one an order',
    cart(
      [line('a', 4000), line('b', 4500)],
      [coupon('five', 'storeCoupon', 500, 4000), coupon('four', 'storeCoupon', 400, 4000)],
      orders(2),
    ),
    [best(8000, 1, 1), best(7600, 2, 2)],
  ],
  [
    'a code that no order with a flash item may have: 30.00 apart from it',
    cart(
      [line('flash', 2000, { flags: ['flashDeal'] }), line('plain', 3000)],
      [coupon('p', 'promoCode', 600, 3000, { eligibility: { flags: { exclude: ['flashDeal'] }, ineligibleItems: 'reject' } })],
      orders(2),
    ),
    [best(5000, 0, 1), best(4400, 1, 2)],
  ],
  [
    'equal prices: the same cost with no coupon in two orders is better than with one in one',
    cart([line('a', 1000), line('b', 1000)], [coupon('c', 'promoCode', 500, 2000)], {
      ...orders(2),
      automaticDiscounts: [automatic('sale', 'storeDiscount', 500, 1000)],
      // 20.00 is tested before the sale
      rules: { thresholdBase: { promoCode: 'itemPrice' } },
    }),
    [best(1000, 1, 1), best(1000, 0, 2)],
  ],
  [
    'equal prices and no coupon: one order is better than two',
    cart([line('a', 1000), line('b', 500)], [], {
      ...orders(2),
      automaticDiscounts: [automatic('sale', 'storeDiscount', percentage(1000))],
    }),
    [best(1350, 0, 1), best(1350, 0, 1)],
  ],
  [
    'a percentage is rounded up in each order: 2 and 5 cents off, not 6',
    cart([line('a', 10), line('b', 30)], [], {
      ...orders(2),
      automaticDiscounts: [automatic('sale', 'platformDiscount', percentage(1500))],
    }),
    // 40 × 15 % = 6; 10 × 15 % = 1.5, up to 2, and 30 × 15 % = 4.5, up to 5
    [best(34, 0, 1), best(33, 0, 2)],
  ],
];
