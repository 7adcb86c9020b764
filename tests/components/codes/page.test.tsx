// The $42 trap: its plan pays 32.00 with the store coupon; every amount here was worked out on paper.
// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { fail } from '../../../core/result';
import { read } from '../render-app';
import { sampleAdvice, sampleRows } from '../samples/sample-codes';
import { showCodes } from './render-codes';

const order = (shown: ReturnType<typeof showCodes>) => shown.all('code').map(({ dataset }) => dataset['code']);

describe('the book', () => {
  it('has the most useful code first, those that are over folded, those of other countries only counted', () => {
    const shown = showCodes();
    expect(order(shown)[0]).toBe('DESK3');
    expect(order(shown).toSorted()).toEqual(['DESK3', 'DESK5', 'DESK9', 'SOON4']);
    expect(shown.text('book')).toContain('1 more is for other countries.');
    expect(shown.root.textContent).not.toContain('DEUTSCH6');
  });

  it('says what each does on the cart', () => {
    const shown = showCodes();
    // 42.00 − 10.00 = 32.00 ≥ 29.00; 32.00 − 3.00 = 29.00
    expect(read(shown.code('DESK3'))).toContain('Works on your cart: US$3.00 off. You would pay US$29.00, US$3.00 less than without it.');
    // out of reach: no amount is said of it but its own
    expect(shown.code('DESK9').querySelector('[data-testid="verdict"]')?.getAttribute('data-outcome')).toBe('would-work');
    expect(shown.all('reason', shown.code('DESK9')).map(({ dataset }) => dataset['code'])).toContain('below-minimum');
    expect(shown.all('reason', shown.code('SOON4')).map(({ dataset }) => dataset['code'])).toContain('not-started');
  });

  it('says what it would need where there is no cart', () => {
    const shown = showCodes({ noCart: true });
    expect(shown.text('held-against')).toBe('Open your cart, and each code is held against it.');
    expect(shown.all('verdict')).toEqual([]);
  });

  it('draws what is over when it is unfolded, without a way to copy it', async () => {
    const shown = showCodes();
    expect(shown.root.textContent).not.toContain('OVER8');
    const past = shown.all('past')[0] as HTMLDetailsElement;
    await act(async () => {
      past.open = true;
      past.dispatchEvent(new Event('toggle'));
    });
    const over = shown.code('OVER8');
    expect(over.dataset['status']).toBe('ended');
    expect(shown.all('copy-code', over)).toEqual([]);
  });

  it('marks, erases and takes back', async () => {
    const shown = showCodes();
    await shown.press('mark-used', shown.code('DESK3'));
    expect(shown.code('DESK3').dataset['status']).toBe('usedByMe');
    await shown.press('undo');
    expect(shown.code('DESK3').dataset['status']).toBe('live');
    await shown.press('mark-refused', shown.code('DESK3'));
    expect(shown.code('DESK3').dataset['status']).toBe('refused');
    await shown.press('unmark-refused', shown.code('DESK3'));
    await shown.press('erase-code', shown.code('DESK3'));
    expect(order(shown)).not.toContain('DESK3');
    await shown.press('undo');
    expect(order(shown)).toContain('DESK3');
  });

  it('copies a code byte by byte', async () => {
    const shown = showCodes();
    await shown.press('copy-code', shown.code('DESK3'));
    expect(shown.copied).toEqual(['DESK3']);
  });
});

describe('a pasted text', () => {
  it('is looked at, its doubts settled one press each, and what she takes is in the book', async () => {
    const found = sampleRows.slice(0, 2).map((row) => ({ ...row, code: `NEW${row.code}` }));
    const shown = showCodes({ found });
    await shown.press('find-codes');
    expect(shown.all('found-code').map(({ dataset }) => dataset['unsure'])).toEqual(['currency validUntil', undefined]);
    await shown.press('settle-currency');
    await shown.press('settle-unknown');
    expect(shown.all('doubt')).toEqual([]);
    await shown.press('keep-codes');
    expect(shown.text('outcome')).toContain('In the book. Open carts are planned anew.');
    expect(shown.all('found-code')).toEqual([]);
    const kept = shown.book().entries.find(({ row }) => row.code === 'NEWDESK9');
    expect(kept?.row).toMatchObject({ currency: { code: 'BRL' }, discount: { amount: 900 } });
    expect(kept?.row).not.toHaveProperty('validUntil');
    expect(kept?.row).not.toHaveProperty('unsure');
  });

  it('without a code says so', async () => {
    const shown = showCodes();
    await shown.press('find-codes');
    expect(shown.text('found')).toBe('No code was found in it.');
  });

  it('stays where it could not be kept', async () => {
    const shown = showCodes({ found: sampleRows.slice(0, 1), failure: fail({ code: 'storage-full' }) });
    await shown.press('find-codes');
    await shown.press('keep-codes');
    expect(shown.text('outcome')).toContain('the browser’s storage is full');
    expect(shown.all('found-code')).toHaveLength(1);
  });
});

describe('a refused code', () => {
  it('of the checkout page is asked about at once', () => {
    const shown = showCodes({
      atCheckout: { code: 'DESK7', words: 'Code expired' },
      asked: { code: 'DESK7', found: [], likely: ['DESK1'], reasons: ['ended'], instead: undefined },
    });
    expect(shown.text('site-said')).toBe('The site’s words mean: Over');
    expect(shown.text('likely')).toBe('Mistyped: perhaps DESK1');
    expect(shown.text('asked')).toContain('DESK7 is not in the book');
  });
});

describe('the ladder', () => {
  it('shows what the cart reaches, the next rung and what it costs', () => {
    const shown = showCodes({ advice: sampleAdvice() });
    const rungs = shown.all('rung').map(({ dataset }) => [dataset['code'], dataset['state'], dataset['next']]);
    // 32.00 after the store coupon: 29.00 is reached, 39.00 is 7.00 away, 99.00 is 67.00 away
    expect(rungs).toEqual([
      ['DESK3', 'reached', undefined],
      ['DESK5', 'ahead', 'true'],
      ['DESK9', 'ahead', undefined],
    ]);
    // 42.00 + 7.00 − 10.00 − 5.00 = 34.00, which is 2.00 more than 32.00
    expect(read(shown.all('rung')[1])).toContain('add goods for US$7.00, and pay US$2.00 more in all');
    expect(shown.all('ladder')[0]?.dataset['best']).toBe('DESK3');
  });
});
