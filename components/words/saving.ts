// The second number of the headline: what the payable is compared with, and what it is called.
import type { CartAnswer } from '../../core/answer/answer';
import type { Saying } from '../language/saying';

export interface Saving {
  payable: number;
  /** what she would pay otherwise, minor units */
  otherwise: number;
  /** otherwise − payable, never below 0 */
  saved: number;
  said: Saying;
}

/**
 * Compares with the page's total now (without its tax rows, which no plan counts), else with the price without coupons.
 * A page that asks less than the plan is told as such: it knows a discount that the readings do not.
 * At checkout the cart's total is another page's, so the price without coupons is what remains.
 */
export function savingOf({ plan, pageTotal, pageTotalBeforeTax, withoutCoupons }: CartAnswer, at: 'cart' | 'checkout'): Saving {
  const payable = plan.objective.payable;
  const onPage = at === 'cart' ? (pageTotalBeforeTax ?? pageTotal) : undefined;
  const otherwise = onPage ?? withoutCoupons;
  const made = (said: Saying): Saving => ({ payable, otherwise, saved: Math.max(0, otherwise - payable), said });
  if (onPage === undefined) {
    return made(withoutCoupons > payable ? { key: 'notWithoutCoupons', with: [{ money: withoutCoupons }] } : { key: 'sameWithoutCoupons' });
  }
  if (onPage < payable) return made({ key: 'pageAsksLess', with: [{ money: onPage }] });
  if (onPage === payable) return made({ key: 'samePageTotal' });
  const taxApart = pageTotal !== undefined && pageTotal !== onPage;
  return made({ key: taxApart ? 'notPageTotalBeforeTax' : 'notPageTotal', with: [{ money: onPage }] });
}
