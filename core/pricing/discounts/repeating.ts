// "Every $20 get $3": once for each full step.
import type { LevelDiscount } from '../../formats/promotion';
import { type Answer, flat, type Reach, type Seen, type Stretch } from './seen';

type Repeating = Extract<LevelDiscount, { type: 'repeating' }>;

/** more steps than these are bounded by a slope instead of one by one */
const countedSteps = 24;

export function repeatingOff({ every, amount }: Repeating, { tested }: Seen): Answer {
  const steps = Math.floor(tested / every.amount);
  if (steps === 0) return { amount: 0, missing: { code: 'below-minimum-spend', short: every.amount - tested } };
  // a product beyond the safe integers is inexact, and above anything it could be compared with
  return { amount: steps * amount };
}

export function repeatingStretches({ every, amount }: Repeating, reach: Reach): Stretch[] {
  const step = every.amount;
  if (reach.tested !== undefined) return [flat(0, Number.POSITIVE_INFINITY, Math.floor(reach.tested / step) * amount)];
  const steps = Math.floor(reach.most / step);
  if (steps > countedSteps) {
    const most = steps * amount;
    return [{ from: step, to: Number.POSITIVE_INFINITY, least: 0, most, slope: amount / step, above: 0, below: amount }];
  }
  return Array.from({ length: steps }, (_, before) => flat((before + 1) * step, (before + 2) * step - 1, (before + 1) * amount));
}
