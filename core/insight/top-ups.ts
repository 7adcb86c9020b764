// Spend x more: the amounts at which goods like no others in the cart make it cheaper than any smaller amount does.
import { boundedUnless } from './line-prices';
import type { Present } from './payable-of';
import { priceOver } from './price-over';
import { shortfalls } from './shortfalls';

/** Minor units. `gain`: payable now + spend − payable then. `bounded`: not proved to be payable then, or to be less than with any smaller amount. */
export interface TopUp {
  spend: number;
  payable: number;
  gain: number;
  bounded?: true;
}

/** ranges that are looked at in all; of more, only the amounts that a receipt speaks of */
const mostRanges = 256;

/** Every amount up to `upTo` minor units at which payable falls below what it is at each smaller one, ascending. */
export function* topUps(present: Present, upTo: number): Generator<undefined, TopUp[]> {
  const { cart, payable } = present;
  const goods = cart.prepared.lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice.amount * quantity, 0);
  const most = Math.min(upTo, Number.MAX_SAFE_INTEGER - goods);
  if (most < 1) return [];
  const { leastOver, width } = priceOver(present, most);
  const isAll = most <= width * mostRanges;
  let isProved = present.isProved && isAll;
  function* fallsWithin(from: number, to: number, below: number): Generator<undefined, Omit<TopUp, 'gain'>[]> {
    if (from > to) return [];
    const least = yield* leastOver(from, to, below);
    isProved &&= least.isProved;
    if (least.payable >= below) return [];
    const before = yield* fallsWithin(from, least.spend - 1, below);
    // an amount that a smaller one does as well as is none
    return before.at(-1)?.payable === least.payable ? before : [...before, { spend: least.spend, payable: least.payable }];
  }
  const ranges = isAll
    ? Array.from({ length: Math.ceil(most / width) }, (_, at) => ({ from: at * width + 1, to: Math.min(most, (at + 1) * width) }))
    : shortfalls(present, most).map((spend) => ({ from: spend, to: spend }));
  const falls: Omit<TopUp, 'gain'>[] = [];
  for (const { from, to } of ranges) falls.push(...(yield* fallsWithin(from, to, falls.at(-1)?.payable ?? payable)));
  return falls.map((fall) => ({ ...fall, gain: payable + fall.spend - fall.payable, ...boundedUnless(isProved) }));
}

/** Amounts of further goods, from `from` up to but not with `to`, that cost at least as much as `to` does; minor units. */
export interface DeadZone {
  from: number;
  to: number;
  /** with goods for `to` */
  payable: number;
}

/** The dead zone before each top-up, up from the one before it. */
export const deadZones = (found: readonly TopUp[]): DeadZone[] =>
  found.map(({ spend, payable }, at) => ({ from: found[at - 1]?.spend ?? 0, to: spend, payable }));
