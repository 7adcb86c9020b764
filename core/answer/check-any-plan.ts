// A checkout page may be of any plan she was offered: the best one, or one of fewer orders.
import type { Reading } from '../formats/reading';
import type { CartAnswer } from './answer';
import { checkCheckout } from './check-checkout';
import type { CheckoutCheck } from './checkout-check';
import { allAnswers } from './choose-orders';

export interface CheckedPlan {
  /** led by the plan that the page is of; the best one where it is of none */
  answer: CartAnswer;
  check: CheckoutCheck | undefined;
}

/** Whether the page shows anything by which one plan's order can be told from another's. */
const tellsOrders = ({ checkout }: Reading): boolean =>
  checkout !== undefined && (checkout.lineItems.length > 0 || checkout.summary?.rows.some(({ kind }) => kind === 'subtotal') === true);

/** Holds a checkout page against every plan of the answer: the one it agrees with to the cent, else the best one whose order it shows. */
export function checkAnyPlan(answer: CartAnswer, page: Reading): CheckedPlan {
  const plans = tellsOrders(page) ? allAnswers(answer) : [answer];
  const checked = plans.map((one) => ({ answer: one, check: checkCheckout(one, page) }));
  return (
    checked.find(({ check }) => check?.kind === 'matches') ??
    checked.find(({ check }) => check?.kind === 'differs') ??
    checked.find(({ check }) => check === undefined) ?? { answer, check: { kind: 'other-cart' } }
  );
}
