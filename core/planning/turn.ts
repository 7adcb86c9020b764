// A promotion at its turn in one order.
import type { Coupon } from '../formats/promotion';
import type { Promotion } from '../pricing/prepared-case';

/** A promotion that may take something off, with what does not change during the search. Positions are those of the case's lines. */
export interface Turn {
  promotion: Promotion;
  coupon: Coupon | undefined;
  eligible: readonly number[];
  units: number;
  /** sale price of the eligible lines */
  itemPrice: number;
  /** whether shipping is measured before this turn */
  isAfterShipping: boolean;
}
