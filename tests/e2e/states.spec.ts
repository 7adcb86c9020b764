// What is said where there is nothing to plan, and what happens when the cart changes under the panel.
import { expect } from '@playwright/test';
import { scenarios } from '../shop/scenarios';
import { test } from './harness/fixture';
import { eventually } from './harness/shopper';
import { enter, goToCheckout, lookAround } from './harness/shopping';
import { closePanel, look, openPanel, shownWhen } from './harness/shown';

const scenario = (id: string) => {
  const found = scenarios.find(({ scenarioId }) => scenarioId === id);
  if (!found) throw new Error(`no scenario ${id}`);
  return found;
};

for (const [id, code] of [
  ['empty', 'empty'],
  ['captcha', 'captcha'],
  ['logged-out', 'logged-out'],
] as const) {
  test(`${id}: said in panel and popup`, async ({ shopper }) => {
    await enter(shopper, scenario(id));
    await openPanel(shopper);
    const shown = await shownWhen(shopper, (one) => one.kind === 'unreadable' && one.code === code, code);
    expect(shown.payable).toBeUndefined();
    await shopper.openPopup();
    await shownWhen(shopper, (one) => one.kind === 'unreadable' && one.code === code, `${code} in the popup`);
  });
}

test('a page that is no cart: the popup says so and leads there', async ({ shopper }) => {
  await shopper.goto('https://www.aliexpress.com/__shop/');
  await shopper.openPopup();
  await shownWhen(shopper, ({ kind }) => kind === 'not-a-cart', 'not a cart');
  const cart = await shopper.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href*="shoppingcart"]')?.href);
  expect(cart).toBe('https://www.aliexpress.com/p/shoppingcart/index.html');
});

test('the $42 trap: pay $32.00, and why the Select coupon stays away', async ({ shopper }) => {
  await lookAround(shopper, scenario('trap-42'));
  await openPanel(shopper);
  const shown = await shownWhen(shopper, ({ payable }) => payable === 3200, '$32.00');
  const leaveOut = shown.steps.find((step) => step.do === 'leaveOut');
  expect(leaveOut?.why).toBe('below-minimum-spend');
  expect(shown.text).toContain('$32.00');
  expect(shown.text).toMatch(/Select coupon/);
  expect(shown.text).toMatch(/\$7\.00/); // what is short: 39.00 − 32.00
});

test('nothing ticked: no number; ticked again: the number', async ({ shopper }) => {
  await lookAround(shopper, scenario('trap-42'));
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable }) => payable === 3200, '$32.00');
  const tick = '.cart-product label.comet-v2-checkbox';
  await shopper.click(tick);
  const none = await shownWhen(shopper, ({ kind }) => kind === 'unplanned' || kind === 'unreadable', 'nothing ticked');
  expect(none.payable).toBeUndefined();
  await shopper.click(tick);
  await shownWhen(shopper, ({ payable, kind }) => payable === 3200 && kind === 'planned', '$32.00 again');
});

test('one more of the lamp: 84.00 − 10.00 = 74.00, and the Select coupon fits too: 69.00', async ({ shopper }) => {
  await lookAround(shopper, scenario('trap-42'));
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable }) => payable === 3200, '$32.00');
  await shopper.click('[aria-label="increase"]');
  const shown = await shownWhen(shopper, ({ payable, kind }) => payable === 6900 && kind === 'planned', '$69.00');
  expect(shown.steps.filter((step) => step.do === 'apply')).toHaveLength(2);
});

test('the site puts in a coupon that the plan leaves out: named on the checkout page', async ({ shopper }) => {
  const site = scenario('site-applies-coupon');
  await lookAround(shopper, site);
  await openPanel(shopper);
  const planned = await shownWhen(shopper, ({ payable }) => payable === site.expected.payable, 'the plan');
  expect(planned.steps.filter((step) => step.do === 'leaveOut')).not.toEqual([]);
  await closePanel(shopper);
  await goToCheckout(shopper);
  await openPanel(shopper);
  const shown = await shownWhen(shopper, ({ check }) => check === 'differs', 'a difference');
  expect(shown.explanations).toContainEqual(expect.objectContaining({ code: 'applied-by-site' }));
});

test('the worker is stopped after the cart was read: the plan is still there', async ({ shopper }) => {
  await lookAround(shopper, scenario('trap-42'));
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable }) => payable === 3200, '$32.00');
  await shopper.stopBackground();
  await shopper.openPopup();
  const shown = await shownWhen(shopper, ({ kind }) => kind === 'planned', 'the plan in the popup');
  expect(shown.payable).toBe(3200);
  await shopper.leavePopup();
  await shopper.stopBackground();
  await shopper.click('[aria-label="increase"]');
  await shownWhen(shopper, ({ payable, kind }) => payable === 6900 && kind === 'planned', 'a new plan from a new worker');
});

test('the keyboard reaches it all: open, read, close, focus back', async ({ shopper }) => {
  await lookAround(shopper, scenario('trap-42'));
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable }) => payable === 3200, '$32.00');
  await closePanel(shopper);
  const focused = () =>
    shopper.evaluate(() => document.querySelector('stackwise-panel')?.shadowRoot?.activeElement?.getAttribute('data-testid') ?? null);
  expect(await focused()).toBe('edge-tab');
  await shopper.press('Enter');
  await shownWhen(shopper, ({ payable }) => payable === 3200, 'open again');
  await shopper.press('Escape');
  await eventually(async () => (await look(shopper)) === undefined, 'closed by Escape');
  expect(await focused()).toBe('edge-tab');
});
