// The plain way to the best order: every set of coupons that limits allow, each priced through all layers.
import type { StackingCase } from '../../core/formats/case';
import { Effort } from '../../core/planning/effort';
import { type OrderProblem, orderProblem } from '../../core/planning/order-problem';
import { runTurns } from '../../core/planning/run-turns';
import type { Turn } from '../../core/planning/turn';
import { prepareCase } from '../../core/pricing/prepared-case';
import { limitGroup } from '../../core/rules/combination';

/** Coupons by the first limit they count against; of each group none or one is chosen, as the usual limits say. */
function groupsOf({ turns, prepared: { rules } }: OrderProblem): Turn[][] {
  const groups = new Map<string, Turn[]>();
  for (const turn of turns) {
    if (turn.coupon === undefined) continue;
    const at = rules.limits.findIndex(({ kinds }) => kinds.includes(turn.coupon?.kind ?? 'promoCode'));
    const limit = rules.limits[at];
    const key = limit === undefined ? turn.promotion.id : `${at} ${limitGroup(limit, turn.coupon)}`;
    groups.set(key, [...(groups.get(key) ?? []), turn]);
  }
  return [...groups.values()];
}

/** How many sets that is, coupons out of reach left out. */
export const countSets = (document: StackingCase): number =>
  groupsOf(orderProblem(prepareCase(document))).reduce((sets, group) => sets * (group.length + 1), 1);

/** Lowest payable of one order, in minor units. */
export function bestByEnumeration(document: StackingCase): number {
  const problem = orderProblem(prepareCase(document));
  const groups = groupsOf(problem);
  const effort = new Effort(Number.POSITIVE_INFINITY);
  const chosen = new Set<Turn>();
  let best = Number.POSITIVE_INFINITY;
  const choose = (group: number): void => {
    const turns = groups[group];
    if (turns === undefined) {
      best = Math.min(best, runTurns(problem, chosen, effort)?.payable ?? best);
      return;
    }
    choose(group + 1);
    for (const turn of turns) {
      chosen.add(turn);
      choose(group + 1);
      chosen.delete(turn);
    }
  };
  choose(0);
  return best;
}
