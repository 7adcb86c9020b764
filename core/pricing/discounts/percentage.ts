// "15 % off": of what is left of the eligible lines, rounded once on their sum.
import type { LevelDiscount } from '../../formats/promotion';
import { percentageOf } from '../../percentage';
import type { Answer, DiscountRules, Reach, Seen, Stretch } from './seen';

type Percentage = Extract<LevelDiscount, { type: 'percentage' }>;

export const percentageOff = ({ basisPoints }: Percentage, seen: Seen, rules: DiscountRules): Answer => ({
  amount: percentageOf(seen.running, basisPoints, rules.percentageRounding),
});

const roundedBy = {
  halfUp: { above: 0.5, below: 0.5 },
  halfEven: { above: 0.5, below: 0.5 },
  floor: { above: 0, below: 1 },
  ceil: { above: 1, below: 0 },
} as const;

export const percentageStretches = ({ basisPoints }: Percentage, reach: Reach, rules: DiscountRules): Stretch[] => {
  const most = percentageOf(reach.most, basisPoints, rules.percentageRounding);
  return [{ from: 0, to: Number.POSITIVE_INFINITY, least: 0, most, slope: basisPoints / 10_000, ...roundedBy[rules.percentageRounding] }];
};
