// What each field of a profile may be set to, one at a time: what sources, other readings and research say of it (contested.ts).
import { type Rules, rules } from '../formats/rules';
import { pacific } from '../zone-clock';
import { fieldOf, isSameValue, type ProfileField } from './changed-fields';
import { type CaseMaking, caseMaking, type StackingProfile } from './profile';
import { shippedProfiles } from './profiles/alternatives';
import { defaultProfile } from './profiles/default';

const { limits } = defaultProfile.rules;

/** The limits but for those of one kind of coupon. */
const limitsWith = (kind: Rules['limits'][number]['kinds'][number], ...own: Rules['limits']): Rules['limits'] => [
  ...limits.filter(({ kinds }) => !kinds.includes(kind)),
  ...own,
];

const ruleValues: { [Field in keyof Rules]: Rules[Field][] } = {
  stackingOrder: shippedProfiles.map((one) => one.rules.stackingOrder),
  limits: [
    limits,
    limitsWith('storeCoupon', { kinds: ['storeCoupon'], per: 'store', maximum: 2 }),
    limitsWith('selectCoupon', { kinds: ['selectCoupon'], per: 'order', maximum: 1 }),
    limitsWith('selectCoupon', { kinds: ['selectCoupon'], per: 'order', maximum: 0 }),
    limitsWith('promoCode', { kinds: ['platformCoupon'], per: 'order', maximum: 1 }, { kinds: ['promoCode'], per: 'order', maximum: 1 }),
  ],
  exclusivity: shippedProfiles.map((one) => one.rules.exclusivity),
  thresholdComparison: [...rules.shape.thresholdComparison.options],
  percentageRounding: [...rules.shape.percentageRounding.options],
  shippingMeasuredAfter: [...rules.shape.shippingMeasuredAfter.options],
  thresholdBase: shippedProfiles.map((one) => one.rules.thresholdBase),
  coinsMeasuredOn: [...rules.shape.coinsMeasuredOn.options],
};

const caseValues: { [Field in keyof CaseMaking]-?: CaseMaking[Field][] } = {
  unknownEligibility: [...caseMaking.shape.unknownEligibility.options],
  perWithoutMaximum: [...caseMaking.shape.perWithoutMaximum.options],
  mixedCart: [...caseMaking.shape.mixedCart.options],
  comparisonMargin: [25, 50, 100, 200, 500].map((basisPoints) => ({ amount: 1, basisPoints })),
  codeZone: [pacific, 'UTC', 'Asia/Shanghai'],
  coinsOrderCap: [undefined, 100, 200, 500, 1000, 2000, 3000, 5000],
  undatedDiscountDays: [1, 3, 7, 14, 30, undefined],
};

const listed: Readonly<Record<string, unknown[]>> = {
  ...Object.fromEntries(Object.entries(ruleValues).map(([name, values]) => [`rules.${name}`, values])),
  ...Object.fromEntries(Object.entries(caseValues).map(([name, values]) => [`caseMaking.${name}`, values])),
};

/** The values of a field to choose from, each once; what a profile has is among them, last where nothing else says it. */
export function fieldValues(field: ProfileField, profile: StackingProfile): unknown[] {
  const all = [...(listed[field] ?? []), fieldOf(profile, field)];
  return all.filter((value, at) => all.findIndex((other) => isSameValue(value, other)) === at);
}
