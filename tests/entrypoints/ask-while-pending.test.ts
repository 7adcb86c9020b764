// A plan of which more is to come is asked for again: its messages may be lost, and the background may die.
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Stage, TabState } from '../../core/answer/tab-state';
import { askWhilePending } from '../../entrypoints/surface/ask-while-pending';
import { trap } from '../components/samples/sample-answers';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const planned = (...pending: Stage[]): TabState => ({ kind: 'planned', answer: trap, ...(pending.length === 0 ? {} : { pending }) });
const follow = (known: () => TabState | undefined) => {
  const state = signal<TabState>(planned('readings', 'insight'));
  const ask = vi.fn(async () => known());
  askWhilePending(state, ask);
  return { state, ask };
};
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

it('asks after five seconds of silence, and takes what is known since', async () => {
  const { state, ask } = follow(() => planned());
  await seconds(4.9);
  expect(ask).not.toHaveBeenCalled();
  await seconds(0.2);
  expect(state.value).toEqual(planned());
  await seconds(3600);
  expect(ask).toHaveBeenCalledOnce();
});

it('is not asked about what was told in time', async () => {
  const { state, ask } = follow(() => planned());
  await seconds(4);
  state.value = planned('insight');
  await seconds(4);
  state.value = planned();
  await seconds(3600);
  expect(ask).not.toHaveBeenCalled();
});

it('waits longer each time while it is still worked on, and shows what stands in the end', async () => {
  const { state, ask } = follow(() => planned('readings', 'insight'));
  await seconds(5 + 10 + 20 + 40 + 80 + 160 + 320 + 639);
  expect([ask.mock.calls.length, state.value]).toEqual([7, planned('readings', 'insight')]);
  await seconds(3600);
  expect([ask.mock.calls.length, state.value]).toEqual([8, { kind: 'planned', answer: trap, stopped: ['readings', 'insight'] }]);
});

it('shows what stands where nobody answers', async () => {
  const { state } = follow(() => undefined);
  await seconds(5.1);
  expect(state.value).toEqual({ kind: 'planned', answer: trap, stopped: ['readings', 'insight'] });
});

it('does not put an old answer over a page that has changed meanwhile', async () => {
  const { state, ask } = follow(() => planned());
  ask.mockImplementationOnce(async () => {
    state.value = { kind: 'loading' };
    return planned();
  });
  await seconds(60);
  expect(state.value).toEqual({ kind: 'loading' });
});
