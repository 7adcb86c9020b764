// Every state a surface can show, by name.
import type { CheckoutCheck } from '../../../core/answer/checkout-check';
import type { TabState } from '../../../core/answer/tab-state';
import { failureCode } from '../../../core/formats/reading';
import { everyLayer, trap, twoOrders } from './sample-answers';
import { noInsight, sixtyLines, trapWithChances } from './sample-chances';
import { withThresholds } from './sample-thresholds';

/** 66.11 on the page less 4.31 tax is 61.80, where 61.00 was promised. */
export const differs: Extract<CheckoutCheck, { kind: 'differs' }> = {
  kind: 'differs',
  promised: 6100,
  charged: 6180,
  pageTotal: 6611,
  difference: 80,
  apart: [{ kind: 'tax', label: 'Estimated tax', amount: 431 }],
  explanations: [
    { code: 'rule-reading', field: 'thresholdBase', value: 'itemPrice', layer: 'platformDiscount', payable: 6180 },
    { code: 'applied-by-site', kind: 'platformCoupon', amount: 400, couponId: 'ae-4' },
    { code: 'not-applied', kind: 'promoCode', amount: 800, couponId: 'code-8' },
    { code: 'row-differs', kind: 'coins', expected: 224, actual: 144 },
  ],
};

const unreadable = Object.fromEntries(
  failureCode.options.map((code): [string, TabState] => [
    code,
    { kind: 'unreadable', page: 'cart', code, tried: ['cart/state-global', 'cart/plain-classes/2026'], readAt: '2026-06-18T11:59:00Z' },
  ]),
);

const unplanned = Object.fromEntries(
  (['nothing-ticked', 'witnesses-disagree', 'lines-not-read', 'case-refused', 'planner-failed', 'gone'] as const).map(
    (code): [string, TabState] => [code, { kind: 'unplanned', code, fields: ['cart.lineItems[2].unitPrice'] }],
  ),
);

export const sampleStates: Record<string, TabState> = {
  loading: { kind: 'loading' },
  'not-a-cart': { kind: 'not-a-cart' },
  trap: { kind: 'planned', answer: trap },
  chances: { kind: 'planned', answer: trapWithChances },
  'chances-pending': { kind: 'planned', answer: trap, pending: ['insight'] },
  'chances-none': { kind: 'planned', answer: { ...trap, insight: noInsight } },
  'sixty-lines': { kind: 'planned', answer: sixtyLines },
  'every-layer': { kind: 'planned', answer: everyLayer },
  'two-orders': { kind: 'planned', answer: twoOrders },
  'still-checking': { kind: 'planned', answer: everyLayer, pending: ['orders', 'readings', 'insight'] },
  'split-begun': { kind: 'planned', answer: twoOrders, split: { placed: 0, of: 2 }, progress: { order: 0, done: [0, 1] } },
  'with-thresholds': { kind: 'planned', answer: withThresholds },
  'checkout-matches': {
    kind: 'checkout',
    answer: everyLayer,
    check: {
      kind: 'matches',
      promised: 6100,
      charged: 6100,
      pageTotal: 6531,
      apart: [{ kind: 'tax', label: 'Estimated tax', amount: 431 }],
    },
  },
  'checkout-differs': { kind: 'checkout', answer: everyLayer, check: differs },
  'checkout-other-cart': { kind: 'checkout', answer: everyLayer, check: { kind: 'other-cart' } },
  'checkout-pending': { kind: 'checkout', answer: trap },
  'checkout-no-plan': { kind: 'checkout' },
  ...unreadable,
  ...unplanned,
};
