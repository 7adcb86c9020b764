import { describe, expect, it } from 'vitest';
import { changedFields, fieldOf, isSameValue, profileFields } from '../../../core/rules/changed-fields';
import { withField } from '../../../core/rules/edit-profile';
import { fieldValues } from '../../../core/rules/field-values';
import { unsourcedFields } from '../../../core/rules/profile';
import { shippedProfiles } from '../../../core/rules/profiles/alternatives';
import { defaultProfile } from '../../../core/rules/profiles/default';

const edited = (...[field, value]: [Parameters<typeof withField>[1], unknown]) => {
  const made = withField(defaultProfile, field, value);
  if (!made.ok) throw new Error(made.error.path);
  return made.value;
};

describe('every field', () => {
  it.each(profileFields)('%s has other values to choose, of which each can stand and changes that field alone', (field) => {
    const others = fieldValues(field, defaultProfile).filter((value) => !isSameValue(value, fieldOf(defaultProfile, field)));
    expect(others.length).toBeGreaterThan(0);
    for (const value of others) expect(changedFields(edited(field, value), defaultProfile)).toEqual([field]);
  });

  it('offers what a profile from elsewhere has, though nothing else says it', () => {
    const hers = { ...defaultProfile, caseMaking: { ...defaultProfile.caseMaking, undatedDiscountDays: 11 } };
    expect(fieldValues('caseMaking.undatedDiscountDays', hers)).toEqual([1, 3, 7, 14, 30, undefined, 11]);
    expect(fieldValues('caseMaking.undatedDiscountDays', defaultProfile)).toEqual([1, 3, 7, 14, 30, undefined]);
  });
});

describe('a profile with one field set', () => {
  it('is her own by name, and takes the sources of a shipped reading with its value', () => {
    const strict = edited('rules.thresholdComparison', 'moreThan');
    expect([strict.profileId, strict.rules.thresholdComparison]).toEqual(['own', 'moreThan']);
    expect(strict.sources['rules.thresholdComparison']).toEqual(
      shippedProfiles.find(({ profileId }) => profileId === 'strict-more-than')?.sources['rules.thresholdComparison'],
    );
  });

  it('claims no source for a value that none has', () => {
    expect(unsourcedFields(defaultProfile)).toEqual([]);
    expect(unsourcedFields(edited('rules.percentageRounding', 'ceil'))).toEqual(['rules.percentageRounding']);
  });

  it('goes without what is taken away, and set back is the default again', () => {
    const forEver = edited('caseMaking.undatedDiscountDays', undefined);
    expect('undatedDiscountDays' in forEver.caseMaking).toBe(false);
    expect(withField(forEver, 'caseMaking.undatedDiscountDays', 7)).toMatchObject({ ok: true, value: { sources: defaultProfile.sources } });
  });

  it('is refused where the value is none', () => {
    expect(withField(defaultProfile, 'rules.percentageRounding', 'down')).toMatchObject({
      ok: false,
      error: { path: 'rules.percentageRounding' },
    });
  });
});
