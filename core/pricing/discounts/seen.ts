// What every discount type is asked, and what it answers.
import type { Ineligible } from '../../formats/plan';
import type { Rules } from '../../formats/rules';

/** What a promotion sees of its eligible lines when its turn comes; amounts in minor units. */
export interface Seen {
  /** what is left to pay for them */
  running: number;
  /** what thresholds and steps are held against: the running amount, or the sale price */
  tested: number;
  /** how many units they are, in this order */
  units: number;
}

/** The rules a discount depends on. */
export type DiscountRules = Pick<Rules, 'thresholdComparison' | 'percentageRounding'>;

/** What a discount takes off, not yet limited by what is left; and what is missing where that is nothing. */
export interface Answer {
  amount: number;
  missing?: Ineligible;
}

/**
 * A range of running amounts x (both ends included) on which a discount keeps close to one straight line:
 * `slope·x − below ≤ discount ≤ slope·x + above`, and `least ≤ discount ≤ most`. The search bounds discounts with it.
 */
export interface Stretch {
  from: number;
  to: number;
  least: number;
  most: number;
  slope: number;
  above: number;
  below: number;
}

/** What is known of the eligible lines before the search: at most so much is left of them; `tested` where it does not follow the running amount. */
export interface Reach {
  most: number;
  units: number;
  tested?: number | undefined;
}

/** A stretch on which the discount is one amount. */
export const flat = (from: number, to: number, amount: number): Stretch => ({
  from,
  to,
  least: amount,
  most: amount,
  slope: 0,
  above: amount,
  below: -amount,
});
