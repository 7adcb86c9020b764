// What returning a line pays back. Amounts in cents, worked out by hand.
import { expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { refundOf } from '../../../core/insight/refund';
import { runToEnd } from '../../../core/planning/plan-orders';
import { cart, coupon, line } from '../pricing/cart';
import { planned, present } from './insight';

const refund = (stackingCase: StackingCase, lineItemId: string) =>
  runToEnd(refundOf(present(stackingCase), planned(stackingCase), lineItemId));

it('a $5 coupon on $15 of goods: at most $10 come back', () => {
  expect(refund(cart([line('l1', 1500)], [coupon('c', 'platformCoupon', 500)]), 'l1')).toEqual({
    lineItemId: 'l1',
    refund: 1000,
    coupons: [{ couponId: 'c', kind: 'platformCoupon', share: 500, comesBack: 'may-return-if-all-cancelled' }],
    coinsPaid: 0,
    lossAgainstNotBuying: 0,
  });
});

it('one of two items of an order with a code: its share stays lost, and the code with it', () => {
  // 60.00 − 9.00; the 20.00 item has 3.00 of it: 17.00 back. Not bought, 40.00 would have been paid; 51.00 − 17.00 were
  const stackingCase = cart([line('a', 2000), line('b', 4000)], [coupon('code', 'promoCode', 900, 5000)]);
  expect(refund(stackingCase, 'a')).toEqual({
    lineItemId: 'a',
    refund: 1700,
    coupons: [{ couponId: 'code', kind: 'promoCode', share: 300, comesBack: 'never-in-part' }],
    coinsPaid: 0,
    lossAgainstNotBuying: -600,
  });
  // the 40.00 item has 6.00: 34.00 back; not bought, 20.00 would have been paid; 51.00 − 34.00 were
  expect(refund(stackingCase, 'b')).toMatchObject({ refund: 3400, lossAgainstNotBuying: -300 });
});

it('a coupon that would have served the rest alone is what is lost', () => {
  // 40.00 − 10.00, half of it on each: 15.00 back. Not bought, 20.00 − 10.00; 30.00 − 15.00 were paid
  const stackingCase = cart([line('a', 2000), line('b', 2000)], [coupon('st', 'storeCoupon', 1000, 2000)]);
  expect(refund(stackingCase, 'a')).toEqual({
    lineItemId: 'a',
    refund: 1500,
    coupons: [{ couponId: 'st', kind: 'storeCoupon', share: 500, comesBack: 'never' }],
    coinsPaid: 0,
    lossAgainstNotBuying: 500,
  });
});

it('coins that paid for it are not cash, and a Select coupon may come back', () => {
  const stackingCase = cart(
    [line('a', 1000, { coins: { maximumShareBasisPoints: 1000 } }), line('b', 3000, { storeId: 's2' })],
    [coupon('se', 'selectCoupon', 400)],
  );
  const held = { ...stackingCase, wallet: { ...stackingCase.wallet, coins: { balance: 100, worth: { coins: 1, amount: 1 } } } };
  // 10.00 and 30.00 less 1.00 and 3.00; coins pay 1.00 of the 36.00, a quarter of it on the first: 0.25
  expect(refund(held, 'a')).toMatchObject({
    refund: 875,
    coinsPaid: 25,
    coupons: [{ couponId: 'se', kind: 'selectCoupon', share: 100, comesBack: 'may-return' }],
  });
});
