// @vitest-environment happy-dom
// Her coins and her shipping rules, typed and taken back.
import { describe, expect, it } from 'vitest';
import { saying, USD } from '../../core/by-hand/entries';
import { read } from '../render-app';
import { showDiscounts } from './render-discounts';

const AT = '2026-11-21T12:00:00.000Z';
const COINS = '[data-testid="coins"]';
const SHIPPING = '[data-testid="shipping"]';

describe('coins', () => {
  it('are kept with their worth, or without; and given back to the page', async () => {
    const page = showDiscounts();
    await page.type(`${COINS} [name="balance"]`, '2,340');
    await page.submit(`${COINS} form`);
    expect(page.hers().coins).toEqual({ balance: 2340, currency: USD, at: AT });
    await page.type(`${COINS} [name="worth"]`, '0.95');
    await page.submit(`${COINS} form`);
    expect(page.hers().coins?.worth).toEqual({ coins: 100, amount: 95 });
    expect(page.text(`${COINS} .facts`)).toBe('2,340 coins, entered by you just now');
    await page.click(`${COINS} [data-testid="remove-coins"]`);
    expect(page.hers().coins).toBeUndefined();
    expect((page.one(`${COINS} [name="balance"]`) as HTMLInputElement).value).toBe('');
  });

  it.each(['-5', '10.5', 'many', ''])('that are no number are said to be none: "%s"', async (text) => {
    const page = showDiscounts();
    await page.type(`${COINS} [name="balance"]`, text);
    await page.submit(`${COINS} form`);
    expect([page.text(`${COINS} .error`), page.hers().coins]).toEqual(['Write a whole number.', undefined]);
  });
});

describe('shipping', () => {
  it('of a store is kept, one rule each, and taken back', async () => {
    const page = showDiscounts();
    await page.type(`${SHIPPING} [name="store"]`, 'Forty Two');
    await page.type(`${SHIPPING} [name="fee"]`, '2.99');
    await page.type(`${SHIPPING} [name="freeFrom"]`, '10');
    await page.submit(`${SHIPPING} form`);
    expect(page.hers().shipping).toEqual([
      {
        of: { storeId: '700100' },
        storeName: 'Forty Two',
        policy: { type: 'flat', fee: { amount: 299 }, freeFrom: { amount: 1000 } },
        currency: USD,
        at: AT,
      },
    ]);
    expect(page.text('[data-testid="shipping-rule"] .name')).toBe('Forty Two US$2.99, free from US$10.00');
    await page.click('[data-testid="remove-shipping"]');
    expect(page.hers().shipping).toEqual([]);
  });

  it('of Choice items, by the piece', async () => {
    const page = showDiscounts();
    await page.type(`${SHIPPING} [name="of"]`, 'choice');
    await page.type(`${SHIPPING} [name="type"]`, 'perUnit');
    await page.type(`${SHIPPING} [name="fee"]`, '1.99');
    await page.type(`${SHIPPING} [name="additional"]`, '0.5');
    await page.submit(`${SHIPPING} form`);
    expect(page.hers().shipping.map(({ of, policy }) => [of, policy])).toEqual([
      ['choice', { type: 'perUnit', firstUnit: { amount: 199 }, additionalUnit: { amount: 50 } }],
    ]);
  });

  it('of nobody, or of no amount, is not kept', async () => {
    const page = showDiscounts({ byHand: saying({}) });
    await page.type(`${SHIPPING} [name="fee"]`, 'free');
    await page.submit(`${SHIPPING} form`);
    expect([...page.root.querySelectorAll(`${SHIPPING} .error`)].map(read)).toEqual([
      'Name a store of your cart, or write its number or a link to it.',
      'This is no amount: write 40 or 40.50.',
    ]);
    await page.type(`${SHIPPING} [name="store"]`, '1100001');
    await page.submit(`${SHIPPING} form`);
    expect(page.text(`${SHIPPING} .error`)).toBe('This is no amount: write 40 or 40.50.');
    expect(page.hers().shipping).toEqual([]);
  });
});
