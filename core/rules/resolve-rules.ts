// Format defaults, then a profile, then the case: field by field, each field whole.
import { formatDefaults, type Rules, type StatedRules } from '../formats/rules';

/** Every rule field; what is stated later replaces what was stated before. */
export function resolveRules(...stated: (StatedRules | undefined)[]): Rules {
  const given = stated.map((rules) => Object.fromEntries(Object.entries(rules ?? {}).filter(([, value]) => value !== undefined)));
  return Object.assign({}, formatDefaults, ...given);
}
