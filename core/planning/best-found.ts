// The best order found so far, judged by the objective of one order: payable, then coupons spent, then what expires later is kept.
import type { Turn } from './turn';

/** What one order with certain coupons comes to; `until` is the sum of the spent coupons' ends in epoch seconds. */
export interface Found {
  payable: number;
  spent: number;
  until: number;
  coupons: readonly Turn[];
}

/** Negative where `a` is the better one. */
const compareFound = (a: Found, b: Found): number => a.payable - b.payable || a.spent - b.spent || a.until - b.until;

/** A `Found` of these coupons. */
export const foundWith = (payable: number, coupons: readonly Turn[]): Found => ({
  payable,
  spent: coupons.length,
  until: coupons.reduce((sum, { promotion }) => sum + promotion.until, 0),
  coupons,
});

/** Keeps the better of what it is offered; the first one where they are equal. */
export class BestFound {
  constructor(public found: Found) {}

  /** Whether the offer was better. */
  offer(found: Found | undefined): boolean {
    if (found === undefined || compareFound(found, this.found) >= 0) return false;
    this.found = found;
    return true;
  }
}
