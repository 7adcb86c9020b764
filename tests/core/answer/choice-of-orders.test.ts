// Plans of fewer orders: shown as answers of their own, and recognised at the checkout.
import { describe, expect, it } from 'vitest';
import { checkAnyPlan } from '../../../core/answer/check-any-plan';
import { answerOfOrders } from '../../../core/answer/choose-orders';
import type { ReadLine, SummaryRow } from '../../../core/formats/reading';
import { row } from '../cases/readings';
import { asOnCheckout, checkoutOf } from './answers';
import { a, b, c, threeOrders } from './split-cart';

describe('a plan of fewer orders', () => {
  it.each([
    [1, 5500],
    [2, 5200],
    [3, 5100],
  ])('%i: its price, steps and receipts, and as many of them', (orders, payable) => {
    const { plan, instructions } = answerOfOrders(threeOrders, orders);
    expect(plan.objective).toMatchObject({ payable, orders });
    expect([plan.orders.length, plan.receipts.length, instructions.length]).toEqual([orders, orders, orders]);
  });

  it('leaves out what was worked out for the best plan alone, and the choice', () => {
    expect(threeOrders.insight).toBeDefined();
    const { choices, insight, readings } = answerOfOrders(threeOrders, 2);
    expect([choices, insight, readings]).toEqual([undefined, undefined, undefined]);
  });

  it('is the best plan where there is none of so many orders', () => {
    expect(answerOfOrders(threeOrders, 4)).toBe(threeOrders);
  });
});

describe('a checkout page', () => {
  const checked = (lines: ReadLine[], rows: SummaryRow[], total: number) =>
    checkAnyPlan(threeOrders, checkoutOf(lines.map(asOnCheckout), rows, total));

  it('of one order of all lines is of the plan of one order', () => {
    const { answer, check } = checked([a, b, c], [row('subtotal', 6000), row('platformCoupon', 500)], 5500);
    expect(check).toMatchObject({ kind: 'matches', promised: 5500 });
    expect(answer.plan.objective.orders).toBe(1);
  });

  it('of two lines together is of the plan of two orders', () => {
    const { answer, check } = checked([a, b], [row('subtotal', 3000), row('platformCoupon', 500)], 2500);
    expect(check).toMatchObject({ kind: 'matches', promised: 2500 });
    expect(answer.plan.objective.orders).toBe(2);
  });

  it('of an order that several plans have is of the best of them', () => {
    const { answer, check } = checked([c], [row('subtotal', 3000)], 3000);
    expect(check).toMatchObject({ kind: 'differs', promised: 2500, difference: 500 });
    expect(answer).toBe(threeOrders);
  });

  it('of lines that no plan puts together is of another cart', () => {
    expect(checked([a, c], [row('subtotal', 4000)], 4000)).toEqual({ answer: threeOrders, check: { kind: 'other-cart' } });
  });

  it('that shows neither lines nor a subtotal is of no plan that could be told', () => {
    expect(checked([], [row('platformCoupon', 500)], 5500).check).toEqual({ kind: 'other-cart' });
    expect(checked([], [row('subtotal', 6000)], 5500).check).toMatchObject({ kind: 'matches' });
  });
});
