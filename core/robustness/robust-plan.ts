// The plan that is allowed under every one of several readings of the rules, and whose worst price among them is the lowest.
import type { StackingCase } from '../formats/case';
import type { Held, Objective, PlannedOrder, Proof } from '../formats/plan';
import { promotionKind } from '../formats/promotion';
import type { Rules } from '../formats/rules';
import { compareObjectives } from '../planning/compare-objectives';
import { Effort } from '../planning/effort';
import { defaultBudget, planOrders } from '../planning/plan-orders';
import { type PreparedCase, prepareCase } from '../pricing/prepared-case';
import { pricePlan } from '../pricing/price-plan';
import { caseUnder } from './case-under';
import { hold, type NamedRules } from './hold';
import { withoutRefused } from './refused-coupons';
import { searchCoupons } from './search-coupons';

/** `worst` is the most it comes to under any of the readings, minor units, and what `proof` is about. */
export interface RobustPlan {
  orders: PlannedOrder[];
  worst: number;
  robustness: Held[];
  proof: Proof;
}

/**
 * The best worst case. It looks at the best plans under each reading, and under readings that keep all their limits and thresholds
 * together, what any reading refuses left off; then, for one order, at every set of coupons as far as `budget` (work units) goes. No plan
 * can do better than the best plan of the reading under which that costs most: where this is met, or every set was looked at, the worst
 * case is proved. Needs at least one profile. It may be given up at every pause.
 */
export function* robustPlan(
  stackingCase: StackingCase,
  profiles: readonly NamedRules[],
  budget = defaultBudget,
): Generator<undefined, RobustPlan> {
  const readings = inOrder(profiles.map(({ rules }) => caseUnder(stackingCase, rules).rules));
  const together = {
    limits: distinct(readings.flatMap(({ limits }) => limits)),
    exclusivity: distinct(readings.flatMap(({ exclusivity }) => exclusivity)),
  };
  const joint = distinct(readings.map((rules) => ({ ...rules, ...together })));
  const cautious = distinct(joint.map((rules) => ({ ...rules, ...mostCautious(readings) })));
  const asked = distinct([...joint, ...cautious]);
  const prepared = readings.map((rules) => prepareCase({ ...stackingCase, rules }));
  const effort = new Effort(budget);
  let best: Allowed | undefined;
  const offer = function* (orders: readonly PlannedOrder[]): Generator<undefined, void> {
    const found = yield* allowedEverywhere(prepared, orders);
    if (found !== undefined && (best === undefined || compareObjectives(found.objective, best.objective) < 0)) best = found;
  };
  let lowerBound = 0;
  for (const [at, rules] of asked.entries()) {
    // the search over sets of coupons has the last share, and what is left over
    const share = Math.floor((budget - effort.work) / (asked.length - at + 1));
    const plan = yield* planOrders({ ...stackingCase, rules }, { budget: Math.max(0, share) });
    effort.work += plan.searchEffort.work;
    if (at < joint.length) lowerBound = Math.max(lowerBound, plan.proof.lowerBound);
    for (const orders of distinct([plan, ...plan.frontier].map((one) => one.orders))) yield* offer(orders);
  }
  if (best === undefined) throw new Error('no plan is allowed, not even one without coupons');
  const whole = best.orders.length === 1 && prepared[0]?.maximumOrders === 1 ? best.orders[0] : undefined;
  if (whole !== undefined && best.worst > lowerBound) {
    const start = { coupons: whole.coupons, worst: best.worst };
    const { coupons, isComplete } = yield* searchCoupons(prepared, together, start, effort);
    yield* offer([{ ...whole, coupons: [...coupons] }]);
    if (isComplete) lowerBound = best.worst;
  }
  const { worst, orders } = best;
  const proof: Proof = { status: worst <= lowerBound ? 'proved' : 'bounded', lowerBound: Math.min(worst, lowerBound) };
  return { orders: [...orders], worst, robustness: hold(stackingCase, orders, profiles), proof };
}

interface Allowed {
  orders: readonly PlannedOrder[];
  worst: number;
  /** of the worst price: payable first, as plans are compared */
  objective: Objective;
}

/** The orders, without the coupons that any reading refuses, and what they come to. Yields before each price. */
function* allowedEverywhere(prepared: readonly PreparedCase[], orders: readonly PlannedOrder[]): Generator<undefined, Allowed | undefined> {
  let worst: Objective | undefined;
  for (const reading of prepared) {
    yield undefined;
    const priced = pricePlan(reading, orders);
    if (!priced.ok) {
      const [rest] = withoutRefused(orders, priced.error);
      return rest === undefined ? undefined : yield* allowedEverywhere(prepared, rest);
    }
    const { objective } = priced.value;
    if (worst === undefined || objective.payable > worst.payable) worst = objective;
  }
  return worst === undefined ? undefined : { orders, worst: worst.payable, objective: worst };
}

/** What any of the readings asks of a minimum. */
const mostCautious = (readings: readonly Rules[]): Pick<Rules, 'thresholdComparison' | 'thresholdBase'> => ({
  thresholdComparison: readings.some((rules) => rules.thresholdComparison === 'moreThan') ? 'moreThan' : 'atLeast',
  thresholdBase: Object.fromEntries(
    promotionKind.options.map(
      (kind) => [kind, readings.every(({ thresholdBase }) => thresholdBase[kind] === 'itemPrice') ? 'itemPrice' : 'running'] as const,
    ),
  ),
});

/** Each value once, in the order they come in. */
const distinct = <T>(values: readonly T[]): T[] => [...new Map(values.map((value) => [JSON.stringify(value), value] as const)).values()];

/** Each reading once, whatever the order of the profiles. */
const inOrder = (readings: readonly Rules[]): Rules[] => {
  const byText = new Map(readings.map((rules) => [JSON.stringify(rules), rules] as const));
  return [...byText.keys()].sort().flatMap((text) => byText.get(text) ?? []);
};
