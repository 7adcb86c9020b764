import { expect, it } from 'vitest';
import { answerCart } from '../../../core/answer/answer-cart';
import { sampleInput } from '../../../core/sample/sample-cart';

it('the sample is the trap: 42.00 − 10.00 = 32.00 with the store coupon alone, proved', () => {
  const work = answerCart(sampleInput({ item: 'Lamp', store: 'House' }, Date.parse('2026-11-21T12:00:00Z')));
  let step = work.next();
  while (step.done !== true) step = work.next();
  const state = step.value;
  if (state.kind !== 'planned') throw new Error(JSON.stringify(state));
  expect(state.answer.plan.objective.payable).toBe(3200);
  expect(state.answer.plan.proof.status).toBe('proved');
  expect(state.answer.pageTotal).toBe(4200);
  expect(state.answer.confidence).toBe('exact');
  expect(state.answer.instructions.flat().filter((one) => one.do === 'leaveOut')).toMatchObject([
    { why: { code: 'below-minimum-spend', short: 700 } }, // 39.00 − 32.00
  ]);
});
