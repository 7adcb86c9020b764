// An answer grows: one order at once, then as many as she accepts, the other readings, and what lies beside the plan.
import { describe, expect, it } from 'vitest';
import { answerCart } from '../../../core/answer/answer-cart';
import { type TabState, tabState } from '../../../core/answer/tab-state';
import { untouchedSettings } from '../../../core/answer/untouched-settings';
import type { ReadCoupon } from '../../../core/formats/reading';
import { cartOf, inputOf, line, walletOf } from '../cases/readings';

const platformCoupon = (off: number, minimum: number): ReadCoupon => ({
  kind: 'platformCoupon',
  scope: { type: 'platform' },
  minimumSpend: { amount: minimum },
  discount: { type: 'fixed', amount: off },
  validUntil: '2026-12-01T07:59:59Z',
  status: 'usable',
  text: 'coupon',
});

// Two lines of 20.00 and two coupons, 3.00 off 15.00 and 2.00 off 18.00, one an order: 37.00 in one order, 17.00 + 18.00 in two.
const input = {
  ...inputOf({
    cart: cartOf([line('1', { unitPrice: { amount: 2000 } }), line('2', { unitPrice: { amount: 2000 } })]),
    wallet: [walletOf([platformCoupon(300, 1500), platformCoupon(200, 1800)])],
  }),
  settings: { ...untouchedSettings, maximumOrders: 3 },
};

const statesOf = (given: Parameters<typeof answerCart>[0]): TabState[] => {
  const work = answerCart(given);
  const states: TabState[] = [];
  for (;;) {
    const step = work.next();
    if (step.value !== undefined) states.push(tabState.parse(step.value));
    if (step.done === true) return states;
  }
};
const answers = (given: Parameters<typeof answerCart>[0]) =>
  statesOf(given).map((state) => (state.kind === 'planned' ? { ...state.answer, pending: state.pending ?? [] } : undefined));

describe('an answer', () => {
  const [first, second, third, last] = answers(input);

  it('begins with one order, and says what is to come', () => {
    expect(first?.plan.objective).toMatchObject({ payable: 3700, orders: 1 });
    expect(first?.pending).toEqual(['orders', 'readings', 'insight']);
  });

  it('goes on to two orders, with one as a choice, priced and with its own steps', () => {
    expect(second?.plan.objective).toMatchObject({ payable: 3500, orders: 2 });
    expect(second?.instructions).toHaveLength(2);
    expect(second?.choices).toHaveLength(1);
    expect(second?.choices?.[0]?.plan).toMatchObject({ objective: { payable: 3700, orders: 1 }, proof: { status: 'proved' } });
    expect(second?.choices?.[0]?.plan.receipts[0]?.at(-1)).toEqual({ step: 'total', amount: 3700 });
    expect(second?.choices?.[0]?.instructions).toHaveLength(1);
    expect(second?.pending).toEqual(['readings', 'insight']);
  });

  it('is held against the other shipped readings: none of them is about these coupons', () => {
    const held = third?.readings?.held ?? [];
    expect(held.map(({ profile, payable }) => [profile, payable])).toEqual([
      ['parallel-thresholds', 3500],
      ['strict-more-than', 3500],
      ['cross-store-last', 3500],
      ['select-or-code', 3500],
    ]);
    expect(third?.readings?.safe).toBeUndefined();
    expect(third?.pending).toEqual(['insight']);
  });

  it('ends with what each line and coupon is worth', () => {
    // without a line: 20.00 − 3.00 = 17.00, so the line costs 18.00; without the 3.00 coupon the best is 38.00, without the other 37.00
    expect(last?.insight?.removals.map(({ price }) => price)).toEqual([1800, 1800]);
    expect(last?.insight?.worth.map(({ amount }) => amount).sort()).toEqual([200, 300]);
    expect(last?.pending).toEqual([]);
  });
});

it('of one order only is never planned for more', () => {
  const [first, ...more] = answers({ ...input, settings: { ...untouchedSettings, maximumOrders: 1 } });
  expect(first?.pending).toEqual(['readings', 'insight']);
  expect([first, ...more].map((one) => one?.plan.objective.payable)).toEqual([3700, 3700, 3700]);
  expect(more.at(-1)?.choices).toBeUndefined();
});

it('of a single piece is planned for one order, whatever she accepts', () => {
  const one = inputOf({ cart: cartOf([line('1', { unitPrice: { amount: 4000 } })]) });
  expect(answers({ ...one, settings: { ...untouchedSettings, maximumOrders: 5 } })[0]?.pending).toEqual(['readings', 'insight']);
});

it('says what a plan would cost under a reading that asks more, and a plan that is safe under all', () => {
  // 40.00 reaches "40 or more" exactly: under "more than" the coupon falls away, and only the smaller one holds
  const exact = inputOf({
    cart: cartOf([line('1', { unitPrice: { amount: 4000 } })]),
    wallet: [walletOf([platformCoupon(500, 4000), platformCoupon(300, 3000)])],
  });
  const last = answers(exact).at(-1);
  expect(last?.plan.objective.payable).toBe(3500);
  expect(last?.readings?.held.find(({ profile }) => profile === 'strict-more-than')).toEqual({
    profile: 'strict-more-than',
    feasible: false,
  });
  expect(last?.readings?.safe).toMatchObject({ worst: 3700 });
});
