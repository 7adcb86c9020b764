// Steps tick themselves off by what the page shows, and by nothing else.
import { describe, expect, it } from 'vitest';
import type { CartAnswer, Instruction } from '../../../core/answer/answer';
import { keepCollected } from '../../../core/answer/collected';
import { cartProgress, checkoutProgress } from '../../../core/answer/progress';
import { everyLayer } from '../../components/samples/sample-answers';
import { row } from '../cases/readings';

describe('on the cart page', () => {
  const instructions: Instruction[][] = [
    [{ do: 'untick', lineItemIds: ['b', 'c'] }, { do: 'tick', lineItemIds: ['a', 'd'] }, { do: 'checkOut' }],
    [{ do: 'tick', lineItemIds: ['b'] }],
  ];
  it.each<[string[], number[]]>([
    [['a', 'b', 'c'], []],
    [['a', 'c'], []],
    [['a'], [0]],
    [
      ['a', 'd'],
      [0, 1],
    ],
    [['a', 'b', 'd'], [1]],
  ])('with %j ticked, the first order’s steps %j are done', (ticked, done) => {
    expect(cartProgress({ instructions }, new Set(ticked))).toEqual({ order: 0, done });
  });
});

describe('on the checkout page', () => {
  // collect a-3, check out, apply a-3 (3.00), paste AEUS08 (8.00), spend coins (2.24), and three to leave alone
  it.each([
    ['no discounts', [row('subtotal', 7440)], [1]],
    ['the store coupon', [row('storeCoupon', 300)], [0, 1, 2]],
    ['another store coupon', [row('storeCoupon', 400)], [1]],
    ['the code', [row('promoCode', 800)], [1, 3]],
    ['everything', [row('storeCoupon', 300), row('promoCode', 800), row('coins', 224)], [0, 1, 2, 3, 4]],
    ['fewer coins', [row('coins', 200)], [1]],
  ])('with %s', (_what, rows, done) => {
    expect(checkoutProgress(everyLayer, 0, rows)).toEqual({ order: 0, done });
  });
});

describe('a coupon that had to be collected', () => {
  const held = (status: 'usable' | 'collectable'): CartAnswer => ({
    ...everyLayer,
    holdings: [{ couponId: 'a-3', status, confidence: 'exact', seenOn: ['wallet'], seenAt: '2026-06-18T11:00:00Z', unsure: [] }],
    instructions: [(everyLayer.instructions[0] ?? []).filter((step) => status !== 'usable' || step.do !== 'collect')],
  });

  it('keeps its step, done, once she holds it', () => {
    const after = keepCollected(everyLayer, held('usable'));
    expect(after.instructions[0]?.[0]).toEqual({ do: 'collect', couponId: 'a-3', storeId: 'a', done: true });
    expect(cartProgress(after, new Set(['l1', 'l2', 'l3'])).done).toEqual([0]);
    // and again at the next reading
    expect(keepCollected(after, held('usable')).instructions).toEqual(after.instructions);
  });

  it('is not done while it is still to be collected, nor where it never was asked for', () => {
    expect(keepCollected(everyLayer, held('collectable')).instructions).toEqual(everyLayer.instructions);
    expect(keepCollected(undefined, held('usable')).instructions).toEqual(held('usable').instructions);
  });
});
