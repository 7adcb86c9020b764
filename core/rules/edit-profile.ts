// A profile with one field set otherwise, by the shopper's own hand.
import type { DocumentError } from '../formats/document-error';
import type { Result } from '../result';
import { fieldOf, isSameValue, type ProfileField } from './changed-fields';
import { parseProfile, type StackingProfile } from './profile';
import { shippedProfiles } from './profiles/alternatives';
import { OWN_PROFILE } from './profiles/chosen';

/**
 * The profile with a field's new value (undefined takes an optional one away), under the name of a profile of her own. Sources go with the
 * values they are for: a value that a shipped profile has brings its sources, another has none. The error is that of a value out of form.
 */
export function withField(profile: StackingProfile, field: ProfileField, value: unknown): Result<StackingProfile, DocumentError> {
  const part = field.startsWith('rules.') ? 'rules' : 'caseMaking';
  const name = field.slice(part.length + 1);
  const stated: Record<string, unknown> = profile[part];
  const { [name]: _former, ...others } = stated;
  const { [field]: _said, ...sources } = profile.sources;
  const said = shippedProfiles.find((one) => isSameValue(fieldOf(one, field), value))?.sources[field];
  return parseProfile({
    ...profile,
    profileId: OWN_PROFILE,
    [part]: value === undefined ? others : { ...others, [name]: value },
    sources: said === undefined ? sources : { ...sources, [field]: said },
  });
}
