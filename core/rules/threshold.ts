// "Orders over" or "minimum of": sources differ on whether an amount that equals its threshold reaches it.
import type { Rules } from '../formats/rules';

type Comparison = Rules['thresholdComparison'];

/** The least amount that reaches the threshold. */
export const leastReaching = (threshold: number, comparison: Comparison): number => (comparison === 'atLeast' ? threshold : threshold + 1);

export const reaches = (amount: number, threshold: number, comparison: Comparison): boolean =>
  amount >= leastReaching(threshold, comparison);

/** What is missing to the threshold: 0 where it is reached. */
export const shortOf = (amount: number, threshold: number, comparison: Comparison): number =>
  Math.max(0, leastReaching(threshold, comparison) - amount);
