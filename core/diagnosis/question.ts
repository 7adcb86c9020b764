// A code that does not apply on a cart as it is, and a changed cart in which it does.
import type { PlannedOrder } from '../formats/plan';
import type { Coupon } from '../formats/promotion';
import type { PreparedCase, Promotion } from '../pricing/prepared-case';
import type { Baseline } from './baseline';
import type { NotThere, Way } from './join';
import type { Step } from './verdict';

/** A changed cart in which the code applies. Minor units: `goods` bought more, less what is left out; `given` is what that was priced at. */
export interface Draft {
  steps: Step[];
  goods: number;
  given: number;
  way: Way;
  prepared: PreparedCase;
  /** coupons that stay out */
  away: string[];
}

/** A code that does not apply on the cart as it is. */
export interface Question {
  baseline: Baseline;
  coupon: Coupon;
  promotion: Promotion;
  /** the cart with the code among its promotions */
  prepared: PreparedCase;
  rivals: readonly string[];
  orders: readonly PlannedOrder[];
  not: NotThere;
}
