// Changes of her discounts: what is said of each, and what of it stands beside its fields.
import type { Change } from '../../core/by-hand/change';
import type { FieldError } from '../../core/by-hand/check-promotion';
import { type ChangeWords, useChanging as useChangingWith } from '../own-page/changing';
import type { ChangeFailure, MakeChange } from './desk';
import { doneWords, failureWords } from './discounts-words';

/** Whether a change stands; where it does not, the errors of its fields if it is about fields. */
export interface Kept {
  kept: boolean;
  errors: FieldError[];
}

const words: ChangeWords<Change, ChangeFailure> = {
  done: (change) => doneWords[change.do],
  failed: (failure) => (failure.code === 'bad-promotion' ? undefined : failureWords[failure.code]),
  undone: 'discountsUndone',
};

/** One change at a time is said, and can be taken back until the next. */
export function useChanging(makeChange: MakeChange) {
  const { outcome, make, undo } = useChangingWith(makeChange, words);
  return {
    outcome,
    undo,
    async make(change: Change): Promise<Kept> {
      const failure = await make(change);
      return { kept: failure === undefined, errors: failure?.code === 'bad-promotion' ? failure.errors : [] };
    },
  };
}
