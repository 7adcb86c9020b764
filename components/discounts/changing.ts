// Making a change from the page: what is said of it, and how it is taken back.
import { type Signal, useSignal } from '@preact/signals';
import type { Change } from '../../core/by-hand/change';
import type { FieldError } from '../../core/by-hand/check-promotion';
import type { PlainKey } from '../language/language';
import type { MakeChange } from './desk';
import { doneWords, failureWords } from './discounts-words';

export interface Outcome {
  key: PlainKey;
  failed: boolean;
  undo?: Change;
  /** tells one outcome from the next that says the same */
  turn: number;
}

/** Whether a change stands; where it does not, the errors of its fields if it is about fields. */
export interface Kept {
  kept: boolean;
  errors: FieldError[];
}

export interface Changing {
  outcome: Signal<Outcome | undefined>;
  make(change: Change): Promise<Kept>;
  undo(): Promise<void>;
}

/** One change at a time is said, and can be taken back until the next. */
export function useChanging(makeChange: MakeChange): Changing {
  const outcome = useSignal<Outcome | undefined>(undefined);
  const make = async (change: Change, done: PlainKey = doneWords[change.do], canUndo = true): Promise<Kept> => {
    const turn = (outcome.peek()?.turn ?? 0) + 1;
    const changed = await makeChange(change);
    if (changed.ok) {
      outcome.value = { key: done, failed: false, turn, ...(canUndo ? { undo: changed.value.undo } : {}) };
      return { kept: true, errors: [] };
    }
    const { error } = changed;
    if (error.code === 'bad-promotion') return { kept: false, errors: error.errors };
    outcome.value = { key: failureWords[error.code], failed: true, turn };
    return { kept: false, errors: [] };
  };
  return {
    outcome,
    make: (change) => make(change),
    async undo() {
      const change = outcome.peek()?.undo;
      if (change !== undefined) await make(change, 'discountsUndone', false);
    },
  };
}
