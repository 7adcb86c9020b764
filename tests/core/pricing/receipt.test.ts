// What the receipt says of every promotion, used or not.
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import type { ReceiptStep } from '../../../core/formats/plan';
import { stackingPlan } from '../../../core/formats/plan';
import { automatic, cart, coupon, line, planOf } from './cart';

const receiptOf = (stackingCase: StackingCase): ReceiptStep[] => planOf(stackingCase).receipts[0] ?? [];
const skipped = (stackingCase: StackingCase) =>
  Object.fromEntries(receiptOf(stackingCase).flatMap((step) => (step.step === 'skipped' ? [[step.id, step.why]] : [])));

it('the trap, step by step', () => {
  const trap = cart([line('l1', 4200)], [coupon('se', 'selectCoupon', 500, 3900), coupon('st', 'storeCoupon', 1000, 4000)]);
  expect(receiptOf(trap)).toEqual([
    { step: 'subtotal', amount: 4200 },
    {
      step: 'applied',
      layer: 'storeCoupon',
      id: 'st',
      eligibleSubtotal: 4200,
      tested: 4200,
      minimumSpend: 4000,
      margin: 200,
      discount: 1000,
      shares: [{ lineItemId: 'l1', amount: 1000 }],
    },
    { step: 'skipped', layer: 'selectCoupon', id: 'se', why: { code: 'below-minimum-spend', short: 700 } },
    { step: 'coins', discount: 0, spent: 0 },
    { step: 'total', amount: 3200 },
  ]);
});

it('every layer in its turn, shares by line, shipping by group', () => {
  const lines = [line('b', 3000, { shippingGroupId: 'g' }), line('a', 2000, { storeId: 's2', coins: { maximumShareBasisPoints: 500 } })];
  const rich = cart(lines, [], {
    automaticDiscounts: [automatic('sale', 'storeDiscount', 300, 3000), automatic('big', 'platformDiscount', 100, 99_999)],
    shippingGroups: [{ shippingGroupId: 'g', policy: { type: 'flat', fee: { amount: 250 } } }],
    wallet: {
      coupons: [coupon('se', 'selectCoupon', 470, 4000)],
      coins: { balance: 90, worth: { coins: 1, amount: 1 } },
    },
    rules: { thresholdBase: { selectCoupon: 'itemPrice' } },
  });
  // 50.00 − 3.00 = 47.00; 4.70 lies on a (20.00 of 47.00) with 2.00 and on b (27.00 of 47.00) with 2.70; coins 0.90 of at most 1.00
  expect(receiptOf(rich)).toEqual([
    { step: 'subtotal', amount: 5000 },
    {
      step: 'applied',
      layer: 'storeDiscount',
      id: 'sale',
      eligibleSubtotal: 3000,
      tested: 3000,
      minimumSpend: 3000,
      margin: 0,
      discount: 300,
      shares: [{ lineItemId: 'b', amount: 300 }],
    },
    {
      step: 'applied',
      layer: 'selectCoupon',
      id: 'se',
      eligibleSubtotal: 4700,
      tested: 5000,
      minimumSpend: 4000,
      margin: 1000,
      discount: 470,
      shares: [
        { lineItemId: 'a', amount: 200 },
        { lineItemId: 'b', amount: 270 },
      ],
    },
    { step: 'skipped', layer: 'platformDiscount', id: 'big', why: { code: 'below-minimum-spend', short: 99_999 - 4230 } },
    { step: 'shipping', shippingGroupId: 'g', amount: 250 },
    { step: 'coins', discount: 90, spent: 90 },
    { step: 'total', amount: 4230 + 250 - 90 },
  ]);
  expect(stackingPlan.safeParse(planOf(rich)).success).toBe(true);
});

describe('why a coupon stays away', () => {
  it('a better one of its kind is there: it is named', () => {
    const two = cart([line('l', 5000)], [coupon('small', 'storeCoupon', 100, 2000), coupon('large', 'storeCoupon', 500, 3000)]);
    expect(skipped(two)).toEqual({ small: { code: 'limit-reached', instead: ['large'] } });
  });
  it('it is judged as if the one that keeps it out were away', () => {
    // beside "large" only 15.00 would be left: that is not why "small" and "never" stay away
    const two = cart(
      [line('l', 5000)],
      [coupon('large', 'storeCoupon', 3500, 3000), coupon('small', 'storeCoupon', 100, 2000), coupon('never', 'storeCoupon', 900, 6000)],
    );
    expect(skipped(two)).toEqual({
      small: { code: 'limit-reached', instead: ['large'] },
      never: { code: 'below-minimum-spend', short: 1000 },
    });
  });
  it('another one excludes it', () => {
    const exclusivity = [
      {
        between: [
          { type: 'kind', kind: 'selectCoupon' },
          { type: 'kind', kind: 'promoCode' },
        ],
      },
    ] as NonNullable<StackingCase['rules']>['exclusivity'];
    const two = cart([line('l', 5000)], [coupon('se', 'selectCoupon', 100), coupon('p', 'promoCode', 500)], {
      rules: exclusivity && { exclusivity },
    });
    expect(skipped(two)).toEqual({ se: { code: 'excluded-by', couponId: 'p' } });
  });
  it('it would cost more than it saves: $1 off would cost the code of $9', () => {
    const two = cart([line('l', 5000)], [coupon('st', 'storeCoupon', 100), coupon('p', 'promoCode', 900, 5000)]);
    expect(skipped(two)).toEqual({ st: { code: 'costs-more-than-it-saves' } });
  });
  it('a limit of none', () => {
    const limits = [{ kinds: ['promoCode' as const], per: 'order' as const, maximum: 0 }];
    expect(skipped(cart([line('l', 5000)], [coupon('p', 'promoCode', 900)], { rules: { limits } }))).toEqual({
      p: { code: 'limit-reached' },
    });
  });
  it('the context rules it out, before anything else is asked', () => {
    const late = coupon('late', 'promoCode', 900, 99_999, { validUntil: '2026-06-18T12:00:00Z' });
    expect(skipped(cart([line('l', 5000)], [late]))).toEqual({ late: { code: 'expired', until: '2026-06-18T12:00:00Z' } });
  });
  it('nothing is left for it to take', () => {
    const two = cart([line('l', 500)], [coupon('st', 'storeCoupon', 500), coupon('p', 'promoCode', 100)]);
    // either one of them alone: 0 with the first, 4.00 with the second
    expect(skipped(two)).toEqual({ p: { code: 'takes-nothing-off' } });
  });
});
