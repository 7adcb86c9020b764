// Orders that make the same late choice may change places: of a plan and its mirror images one is enough. Which one does not depend on
// where the search branches, so that no branch leaves it to another.
import { itemPricesOf } from '../order-problem';
import type { ComponentPlans } from './component-plans';
import type { LateChoice } from './late-choice';
import type { SplitProblem } from './split-problem';

/** Of orders that make the same late choice the earlier one has at least as many units of the dearest line: else they change places. */
export function withoutMirrors(
  { prepared }: SplitProblem,
  all: readonly ComponentPlans[],
  late: readonly LateChoice[],
  every: readonly Int32Array[],
): readonly Int32Array[] {
  const twins = [...late.keys()].filter((order) => order > 0 && late[order] === late[order - 1]);
  if (twins.length === 0) return every;
  const itemPrices = itemPricesOf(prepared);
  const dearest = itemPrices.indexOf(Math.max(...itemPrices));
  return every.map((plans, at) => {
    const place = all[at]?.component.positions.indexOf(dearest) ?? -1;
    if (place < 0) return plans;
    const unitsIn = (plan: number, order: number) => all[at]?.shares[plan]?.[order]?.quantities[place] ?? 0;
    return plans.filter((plan) => twins.every((order) => unitsIn(plan, order - 1) >= unitsIn(plan, order)));
  });
}
