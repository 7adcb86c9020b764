// Which rule profile the settings name.
import type { Settings } from '../../answer/settings';
import type { StackingProfile } from '../profile';
import { shippedProfiles } from './alternatives';
import { defaultProfile } from './default';

/** What the settings call the profile she brought. */
export const OWN_PROFILE = 'own';

/** The profile of the settings: a shipped one, or hers; the default where there is none of that name (any more). */
export const profileFor = ({ profile }: Pick<Settings, 'profile'>, own: StackingProfile | undefined): StackingProfile =>
  (profile === OWN_PROFILE ? own : shippedProfiles.find(({ profileId }) => profileId === profile)) ?? defaultProfile;
