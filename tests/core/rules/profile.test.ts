// The shipped profile: complete, cited, and saying where it leaves the format's defaults.
import { describe, expect, it } from 'vitest';
import { formatDefaults, rules } from '../../../core/formats/rules';
import { contestedSettings } from '../../../core/rules/contested';
import { caseMaking, parseProfile, unsourcedFields } from '../../../core/rules/profile';
import { shippedProfiles } from '../../../core/rules/profiles/alternatives';
import { defaultProfile } from '../../../core/rules/profiles/default';

const copy = (): Record<string, unknown> => JSON.parse(JSON.stringify(defaultProfile)) as Record<string, unknown>;

describe('the default profile', () => {
  it('is a profile of the format, through JSON and back', () => {
    expect(parseProfile(copy())).toEqual({ ok: true, value: defaultProfile });
  });

  it('states every rule field', () => {
    expect(Object.keys(defaultProfile.rules).sort()).toEqual(Object.keys(formatDefaults).sort());
    expect(Object.keys(defaultProfile.rules.thresholdBase)).toHaveLength(6);
  });

  it('has a dated source for every field, and none for a field that does not exist', () => {
    expect(unsourcedFields(defaultProfile)).toEqual([]);
    for (const path of Object.keys(defaultProfile.sources)) {
      const [part, field] = path.split('.');
      const fields = part === 'rules' ? rules.shape : part === 'caseMaking' ? caseMaking.shape : {};
      expect(Object.keys(fields), path).toContain(field);
    }
    for (const one of Object.values(defaultProfile.sources).flat()) {
      expect(one.grade).toMatch(/^(O|OC|S|B|T|C|I|N)$/);
      expect(one.date).not.toBe('');
      expect(one.says).not.toBe('');
    }
  });

  it('says so, field by field, where it leaves the defaults of the format, and nowhere else', () => {
    const byDefault = { storeDiscount: 'running', storeCoupon: 'running', selectCoupon: 'running' };
    const departs = Object.entries(defaultProfile.sources)
      .filter(([, sources]) => sources.some(({ source }) => /departs from the default/.test(source)))
      .map(([path]) => path);
    expect(departs.sort()).toEqual(['rules.coinsMeasuredOn', 'rules.limits', 'rules.stackingOrder']);
    expect(defaultProfile.rules.thresholdBase).toMatchObject(byDefault);
    for (const field of Object.keys(formatDefaults) as (keyof typeof formatDefaults)[]) {
      if (field === 'thresholdBase' || departs.includes(`rules.${field}`)) continue;
      expect(defaultProfile.rules[field], field).toEqual(formatDefaults[field]);
    }
  });

  it('puts the cross-store discount before platform coupon and code, and coins last', () => {
    expect(defaultProfile.rules.stackingOrder).toEqual([
      'storeDiscount',
      'storeCoupon',
      'selectCoupon',
      'platformDiscount',
      'platformCoupon',
      'promoCode',
      'coins',
    ]);
  });

  it('answers each contested setting as the research does', () => {
    expect(defaultProfile.caseMaking).toEqual({
      unknownEligibility: 'countAll',
      perWithoutMaximum: 'once',
      mixedCart: 'countEligible',
      comparisonMargin: { amount: 1, basisPoints: 50 },
      codeZone: 'America/Los_Angeles',
      undatedDiscountDays: 7,
    });
    expect(defaultProfile.rules).toMatchObject({
      thresholdComparison: 'atLeast',
      percentageRounding: 'halfUp',
      coinsMeasuredOn: 'running',
    });
  });
});

describe('the alternatives', () => {
  const changed: Record<string, string[]> = {
    'parallel-thresholds': ['thresholdBase'],
    'strict-more-than': ['thresholdComparison'],
    'cross-store-last': ['stackingOrder'],
    'select-or-code': ['exclusivity'],
  };
  const alternatives = shippedProfiles.slice(1);
  it('are these', () => expect(alternatives.map(({ profileId }) => profileId)).toEqual(Object.keys(changed)));
  it.each(alternatives)('$profileId is a complete profile that reads these fields otherwise, by sources of their own', (profile) => {
    const fields = changed[profile.profileId] ?? [];
    expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, value: profile });
    expect(unsourcedFields(profile)).toEqual([]);
    for (const field of Object.keys(defaultProfile.rules) as (keyof typeof defaultProfile.rules)[]) {
      const path = `rules.${field}`;
      const isChanged = fields.includes(field);
      expect(JSON.stringify(profile.rules[field]) !== JSON.stringify(defaultProfile.rules[field]), path).toBe(isChanged);
      expect(profile.sources[path] !== defaultProfile.sources[path], path).toBe(isChanged);
    }
    expect(profile.caseMaking).toEqual(defaultProfile.caseMaking);
  });
});

describe('the table of contested settings', () => {
  it('names fields that exist, and a reason where there is none', () => {
    for (const [name, one] of Object.entries(contestedSettings)) {
      if (one.is === 'rule') expect(Object.keys(rules.shape), name).toContain(one.field);
      else if (one.is === 'caseMaking') expect(Object.keys(caseMaking.shape), name).toContain(one.field);
      else expect(one.because.length, name).toBeGreaterThan(20);
    }
  });

  it('leaves no step of making the case without a setting, but for those that pages and our own care settle', () => {
    const named = Object.values(contestedSettings).flatMap((one) => (one.is === 'caseMaking' ? [one.field as string] : []));
    expect(Object.keys(caseMaking.shape).filter((field) => !named.includes(field))).toEqual(['unknownEligibility', 'undatedDiscountDays']);
  });
});

describe('a profile from a file', () => {
  it.each<[string, (profile: Record<string, unknown>) => unknown, string]>([
    ['no object', () => 'profile', ''],
    ['another format', (profile) => ({ ...profile, format: 'stacking-case/1' }), 'format'],
    ['an unknown key', (profile) => ({ ...profile, colour: 'red' }), 'colour'],
    ['a rule field left out', (profile) => ({ ...profile, rules: { ...defaultProfile.rules, limits: undefined } }), 'rules.limits'],
    [
      'a layer twice',
      (profile) => ({ ...profile, rules: { ...defaultProfile.rules, stackingOrder: [...defaultProfile.rules.stackingOrder, 'coins'] } }),
      'rules.stackingOrder',
    ],
    [
      'a step of case making that does not exist',
      (profile) => ({ ...profile, caseMaking: { ...defaultProfile.caseMaking, mixedCart: 'sometimes' } }),
      'caseMaking.mixedCart',
    ],
    ['a field without sources', (profile) => ({ ...profile, sources: { 'rules.limits': [] } }), 'sources.rules.limits'],
  ])('with %s is refused, and the field is named', (_name, change, path) => {
    const parsed = parseProfile(change(copy()));
    expect(parsed.ok ? 'accepted' : parsed.error.path).toBe(path);
    expect(parsed.ok ? '' : parsed.error.code).not.toBe('');
  });
});
