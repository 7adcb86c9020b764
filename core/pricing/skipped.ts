// Why a promotion is not in an order. A coupon that another one keeps out is judged as if that other one were away.
import type { Ineligible } from '../formats/plan';
import type { Coupon } from '../formats/promotion';
import { excludeEachOther, fillingLimit, keptOutBy } from '../rules/combination';
import { type Turn, takeOff, turnOf } from './cascade';
import type { PreparedCase, Promotion } from './prepared-case';
import type { PricedOrder } from './price-order';

/** What of the rest of the plan a coupon's absence may be due to. */
export interface RestOfPlan {
  /** how often each coupon is spent over the plan */
  uses: ReadonlyMap<string, number>;
  isFirstOrder: boolean;
}

/** Turns of coupons that the same chosen ones keep out. */
interface KeptOut {
  keepers: readonly Coupon[];
  /** positions among the turns: where the first of the keepers has its turn, and those of the kept out */
  from: number;
  asked: number[];
}

/** The reason for each turn of the order at which nothing was applied. */
export function reasonsSkipped(prepared: PreparedCase, order: PricedOrder, rest: RestOfPlan): Map<Turn, Ineligible> {
  const reasons = new Map<Turn, Ineligible>();
  const { turns, itemPrices } = order.cascade;
  const chosen = order.chosen.flatMap(({ coupon }) => coupon ?? []);
  const placeOf = new Map(turns.map(({ promotion: { coupon } }, place) => [coupon, place] as const));
  const groups = new Map<string, KeptOut>();
  for (const [place, turn] of turns.entries()) {
    const { coupon } = turn.promotion;
    if (turn.outcome === 'applied') continue;
    if (coupon === undefined || turn.promotion.ruledOut !== undefined) {
      if (turn.outcome === 'not') reasons.set(turn, turn.why);
      continue;
    }
    const keepers = keepingOut(coupon, chosen, prepared);
    const [first] = keepers;
    if (first === undefined) {
      reasons.set(turn, turn.outcome === 'not' ? turn.why : leftOut(coupon, chosen, prepared, rest));
      continue;
    }
    const from = placeOf.get(first) ?? 0;
    const key = keepers.map((keeper) => placeOf.get(keeper)).join();
    const group = groups.get(key) ?? { keepers, from, asked: [] };
    group.asked.push(place);
    groups.set(key, group);
  }
  const running = [...itemPrices];
  let next = 0;
  for (const group of [...groups.values()].sort((a, b) => a.from - b.from)) {
    for (const turn of turns.slice(next, group.from)) takeOff(turn, running);
    next = group.from;
    for (const [place, alone] of turnsWithout(prepared, order, group, rest, [...running])) {
      const { coupon } = alone.promotion;
      const turn = turns[place];
      if (coupon === undefined || turn === undefined) continue;
      reasons.set(turn, alone.outcome === 'not' ? alone.why : leftOut(coupon, chosen, prepared, rest));
    }
  }
  return reasons;
}

/** The chosen coupons that limits or exclusivity hold against it, by turn. */
function keepingOut(coupon: Coupon, chosen: readonly Coupon[], { rules }: PreparedCase): Coupon[] {
  const filling = rules.limits.flatMap((limit) => fillingLimit(limit, coupon, chosen) ?? []);
  return chosen.filter((other) => filling.includes(other) || excludeEachOther(coupon, other, rules.exclusivity));
}

/**
 * The asked turns as they would be with the keepers away, by place; chosen coupons that then could not apply are away too, without harm.
 * `running`: what is left of each line at the first keeper's turn, up to which nothing is different.
 */
function turnsWithout(
  prepared: PreparedCase,
  { chosen, quantities, cascade: { turns, itemPrices } }: PricedOrder,
  { keepers, from, asked }: KeptOut,
  { isFirstOrder }: RestOfPlan,
  running: number[],
): Map<number, Turn> {
  const kept = new Set(chosen.filter(({ coupon }) => coupon === undefined || !keepers.includes(coupon)));
  const input = { quantities, isChosen: (promotion: Promotion) => kept.has(promotion), isFirstOrder };
  const wanted = new Set(asked);
  const without = new Map<number, Turn>();
  for (const place of asked) {
    const turn = turns[place];
    if (place < from && turn !== undefined) without.set(place, turn);
  }
  // lines of which more is left than with the keepers; what looks at none of them is as it was
  const isTouched = new Set<number>();
  for (let place = from; place <= (asked.at(-1) ?? 0); place++) {
    const before = turns[place];
    if (before === undefined) continue;
    const { promotion } = before;
    const isAway = before.outcome === 'applied' && promotion.coupon !== undefined && !kept.has(promotion);
    if (!isAway && !promotion.eligible.some((position) => isTouched.has(position))) {
      takeOff(before, running);
      if (wanted.has(place)) without.set(place, before);
      continue;
    }
    for (const position of promotion.eligible) isTouched.add(position);
    if (promotion.coupon !== undefined && !kept.has(promotion) && !wanted.has(place)) continue;
    const turn = turnOf(promotion, prepared, input, running, itemPrices);
    takeOff(turn, running);
    if (wanted.has(place)) without.set(place, turn);
  }
  return without;
}

/** It could be in the order, and is not. */
function leftOut(coupon: Coupon, chosen: readonly Coupon[], { rules }: PreparedCase, { uses }: RestOfPlan): Ineligible {
  const kept = keptOutBy(coupon, chosen, rules);
  if (kept?.code === 'limit-reached') return { code: 'limit-reached', ...(kept.instead.length > 0 && { instead: kept.instead }) };
  if (kept !== undefined) return kept;
  if ((uses.get(coupon.couponId) ?? 0) >= (coupon.usesRemaining ?? 1)) return { code: 'limit-reached' };
  return { code: 'costs-more-than-it-saves' };
}
