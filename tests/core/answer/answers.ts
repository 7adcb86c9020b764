// Answers to carts written by hand.
import type { CartAnswer } from '../../../core/answer/answer';
import { type AnswerInput, answerCart } from '../../../core/answer/answer-cart';
import { checkCheckout } from '../../../core/answer/check-checkout';
import { type CheckoutCheck, checkoutCheck } from '../../../core/answer/checkout-check';
import { type TabState, tabState } from '../../../core/answer/tab-state';
import type { Reading, ReadLine, SummaryRow } from '../../../core/formats/reading';
import { cartOf, inputOf } from '../cases/readings';

/** The state a cart ends in; it must be one that may cross to panel and popup. */
export function stateOf(fields: Partial<AnswerInput>): TabState {
  const { eligibility: _both, ...input } = inputOf(fields);
  const work = answerCart(input);
  for (;;) {
    const step = work.next();
    if (step.done) return tabState.parse(step.value);
  }
}

/** The answer; a cart without one fails the test. */
export function answerTo(fields: Partial<AnswerInput>): CartAnswer {
  const state = stateOf(fields);
  if (state.kind !== 'planned') throw new Error(`no answer: ${JSON.stringify(state)}`);
  return state.answer;
}

/** The id the case gives to the promotion of a kind (and code). */
export function idOf({ case: planned }: CartAnswer, kind: string, code?: string): string {
  const all = [
    ...(planned.wallet?.coupons ?? []).map((one) => ({ ...one, id: one.couponId })),
    ...(planned.automaticDiscounts ?? []).map((one) => ({ ...one, id: one.discountId })),
  ];
  const found = all.find((one) => one.kind === kind && (code === undefined || one.code === code));
  if (!found) throw new Error(`no ${kind} in the case`);
  return found.id;
}

/** A checkout page for lines, its total and rows as given. */
export const checkoutOf = (lineItems: ReadLine[], rows: SummaryRow[], total: number, fields: Partial<Reading> = {}): Reading => {
  const { cart: _cart, ...page } = cartOf([]);
  return { ...page, page: 'checkout', checkout: { lineItems, summary: { rows, total: { amount: total } } }, ...fields };
};

/** The checkout names no cart line: it makes ids of its own. */
export const asOnCheckout = ({ itemId, quantity, unitPrice }: ReadLine): ReadLine => ({
  lineItemId: `made:${itemId}`,
  itemId,
  quantity,
  unitPrice,
});

type Differs = Extract<CheckoutCheck, { kind: 'differs' }>;

/** The check of a checkout page with these lines; it must be one that may cross to panel and popup. */
export function check(lines: ReadLine[], answer: CartAnswer, rows: SummaryRow[], total: number): CheckoutCheck {
  return checkoutCheck.parse(checkCheckout(answer, checkoutOf(lines.map(asOnCheckout), rows, total)));
}
/** Why the page differs; a page that does not fails the test. */
export const explanationsOf = (checked: CheckoutCheck): Differs['explanations'] => {
  if (checked.kind !== 'differs') throw new Error(`${checked.kind}, not differs`);
  return checked.explanations;
};
