// Suppositions about a cart, worked out by hand.
import { describe, expect, it } from 'vitest';
import { planSupposed, type Supposition, supposed } from '../../../core/answer/what-if';
import { runToEnd } from '../../../core/planning/plan-orders';
import { cartOf, line, madeOf, productOf, storeCoupon, walletOf } from '../cases/readings';

// 30.00 + 12.00 = 42.00; the store's 10.00 off 40.00: 32.00
const { case: cart } = madeOf({
  cart: cartOf([line('1', { unitPrice: { amount: 3000 } }), line('2', { unitPrice: { amount: 1200 } })]),
  wallet: [walletOf([storeCoupon()])],
  products: [productOf('lamp', { product: { skus: [{ skuId: 's', price: { amount: 500 } }], shipping: { type: 'free' } } })],
  coins: undefined,
});
const payable = (change: Supposition): number => supposed.parse(runToEnd(planSupposed(cart, change))).plan.objective.payable;

describe('what if', () => {
  it.each<[string, Supposition, number]>([
    ['nothing is changed', {}, 3200],
    ['a line stays away: 30.00 misses the 40.00', { quantities: { '2': 0 } }, 3000],
    ['two of a line: 54.00 − 10.00', { quantities: { '2': 2 } }, 4400],
    ['the coupon is kept for later', { withoutCoupons: [cart.wallet?.coupons?.[0]?.couponId ?? ''] }, 4200],
    ['the lamp comes too: 47.00 − 10.00', { candidates: ['recentlySeen:lamp'] }, 3700],
    ['one more of the first: 72.00 − 10.00', { candidates: ['more:1'] }, 6200],
    ['the lamp instead of a line: 35.00', { quantities: { '2': 0 }, candidates: ['recentlySeen:lamp'] }, 3500],
    ['ids nobody knows', { quantities: { x: 3 }, withoutCoupons: ['x'], candidates: ['x'], profileId: 'x' }, 3200],
    ['another reading, under which 42.00 is more than 40.00 all the same', { profileId: 'strict-more-than' }, 3200],
    ['nothing is left', { quantities: { '1': 0, '2': 0 } }, 0],
  ])('%s', (_what, change, expected) => expect(payable(change)).toBe(expected));

  it('is hostile: own keys of objects are no lines', () => {
    const change = JSON.parse('{"quantities":{"__proto__":0,"constructor":0}}') as Supposition;
    expect(payable(change)).toBe(3200);
  });
});
