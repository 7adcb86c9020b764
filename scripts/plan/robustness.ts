// A plan held against other profiles, and the plan that is safe under all of them where it is not.
import type { StackingCase } from '../../core/formats/case';
import type { Held, StackingPlan } from '../../core/formats/plan';
import type { Rules } from '../../core/formats/rules';
import { runToEnd } from '../../core/planning/plan-orders';
import { statesAllRules } from '../../core/robustness/case-under';
import { hold, type NamedRules } from '../../core/robustness/hold';
import { type RobustPlan, robustPlan } from '../../core/robustness/robust-plan';
import { resolveRules } from '../../core/rules/resolve-rules';

export interface Robustness {
  robustness: Held[];
  /** only where the plan is not allowed under every profile */
  robustPlan?: RobustPlan;
}

/** `own`: the profile the plan was made under, which a safe plan has to be allowed under too. */
export function robustnessOf(
  stackingCase: StackingCase,
  plan: StackingPlan,
  { own, profiles, budget }: { own: NamedRules | undefined; profiles: readonly NamedRules[]; budget: number | undefined },
): Robustness {
  const robustness = hold(stackingCase, plan.orders, profiles);
  if (robustness.every(({ feasible }) => feasible)) return { robustness };
  const rules = resolveRules(own?.rules, stackingCase.rules);
  const planned = { profileId: own?.profileId ?? 'as-planned', rules };
  const others = profiles.filter(({ profileId }) => profileId !== planned.profileId);
  return { robustness, robustPlan: runToEnd(robustPlan(stackingCase, [planned, ...others], budget)) };
}

/** Rule fields that the case states, but not all of them, and that a profile would read otherwise: there it changes nothing. */
export function keptByCase(stackingCase: StackingCase, profiles: readonly NamedRules[]): string[] {
  const { rules = {} } = stackingCase;
  if (statesAllRules(stackingCase)) return [];
  return (Object.keys(rules) as (keyof Rules)[]).filter((field) =>
    profiles.some((profile) => JSON.stringify(profile.rules[field]) !== JSON.stringify(rules[field])),
  );
}
