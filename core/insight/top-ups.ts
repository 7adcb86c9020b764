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

type Fall = Pick<TopUp, 'spend' | 'payable'>;

/** ranges, or single amounts, that are looked at in all; of more, only the amounts that a receipt speaks of */
const mostRanges = 256;
const mostAmounts = 64;
/** looks at all of what is left, before it is gone through range by range */
const mostLooks = 3;

/** Every amount up to `upTo` minor units at which payable falls below what it is at each smaller one, ascending. */
export function* topUps(present: Present, upTo: number): Generator<undefined, TopUp[]> {
  const { cart, payable } = present;
  const goods = cart.prepared.lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice.amount * quantity, 0);
  const most = Math.min(upTo, Number.MAX_SAFE_INTEGER - goods);
  if (most < 1) return [];
  const { leastOver, width, nearOver } = priceOver(present, most);
  const isAll = most <= width * (width > 1 ? mostRanges : mostAmounts);
  let isProved = present.isProved && isAll;
  function* least(from: number, to: number, below: number): Generator<undefined, Fall | undefined> {
    if (from > to) return undefined;
    const { spend, payable: found, isProved: isLeast } = yield* leastOver(from, to, below);
    isProved &&= isLeast;
    return found < below ? { spend, payable: found } : undefined;
  }
  /** The smallest amount, from `from` on, that does as well as `known`. */
  function* firstLike(known: Fall, from: number): Generator<undefined, Fall> {
    let first = known;
    for (let low = from; low < first.spend; ) {
      const middle = low + Math.floor((first.spend - 1 - low) / 2);
      const earlier = yield* least(low, middle, known.payable + 1);
      if (earlier === undefined) low = middle + 1;
      else first = earlier;
    }
    return first;
  }
  /** From the deepest fall of a range back to the first one. */
  function* fallsWithin(from: number, to: number, below: number): Generator<undefined, Fall[]> {
    const falls: Fall[] = [];
    let next = yield* least(from, to, below);
    while (next !== undefined) {
      let fall: Fall = next;
      next = yield* least(from, fall.spend - 1, below);
      if (next?.payable === fall.payable) {
        fall = yield* firstLike(next, from);
        next = yield* least(from, fall.spend - 1, below);
      }
      falls.unshift(fall);
    }
    return falls;
  }
  const falls: Fall[] = [];
  const below = () => falls.at(-1)?.payable ?? payable;
  let looks = 0;
  for (let from = 1, seenTo = 0; isAll && from <= most; from += width) {
    if (nearOver !== undefined && from > seenTo) {
      const near = yield* nearOver(from, most, below());
      isProved &&= near.isProved;
      if (near.payable === Number.POSITIVE_INFINITY) break;
      seenTo = ++looks < mostLooks ? near.spend : most;
    }
    falls.push(...(yield* fallsWithin(from, Math.min(most, from + width - 1), below())));
  }
  if (!isAll) for (const spend of shortfalls(present, most)) falls.push(...(yield* fallsWithin(spend, spend, below())));
  return falls.map((fall) => ({ ...fall, gain: payable + fall.spend - fall.payable, ...boundedUnless(isProved) }));
}
