// What is said beside the number.
import { describe, expect, it } from 'vitest';
import type { ReadDiscount } from '../../../core/formats/reading';
import { cartOf, line, productOf, storeCoupon, walletOf } from '../cases/readings';
import { answerTo, idOf } from './answers';

const lamp = line('lamp', { unitPrice: { amount: 4200 }, shipping: { amount: 0 } });

describe('which lines a coupon counts', () => {
  // 25.00 + 25.00; $10 off $40 takes 10.00 off both, nothing off one
  const cart = cartOf([line('1', { unitPrice: { amount: 2500 } }), line('2', { unitPrice: { amount: 2500 } })]);
  const seenOn = (...ids: string[]) => ids.map((id) => productOf(id, { coupons: [storeCoupon()] }));

  it('is planned both ways where it matters; the headline is the dearer one', () => {
    const answer = answerTo({ cart, products: seenOn('item-1') });
    expect(answer.plan.objective.payable).toBe(5000);
    expect(answer.notes).toContainEqual({ code: 'eligibility-not-known', headline: 'seenOnly', countAll: 4000, seenOnly: 5000 });
    expect(answer.case.wallet?.coupons?.[0]?.eligibility).toEqual({ lineItems: { include: ['1'] } });
  });

  it('is not asked where the pages of all lines show it', () => {
    const answer = answerTo({ cart, products: seenOn('item-1', 'item-2') });
    expect(answer.plan.objective.payable).toBe(4000);
    expect(answer.notes.map(({ code }) => code)).not.toContain('eligibility-not-known');
  });
});

describe('thresholds that hold by little', () => {
  const noted = (unitPrice: number) =>
    answerTo({ cart: cartOf([line('1', { unitPrice: { amount: unitPrice } })]), wallet: [walletOf([storeCoupon()])] }).notes.filter(
      ({ code }) => code === 'thin-margin',
    );

  it.each([
    // half a per cent of 40.00 is 0.20
    [4000, 0],
    [4019, 19],
  ])('are said: %i passes 4000 by %i', (unitPrice, margin) => {
    expect(noted(unitPrice)).toMatchObject([{ margin }]);
  });

  it.each([4020, 4200])('are not said of %i', (unitPrice) => {
    expect(noted(unitPrice)).toEqual([]);
  });

  it('are said of the level that is reached', () => {
    const levels: ReadDiscount = {
      kind: 'storeDiscount',
      scope: { type: 'store', storeId: '700100' },
      discount: {
        type: 'tiered',
        tiers: [
          { minimumSpend: { amount: 1500 }, discount: { type: 'fixed', amount: 100 } },
          { minimumSpend: { amount: 3000 }, discount: { type: 'fixed', amount: 300 } },
        ],
      },
    };
    const answer = answerTo({
      cart: cartOf([line('1', { unitPrice: { amount: 3010 } })]),
      products: [productOf('item-1', { automaticDiscounts: [levels] })],
    });
    expect(answer.notes).toContainEqual({ code: 'thin-margin', promotionId: idOf(answer, 'storeDiscount'), margin: 10 });
  });
});

it.each([
  ['2026-11-22T12:00:00Z', true],
  ['2026-11-22T12:00:01Z', false],
])('a coupon of the plan that ends at %s: ends soon is %s', (validUntil, said) => {
  const answer = answerTo({ cart: cartOf([lamp]), wallet: [walletOf([storeCoupon({ validUntil })])] });
  expect(answer.notes.some(({ code }) => code === 'ends-soon')).toBe(said);
});

it('a coupon that was read with doubt is said when the plan uses it, and only then', () => {
  const doubtful = storeCoupon({ unsure: ['validUntil'] });
  const used = answerTo({ cart: cartOf([lamp]), wallet: [walletOf([doubtful])] });
  expect(used.notes).toContainEqual({ code: 'unsure-promotion', promotionId: idOf(used, 'storeCoupon'), fields: ['validUntil'] });
  const unused = answerTo({ cart: cartOf([line('1')]), wallet: [walletOf([doubtful])] });
  expect(unused.notes.map(({ code }) => code)).not.toContain('unsure-promotion');
});
