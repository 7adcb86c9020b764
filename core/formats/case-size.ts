// Sizes beyond which a document is no cart: it would only keep the planner busy, or fill the memory.
import type { StackingCase } from './case';
import { type CaseError, caseError } from './case-error';
import type { Coupon } from './promotion';

/** most entries of a list */
const mostEntries = 10_000;
const mostLimits = 100;
const mostExclusions = 1000;
/** levels of one promotion, and of all of them */
const mostTiers = 1000;
const mostTiersInAll = 20_000;
/** lines times what promotions say of lines, and other products that work grows with */
const mostPairs = 20_000_000;
const mostExclusionPairs = 2_000_000;

type Sized = [path: PropertyKey[], length: number, most: number];
type Stated = Pick<Coupon, 'discount' | 'eligibility' | 'regions' | 'excludedRegions' | 'requires'>;

const tiersOf = ({ discount }: Stated): number => ('tiers' in discount ? discount.tiers.length : 0);

const entriesOf = ({ eligibility = {} }: Stated): number =>
  [eligibility.stores, eligibility.categories, eligibility.lineItems].reduce(
    (sum, lists) => sum + (lists?.include?.length ?? 0) + (lists?.exclude?.length ?? 0),
    0,
  );

/** The first thing of a case that is too much of it; nothing where all of it is of a size. */
export function tooMany(read: StackingCase): CaseError | undefined {
  const { lineItems, candidates = [], shippingGroups = [], automaticDiscounts = [], wallet, context, rules = {} } = read;
  const coupons = wallet?.coupons ?? [];
  const exclusivity = rules.exclusivity?.length ?? 0;
  const stated: [PropertyKey[], Stated][] = [
    ...automaticDiscounts.map((one, at): [PropertyKey[], Stated] => [['automaticDiscounts', at], one]),
    ...coupons.map((one, at): [PropertyKey[], Stated] => [['wallet', 'coupons', at], one]),
  ];
  const total = (count: (one: Stated) => number) => stated.reduce((sum, [, one]) => sum + count(one), 0);
  const sizes: Sized[] = [
    [['context', 'usedCodes'], context.usedCodes?.length ?? 0, mostEntries],
    [['context', 'traits'], context.traits?.length ?? 0, mostEntries],
    [['lineItems'], lineItems.length, mostEntries],
    [['shippingGroups'], shippingGroups.length, mostEntries],
    [['automaticDiscounts'], automaticDiscounts.length, mostEntries],
    [['wallet', 'coupons'], coupons.length, mostEntries],
    [['rules', 'limits'], rules.limits?.length ?? 0, mostLimits],
    [['rules', 'exclusivity'], exclusivity, mostExclusions],
    [['candidates'], candidates.length, mostEntries],
    ...stated.flatMap(([path, one]): Sized[] => [
      [[...path, 'discount', 'tiers'], tiersOf(one), mostTiers],
      [[...path, 'regions'], one.regions?.length ?? 0, mostEntries],
      [[...path, 'excludedRegions'], one.excludedRegions?.length ?? 0, mostEntries],
      [[...path, 'requires'], one.requires?.length ?? 0, mostEntries],
    ]),
    [[], total(tiersOf), mostTiersInAll],
    [[], lineItems.length * total((one) => 1 + entriesOf(one)), mostPairs],
    [[], (context.usedCodes?.length ?? 0) * stated.length, mostPairs],
    [['rules', 'exclusivity'], exclusivity * coupons.length, mostExclusionPairs],
  ];
  const large = sizes.find(([, length, most]) => length > most);
  return large === undefined ? undefined : caseError('too-large', large[0], `${large[1]} is more than the ${large[2]} there may be`);
}
