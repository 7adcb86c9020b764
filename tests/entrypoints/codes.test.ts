// From a code she sees or pastes to the plan, and back: refused at the checkout, spent by an order, erased.
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabState } from '../../core/answer/tab-state';
import type { BookChange } from '../../core/codes/change';
import type { Reading } from '../../core/formats/reading';
import { handlers } from '../../entrypoints/background/handlers';
import type { Sender } from '../../platform/messaging/protocol';
import { saveSettings } from '../../platform/storage/settings';
import { asOnCheckout, checkoutOf } from '../core/answer/answers';
import { cartOf, line, promoCode, row, walletOf } from '../core/cases/readings';
import { adding, codeRow } from '../core/codes/entries';

const ui: Sender = { kind: 'ui' };
const tab = (privateWindow = false): Sender => ({ kind: 'content', tabId: 5, privateWindow });
const report = (reading: Reading, from = tab()) => handlers['report-reading']({ reading }, from);
const change = (made: BookChange, privateWindow = false) => handlers['change-codes']({ change: made, privateWindow }, ui);
const entries = async (privateWindow = false) => (await handlers['read-codes']({ privateWindow }, ui)).book.entries;
const lamp = line('lamp', { itemId: '1005001', unitPrice: { amount: 12_000 } });
const bulb = line('bulb', { itemId: '1005002', unitPrice: { amount: 11_000 } });
const cart = cartOf([lamp]);
const payable = (state: TabState) => (state.kind === 'planned' ? state.answer.plan.objective.payable : state.kind);
const leftOut = (state: TabState) => (state.kind === 'planned' ? state.answer.leftOut.map(({ why }) => why) : undefined);

/** A post with two rungs: $18 off $99, $12 off $79. */
const post = adding([
  codeRow(),
  codeRow({ code: 'AEUS12', discount: { type: 'fixed', amount: 1200 }, minimumSpend: { amount: 7900 }, text: '$12 off $79: AEUS12' }),
]);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: Date.parse('2026-11-21T12:30:00Z'), toFake: ['Date'] });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  await saveSettings({ opensByItself: false, tabPutAway: false, maximumOrders: 1 });
});

it('a pasted ladder: the plan uses the best rung, after a refusal the next, after its undo the best again', async () => {
  expect(payable(await report(cart))).toBe(12_000);
  expect(await change(post)).toMatchObject({ ok: true });
  expect(payable(await report(cart))).toBe(10_200); // 120.00 − 18.00
  const refused = await change({ do: 'markRefused', entryId: 'AEUS18/1', reason: 'excluded-lines' });
  const next = await report(cart);
  expect([payable(next), leftOut(next)]).toEqual([10_800, ['refused']]); // 120.00 − 12.00
  if (refused.ok) await change(refused.value.undo);
  expect(payable(await report(cart))).toBe(10_200);
});

it('a code on a sale page: it is in the book, and planned with after the page is forgotten', async () => {
  const event: Reading = { ...walletOf([promoCode('AEUS3', { validUntil: '2026-12-01T07:59:59Z' })]), page: 'saleEvent' };
  await report(event);
  expect((await entries()).map(({ row: { code } }) => code)).toEqual(['AEUS3']);
  // another sale page takes its place among what is kept
  await report({ ...walletOf([]), page: 'saleEvent' });
  expect(payable(await report(cart))).toBe(11_700);
});

it('a code that a placed order spent is marked as used, and stays so when the wallet is read', async () => {
  await change(post);
  const both = cartOf([lamp, { ...bulb, selected: false }]);
  expect(payable(await report(both))).toBe(10_200);
  await report(checkoutOf([asOnCheckout(lamp)], [row('subtotal', 12_000), row('promoCode', 1800)], 10_200));
  const next = await report(cartOf([bulb]));
  expect([payable(next), leftOut(next)]).toEqual([9800, ['used']]); // 110.00 − 12.00
  expect((await entries()).map(({ usedAt }) => usedAt)).toEqual(['2026-11-21T12:30:00.000Z', undefined]);
  await report({ ...walletOf([]), provenance: { ...walletOf([]).provenance, readAt: '2026-11-21T12:40:00Z' } });
  expect(payable(await report(cartOf([bulb])))).toBe(9800);
});

it('a split that has begun is planned anew when one of its codes is refused', async () => {
  await saveSettings({ opensByItself: false, tabPutAway: false, maximumOrders: 2 });
  await change(post);
  const both = cartOf([lamp, bulb]);
  const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
  await report(both);
  await vi.waitFor(() => expect(told.mock.calls.some(([, said]) => JSON.stringify(said).includes('"payable":20000'))).toBe(true)); // − 18.00 − 12.00
  const begun = cartOf([lamp, { ...bulb, selected: false }]);
  expect(await report(begun)).toMatchObject({ split: { placed: 0, of: 2 } });
  await change({ do: 'markRefused', entryId: 'AEUS12/1', reason: 'stock-gone' });
  const anew = await report(begun);
  expect(anew).not.toHaveProperty('split');
  expect([payable(anew), leftOut(anew)]).toEqual([10_200, ['refused']]);
});

it('what she pastes in a private window is planned with there alone', async () => {
  await change(post, true);
  expect(payable(await report(cart, tab(true)))).toBe(10_200);
  expect(payable(await report(cart))).toBe(12_000);
  expect(await entries()).toEqual([]);
});

it('a book that a later version kept is not in the plan, and that is said', async () => {
  await fakeBrowser.storage.local.set({ codes: { format: 'stacking-code-book/2' } });
  const state = await report(cart);
  expect(state).toMatchObject({ answer: { notes: expect.arrayContaining([{ code: 'entries-not-read', why: 'newer' }]) } });
});
