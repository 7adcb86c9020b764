// Every split goes through here: nothing is lost, and no line gets more than its weight.
import { multiplyDivide } from './money';

/**
 * Splits `total` in proportion to `weights`: floors first, then one unit each to the largest remainders, the earlier weight first
 * where remainders are equal (so give weights in the order of their ids). The parts sum to `total`, and no part exceeds its weight.
 * `total` must be at most the sum of the weights, and that sum a safe integer; with no weight at all there is nothing to split.
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((running, weight) => running + weight, 0);
  if (total === 0) return weights.map(() => 0);
  if (total > sum) throw new RangeError('a split takes more than there is');
  const divisions = weights.map((weight) => multiplyDivide(total, weight, sum));
  const parts = divisions.map((division) => division.quotient);
  const left = total - parts.reduce((running, part) => running + part, 0);
  if (left === 0) return parts;
  const byRemainder = divisions.map((division, position) => ({ position, remainder: division.remainder }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.position - b.position);
  for (const { position } of byRemainder.slice(0, left)) parts[position] = (parts[position] ?? 0) + 1;
  return parts;
}
