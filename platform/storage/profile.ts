// The rule profile she brought, kept until she reverts it. It is hers: no version of ours changes it.
import { type StorageItemKey, storage } from 'wxt/utils/storage';
import type { Settings } from '../../core/answer/settings';
import type { Result } from '../../core/result';
import { parseProfile, type StackingProfile } from '../../core/rules/profile';
import { OWN_PROFILE, profileFor } from '../../core/rules/profiles/chosen';
import { type StorageError, written } from './stored';

/** Where it is stored. */
export const profileKey: StorageItemKey = 'local:profile';

/** Hers; undefined where she brought none, or it is not legible. */
export async function readOwnProfile(): Promise<StackingProfile | undefined> {
  const parsed = parseProfile(await storage.getItem(profileKey));
  return parsed.ok ? parsed.value : undefined;
}

/** Keeps hers, or with nothing forgets it. */
export const saveOwnProfile = (profile: StackingProfile | undefined): Promise<Result<undefined, StorageError>> =>
  written(profile === undefined ? storage.removeItem(profileKey) : storage.setItem(profileKey, profile));

/** The rules a plan is to be made under. */
export const readProfile = async (settings: Settings): Promise<StackingProfile> =>
  profileFor(settings, settings.profile === OWN_PROFILE ? await readOwnProfile() : undefined);
