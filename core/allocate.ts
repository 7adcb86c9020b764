// Every split goes through here: nothing is lost, and no line gets more than its weight.
import { multiplyDivide } from './money';

/**
 * Splits `total` in proportion to `weights`: floors first, then one unit each to the largest remainders, the earlier weight first
 * where remainders are equal (so give weights in the order of their ids). The parts sum to `total`, and no part exceeds its weight.
 * `total` must be at most the sum of the weights, and that sum a safe integer; with no weight at all there is nothing to split.
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  let sum = 0;
  for (const weight of weights) sum += weight;
  const parts = weights.map(() => 0);
  if (total === 0) return parts;
  if (total > sum) throw new RangeError('a split takes more than there is');
  const remainders = new Float64Array(weights.length);
  let left = total;
  for (let at = 0; at < weights.length; at++) {
    const { quotient, remainder } = multiplyDivide(total, weights[at] ?? 0, sum);
    parts[at] = quotient;
    remainders[at] = remainder;
    left -= quotient;
  }
  if (left === 0) return parts;
  const least = remainders.toSorted()[weights.length - left] ?? 0;
  for (let at = 0; at < weights.length; at++) if ((remainders[at] ?? 0) > least) left -= addOne(parts, at);
  for (let at = 0; left > 0; at++) if (remainders[at] === least) left -= addOne(parts, at);
  return parts;
}

function addOne(parts: number[], at: number): 1 {
  parts[at] = (parts[at] ?? 0) + 1;
  return 1;
}
