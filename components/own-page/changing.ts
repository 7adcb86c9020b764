// Making changes from a page of our own: what is said of each, and how it is taken back.
import { type Signal, useSignal } from '@preact/signals';
import type { Result } from '../../core/result';
import type { PlainKey } from '../language/language';

export interface Outcome<Change> {
  key: PlainKey;
  failed: boolean;
  undo?: Change;
  /** tells one outcome from the next that says the same */
  turn: number;
}

export interface ChangeWords<Change, Failure> {
  /** what is said where it is done */
  done(change: Change): PlainKey;
  /** what is said where it is not; undefined where its place on the page says it */
  failed(failure: Failure): PlainKey | undefined;
  undone: PlainKey;
}

export interface Changing<Change, Failure> {
  outcome: Signal<Outcome<Change> | undefined>;
  /** Answers what went wrong; undefined where the change stands. */
  make(change: Change): Promise<Failure | undefined>;
  undo(): Promise<void>;
}

/** One change at a time is said, and can be taken back until the next. */
export function useChanging<Change, Failure>(
  makeChange: (change: Change) => Promise<Result<{ undo: Change }, Failure>>,
  words: ChangeWords<Change, Failure>,
): Changing<Change, Failure> {
  const outcome = useSignal<Outcome<Change> | undefined>(undefined);
  const make = async (change: Change, done: PlainKey, canUndo: boolean): Promise<Failure | undefined> => {
    const turn = (outcome.peek()?.turn ?? 0) + 1;
    const changed = await makeChange(change);
    if (changed.ok) {
      outcome.value = { key: done, failed: false, turn, ...(canUndo ? { undo: changed.value.undo } : {}) };
      return undefined;
    }
    const key = words.failed(changed.error);
    if (key !== undefined) outcome.value = { key, failed: true, turn };
    return changed.error;
  };
  return {
    outcome,
    make: (change) => make(change, words.done(change), true),
    async undo() {
      const change = outcome.peek()?.undo;
      if (change !== undefined) await make(change, words.undone, false);
    },
  };
}
