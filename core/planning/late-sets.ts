// The sets of late coupons that may stand together: the choices that concern several stores at once.
import type { Coupon } from '../formats/promotion';
import { keptOutBy } from '../rules/combination';
import type { Effort } from './effort';
import type { OrderProblem } from './order-problem';
import type { Turn } from './turn';

/** Every set of the late coupons that limits and exclusivity let stand together, each by turn; nothing where there are more than `most`. */
export function* lateSets(
  { prepared: { rules } }: Pick<OrderProblem, 'prepared'>,
  late: readonly Turn[],
  most: number,
  effort: Effort,
): Generator<undefined, Turn[][] | undefined> {
  const sets: { turns: Turn[]; coupons: Coupon[] }[] = [{ turns: [], coupons: [] }];
  for (const turn of late) {
    const { coupon } = turn;
    if (coupon === undefined) continue;
    effort.work += sets.length;
    if (effort.isPauseDue) yield undefined;
    const joined = sets.filter((set) => keptOutBy(coupon, set.coupons, rules) === undefined);
    if (sets.length + joined.length > most) return undefined;
    for (const set of joined) sets.push({ turns: [...set.turns, turn], coupons: [...set.coupons, coupon] });
  }
  return sets.map(({ turns }) => turns);
}
