// One plan held against several readings of the rules.
import type { StackingCase } from '../formats/case';
import type { Held, PlannedOrder } from '../formats/plan';
import { prepareCase } from '../pricing/prepared-case';
import { pricePlan } from '../pricing/price-plan';
import type { StackingProfile } from '../rules/profile';
import { caseUnder } from './case-under';

/** What of a profile a plan can be held against: the case is made, so its steps of case making no longer matter. */
export type NamedRules = Pick<StackingProfile, 'profileId' | 'rules'>;

/** Whether the same orders with the same coupons are allowed under each profile, and what they come to there in minor units. */
export const hold = (stackingCase: StackingCase, orders: readonly PlannedOrder[], profiles: readonly NamedRules[]): Held[] =>
  profiles.map(({ profileId, rules }) => {
    const priced = pricePlan(prepareCase(caseUnder(stackingCase, rules)), orders);
    return priced.ok
      ? { profile: profileId, feasible: true, payable: priced.value.objective.payable }
      : { profile: profileId, feasible: false };
  });
