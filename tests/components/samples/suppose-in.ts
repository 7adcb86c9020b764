// What the background would answer to a supposition, worked out here and now.
import type { CartAnswer } from '../../../core/answer/answer';
import { planSupposed, type Supposed, type Supposition } from '../../../core/answer/what-if';

export function supposeIn({ case: planned }: CartAnswer, change: Supposition): Supposed {
  const work = planSupposed(planned, change);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
