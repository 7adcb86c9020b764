// Other readings of the rules, shipped to hold a plan against: each the default with the fields that its sources read otherwise.
import type { Rules } from '../../formats/rules';
import type { RuleSource, StackingProfile } from '../profile';
import { defaultProfile } from './default';
import {
  asToolsStack,
  brazilScript,
  cannotDiscount,
  couponPolicy2011,
  priceApi,
  select2016,
  selectAugust2018,
  selectGuide,
  tmallRule,
} from './sources';

/** The default but for some rule fields, each with its own sources in place of the default's. */
function readOtherwise<Field extends keyof Rules>(
  profileId: string,
  title: string,
  rules: Pick<Rules, Field>,
  sources: Record<Field, [RuleSource, ...RuleSource[]]>,
): StackingProfile {
  const own = Object.fromEntries(Object.entries<RuleSource[]>(sources).map(([field, said]) => [`rules.${field}`, said]));
  return {
    ...defaultProfile,
    profileId,
    title,
    rules: { ...defaultProfile.rules, ...rules },
    sources: { ...defaultProfile.sources, ...own },
  };
}

const parallelThresholds = readOtherwise(
  'parallel-thresholds',
  'Every minimum is tested on the sale price',
  {
    thresholdBase: {
      storeDiscount: 'itemPrice',
      storeCoupon: 'itemPrice',
      selectCoupon: 'itemPrice',
      platformDiscount: 'itemPrice',
      platformCoupon: 'itemPrice',
      promoCode: 'itemPrice',
    },
  },
  {
    thresholdBase: [
      {
        source: brazilScript,
        date: '2023',
        grade: 'T',
        says: 'Tests both store thresholds, and the cross-store discount, on the full sale price.',
      },
      { source: asToolsStack, date: '2026-06-11', grade: 'B', says: 'The seller coupon is tested "against the original price".' },
      {
        source: tmallRule,
        date: '2020-09-25',
        grade: 'I',
        says: 'The cross-store threshold of the sister site is tested before store coupons.',
      },
    ],
  },
);

const strictMoreThan = readOtherwise(
  'strict-more-than',
  'An order must come to more than each minimum',
  { thresholdComparison: 'moreThan' },
  {
    thresholdComparison: [
      { source: couponPolicy2011, date: '2011', grade: 'O', says: 'The order "must exceed" the minimum.' },
      { source: cannotDiscount, date: 'undated', grade: 'OC', says: '"Only when your order value is over US $89."' },
      { source: priceApi, date: '2026-09-28', grade: 'OC', says: '"On order over ILS 62.2".' },
    ],
  },
);

const crossStoreLast = readOtherwise(
  'cross-store-last',
  'The cross-store discount comes after coupon and code',
  { stackingOrder: ['storeDiscount', 'storeCoupon', 'selectCoupon', 'platformCoupon', 'promoCode', 'platformDiscount', 'coins'] },
  {
    stackingOrder: [
      { source: selectGuide, date: 'after 2018-08', grade: 'O', says: 'AliExpress coupons, then AliExpress discounts.' },
      { source: selectAugust2018, date: '2018-08', grade: 'O', says: 'The same order.' },
      { source: select2016, date: '2016-11', grade: 'O', says: 'The same order.' },
    ],
  },
);

const selectOrCode = readOtherwise(
  'select-or-code',
  'A Select coupon and a promo code keep each other out',
  {
    exclusivity: [
      {
        between: [
          { type: 'kind', kind: 'selectCoupon' },
          { type: 'kind', kind: 'promoCode' },
        ],
      },
    ],
  },
  {
    exclusivity: [{ source: asToolsStack, date: '2026-06-11', grade: 'C', says: 'A Select coupon "may conflict" with sitewide codes.' }],
  },
);

/** The default first, then the readings a plan may be held against. */
export const shippedProfiles: readonly StackingProfile[] = [
  defaultProfile,
  parallelThresholds,
  strictMoreThan,
  crossStoreLast,
  selectOrCode,
];
