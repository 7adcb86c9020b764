// A plan of two orders as things to do, from a plan written by hand.
import { expect, it } from 'vitest';
import { instructionsFor } from '../../../core/answer/instructions';
import type { StackingCase } from '../../../core/formats/case';
import type { StackingPlan } from '../../../core/formats/plan';

const lineItem = (lineItemId: string) => ({ lineItemId, storeId: 's', unitPrice: { amount: 2000 }, quantity: 1 });
const coupon = (couponId: string) => ({
  couponId,
  kind: 'platformCoupon' as const,
  scope: { type: 'platform' as const },
  discount: { type: 'fixed' as const, amount: 300 },
});
const twoOrders: StackingCase = {
  format: 'stacking-case/1',
  caseId: 'two',
  currency: { code: 'USD', exponent: 2 },
  context: { region: 'US', at: '2026-11-21T12:00:00Z' },
  lineItems: [lineItem('a'), lineItem('b'), lineItem('c')],
  wallet: { coupons: [coupon('one'), coupon('two'), coupon('three')] },
};
const receiptWith = (skipped: string[]): StackingPlan['receipts'][number] => [
  { step: 'subtotal', amount: 2000 },
  ...skipped.map((id) => ({
    step: 'skipped' as const,
    layer: 'platformCoupon' as const,
    id,
    why: { code: 'limit-reached' as const },
  })),
  { step: 'coins', discount: 0, spent: 0 },
  { step: 'total', amount: 1700 },
];
const plan: StackingPlan = {
  format: 'stacking-plan/1',
  caseId: 'two',
  orders: [
    { lines: [{ lineItemId: 'b', quantity: 1 }], coupons: ['one'] },
    {
      lines: [
        { lineItemId: 'a', quantity: 1 },
        { lineItemId: 'c', quantity: 1 },
      ],
      coupons: ['two'],
    },
  ],
  objective: { payable: 5400, couponsSpent: 2, expirySum: 0, orders: 2 },
  proof: { status: 'bounded', lowerBound: 5000 },
  frontier: [],
  receipts: [receiptWith(['three', 'two']), receiptWith(['one', 'three'])],
  coins: { spent: 0, discount: 0 },
  searchEffort: { work: 1, budget: 1 },
};

it('unticks what waits for the second order, ticks it then, and leaves out only what no order uses', () => {
  const leaveThree = { do: 'leaveOut', couponId: 'three', why: { code: 'limit-reached' } };
  expect(instructionsFor(twoOrders, plan, [])).toEqual([
    [{ do: 'untick', lineItemIds: ['a', 'c'] }, { do: 'checkOut' }, { do: 'apply', couponId: 'one' }, leaveThree],
    [{ do: 'tick', lineItemIds: ['a', 'c'] }, { do: 'checkOut' }, { do: 'apply', couponId: 'two' }, leaveThree],
  ]);
});
