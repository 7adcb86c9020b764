// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../components/language/languages';
import { badgeOf } from '../../../components/words/badge';
import type { CartAnswer } from '../../../core/answer/answer';
import { untouchedSettings } from '../../../core/answer/untouched-settings';
import { everyLayer, trap, twoOrders } from '../samples/sample-answers';
import { sampleStates } from '../samples/sample-states';

const en = chooseLanguage(['en']);
const shown = (answer: CartAnswer, badge?: 'saved' | 'count' | 'off') =>
  badgeOf({ kind: 'planned', answer }, { ...untouchedSettings, ...(badge && { badge }) }, en);
/** A cart whose page asks so much more than the 32.00 of the plan, in the smallest units. */
const saving = (saved: number, exponent = 2): CartAnswer => ({
  ...trap,
  case: { ...trap.case, currency: { code: exponent === 0 ? 'KRW' : 'USD', exponent } },
  pageTotal: 3200 + saved,
  pageTotalBeforeTax: 3200 + saved,
});

describe('the badge of a planned cart', () => {
  it('says what is saved: 42.00 − 32.00', () => expect(shown(trap)).toEqual({ text: '10.0', title: 'Stackwise: save US$10.00' }));

  it.each([
    [1, 2, '0.01'],
    [999, 2, '9.99'],
    [1149, 2, '11.4'],
    [9999, 2, '99.9'],
    [12_399, 2, '123'],
    [99_999, 2, '999'],
    [1_234_567, 2, '12K'],
    [9, 0, '9'],
    [12_900, 0, '12K'],
    [123_456_789_012, 2, '…'],
  ])('never says more than is saved: %d × 10^-%d is %s', (saved, exponent, text) =>
    expect(shown(saving(saved, exponent))?.text).toBe(text),
  );

  it('counts what is worth doing', () => {
    // collect and choose the store coupon; going to checkout and leaving the Select coupon out are none
    expect(shown(trap, 'count')).toEqual({ text: '2', title: 'Stackwise: 2 things worth doing' });
    for (const answer of [everyLayer, twoOrders]) {
      const { title, text } = shown(answer, 'count') ?? { title: '', text: '' };
      expect(title).toContain(text);
    }
  });

  it('is not there where she wants none, or nothing is saved', () => {
    expect(shown(trap, 'off')).toBeUndefined();
    expect(shown(saving(0))).toBeUndefined();
    expect(shown(saving(0), 'count')).toBeUndefined();
  });
});

it.each([
  ['checkout-matches', '✓', 'Stackwise: this checkout matches the plan'],
  ['checkout-differs', '!', 'Stackwise: this checkout differs from the plan'],
])('%s is said in a sign and in words', (name, text, title) => {
  const state = sampleStates[name];
  if (state === undefined) throw new Error(`no state ${name}`);
  expect(badgeOf(state, untouchedSettings, en)).toEqual({ text, title });
});

it.each(['not-a-cart', 'loading', 'captcha'])('%s has none', (name) =>
  expect(badgeOf(sampleStates[name] ?? { kind: 'loading' }, untouchedSettings, en)).toBeUndefined(),
);
