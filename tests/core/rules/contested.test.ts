// The table of contested settings against the research it comes from, and against what the rest of core does with it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deviationsFrom } from '../../../core/robustness/deviations';
import { contestedSettings } from '../../../core/rules/contested';
import { shippedProfiles } from '../../../core/rules/profiles/alternatives';
import { defaultProfile } from '../../../core/rules/profiles/default';
import { cart, coupon, line } from '../pricing/cart';

const { rules, caseMaking } = defaultProfile;
const perStore = (kind: string) =>
  rules.limits.filter(({ kinds, per, maximum }) => kinds.join() === kind && per === 'store' && maximum === 1).length;
const isModelled = (name: keyof typeof contestedSettings) => contestedSettings[name].is !== 'notModelled';

/** The default the research recommends, in its words, and whether the default profile says the same. Not modelled: nothing to compare. */
const defaults: [key: keyof typeof contestedSettings, recommended: string, isOurs: boolean][] = [
  ['comparison', 'gte', rules.thresholdComparison === 'atLeast'],
  ['margin', 'max(0.01, 0.5%)', caseMaking.comparisonMargin.amount === 1 && caseMaking.comparisonMargin.basisPoints === 50],
  ['storeCouponBase', 'afterStoreDiscount', rules.thresholdBase.storeCoupon === 'running'],
  ['storeThresholds', 'cascade', rules.thresholdBase.storeDiscount === 'running' && rules.thresholdBase.storeCoupon === 'running'],
  ['selectPerStore', '1', perStore('selectCoupon') === 1],
  ['selectWithCode', 'yes', rules.exclusivity.length === 0],
  ['platformCouponWithCode', 'no', rules.limits.some(({ kinds, maximum }) => kinds.join() === 'platformCoupon,promoCode' && maximum === 1)],
  ['storeCouponWithStoreCode', 'no', perStore('storeCoupon') === 1],
  [
    'crossStorePosition',
    'beforePlatformCoupon',
    rules.stackingOrder.indexOf('platformDiscount') === rules.stackingOrder.indexOf('platformCoupon') - 1,
  ],
  ['crossStoreBase', 'running', rules.thresholdBase.platformDiscount === 'running'],
  ['perWithoutMaximum', 'once', caseMaking.perWithoutMaximum === 'once'],
  ['mixedCart', 'countEligible', caseMaking.mixedCart === 'countEligible'],
  ['coinsPerUsd', '100', !isModelled('coinsPerUsd')],
  ['coinsBase', 'afterCoupons', rules.coinsMeasuredOn === 'running'],
  ['coinsOrderCapPct', 'none', caseMaking.coinsOrderCap === undefined],
  ['coinsLowerCodeBase', 'no (warn)', !isModelled('coinsLowerCodeBase')],
  ['taxInBase', 'displayedPrice', !isModelled('taxInBase')],
  ['discountLowersTax', 'yes', !isModelled('discountLowersTax')],
  ['allocation', 'proportionalRunning', !isModelled('allocation')],
  ['rounding', 'halfUp', rules.percentageRounding === 'halfUp'],
  ['codeZone', 'perCode; global = America/Los_Angeles', caseMaking.codeZone === 'America/Los_Angeles'],
];

describe('each contested setting', () => {
  it.each(defaults)('%s: %s is what the default profile says', (_key, _recommended, isOurs) => expect(isOurs).toBe(true));
  it('has its place in the table', () => expect(Object.keys(contestedSettings).sort()).toEqual(defaults.map(([key]) => key).sort()));
});

const research = join(import.meta.dirname, '../../../../shared/aliexpress-rules.md');
const isThere = existsSync(research);
describe(isThere ? 'the research' : 'the research (skipped: it is not beside this copy of the repository)', () => {
  it.skipIf(!isThere)('lists these settings with these defaults, and no other', () => {
    const section =
      readFileSync(research, 'utf8')
        .split(/^## /m)
        .find((text) => text.startsWith('15.')) ?? '';
    const rows = section.split('\n').flatMap((row) => {
      const [, key, recommended] = row.split('|').map((cell) => cell.trim());
      return key === undefined || recommended === undefined || key === 'key' || key.startsWith('---') ? [] : [[key, recommended]];
    });
    expect(rows).toEqual(defaults.map(([key, recommended]) => [key, recommended]));
  });
});

describe('a page total can be held against', () => {
  const someLines = { eligibility: { stores: { include: ['s1'] } } };
  const shown = cart([line('l1', 100)], [], {
    rules,
    wallet: { coupons: [coupon('c', 'promoCode', 10, 0, someLines)], coins: { balance: 1, worth: { coins: 1, amount: 1 } } },
  });
  const fields = deviationsFrom(shown).map(({ field }) => field);
  /** what a made case no longer shows: it would have been another case */
  const madeBefore = ['comparisonMargin', 'perWithoutMaximum', 'codeZone'];
  it.each(Object.entries(contestedSettings))('%s, where a made case still shows it', (_name, setting) => {
    if (setting.is !== 'notModelled' && !madeBefore.includes(setting.field)) expect(fields).toContain(setting.field);
  });
});

describe('every shipped profile', () => {
  const ids = shippedProfiles.map(({ profileId }) => profileId);
  it('has a name of its own, the default first', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe(defaultProfile.profileId);
    expect(ids.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
  });
  it.each(shippedProfiles)(
    '$profileId has sources that can be looked up: a page or our own word, a day that is over, a grade',
    ({ sources }) => {
      for (const { source, date, grade, says } of Object.values(sources).flat()) {
        expect(source).toMatch(/https?:\/\/\S|github\.com|^Stackwise|tokutoku-coupons\.com|^AliExpress, texts|^A price script/);
        expect(date).toMatch(/^(undated|(after )?20[0-2]\d(-(0[1-9]|1[0-2])(-([0-2]\d|3[01]))?)?)$/);
        expect(date.replace(/^(undated|after )/, '') <= '2026-11-21').toBe(true);
        expect(grade).toMatch(/^(O|OC|S|B|T|C|I|N)$/);
        expect(says).toMatch(/\S{3}/);
      }
    },
  );
});
