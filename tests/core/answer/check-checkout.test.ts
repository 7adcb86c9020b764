// The checkout page against the promise, to the cent.
import { describe, expect, it } from 'vitest';
import { checkCheckout } from '../../../core/answer/check-checkout';
import type { SummaryRow } from '../../../core/formats/reading';
import { cartOf, EUR, line, row, storeCoupon, walletOf } from '../cases/readings';
import { answerTo, asOnCheckout, check, checkoutOf, explanationsOf, idOf } from './answers';

const free = { shipping: { amount: 0 } };

describe('42.00 with $10 off: 32.00 promised', () => {
  const lamp = line('lamp', { unitPrice: { amount: 4200 }, ...free });
  const answer = answerTo({ cart: cartOf([lamp]), wallet: [walletOf([storeCoupon()])] });
  const rows = [row('subtotal', 4200), row('storeCoupon', 1000), row('shipping', 0)];
  const checked = (more: SummaryRow[], total: number) => check([lamp], answer, [...rows, ...more], total);

  it('matches the page that asks it', () => {
    expect(checked([row('saved', 1000)], 3200)).toEqual({ kind: 'matches', promised: 3200, charged: 3200, pageTotal: 3200, apart: [] });
  });

  it('matches before tax, which is named', () => {
    const tax = row('tax', 256, 'Additional charges');
    expect(checked([tax], 3456)).toEqual({ kind: 'matches', promised: 3200, charged: 3200, pageTotal: 3456, apart: [tax] });
  });

  it('matches before a bonus, which the page takes off', () => {
    expect(checked([row('bonus', 200)], 3000)).toMatchObject({
      kind: 'matches',
      charged: 3200,
      pageTotal: 3000,
      apart: [{ kind: 'bonus', label: 'bonus', amount: -200 }],
    });
  });

  it('differs by a charge in words nobody knows, which is named', () => {
    const found = checked([row('other', 399, 'Livraison')], 3599);
    expect(found).toMatchObject({ kind: 'differs', charged: 3599, difference: 399, apart: [] });
    expect(explanationsOf(found)).toContainEqual({ code: 'row-differs', kind: 'other', expected: 0, actual: 399 });
  });

  it('differs by a discount in words nobody knows, which the site put in', () => {
    const found = checked([row('other', -500, 'Select')], 2700);
    expect(found).toMatchObject({ kind: 'differs', charged: 2700, difference: -500 });
    expect(explanationsOf(found)).toContainEqual({ code: 'applied-by-site', kind: 'other', amount: 500 });
  });

  it('says nothing of a page that was read by guess, or whose currency is not known', () => {
    const page = checkoutOf([asOnCheckout(lamp)], rows, 3200);
    const { currency: _, ...withoutCurrency } = page;
    expect(checkCheckout(answer, page)).toMatchObject({ kind: 'matches' });
    expect(checkCheckout(answer, { ...page, confidence: 'guess' })).toBeUndefined();
    expect(checkCheckout(answer, withoutCurrency)).toBeUndefined();
  });

  it('takes a nameless line at another price, or no lines with another subtotal, for another cart', () => {
    const page = checkoutOf([asOnCheckout(lamp)], [row('subtotal', 9900), row('storeCoupon', 6700)], 3200);
    const other = { lineItemId: 'made:1', title: 'Other thing', quantity: 1, unitPrice: { amount: 9900 } };
    const showing = (lineItems: (typeof other)[]) => ({ ...page, checkout: { ...page.checkout, lineItems } });
    expect(checkCheckout(answer, showing([other]))).toEqual({ kind: 'other-cart' });
    expect(checkCheckout(answer, showing([]))).toEqual({ kind: 'other-cart' });
  });

  it('matches where the page names its discounts in words nobody knows', () => {
    const unknown = [row('other', 4200, 'X'), row('other', -1000, 'Y'), row('shipping', 0)];
    expect(check([lamp], answer, unknown, 3200)).toMatchObject({ kind: 'matches', apart: [] });
  });

  it('differs where the coupon is not put in yet, also on a page that shows no discounts', () => {
    const bare = check([lamp], answer, [row('subtotal', 4200), row('shipping', 0)], 4200);
    expect(bare).toMatchObject({ kind: 'differs', promised: 3200, charged: 4200, difference: 1000 });
    expect(explanationsOf(bare)).toContainEqual({
      code: 'not-applied',
      kind: 'storeCoupon',
      amount: 1000,
      couponId: idOf(answer, 'storeCoupon'),
    });
  });

  it('differs without an explanation where nothing explains it', () => {
    expect(check([lamp], answer, [row('subtotal', 4200)], 3999)).toEqual({
      kind: 'differs',
      promised: 3200,
      charged: 3999,
      pageTotal: 3999,
      difference: 799,
      apart: [],
      explanations: [],
    });
  });

  it('differs by another shipping', () => {
    const other = [row('subtotal', 4200), row('storeCoupon', 1000), row('shipping', 199)];
    expect(explanationsOf(check([lamp], answer, other, 3399))).toEqual([
      { code: 'row-differs', kind: 'shipping', expected: 0, actual: 199 },
    ]);
  });

  it.each([
    ['another item', [line('shade')]],
    ['another quantity', [{ ...lamp, quantity: 2 }]],
    ['one line more', [lamp, line('shade')]],
  ])('is of another cart with %s', (_name, lines) => {
    expect(check(lines, answer, rows, 3200)).toEqual({ kind: 'other-cart' });
  });

  it('is of another cart in another currency', () => {
    expect(checkCheckout(answer, checkoutOf([asOnCheckout(lamp)], rows, 3200, { currency: EUR }))).toEqual({ kind: 'other-cart' });
  });

  it('says nothing of a page that states no total yet', () => {
    const page = checkoutOf([asOnCheckout(lamp)], rows, 3200);
    expect(checkCheckout(answer, { ...page, checkout: { lineItems: [asOnCheckout(lamp)], summary: { rows } } })).toBeUndefined();
  });

  it('compares totals where the lines of the page cannot be read', () => {
    expect(check([], answer, rows, 3200)).toMatchObject({ kind: 'matches' });
    const quantityOnly = [{ lineItemId: 'made:1', quantity: 1 }];
    expect(checkCheckout(answer, checkoutOf(quantityOnly, rows, 3200))).toMatchObject({ kind: 'matches' });
  });
});
