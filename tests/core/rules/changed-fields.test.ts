import { expect, it } from 'vitest';
import { rules } from '../../../core/formats/rules';
import { changedFields, profileFields } from '../../../core/rules/changed-fields';
import { caseMaking, type StackingProfile } from '../../../core/rules/profile';
import { shippedProfiles } from '../../../core/rules/profiles/alternatives';
import { OWN_PROFILE, profileFor } from '../../../core/rules/profiles/chosen';
import { defaultProfile } from '../../../core/rules/profiles/default';

it('every field of the format is listed', () => {
  const paths = [
    ...Object.keys(rules.shape).map((field) => `rules.${field}`),
    ...Object.keys(caseMaking.shape).map((field) => `caseMaking.${field}`),
  ];
  expect([...profileFields].sort()).toEqual(paths.sort());
});

it('each shipped reading differs from the default in its one field', () => {
  expect(shippedProfiles.map((profile) => changedFields(profile, defaultProfile))).toEqual([
    [],
    ['rules.thresholdBase'],
    ['rules.thresholdComparison'],
    ['rules.stackingOrder'],
    ['rules.exclusivity'],
  ]);
});

it('the order of keys is no difference; an absent value is one', () => {
  const { storeDiscount, ...others } = defaultProfile.rules.thresholdBase;
  const turned: StackingProfile = { ...defaultProfile, rules: { ...defaultProfile.rules, thresholdBase: { ...others, storeDiscount } } };
  expect(changedFields(turned, defaultProfile)).toEqual([]);
  const capped: StackingProfile = { ...defaultProfile, caseMaking: { ...defaultProfile.caseMaking, coinsOrderCap: 5000 } };
  expect(changedFields(capped, defaultProfile)).toEqual(['caseMaking.coinsOrderCap']);
});

it('the settings name a shipped profile, or hers; else the default holds', () => {
  const hers: StackingProfile = { ...defaultProfile, profileId: 'hers' };
  const chosen = (profile: string | undefined, own?: StackingProfile) =>
    profileFor(profile === undefined ? {} : { profile }, own).profileId;
  expect(chosen(undefined, hers)).toBe('default-2026-11');
  expect(chosen('strict-more-than')).toBe('strict-more-than');
  expect(chosen(OWN_PROFILE, hers)).toBe('hers');
  expect(chosen(OWN_PROFILE)).toBe('default-2026-11');
  expect(chosen('of-a-former-version')).toBe('default-2026-11');
});
