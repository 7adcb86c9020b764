// Which of many codes a plan can need. An order takes one code, so a code that five others beat in everything is in no best plan of five orders.
import type { CodeRow } from '../formats/codes';

/** Most orders of a plan. */
const MOST_ORDERS = 5;
/** Most codes that a plan is made with; a flood of rungs would only keep the planner busy. */
const MOST_CODES_PLANNED = 200;

type Offer = Pick<CodeRow, 'discount' | 'minimumSpend' | 'requires'>;

const minimumOf = ({ minimumSpend }: Offer): number => minimumSpend?.amount ?? 0;
const capOf = (discount: NonNullable<Offer['discount']>): number =>
  'maximumDiscount' in discount ? (discount.maximumDiscount?.amount ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;

/** Whether `one` takes off at least as much as `other` wherever `other` can be used. */
function beats(one: Offer, other: Offer): boolean {
  const [mine, theirs] = [one.discount, other.discount];
  if (mine === undefined || theirs === undefined || one.requires !== undefined || minimumOf(one) > minimumOf(other)) return false;
  if (capOf(mine) < capOf(theirs)) return false;
  if (mine.type === 'fixed' && theirs.type === 'fixed') return mine.amount >= theirs.amount;
  if (mine.type === 'percentage' && theirs.type === 'percentage') return mine.basisPoints >= theirs.basisPoints;
  return false;
}

/** What a code is worth at a sum of goods, to choose by where there are too many. */
function worthAt({ discount, minimumSpend }: Offer, goods: number): number {
  if (discount === undefined || discount.type === 'freeShipping' || goods < (minimumSpend?.amount ?? 0)) return 0;
  if (discount.type === 'fixed') return discount.amount;
  const whole =
    discount.type === 'percentage'
      ? Math.floor((goods * discount.basisPoints) / 10_000)
      : Math.floor(goods / discount.every.amount) * discount.amount;
  return Math.min(whole, capOf(discount));
}

/** Those that a plan of up to five orders of `goods` (minor units) may need, in their order. Of alike ones the earlier beats the later. */
export function undominated<T extends Offer>(codes: T[], goods: number): T[] {
  // beaten ones are beaten by some that stay: it is enough to look among those
  const standing: T[] = [];
  const strongestFirst = codes.toSorted((one, other) => minimumOf(one) - minimumOf(other) || worthAt(other, 1e12) - worthAt(one, 1e12));
  for (const code of strongestFirst) {
    let beaten = 0;
    for (const other of standing) if (beats(other, code)) beaten += 1;
    if (beaten < MOST_ORDERS) standing.push(code);
  }
  const chosen = standing
    .toSorted((one, other) => worthAt(other, goods) - worthAt(one, goods) || minimumOf(one) - minimumOf(other))
    .slice(0, MOST_CODES_PLANNED);
  const kept = new Set(chosen);
  return codes.filter((code) => kept.has(code));
}
