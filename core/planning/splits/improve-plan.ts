// A plan made better step by step: other plans for one component, or for two at once.
import type { Effort } from '../effort';
import type { SplitAssignment } from './split-assignment';

/** more pairs of plans than these are not tried */
const mostPairs = 60_000;

/** Changes `from` for as long as that makes the plan better; `offer` prices a choice of plans and tells whether it is the best so far. */
export function* improvePlan(
  from: readonly number[],
  { columns }: SplitAssignment,
  offer: (picked: readonly number[]) => boolean,
  effort: Effort,
): Generator<undefined, void> {
  const size = columns.reduce((sum, { plans }) => sum + plans.length, 0);
  const seconds = size * size > mostPairs ? [] : columns;
  let picked = from;
  const tries = (changed: readonly number[]): boolean => {
    const isBetter = offer(changed);
    if (isBetter) picked = changed;
    return isBetter;
  };
  for (let goesOn = true; goesOn; ) {
    goesOn = false;
    for (const [at, { plans }] of columns.entries()) {
      for (const plan of plans) {
        if (effort.isSpent) return;
        if (effort.isPauseDue) yield undefined;
        const one = picked.with(at, plan);
        goesOn = tries(one) || goesOn;
        for (const [other, { plans: more }] of seconds.entries()) {
          if (other <= at) continue;
          for (const second of more) goesOn = tries(one.with(other, second)) || goesOn;
        }
      }
    }
  }
}
