// Format defaults, then a profile, then the case: field by field, each field whole.
import { formatDefaults, type Rules, type StatedRules } from '../formats/rules';

/** Every rule field; what is stated later replaces what was stated before. */
export const resolveRules = (...stated: (StatedRules | undefined)[]): Rules => Object.assign({}, formatDefaults, ...stated);
