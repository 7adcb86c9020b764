// @vitest-environment happy-dom
// Answers that come late, in another order than she changed her mind, or not at all.
import { expect, it } from 'vitest';
import type { Supposed, Supposition } from '../../../core/answer/what-if';
import { afterwards, type Shown, show } from '../render-app';
import { trapWithChances } from '../samples/sample-chances';
import { supposeIn } from '../samples/suppose-in';

interface Question {
  change: Supposition;
  answer(): void;
  refuse(): void;
}

async function slowTrial() {
  const questions: Question[] = [];
  const suppose = (change: Supposition) =>
    new Promise<Supposed | undefined>((resolve, reject) => {
      questions.push({ change, answer: () => resolve(supposeIn(trapWithChances, change)), refuse: () => reject(new Error('gone')) });
    });
  const shown = show({ kind: 'planned', answer: trapWithChances }, { suppose });
  await afterwards(() => {
    const details = shown.one('what-if').querySelector('details');
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
  const more = () => afterwards(() => shown.one('one-more').click());
  return { shown, questions, more };
}
const state = (shown: Shown) => {
  const { kind, amount } = shown.one('supposed').dataset;
  return [kind, amount];
};

it('asks one thing at a time, and of what she changed meanwhile only the last', async () => {
  const { shown, questions, more } = await slowTrial();
  await more();
  await more();
  await more();
  expect(questions.map(({ change }) => change.quantities)).toEqual([{ l1: 2 }]);
  expect(shown.one('supposed').getAttribute('aria-busy')).toBe('true');
  expect(shown.one('supposed').querySelector('bdi')).toBeNull();
  await afterwards(() => questions[0]?.answer());
  // 69.00 is of two lamps, and she is at four
  expect(state(shown)).toEqual(['waiting', undefined]);
  expect(questions.map(({ change }) => change.quantities)).toEqual([{ l1: 2 }, { l1: 4 }]);
  // 4 × 42.00 − 10.00 − 5.00 = 153.00
  await afterwards(() => questions[1]?.answer());
  expect(state(shown)).toEqual(['supposed', '15300']);
});

it('drops an answer to what she has taken back', async () => {
  const { shown, questions, more } = await slowTrial();
  await more();
  await afterwards(() => shown.one('what-if-reset').click());
  await afterwards(() => questions[0]?.answer());
  expect(state(shown)).toEqual(['as-planned', undefined]);
  await more();
  await afterwards(() => questions[1]?.answer());
  expect(state(shown)).toEqual(['supposed', '6900']);
});

it('says so where there is no answer, and asks again at the next change', async () => {
  const { shown, questions, more } = await slowTrial();
  await more();
  await afterwards(() => questions[0]?.refuse());
  expect(state(shown)).toEqual(['failed', undefined]);
  expect(shown.text('supposed')).toContain('That could not be worked out.');
  await more();
  // 3 × 42.00 − 15.00 = 111.00
  await afterwards(() => questions[1]?.answer());
  expect(state(shown)).toEqual(['supposed', '11100']);
});
