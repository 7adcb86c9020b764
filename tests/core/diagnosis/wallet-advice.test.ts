// Coupons as a resource: which to keep, which ends first, what comes back, what cashback may say. Amounts by hand.
import { expect, it } from 'vitest';
import { walletNotes } from '../../../core/diagnosis/wallet-advice';
import type { StackingCase } from '../../../core/formats/case';
import { worthOfCoupons } from '../../../core/insight/worth';
import { runToEnd } from '../../../core/planning/plan-orders';
import { planned, present } from '../insight/insight';
import { cart, line, platformCoupon, promoCode, storeCoupon } from './carts';

const notes = (stackingCase: StackingCase, hasCashback?: boolean) =>
  walletNotes(stackingCase, planned(stackingCase), runToEnd(worthOfCoupons(present(stackingCase))), hasCashback);
const only = (code: string, list: ReturnType<typeof notes>) => list.filter((note) => note.code === code);

it('says to keep the $24 off $169 coupon where this cart gets $3 more from it than from a code', () => {
  const coupons = [platformCoupon('big', 2400, 16900, { validUntil: '2026-08-01T00:00:00Z' }), promoCode('us21', 2100, 15000)];
  expect(only('keep', notes(cart([line('a', 17000)], { coupons })))).toEqual([
    { code: 'keep', couponId: 'big', gets: 300, face: 2400, validUntil: '2026-08-01T00:00:00Z' },
  ]);
});

it('does not say so of a coupon that ends in two days, nor of one that is worth more than half of what it takes off', () => {
  const ending = platformCoupon('big', 2400, 16900, { validUntil: '2026-06-20T12:00:00Z' });
  expect(only('keep', notes(cart([line('a', 17000)], { coupons: [ending, promoCode('us21', 2100, 15000)] })))).toEqual([]);
  const worthy = [platformCoupon('big', 2400, 16900), promoCode('us11', 1100, 15000)];
  expect(only('keep', notes(cart([line('a', 17000)], { coupons: worthy })))).toEqual([]);
});

it('counts at most what a share may take off', () => {
  const share = platformCoupon('share', 0, 0, {
    discount: { type: 'percentage', basisPoints: 1000, maximumDiscount: { amount: 2000 } },
  });
  // 10 % of 50 is 5; beside a code of 4 it is worth 1, and might have been worth 20
  expect(only('keep', notes(cart([line('a', 5000)], { coupons: [share, promoCode('us4', 400, 1000)] })))).toEqual([
    { code: 'keep', couponId: 'share', gets: 100, face: 2000 },
  ]);
});

it('says which of two like coupons was kept, the one that ends later', () => {
  const coupons = [
    platformCoupon('late', 500, 2900, { validUntil: '2026-09-01T00:00:00Z' }),
    platformCoupon('soon', 500, 2900, { validUntil: '2026-07-01T00:00:00Z' }),
    platformCoupon('unlike', 400, 2900, { validUntil: '2026-10-01T00:00:00Z' }),
  ];
  expect(only('ends-first', notes(cart([line('a', 5000)], { coupons })))).toEqual([
    { code: 'ends-first', couponId: 'soon', kept: 'late', validUntil: '2026-07-01T00:00:00Z' },
  ]);
});

it('says what comes back after a refund, by kind', () => {
  const coupons = [storeCoupon('st', 500, 2000), promoCode('us4', 400, 1000)];
  expect(only('refund', notes(cart([line('a', 5000)], { coupons })))).toEqual([
    { code: 'refund', couponId: 'st', kind: 'storeCoupon', inPart: 'never', whole: 'never' },
    { code: 'refund', couponId: 'us4', kind: 'promoCode', inPart: 'never-in-part', whole: 'may-return-if-all-cancelled' },
  ]);
});

it('speaks of cashback only where there is some, and where a coupon is spent', () => {
  const coupons = [promoCode('us4', 400, 1000)];
  expect(only('cashback-unclear', notes(cart([line('a', 5000)], { coupons }), true))).toEqual([
    { code: 'cashback-unclear', couponIds: ['us4'] },
  ]);
  expect(notes(cart([line('a', 5000)]), true)).toEqual([]);
  expect(only('cashback-unclear', notes(cart([line('a', 5000)], { coupons })))).toEqual([]);
});
