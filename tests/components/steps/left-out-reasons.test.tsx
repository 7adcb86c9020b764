// @vitest-environment happy-dom
// Why a coupon stays out of an order, in words and numbers.
import { describe, expect, it } from 'vitest';
import type { CartAnswer } from '../../../core/answer/answer';
import type { Ineligible } from '../../../core/formats/plan';
import { planned, read, texts, unmarked } from '../render-app';
import { everyLayer, trap } from '../samples/sample-answers';

describe('why a coupon is left out', () => {
  it('in the $42 trap: by how much, and after what', () => {
    const why = planned(trap).one('steps').querySelector('[data-coupon="se"] .why');
    expect(read(why)).toBe('After the store coupon, US$32.00 is left: US$7.00 short of its minimum of US$39.00.');
  });

  it('in the $42 trap, in Hebrew', () => {
    const why = read(planned(trap, 'he').one('steps').querySelector('[data-coupon="se"] .why'));
    expect(unmarked(why)).toBe('אחרי קופון החנות נותרים 32.00 US$: חסרים 7.00 US$ למינימום של 39.00 US$.');
  });

  it('names every layer that came before on its goods, and none that did not', () => {
    const shown = planned(everyLayer).one('steps');
    expect(read(shown.querySelector('[data-coupon="sel-5"] .why'))).toBe(
      'After the store discount and store coupon, US$69.25 is left: US$29.75 short of its minimum of US$99.00.',
    );
    expect(read(shown.querySelector('[data-coupon="b-4"] .why'))).toBe(
      'What counts for it comes to US$31.40: US$3.60 short of its minimum of US$35.00.',
    );
  });

  it('does not speak of what is left where minimums are tested on full prices, or must be exceeded', () => {
    const under = (rules: CartAnswer['case']['rules']) =>
      read(
        planned({ ...trap, case: { ...trap.case, ...(rules ? { rules } : {}) } })
          .one('steps')
          .querySelector('.why'),
      );
    expect(under({ thresholdBase: { selectCoupon: 'itemPrice' } })).toBe(
      'What counts for it comes to US$32.00: US$7.00 short of its minimum of US$39.00.',
    );
    expect(under({ thresholdComparison: 'moreThan' })).toBe('US$7.00 short of its minimum.');
  });

  it.each<[Ineligible, string]>([
    [{ code: 'below-minimum-quantity', short: 1 }, '1 piece short of its minimum.'],
    [{ code: 'below-minimum-quantity', short: 3 }, '3 pieces short of its minimum.'],
    [{ code: 'nothing-eligible' }, 'Nothing in this order counts for it.'],
    [{ code: 'ineligible-item-in-order' }, 'It refuses an order that holds an item it does not cover, and this one does.'],
    [{ code: 'takes-nothing-off' }, 'It would take nothing off here.'],
    [{ code: 'wrong-region' }, 'Not for the country you buy in.'],
    [{ code: 'code-used' }, 'You have used this code already.'],
    [{ code: 'trait-missing', trait: 'newBuyer' }, 'Only for a first order.'],
    [{ code: 'trait-missing', trait: 'app' }, 'Only in the app.'],
    [{ code: 'trait-missing', trait: 'card:visa' }, 'Only with: card:visa.'],
    [{ code: 'limit-reached' }, 'No more of its kind fit in an order.'],
    [
      { code: 'limit-reached', instead: ['st'] },
      'No more of its kind fit in an order; used instead: Store coupon, US$10.00 off from US$40.00 · Lantern House.',
    ],
    [{ code: 'excluded-by', couponId: 'st' }, 'Does not go together with: Store coupon, US$10.00 off from US$40.00 · Lantern House.'],
    [{ code: 'excluded-by', couponId: 'gone' }, 'Does not go together with: a promotion I hold no details of (gone).'],
    [{ code: 'costs-more-than-it-saves' }, 'With it the order would cost no less: another discount falls away.'],
  ])('%o', (why, said) => {
    const shown = planned({ ...trap, instructions: [[{ do: 'leaveOut', couponId: 'se', why }]] });
    expect(texts(shown.one('steps'), '.why')).toEqual([said]);
  });

  it('names the moment a coupon starts or ended', () => {
    const said = (why: Ineligible) =>
      texts(planned({ ...trap, instructions: [[{ do: 'leaveOut', couponId: 'se', why }]] }).one('steps'), '.why')[0];
    expect(said({ code: 'not-yet-valid', from: '2026-07-15T12:00:00Z' })).toMatch(/^Starts Jul 1[56], 2026, \d\d:00\.$/);
    expect(said({ code: 'expired', until: '2025-07-15T12:00:00Z' })).toMatch(/^Ended Jul 1[56], 2025, \d\d:00\.$/);
  });
});
