// "$10 off": one amount, or what is left where that is less.
import type { LevelDiscount } from '../../formats/promotion';
import { type Answer, flat, type Stretch } from './seen';

type Fixed = Extract<LevelDiscount, { type: 'fixed' }>;

export const fixedOff = (discount: Fixed): Answer => ({ amount: discount.amount });

/** It takes all of an amount that is smaller than itself. */
export const fixedStretches = ({ amount }: Fixed): Stretch[] => [
  { from: 0, to: amount - 1, least: 0, most: amount, slope: 1, above: 0, below: 0 },
  flat(amount, Number.POSITIVE_INFINITY, amount),
];
