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

/** A code as the few numbers that it is compared by. */
interface Rung {
  minimum: number;
  /** what is taken off, in minor units or basis points; 0 where only the code itself can be compared */
  off: number;
  isShare: boolean;
  cap: number;
  /** anybody may use it: only such a code beats others */
  isOpen: boolean;
}

function rungOf(code: Offer): Rung {
  const { discount, requires } = code;
  const off = discount?.type === 'fixed' ? discount.amount : discount?.type === 'percentage' ? discount.basisPoints : 0;
  const cap = discount === undefined ? Number.POSITIVE_INFINITY : capOf(discount);
  return { minimum: minimumOf(code), off, isShare: discount?.type === 'percentage', cap, isOpen: requires === undefined && off > 0 };
}

/** Whether `one` takes off at least as much as `other` wherever `other` can be used. */
const beats = (one: Rung, other: Rung): boolean =>
  one.isOpen &&
  other.off > 0 &&
  one.minimum <= other.minimum &&
  one.isShare === other.isShare &&
  one.off >= other.off &&
  one.cap >= other.cap;

/** Whether so many of them beat it that no plan can need it. */
function isBeaten(code: Rung, standing: Rung[]): boolean {
  let beaten = 0;
  for (const other of standing) {
    if (beats(other, code)) beaten += 1;
    if (beaten === MOST_ORDERS) return true;
  }
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
  // what beats a beaten one beats what that one beats: it is enough to look among those that stay
  const strongestFirst = codes
    .map((code) => ({ code, rung: rungOf(code) }))
    .toSorted((one, other) => one.rung.minimum - other.rung.minimum || other.rung.off - one.rung.off);
  const rungs: Rung[] = [];
  const standing: T[] = [];
  for (const { code, rung } of strongestFirst) {
    if (isBeaten(rung, rungs)) continue;
    rungs.push(rung);
    standing.push(code);
  }
  const chosen = standing
    .toSorted((one, other) => worthAt(other, goods) - worthAt(one, goods) || minimumOf(one) - minimumOf(other))
    .slice(0, MOST_CODES_PLANNED);
  const kept = new Set(chosen);
  return codes.filter((code) => kept.has(code));
}
