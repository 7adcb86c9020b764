// The whole path by keyboard alone: every stop is seen, in the order of reading, and does what it says.
import { expect } from '@playwright/test';
import { paths } from '../shop/links';
import { twoOrders as scenario } from '../shop/scenarios/two-orders';
import { test } from './harness/fixture';
import { focused, pressFor, tabTo, wrongStops } from './harness/focus';
import { openOptions } from './harness/own-pages';
import { eventually, type Shopper } from './harness/shopper';
import { enter, visit } from './harness/shopping';
import { look, shownWhen } from './harness/shown';

const has = (shopper: Shopper, css: string): Promise<boolean> =>
  shopper.evaluate((selector) => {
    const root: ParentNode = document.querySelector('stackwise-panel')?.shadowRoot ?? document;
    return root.querySelector(selector) !== null;
  }, css);
const isOn = async (shopper: Shopper, what: string): Promise<boolean> => (await focused(shopper))?.what.startsWith(what) === true;

/** From the page's first stop to the panel, open and worked out. */
async function openByKeyboard(shopper: Shopper): Promise<void> {
  if (!(await isOn(shopper, 'button edge-tab'))) await tabTo(shopper, 'button edge-tab');
  await pressFor(shopper, 'Enter', () => isOn(shopper, 'div '), 'the sheet has the focus');
  await shownWhen(shopper, ({ payable }) => payable === 4100, '41.00 in two orders');
  await eventually(async () => !(await has(shopper, '[data-testid="pending"]')), 'all is worked out');
}

test('panel, popup and settings', async ({ shopper }) => {
  test.setTimeout(240_000);
  await enter(shopper, scenario);
  await visit(shopper, `https://${scenario.host}${paths.wallet}`);
  await visit(shopper, `https://${scenario.host}/store/1103001192`);
  await visit(shopper, `https://${scenario.host}${paths.cart}`);
  await eventually(() => has(shopper, '[data-testid="edge-tab"]'), 'the edge tab');
  await openByKeyboard(shopper);

  // once through all of it
  const stops = await tabTo(shopper, 'button open-options');
  expect(wrongStops(stops)).toEqual([]);
  await pressFor(shopper, 'Escape', async () => (await look(shopper)) === undefined, 'Escape closes');
  expect((await focused(shopper))?.what).toBe('button edge-tab');

  // the number of orders
  await openByKeyboard(shopper);
  await tabTo(shopper, 'input P');
  await pressFor(shopper, 'ArrowUp', async () => (await look(shopper))?.payable === 4400, 'one order');
  await pressFor(shopper, 'ArrowDown', async () => (await look(shopper))?.payable === 4100, 'two orders');

  // the code
  await tabTo(shopper, 'button copy-code');
  const said = () =>
    shopper.evaluate(
      () => document.querySelector('stackwise-panel')?.shadowRoot?.querySelector('[data-testid="announced"]')?.textContent ?? '',
    );
  await pressFor(shopper, 'Enter', async () => (await said()) !== '', 'what became of the copy is said');

  // the receipt
  await tabTo(shopper, 'summary');
  const unfolded = (css: string) => () => has(shopper, `${css}[open]`);
  await pressFor(shopper, 'Enter', unfolded('.receipt details'), 'a part of the receipt unfolds');

  // what if: one more of a line, and back
  for (let folds = 0; !(await has(shopper, '.what-if summary:focus')) && folds < 20; folds++) await tabTo(shopper, 'summary');
  await pressFor(shopper, 'Enter', unfolded('.what-if details'), 'what if unfolds');
  await tabTo(shopper, 'button one-more');
  await pressFor(shopper, 'Space', () => has(shopper, '[data-testid="supposed"][data-kind="supposed"]'), 'another sum');
  await pressFor(shopper, 'Escape', () => has(shopper, '[data-testid="supposed"][data-kind="as-planned"]'), 'Escape takes it back');
  const trial = await tabTo(shopper, 'button open-options');
  expect(wrongStops(trial)).toEqual([]);
  await pressFor(shopper, 'Escape', async () => (await look(shopper)) === undefined, 'closed');
  expect(await isOn(shopper, 'button edge-tab')).toBe(true);

  await shopper.openPopup();
  await shownWhen(shopper, ({ payable }) => payable === 4100, 'the plan in the popup');
  expect(wrongStops(await tabTo(shopper, 'summary'))).toEqual([]);
  await pressFor(shopper, 'Enter', unfolded('details'), 'the steps unfold');
  expect(wrongStops(await tabTo(shopper, 'button open-reading'))).toEqual([]);
  await shopper.leavePopup();

  await openOptions(shopper);
  const before = await shopper.evaluate(() => document.querySelector<HTMLElement>('[data-testid="outcome"]')?.dataset['turn']);
  const toOrders = await tabTo(shopper, 'select maximumOrders');
  expect(wrongStops(toOrders)).toEqual([]);
  await shopper.press('ArrowUp');
  await eventually(
    async () => (await shopper.evaluate(() => document.querySelector<HTMLElement>('[data-testid="outcome"]')?.dataset['turn'])) !== before,
    'the choice is kept',
  );
  expect(wrongStops(await tabTo(shopper, 'button erase'))).toEqual([]);
});
