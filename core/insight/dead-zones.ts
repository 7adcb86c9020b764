// Dead zones: amounts of further goods at which a little more would cost no more.
import { boundedUnless } from './line-prices';
import type { Present } from './payable-of';
import { type PriceOver, priceOver } from './price-over';
import { shortfalls } from './shortfalls';
import type { TopUp } from './top-ups';
import { type Unlocked, unlocked } from './unlocked';

/** Further goods for `from` up to, and not with, `to` cost at least as much as for `to` itself, `payable`; minor units. */
export interface DeadZone {
  from: number;
  to: number;
  payable: number;
  /** what takes off more at its end than now */
  unlocks: Unlocked[];
  bounded?: true;
}

/** The dead zones that end at a top-up, or where the plan's receipts say that a minimum is reached, up to `upTo`; ascending. */
export function* deadZones(present: Present, topUps: readonly TopUp[], upTo: number): Generator<undefined, DeadZone[]> {
  const over = priceOver(present, Math.max(1, upTo));
  const ends = new Set([...topUps.map(({ spend }) => spend), ...shortfalls(present, upTo)]);
  const zones: DeadZone[] = [];
  for (const to of [...ends].sort((a, b) => a - b)) {
    const cart = over.cartAt(to);
    const { payable, isProved, orders } = yield* present.payableOf(cart, { start: present.coupons });
    const cheaper = yield* lastBelow(over, to - 1, payable);
    const from = cheaper.spend > 0 || present.payable < payable ? cheaper.spend + 1 : 0;
    if (from === to) continue;
    zones.push({
      from,
      to,
      payable,
      unlocks: unlocked(present, { cart, orders }),
      ...boundedUnless(isProved && cheaper.isProved && present.isProved),
    });
  }
  return zones;
}

/** The largest amount up to `most` with which the cart costs less than `below`; 0 where there is none. */
function* lastBelow(
  { leastOver, width }: PriceOver,
  most: number,
  below: number,
): Generator<undefined, { spend: number; isProved: boolean }> {
  let isProved = true;
  for (let last = most; last > 0; last -= width) {
    let from = Math.max(1, last - width + 1);
    let to = last;
    let spend = 0;
    // at first the whole range, then the upper half of what is left of it
    for (let at = from; from <= to; at = from + Math.floor((to - from) / 2)) {
      const least = yield* leastOver(at, to, below);
      isProved &&= least.isProved;
      if (least.payable < below) {
        spend = least.spend;
        from = spend + 1;
      } else to = at - 1;
    }
    if (spend > 0) return { spend, isProved };
  }
  return { spend: 0, isProved };
}
