// A long page is read in steps, so that the page itself is never kept waiting.
import type { Reading } from '../core/formats/reading';

/** A reading under way: it may be left between two steps, and given up when the page changes meanwhile. */
export type ReadingSteps = Generator<undefined, Reading>;

/** All steps in one go. */
export function finished(steps: ReadingSteps): Reading {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
