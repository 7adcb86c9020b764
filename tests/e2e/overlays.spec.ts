// Twenty pages that hide, cover, move and press the panel: nothing is done that she did not do and see.
import { expect } from '@playwright/test';
import { trap42 } from '../shop/scenarios/trap-42';
import { test } from './harness/fixture';
import { forgeEvents, overlays, takeAway } from './harness/overlays';
import { eventually, type Shopper } from './harness/shopper';
import { lookAround } from './harness/shopping';
import { look, openPanel, shownWhen } from './harness/shown';

/** The middle of a button of the panel, and whether it can be pressed at all. */
const middleOf = (shopper: Shopper, css: string): Promise<[number, number]> =>
  shopper.evaluate((selector) => {
    const button = document.querySelector('stackwise-panel')?.shadowRoot?.querySelector(selector);
    if (!button) throw new Error(`no ${selector}`);
    const { left, right, top, bottom } = button.getBoundingClientRect();
    return [(left + right) / 2, (top + bottom) / 2] as [number, number];
  }, css);

/** All that an action of the panel would change: what is unfolded, chosen, said and focused in it. */
const stateOf = (shopper: Shopper): Promise<string> =>
  shopper.evaluate(() => {
    const root = document.querySelector('stackwise-panel')?.shadowRoot;
    const fields = [...(root?.querySelectorAll<HTMLInputElement>('input, select') ?? [])].map(
      ({ value, checked }) => `${value} ${checked}`,
    );
    const said = root?.querySelector('[data-testid="announced"]')?.textContent;
    return JSON.stringify([
      root?.querySelectorAll('details[open], .asking, .outline').length,
      fields,
      said,
      root?.querySelectorAll('*').length,
    ]);
  });

/** Tabs, and what is kept of her choices: asked on a page of ours. */
const keptOf = async (shopper: Shopper): Promise<unknown> => {
  await shopper.openOwnPage('reading.html');
  const kept = await shopper.evaluate(async () => {
    type Extension = { storage: { local: { get(key: string): Promise<object> } }; tabs: { query(filter: object): Promise<object[]> } };
    const api = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { storage, tabs } = api.browser ?? api.chrome;
    return JSON.stringify([await storage.local.get('settings'), (await tabs.query({})).length]);
  });
  await shopper.leavePopup();
  return kept;
};

test('no overlay and no forged event makes the panel act', async ({ shopper }) => {
  test.setTimeout(240_000);
  expect(overlays).toHaveLength(20);
  await lookAround(shopper, trap42);
  const kept = await keptOf(shopper);
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable }) => payable === 3200, '$32.00');
  await eventually(
    () => shopper.evaluate(() => document.querySelector('stackwise-panel')?.shadowRoot?.querySelector('[data-testid="pending"]') === null),
    'all is worked out',
  );
  const before = await stateOf(shopper);
  const isOpen = async () => (await look(shopper)) !== undefined;
  const wrong: string[] = [];
  for (const { name, press, lay } of overlays) {
    await shopper.evaluate(lay);
    await shopper.evaluate(forgeEvents);
    // the page has changed, and may be read once more in between: what was done stays done
    const isAsBefore = async () => (await isOpen()) && (await stateOf(shopper)) === before;
    await eventually(isAsBefore, `${name}: forged events act`, 3000).catch((error) => wrong.push(String(error)));
    const pressIt = async () => shopper.pressAt(...(await middleOf(shopper, '[data-testid="close"]')));
    await pressIt();
    if (press === 'acts at the second') {
      if (await isOpen()) await pressIt();
      else wrong.push(`${name}: the first press acts`);
    }
    if (press === 'nothing' && !(await isOpen())) wrong.push(`${name}: a press acts`);
    if (press !== 'nothing')
      await eventually(async () => !(await isOpen()), `${name}: a press acts`).catch((error) => wrong.push(String(error)));
    await shopper.evaluate(takeAway);
    await openPanel(shopper);
    await eventually(async () => (await stateOf(shopper)) === before, `${name}: the panel as it was`);
    expect((await look(shopper))?.payable).toBe(3200);
  }
  expect(wrong).toEqual([]);
  await shopper.click('[data-testid="close"]', 'surface');
  await eventually(async () => !(await isOpen()), 'closed');
  await shopper.evaluate(forgeEvents);
  expect(await isOpen()).toBe(false);
  expect(await keptOf(shopper)).toEqual(kept);
});
