// Her settings, from the page to the plan of the open cart; everything kept, to a file and back; the first run.
import { expect } from '@playwright/test';
import { walletUrl } from '../../readers/links';
import { scenarioOf } from '../shop/scenarios';
import { violations } from './harness/axe';
import { test } from './harness/fixture';
import { fileMade, give, openOptions } from './harness/own-pages';
import { eventually, type Shopper } from './harness/shopper';
import { enter, lookAround, visit } from './harness/shopping';
import { look, openPanel, shownWhen } from './harness/shown';

const trap = scenarioOf('trap-42');

/** Chooses, as a person would, one of a list or a switch; waits until the page says that it is kept. */
async function set(shopper: Shopper, name: string, value?: string): Promise<void> {
  const turn = () => shopper.evaluate(() => Number(document.querySelector<HTMLElement>('[data-testid="outcome"]')?.dataset['turn'] ?? 0));
  const before = await turn();
  if (value === undefined) await shopper.click(`[name="${name}"]`);
  else {
    await shopper.evaluate(
      (field, chosen) => {
        const select = document.querySelector<HTMLSelectElement>(`select[name="${field}"]`);
        if (!select) throw new Error(field);
        select.value = chosen;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      value,
    );
  }
  await eventually(async () => (await turn()) > before, `${name} is kept`);
}

const kept = (shopper: Shopper): Promise<Record<string, unknown>> =>
  shopper.evaluate(async () => {
    type Storage = { local: { get(): Promise<Record<string, unknown>> } };
    const api = globalThis as unknown as { browser?: { storage: Storage }; chrome: { storage: Storage } };
    return (api.browser ?? api.chrome).storage.local.get();
  });

test('a stricter reading of the rules changes the plan of the open cart, and back', async ({ shopper }) => {
  test.setTimeout(120_000);
  await enter(shopper, trap);
  await visit(shopper, walletUrl());
  await enter(shopper, trap);
  await openPanel(shopper);
  await shownWhen(shopper, ({ kind, payable }) => kind === 'planned' && payable === 3200, '42.00 − 10.00');

  await openOptions(shopper);
  const profile = await shopper.evaluate(() => document.querySelector('[data-testid="profile-changes"]')?.getAttribute('data-changes'));
  expect(profile).toBe('0');
  await set(shopper, 'profile', 'strict-more-than');
  await set(shopper, 'language', 'he');
  await shopper.leavePopup();
  // 42.00 is more than 40.00 too; the rules are named, and in her language
  const strict = await shownWhen(shopper, ({ kind, text }) => kind === 'planned' && text.includes('strict-more-than'), 'the other rules');
  expect(strict.payable).toBe(3200);
  expect(strict.text).toMatch(/לתשלום/);
  await openOptions(shopper);
  await shopper.click('[data-testid="revert-profile"]');
  await shopper.leavePopup();
  await shownWhen(shopper, ({ kind, text }) => kind === 'planned' && text.includes('default-2026-11'), 'the default again');
});

test('coins left at home: 142.79 becomes 144.59, and back by the popup’s switch', async ({ shopper }) => {
  test.setTimeout(180_000);
  await lookAround(shopper, scenarioOf('wallet-usd'));
  await openPanel(shopper);
  // 139.79 in two orders
  await openOptions(shopper);
  await set(shopper, 'maximumOrders', '1');
  await shopper.leavePopup();
  await shownWhen(shopper, ({ kind, payable }) => kind === 'planned' && payable === 14279, 'with 180 coins, in one order');
  await openOptions(shopper);
  await set(shopper, 'usesCoins');
  await shopper.leavePopup();
  const without = await shownWhen(shopper, ({ kind, payable }) => kind === 'planned' && payable === 14459, '142.79 + 1.80');
  expect(without.steps.map((step) => step.do)).not.toContain('spendCoins');
  await shopper.openPopup();
  await shownWhen(shopper, ({ payable }) => payable === 14459, 'the popup');
  await shopper.click('[name="usesCoins"]');
  await shownWhen(shopper, ({ payable }) => payable === 14279, 'the popup, with coins again');
});

test('the panel in the browser’s side panel: the page has no tab, the docked panel has the plan', async ({ shopper }) => {
  test.setTimeout(120_000);
  await enter(shopper, trap);
  await openPanel(shopper);
  await openOptions(shopper);
  await set(shopper, 'panelIn', 'browser');
  await shopper.leavePopup();
  const tab = () =>
    shopper.evaluate(() => document.querySelector('stackwise-panel')?.shadowRoot?.querySelector('[data-testid="edge-tab"]') === null);
  await eventually(tab, 'no tab in the page');
  await shopper.openOwnPage('sidepanel.html');
  await shownWhen(shopper, ({ kind, payable }) => kind === 'planned' && payable === 4200, 'the plan, docked');
  expect(await violations(shopper, 'body')).toEqual([]);
});

test('everything: made a file, erased, brought in, and it is as it was', async ({ shopper }) => {
  test.setTimeout(180_000);
  await enter(shopper, trap);
  await visit(shopper, walletUrl());
  await enter(shopper, trap);
  await openOptions(shopper);
  await set(shopper, 'region', 'IL');
  await set(shopper, 'maximumOrders', '2');
  const before = await kept(shopper);
  // the rules' own link is made anew with every drawing: the last file made is the one asked for
  const file = await fileMade(shopper, () => shopper.click('[data-testid="export"]'));
  expect(JSON.parse(file)).toMatchObject({ format: 'stackwise-export/1', settings: { region: 'IL', maximumOrders: 2 } });
  await shopper.click('[data-testid="erase"]');
  await shopper.click('[data-testid="erase-on"]');
  await shopper.click('[data-testid="erase-now"]');
  await eventually(async () => Object.keys(await kept(shopper)).length === 0, 'nothing is kept');
  await shopper.leavePopup();
  await openPanel(shopper);
  await shownWhen(shopper, ({ kind, payable }) => kind === 'planned' && payable === 4200, 'no coupon is known');

  await openOptions(shopper);
  await give(shopper, 'importFile', file);
  await eventually(() => shopper.evaluate(() => document.querySelector('[data-testid="import-preview"]') !== null), 'the counts');
  await shopper.click('[data-testid="import-merge"]');
  await eventually(async () => 'settings' in (await kept(shopper)), 'all is kept again');
  const filled = Object.entries(await kept(shopper)).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  // what was nothing before is an empty list now
  const { corrections, ['by-hand']: byHand, ...rest } = Object.fromEntries(filled);
  expect(rest).toEqual(before);
  expect([corrections, byHand]).toMatchObject([{ corrections: [] }, { promotions: [] }]);
  await shopper.leavePopup();
  await shownWhen(shopper, ({ kind, payable }) => kind === 'planned' && payable === 3200, 'the coupon is known again');
});

test('elsewhere the popup shows her wallet and the last plan; over a cart it opens the panel', async ({ shopper }) => {
  test.setTimeout(120_000);
  await enter(shopper, trap);
  await visit(shopper, walletUrl());
  await enter(shopper, trap);
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable }) => payable === 3200, 'the plan');
  await shopper.click('[data-testid="close"]', 'surface');
  await shopper.openPopup();
  await shownWhen(shopper, ({ payable }) => payable === 3200, 'the plan in short');
  expect(await shopper.evaluate(() => document.querySelectorAll('[data-testid="wallet"] [data-testid="held"]').length)).toBe(2);
  await shopper.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const table = await fileMade(shopper, () => shopper.click('[data-testid="export-csv"]'));
  expect(table).toContain('"Store coupon",,42.00,40.00,2.00,-10.00,32.00,"USD"');
  const picture = await fileMade(shopper, () => shopper.click('[data-testid="export-picture"]'));
  expect(picture.slice(1, 4)).toBe('PNG');
  await shopper.click('[data-testid="open-panel"]');
  await shopper.leavePopup();
  await eventually(async () => (await look(shopper)) !== undefined, 'the panel is open');
});

for (const dark of [false, true]) {
  for (const language of ['en', 'he']) {
    test.describe(`${dark ? 'dark' : 'light'}, ${language}`, () => {
      test.use({ dark });
      test('axe finds nothing wrong with settings, first run and popup', async ({ shopper }) => {
        test.setTimeout(120_000);
        await enter(shopper, trap);
        await openOptions(shopper);
        await set(shopper, 'language', language);
        await set(shopper, 'profile', 'select-or-code');
        await shopper.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await shopper.click('[data-testid="erase"]');
        expect(await violations(shopper, 'body')).toEqual([]);
        await shopper.leavePopup();
        await shopper.openOwnPage('welcome.html');
        const sample = await shownWhen(shopper, ({ kind, payable }) => kind === 'planned' && payable === 3200, 'the sample');
        expect(sample.proof).toBe('proved');
        expect(await violations(shopper, 'body')).toEqual([]);
        await shopper.leavePopup();
        await shopper.openPopup();
        await shownWhen(shopper, ({ kind }) => kind === 'planned', 'the popup');
        expect(await violations(shopper, 'body')).toEqual([]);
      });
    });
  }
}
