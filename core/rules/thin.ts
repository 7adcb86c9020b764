// Thresholds passed, or missed, by so little that another reading of the rules or a rate of exchange may decide.
import { floorOf } from '../money';
import type { CaseMaking } from './profile';

const whole = 10_000;

/** Whether a distance from a threshold, minor units, is thin: exactly on it, which "over" and "at least" do not tell apart, or by less than the margin. */
export const isThin = (threshold: number, distance: number, { amount = 0, basisPoints = 0 }: CaseMaking['comparisonMargin']): boolean =>
  distance === 0 || Math.abs(distance) < Math.max(amount, floorOf(threshold, basisPoints, whole));
