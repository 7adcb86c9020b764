// Where two rule profiles differ.

import type { Rules } from '../formats/rules';
import type { CaseMaking, StackingProfile } from './profile';

/** A field of a profile, by its path. */
export type ProfileField = `rules.${keyof Rules}` | `caseMaking.${keyof CaseMaking}`;

/** Every field of the format, in its order; the optional ones too. */
export const profileFields: readonly ProfileField[] = [
  'rules.stackingOrder',
  'rules.limits',
  'rules.exclusivity',
  'rules.thresholdComparison',
  'rules.thresholdBase',
  'rules.percentageRounding',
  'rules.shippingMeasuredAfter',
  'rules.coinsMeasuredOn',
  'caseMaking.unknownEligibility',
  'caseMaking.perWithoutMaximum',
  'caseMaking.mixedCart',
  'caseMaking.comparisonMargin',
  'caseMaking.codeZone',
  'caseMaking.coinsOrderCap',
  'caseMaking.undatedDiscountDays',
];

/** The value as text that is the same for the same value, whatever the order of its keys. */
function plainText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plainText).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'absent';
  return `{${Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, one]) => `${key}:${plainText(one)}`)
    .join()}}`;
}

/** Whether two values say the same. */
export const isSameValue = (one: unknown, other: unknown): boolean => plainText(one) === plainText(other);

/** The value of a field; undefined where it is absent. */
export function fieldOf(profile: StackingProfile, field: ProfileField): unknown {
  const { rules, caseMaking } = profile;
  const values: Record<string, unknown> = field.startsWith('rules.') ? rules : caseMaking;
  return values[field.slice(field.indexOf('.') + 1)];
}

/** The fields in which they differ. */
export const changedFields = (profile: StackingProfile, base: StackingProfile): ProfileField[] =>
  profileFields.filter((field) => !isSameValue(fieldOf(profile, field), fieldOf(base, field)));
