// Why a promotion is not in an order. A coupon that another one keeps out is judged as if that other one were away.
import type { Ineligible } from '../formats/plan';
import type { Coupon } from '../formats/promotion';
import { excludeEachOther, fillingLimit, keptOutBy } from '../rules/combination';
import { runCascade, type Turn } from './cascade';
import type { PreparedCase, Promotion } from './prepared-case';
import type { PricedOrder } from './price-order';

/** What of the rest of the plan a coupon's absence may be due to. */
export interface RestOfPlan {
  /** how often each coupon is spent over the plan */
  uses: ReadonlyMap<string, number>;
  isFirstOrder: boolean;
}

/** The reason for each turn of the order at which nothing was applied. */
export function reasonsSkipped(prepared: PreparedCase, order: PricedOrder, rest: RestOfPlan): Map<Turn, Ineligible> {
  const reasons = new Map<Turn, Ineligible>();
  const keptOut = new Map<string, Turn[]>();
  const chosen = order.chosen.flatMap(({ coupon }) => coupon ?? []);
  for (const turn of order.cascade.turns) {
    const { coupon } = turn.promotion;
    if (turn.outcome === 'applied') continue;
    if (coupon === undefined || turn.promotion.ruledOut !== undefined) {
      if (turn.outcome === 'not') reasons.set(turn, turn.why);
      continue;
    }
    const keepers = keepingOut(coupon, chosen, prepared);
    if (keepers.length > 0) {
      const key = JSON.stringify(keepers);
      keptOut.set(key, [...(keptOut.get(key) ?? []), turn]);
    } else reasons.set(turn, turn.outcome === 'not' ? turn.why : leftOut(coupon, chosen, prepared, rest));
  }
  for (const [keepers, turns] of keptOut) {
    const without = turnsWithout(prepared, order, rest, new Set(JSON.parse(keepers)), turns);
    for (const turn of turns) {
      const alone = without.get(turn.promotion);
      const { coupon } = turn.promotion;
      if (coupon === undefined) continue;
      reasons.set(turn, alone?.outcome === 'not' ? alone.why : leftOut(coupon, chosen, prepared, rest));
    }
  }
  return reasons;
}

/** Ids of the chosen coupons that limits or exclusivity hold against it. */
function keepingOut(coupon: Coupon, chosen: readonly Coupon[], { rules }: PreparedCase): string[] {
  const filling = rules.limits.flatMap((limit) => fillingLimit(limit, coupon, chosen) ?? []);
  const excluding = chosen.filter((other) => excludeEachOther(coupon, other, rules.exclusivity));
  return chosen.filter((other) => filling.includes(other) || excluding.includes(other)).map((other) => other.couponId);
}

/** The turns as they would be with some coupons away; those that then could not apply are away too, without harm. */
function turnsWithout(
  prepared: PreparedCase,
  { chosen, quantities }: PricedOrder,
  { isFirstOrder }: RestOfPlan,
  away: ReadonlySet<unknown>,
  about: readonly Turn[],
): Map<Promotion, Turn> {
  const kept = new Set(chosen.filter(({ id }) => !away.has(id)));
  const asked = new Set(about.map(({ promotion }) => promotion));
  const isChosen = (promotion: Promotion) => kept.has(promotion);
  const cascade = runCascade(prepared, { quantities, isChosen, isAsked: (promotion) => asked.has(promotion), isFirstOrder });
  return new Map(cascade.turns.map((turn) => [turn.promotion, turn]));
}

/** It could be in the order, and is not. */
function leftOut(coupon: Coupon, chosen: readonly Coupon[], { rules }: PreparedCase, { uses }: RestOfPlan): Ineligible {
  const kept = keptOutBy(coupon, chosen, rules);
  if (kept?.code === 'limit-reached') return { code: 'limit-reached', ...(kept.instead.length > 0 && { instead: kept.instead }) };
  if (kept !== undefined) return kept;
  if ((uses.get(coupon.couponId) ?? 0) >= (coupon.usesRemaining ?? 1)) return { code: 'limit-reached' };
  return { code: 'costs-more-than-it-saves' };
}
