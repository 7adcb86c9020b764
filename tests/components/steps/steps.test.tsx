// @vitest-environment happy-dom
// What to do, in order, and what to leave alone.
import { describe, expect, it } from 'vitest';
import { planned, read, texts } from '../render-app';
import { everyLayer, trap, twoOrders } from '../samples/sample-answers';

describe('the steps', () => {
  it('are in order, with everything a tool needs', () => {
    const steps = planned(everyLayer).all('step');
    expect(steps.map(({ dataset: { do: does, coupon, code, line } }) => [does, coupon, code, line])).toEqual([
      ['collect', 'a-3', undefined, undefined],
      ['checkOut', undefined, undefined, undefined],
      ['apply', 'a-3', undefined, undefined],
      ['pasteCode', 'code-8', 'AEUS08', undefined],
      ['spendCoins', undefined, undefined, undefined],
      ['leaveOut', 'ae-4', undefined, undefined],
      ['leaveOut', 'b-4', undefined, undefined],
      ['leaveOut', 'sel-5', undefined, undefined],
    ]);
    expect(texts(planned(everyLayer).one('steps'), 'ol .say')).toEqual([
      'Before you go on, collect: Store coupon, US$3.00 off from US$40.00 · Toocki Official Store',
      'Go to checkout',
      'At checkout, choose: Store coupon, US$3.00 off from US$40.00 · Toocki Official Store',
      'Paste the code: Promo code AEUS08, US$8.00 off from US$59.00',
      'Switch coins on: 224 coins take off US$2.24',
    ]);
  });

  it('are told apart by order, with the lines to tick', () => {
    const shown = planned(twoOrders);
    expect(texts(shown.one('steps'), 'h3')).toEqual(['Order 1', 'Do not use', 'Order 2']);
    expect(shown.all('step').flatMap(({ dataset }) => (dataset['line'] ? [[dataset['do'], dataset['line']]] : []))).toEqual([
      ['untick', 'l2'],
      ['tick', 'l2'],
    ]);
    expect(texts(shown.one('steps'), '.lines .title')).toEqual(['Notebook', 'Notebook']);
  });

  it('lead to the store, but not to a seller without a store number', () => {
    expect(planned(trap).one('steps').querySelector('a')?.href).toBe('https://shop.test/store/1102764714');
    const seller = { ...trap, instructions: [[{ do: 'collect' as const, couponId: 'st', storeId: 'seller:77' }]] };
    expect(planned(seller).one('steps').querySelector('a')).toBeNull();
  });

  it('warn first of a coupon that the site has put in by itself', () => {
    const first = planned(everyLayer)
      .all('step')
      .find(({ dataset }) => dataset['do'] === 'leaveOut');
    expect(read(first)).toContain('The site has put it in by itself: take it off at checkout before you pay.');
  });

  it('fold what is more than three to leave out', () => {
    const leaveOut = ['a-3', 'b-4', 'sel-5', 'ae-4', 'code-8'].map((couponId) => ({
      do: 'leaveOut' as const,
      couponId,
      why: { code: 'takes-nothing-off' as const },
    }));
    const shown = planned({ ...everyLayer, instructions: [leaveOut] });
    expect(shown.all('step')).toHaveLength(5);
    expect(shown.one('steps').querySelectorAll('details [data-do="leaveOut"]')).toHaveLength(2);
    expect(texts(shown.one('steps'), 'summary')).toEqual(['and 2 more']);
  });
});
