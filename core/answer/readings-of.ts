// The plan under the other shipped readings of the rules.
import { hold } from '../robustness/hold';
import { robustPlan } from '../robustness/robust-plan';
import { shippedProfiles } from '../rules/profiles/alternatives';
import { resolveRules } from '../rules/resolve-rules';
import type { CartAnswer, Readings } from './answer';

/** Work units for the plan with the best worst case. */
const safeBudget = 600_000;

/** The same orders under every other shipped reading; where one refuses them or asks more, the plan with the best worst case of all, if it is better. */
export function* readingsOf({
  case: planned,
  plan,
  profileId,
}: Pick<CartAnswer, 'case' | 'plan' | 'profileId'>): Generator<undefined, Readings> {
  const others = shippedProfiles.filter((profile) => profile.profileId !== profileId);
  const asPlanned = { ...planned, options: { maximumOrders: Math.max(1, plan.orders.length) } };
  const held = hold(asPlanned, plan.orders, others);
  const worst = held.reduce((most, { payable }) => Math.max(most, payable ?? Number.POSITIVE_INFINITY), plan.objective.payable);
  if (worst <= plan.objective.payable) return { held };
  const own = { profileId, rules: resolveRules(planned.rules) };
  const safe = yield* robustPlan(asPlanned, [own, ...others], safeBudget);
  return safe.worst < worst ? { held, safe: { orders: safe.orders, worst: safe.worst, proof: safe.proof } } : { held };
}
