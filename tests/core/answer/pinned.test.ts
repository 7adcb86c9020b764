// A split that has begun is kept until its last order is placed; anything else is planned anew.
import { describe, expect, it } from 'vitest';
import { answerOfOrders } from '../../../core/answer/choose-orders';
import { continueSplit, type Split } from '../../../core/answer/pinned';
import type { ReadLine } from '../../../core/formats/reading';
import { cartOf, line } from '../cases/readings';
import { a, b, c, threeOrders, unticked } from './split-cart';

const fresh: Split = { answer: threeOrders, placed: 0, checkedOut: 0, begun: false };
const cartOfSplit = (lines: ReadLine[], split: Partial<Split> = {}, complete = true) => {
  const reading = cartOf(lines);
  return continueSplit({ ...fresh, ...split }, { ...reading, cart: { lineItems: lines, complete } });
};
const linesOf = (found: ReturnType<typeof cartOfSplit>) =>
  found?.answer.plan.orders.map(({ lines }) => lines.map(({ lineItemId }) => lineItemId).join(' '));

it('the plan is a, b and c in orders of their own: what the tests below stand on', () => {
  expect(threeOrders.plan.orders.map(({ lines }) => lines.map(({ lineItemId }) => lineItemId))).toEqual([['3'], ['2'], ['1']]);
});

describe('a split begins', () => {
  it('when only the first order is ticked: everything is still to be done', () => {
    const found = cartOfSplit([a, unticked(b), unticked(c)]);
    expect(linesOf(found)).toEqual(['3', '2', '1']);
    expect(found?.split).toMatchObject({ placed: 0, begun: true });
    expect(found?.answer.pageTotal).toBeUndefined();
  });

  it('while she is still unticking the others', () => {
    expect(linesOf(cartOfSplit([a, unticked(b), c]))).toEqual(['3', '2', '1']);
  });

  it.each<[string, ReadLine[]]>([
    ['all lines are ticked', [a, b, c]],
    ['the first order is not', [unticked(a), b, c]],
    ['a line costs another price', [{ ...a, unitPrice: { amount: 2900 } }, unticked(b), unticked(c)]],
    ['a line has another quantity', [a, { ...unticked(b), quantity: 2 }, unticked(c)]],
    ['a line cannot be bought any more', [a, { ...unticked(b), available: false }, unticked(c)]],
    ['a line is gone that is of no order placed', [a, unticked(b)]],
    ['another line is ticked too', [a, unticked(b), unticked(c), line('d')]],
    ['the first order is gone before anything was begun', [b, c]],
  ])('but not when %s', (_what, lines) => {
    expect(cartOfSplit(lines)).toBeUndefined();
  });
});

describe('a split goes on', () => {
  const begun = { begun: true };

  it('with what is left when the lines of the first order are gone: 17.00 + 25.00, its coupon spent', () => {
    const found = cartOfSplit([unticked(b), unticked(c)], begun);
    expect(linesOf(found)).toEqual(['2', '1']);
    expect(found?.split.placed).toBe(1);
    expect(found?.answer.plan.objective).toMatchObject({ payable: 4200, orders: 2 });
    expect(found?.answer.plan.proof).toEqual({ status: 'proved', lowerBound: 4200 });
    expect(found?.answer.withoutCoupons).toBe(5000);
    const coupon = threeOrders.plan.orders[0]?.coupons[0] ?? '';
    expect(found?.answer.holdings.find(({ couponId }) => couponId === coupon)?.status).toBe('used');
    expect(found?.answer.case.wallet?.coupons?.map(({ couponId }) => couponId)).not.toContain(coupon);
    expect(found?.answer.instructions[0]?.[0]).toEqual({ do: 'tick', lineItemIds: ['2'] });
  });

  it('with the last order when two are gone: 25.00', () => {
    const found = cartOfSplit([unticked(c)], begun);
    expect(found?.split.placed).toBe(2);
    expect(found?.answer.plan.objective).toMatchObject({ payable: 2500, orders: 1 });
    expect(cartOfSplit([], begun)).toBeUndefined();
  });

  it('where the site leaves placed lines in the cart: once their checkout was seen and the next order is ticked', () => {
    const lines = [unticked(a), b, unticked(c)];
    expect(cartOfSplit(lines, { ...begun, checkedOut: 1 })?.split.placed).toBe(1);
    expect(cartOfSplit(lines, begun)).toBeUndefined();
    expect(cartOfSplit([unticked(a), unticked(b), unticked(c)], { ...begun, checkedOut: 1 })).toBeUndefined();
  });

  it('but takes no line for gone in a cart that is not loaded whole', () => {
    expect(cartOfSplit([unticked(b), unticked(c)], begun, false)).toBeUndefined();
  });

  it('of the plan that she follows: a and b together, as in the plan of two orders', () => {
    expect(linesOf(cartOfSplit([a, b, unticked(c)]))).toEqual(['2 3', '1']);
    const next = cartOfSplit([unticked(c)], { ...begun, answer: answerOfOrders(threeOrders, 2) });
    // 30.00 − 3.00
    expect(next?.answer.plan.objective).toMatchObject({ payable: 2700, orders: 1 });
  });
});
