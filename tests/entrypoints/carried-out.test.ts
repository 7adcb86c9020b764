// A plan of two orders carried out in a tab: pinned, checked at its checkout, gone on with, given up; and planning that is stopped.
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabState } from '../../core/answer/tab-state';
import type { ReadLine } from '../../core/formats/reading';
import { handlers } from '../../entrypoints/background/handlers';
import type { Sender } from '../../platform/messaging/protocol';
import { saveSettings } from '../../platform/storage/settings';
import { asOnCheckout, checkoutOf } from '../core/answer/answers';
import { a, b, platformCoupon, unticked } from '../core/answer/split-cart';
import { cartOf, row, walletOf } from '../core/cases/readings';

const from: Sender = { kind: 'content', tabId: 5, privateWindow: false };
const report = (reading: Parameters<(typeof handlers)['report-reading']>[0]['reading']) => handlers['report-reading']({ reading }, from);
const known = () => handlers['tab-state']({ tabId: 5 }, { kind: 'ui' });
const cart = (...lines: ReadLine[]) => report(cartOf(lines));
const payable = (state: TabState) => (state.kind === 'planned' ? state.answer.plan.objective.payable : state.kind);

/** 10.00 and 20.00; 1.00 off 9.00 and 3.00 off 18.00: 27.00 in one order, 9.00 + 17.00 = 26.00 in two, the one of 10.00 first. */
async function planTwoOrders(): Promise<void> {
  await report(walletOf([platformCoupon(100, 900), platformCoupon(300, 1800)]));
  expect(payable(await cart(a, b))).toBe(2700);
  await vi.waitFor(async () =>
    expect(await known()).toMatchObject({ kind: 'planned', answer: { plan: { objective: { payable: 2600 } } } }),
  );
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  await saveSettings({ opensByItself: false, tabPutAway: false, maximumOrders: 2 });
});

it('from the first untick to the last order', async () => {
  await planTwoOrders();
  expect(await cart(a, unticked(b))).toMatchObject({
    kind: 'planned',
    split: { placed: 0, of: 2 },
    progress: { order: 0, done: [0] },
    answer: { plan: { objective: { payable: 2600 } } },
  });
  const checkout = await report(checkoutOf([asOnCheckout(a)], [row('subtotal', 1000), row('platformCoupon', 100)], 900));
  // unticked, checked out, coupon applied
  expect(checkout).toMatchObject({ kind: 'checkout', check: { kind: 'matches', promised: 900 }, progress: { order: 0, done: [0, 1, 2] } });
  expect(await cart(unticked(b))).toMatchObject({
    kind: 'planned',
    split: { placed: 1, of: 2 },
    progress: { order: 0, done: [] },
    answer: { plan: { objective: { payable: 1700, orders: 1 } } },
  });
  expect(await cart(b)).toMatchObject({ split: { placed: 1, of: 2 }, progress: { done: [0] } });
  const second = await report(checkoutOf([asOnCheckout(b)], [row('subtotal', 2000), row('platformCoupon', 300)], 1700));
  expect(second).toMatchObject({ kind: 'checkout', check: { kind: 'matches', promised: 1700 } });
});

it('is given up when she wants it: the cart is planned as it is', async () => {
  await planTwoOrders();
  await cart(a, unticked(b));
  await handlers['plan-anew']({}, from);
  const state = await cart(a, unticked(b));
  expect(payable(state)).toBe(900);
  expect(state).not.toHaveProperty('split');
});

it('planning that is stopped leaves what is known, and says what is not', async () => {
  await report(walletOf([platformCoupon(100, 900), platformCoupon(300, 1800)]));
  await cart(a, b);
  const stopped = await handlers['stop-planning']({}, from);
  expect(stopped).toMatchObject({ kind: 'planned', stopped: ['orders', 'readings', 'insight'] });
  expect(stopped).not.toHaveProperty('pending');
  expect(await known()).toEqual(stopped);
});
