// @vitest-environment happy-dom
// The answer first: what to pay, instead of what, how sure.
import { describe, expect, it } from 'vitest';
import type { CartAnswer } from '../../../core/answer/answer';
import { planned, texts, unmarked } from '../render-app';
import { everyLayer, trap } from '../samples/sample-answers';

describe('the headline', () => {
  it('says what to pay, instead of what, and that it is proved', () => {
    const shown = planned(trap);
    expect(shown.one('answer').dataset['amount']).toBe('3200');
    expect(texts(shown.one('answer'), 'h2, .saved, .proof')).toEqual([
      'Pay US$32.00 not US$42.00, the page’s total now',
      'You save US$10.00 (23.8%)',
      'Best possible, proved 1 order',
    ]);
  });

  it.each<[string, Partial<CartAnswer>, string, string]>([
    [
      'the total without its tax',
      { pageTotal: 4600, pageTotalBeforeTax: 4200 },
      'not US$42.00, the page’s total now without its tax',
      '4200',
    ],
    ['the price without coupons', {}, 'not US$42.00, the price without coupons', '4200'],
    ['nothing to save', { pageTotal: 3200 }, 'just what the page asks now: nothing more to save', '3200'],
    ['a page that asks less', { pageTotal: 3100 }, 'the page asks US$31.00, which is less: it counts a discount I do not know of', '3100'],
    ['no coupon that helps', { withoutCoupons: 3200 }, 'no coupon you hold makes it cheaper', '3200'],
  ])('names the second number: %s', (_what, change, said, otherwise) => {
    const { pageTotal: _total, pageTotalBeforeTax: _before, ...rest } = trap;
    const shown = planned({ ...rest, ...change });
    expect(texts(shown.one('answer'), '.instead')).toEqual([said]);
    expect(shown.one('answer').dataset['otherwise']).toBe(otherwise);
  });

  it('says how far from the best a plan may be', () => {
    expect(planned(everyLayer).text('proof')).toBe('Not proved best: at most US$0.60 better may exist');
    const tie = { ...trap, plan: { ...trap.plan, proof: { status: 'bounded' as const, lowerBound: 3200 } } };
    expect(planned(tie).text('proof')).toBe('No lower price exists; which coupons to spare is not proved');
  });

  it('says the same in Hebrew', () => {
    expect(texts(planned(trap, 'he').one('answer'), 'h2, .saved, .proof').map(unmarked)).toEqual([
      'לתשלום 32.00 US$ ולא 42.00 US$, הסכום שמוצג כעת בעמוד',
      'חיסכון של 10.00 US$ (23.8%)',
      'הטוב ביותר האפשרי, מוכח הזמנה אחת',
    ]);
  });
});
