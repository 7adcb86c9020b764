// One question under way at most: what she changes meanwhile waits, and only the latest of it is asked.
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Supposed, Supposition } from '../../core/answer/what-if';
import { isNothing } from './supposing';

/** What is known of the change: nothing is changed; being worked out; the answer; that there is none. */
export type Outcome = { kind: 'as-planned' | 'waiting' | 'failed' } | { kind: 'supposed'; supposed: Supposed };

export interface Supposing {
  change: ReadonlySignal<Supposition>;
  outcome: ReadonlySignal<Outcome>;
  suppose(change: Supposition): void;
}

/** Keeps the change and its answer; an answer to an earlier change is dropped. `ask` gives undefined where there is no answer. */
export function useSupposing(ask: (change: Supposition) => Promise<Supposed | undefined>): Supposing {
  const change = useSignal<Supposition>({});
  const outcome = useSignal<Outcome>({ kind: 'as-planned' });
  const isAsking = useRef(false);
  const askOn = async () => {
    if (isAsking.current) return;
    isAsking.current = true;
    while (outcome.value.kind === 'waiting') {
      const asked = change.value;
      const supposed = await ask(asked).catch(() => undefined);
      if (change.value === asked) outcome.value = supposed === undefined ? { kind: 'failed' } : { kind: 'supposed', supposed };
    }
    isAsking.current = false;
  };
  const suppose = (wanted: Supposition) => {
    change.value = wanted;
    outcome.value = { kind: isNothing(wanted) ? 'as-planned' : 'waiting' };
    void askOn();
  };
  return { change, outcome, suppose };
}
