// The case as another reading of the rules has it.
import type { StackingCase } from '../formats/case';
import { formatDefaults, type Rules } from '../formats/rules';
import { resolveRules } from '../rules/resolve-rules';

/** Whether the case states every rule field, as an exported one does. */
export const statesAllRules = ({ rules }: StackingCase): boolean =>
  (Object.keys(formatDefaults) as (keyof Rules)[]).every((field) => rules?.[field] !== undefined);

/**
 * The case with every rule field stated, as a profile reads them: format defaults, then the profile, then what the case states itself.
 * A case that states every field states a whole reading and not what is known of this cart: there the profile takes its place, or no
 * doubt about the rules could ever show.
 */
export const caseUnder = (stackingCase: StackingCase, profile: Rules): StackingCase & { rules: Rules } => ({
  ...stackingCase,
  rules: resolveRules(profile, statesAllRules(stackingCase) ? undefined : stackingCase.rules),
});
