// What each coupon of the plan is worth: how much dearer the best plan without it is.
import { byCodePoint } from '../pricing/code-point-order';
import { withoutCoupon } from './cart';
import { boundedUnless } from './line-prices';
import type { Present } from './payable-of';

/** `amount`: payable without any use of the coupon − payable now, minor units. `bounded`: not proved within the budget. */
export interface CouponWorth {
  couponId: string;
  amount: number;
  bounded?: true;
}

/** The worth of each coupon the plan spends, by id. */
export function* worthOfCoupons({ cart, payable, isProved, coupons, payableOf }: Present): Generator<undefined, CouponWorth[]> {
  const found: CouponWorth[] = [];
  for (const couponId of coupons.toSorted(byCodePoint)) {
    const without = yield* payableOf(withoutCoupon(cart, couponId), { start: coupons });
    found.push({ couponId, amount: without.payable - payable, ...boundedUnless(without.isProved && isProved) });
  }
  return found;
}
