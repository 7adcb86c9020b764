// A state that does not jump: while a change is worked out, what was known keeps its place, marked as busy; the style hides its amounts.
import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import type { TabState } from '../../core/answer/tab-state';

export interface Steady {
  state: TabState;
  /** the state is of before the last change; what follows is being worked out */
  busy: boolean;
}

const isAnswer = ({ kind }: TabState) => kind === 'planned' || kind === 'checkout';

/** The state to show: the last answer while the next one is loading, else the state itself. */
export function useSteady(state: ReadonlySignal<TabState>): ReadonlySignal<Steady> {
  const kept = useSignal<{ last?: TabState }>({});
  return useComputed(() => {
    const now = state.value;
    const held = kept.peek();
    if (now.kind !== 'loading') {
      held.last = now;
      return { state: now, busy: false };
    }
    return held.last && isAnswer(held.last) ? { state: held.last, busy: true } : { state: now, busy: false };
  });
}
