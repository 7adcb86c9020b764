// The panel's own parts over a cart: how many orders, what is still checked, a line shown in the page, steps that tick themselves off.
import { expect } from '@playwright/test';
import { scenarioOf } from '../shop/scenarios';
import { test } from './harness/fixture';
import { eventually, type Shopper } from './harness/shopper';
import { lookAround } from './harness/shopping';
import { openPanel, shownWhen } from './harness/shown';

/** What the panel has of a selector: its data attributes. */
const inPanel = (shopper: Shopper, css: string): Promise<Record<string, string | undefined>[]> =>
  shopper.evaluate(
    (selector) =>
      [...(document.querySelector('stackwise-panel')?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].map(({ dataset }) => ({
        ...dataset,
      })),
    css,
  );

/** What is ticked on the page. */
const ticked = (shopper: Shopper): Promise<boolean[]> =>
  shopper.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('.cart-product input[type="checkbox"]')].map((box) => box.checked),
  );

test('two coupons: orders are a choice, a line is shown and not clicked, and the first step ticks itself off', async ({ shopper }) => {
  test.setTimeout(180_000);
  const scenario = scenarioOf('two-coupons');
  await lookAround(shopper, scenario);
  await openPanel(shopper);

  // 30.00 − 5.00 and 20.00 − 3.00; nothing is left to check in the end, and nothing costs more under another reading
  const best = await shownWhen(shopper, ({ payable, proof }) => payable === 4200 && proof === 'proved', '42.00 in two orders');
  await eventually(async () => (await inPanel(shopper, '[data-testid="pending"]')).length === 0, 'all is checked');
  expect(await inPanel(shopper, '[data-testid="orders"] label')).toEqual([
    { orders: '1', amount: '4500' },
    { orders: '2', amount: '4200' },
  ]);
  expect(await inPanel(shopper, '[data-testid="readings"]')).toHaveLength(1);

  await shopper.click('[data-testid="orders"] [data-orders="1"]', 'surface');
  const one = await shownWhen(shopper, ({ payable }) => payable === 4500, '45.00 in one order');
  expect(one.steps.filter((step) => step.do === 'untick')).toEqual([]);
  await shopper.click('[data-testid="orders"] [data-orders="2"]', 'surface');
  await shownWhen(shopper, ({ payable }) => payable === 4200, 'the best plan again');

  const later = best.steps.find((step) => step.do === 'untick')?.line;
  const item = scenario.shelf.find(({ lineItemId }) => lineItemId === later);
  expect(item).toBeDefined();
  expect(await ticked(shopper)).toEqual([true, true]);
  await shopper.click(`[data-testid="show-line"][data-line="${later}"]`, 'surface');
  await eventually(async () => (await inPanel(shopper, '[data-testid="outline"]')).length === 1, 'the line is outlined');
  const apart = await shopper.evaluate((title) => {
    const line = document.querySelector(`.cart-product:has([title="${title}"])`)?.getBoundingClientRect();
    const frame = document.querySelector('stackwise-panel')?.shadowRoot?.querySelector('.outline')?.getBoundingClientRect();
    return line && frame ? Math.abs(line.top - frame.top) + Math.abs(line.height - frame.height) : undefined;
  }, item?.title ?? '');
  expect(apart).toBeLessThan(2);
  expect(await ticked(shopper)).toEqual([true, true]);
  await eventually(async () => (await inPanel(shopper, '[data-testid="outline"]')).length === 0, 'the outline goes');

  // she unticks the line herself: the plan of two orders stays, and its first step is done
  await shopper.click(`.cart-product:has([title="${item?.title}"]) label.comet-v2-checkbox`);
  await eventually(
    async () => (await inPanel(shopper, '[data-testid="step"][data-do="untick"][data-done="true"]')).length === 1,
    'the step ticks itself off',
  );
  expect(await inPanel(shopper, '[data-testid="split"]')).toEqual([{ testid: 'split', placed: '0', of: '2' }]);
  await shownWhen(shopper, ({ payable }) => payable === 4200, 'the plan is kept');

  // planned anew, the cart is the one line that is ticked: 30.00 − 5.00 or 20.00 − 3.00
  await shopper.click('[data-testid="plan-anew"]', 'surface');
  const left = item?.unitPrice === 2000 ? 2500 : 1700;
  await shownWhen(shopper, ({ payable }) => payable === left, 'the cart as it is');
});

test('keys pressed in the panel are not heard by the page, and do what they do', async ({ shopper }) => {
  await lookAround(shopper, scenarioOf('two-coupons'));
  await shopper.evaluate(() => {
    const heard: string[] = [];
    (window as unknown as { heard: string[] }).heard = heard;
    for (const place of [window, document, document.documentElement])
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
        place.addEventListener(type, () => heard.push(type), true);
  });
  const heard = () => shopper.evaluate(() => (window as unknown as { heard: string[] }).heard.length);
  const focused = () =>
    shopper.evaluate(() => document.querySelector('stackwise-panel')?.shadowRoot?.activeElement?.outerHTML.slice(0, 80));
  await openPanel(shopper);
  await shopper.click('[data-testid="settings"] summary', 'surface');
  const unfolded = () =>
    shopper.evaluate(() => document.querySelector('stackwise-panel')?.shadowRoot?.querySelector('.settings[open]') !== null);
  await eventually(unfolded, 'the settings unfold');
  await shopper.press('Enter');
  await eventually(async () => !(await unfolded()), 'Enter folds them');
  const before = await focused();
  await shopper.press('Tab');
  expect(await focused()).not.toBe(before);
  await shopper.press('Escape');
  await eventually(async () => (await inPanel(shopper, '#stackwise-sheet')).length === 0, 'Escape closes the sheet');
  expect(await heard()).toBe(0);
  // else this would show nothing
  await shopper.evaluate(() => (document.querySelector('stackwise-panel')?.shadowRoot?.activeElement as HTMLElement | null)?.blur());
  await shopper.press('Escape');
  expect(await heard()).toBeGreaterThan(0);
});
