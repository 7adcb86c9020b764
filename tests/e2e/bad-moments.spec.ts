// What comes at a bad moment: a second cart beside the first, a plan of a cart that has changed, an update of the extension.
import { expect } from '@playwright/test';
import { scenarioOf } from '../shop/scenarios';
import { test } from './harness/fixture';
import { eventually, type Shopper } from './harness/shopper';
import { enter } from './harness/shopping';
import { closePanel, look, openPanel, shownWhen } from './harness/shown';

const trap = scenarioOf('trap-42');

interface Extension {
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
  tabs: { create(tab: object): Promise<{ id?: number }>; sendMessage(tabId: number, message: object): Promise<unknown> };
}

/** When the reading was made that the shop's panel shows; asked on a page of ours. */
const readAtNow = (shopper: Shopper): Promise<string> =>
  shopper.evaluate(async () => {
    const api = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const key = `reading/${new URLSearchParams(location.search).get('tab')}`;
    const { [key]: kept } = await (api.browser ?? api.chrome).storage.session.get(key);
    return (kept as { reading: { provenance: { readAt: string } } }).reading.provenance.readAt;
  });

test('two tabs with two carts: each keeps its own plan, on the page and in the popup', async ({ shopper }) => {
  test.setTimeout(120_000);
  const other = scenarioOf('with-tax');
  await enter(shopper, trap);
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable }) => payable === 4200, 'the first cart');
  await shopper.openOwnPage('reading.html');
  const second = await shopper.evaluate(async (url) => {
    const api = globalThis as unknown as { browser?: Extension; chrome: Extension };
    return (await (api.browser ?? api.chrome).tabs.create({ url, active: false })).id;
  }, `https://${other.host}/__shop/enter?scenario=${other.scenarioId}`);
  const payableIn = (tabId: number | undefined) =>
    shopper.evaluate(async (id) => {
      const api = globalThis as unknown as { browser?: Extension; chrome: Extension };
      const { [`tab/${id}`]: kept } = await (api.browser ?? api.chrome).storage.session.get(`tab/${id}`);
      return (kept as { answer?: { plan: { objective: { payable: number } } } } | undefined)?.answer?.plan.objective.payable;
    }, tabId);
  const theirs = await eventually(() => payableIn(second), 'the second cart');
  expect(theirs).not.toBe(4200);
  const first = await shopper.evaluate(() => new URLSearchParams(location.search).get('tab'));
  await shopper.goto(shopper.extensionUrl(`popup.html?tab=${second}`));
  await shownWhen(shopper, ({ payable }) => payable === theirs, 'the popup of the second');
  await shopper.goto(shopper.extensionUrl(`popup.html?tab=${first}`));
  await shownWhen(shopper, ({ payable }) => payable === 4200, 'the popup of the first');
  await shopper.leavePopup();
  await shownWhen(shopper, ({ payable }) => payable === 4200, 'the first cart');
});

test('a plan of a cart that has changed since is not shown', async ({ shopper }) => {
  test.setTimeout(120_000);
  await enter(shopper, trap);
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable }) => payable === 4200, 'one lamp');
  await shopper.openOwnPage('reading.html');
  const before = await readAtNow(shopper);
  await shopper.turnToShop();
  await closePanel(shopper);
  await shopper.click('[aria-label="increase"]');
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable, kind }) => kind === 'planned' && payable === 8400, 'two lamps');
  await shopper.openOwnPage('reading.html');
  await eventually(async () => (await readAtNow(shopper)) !== before, 'another reading');
  const heard = await shopper.evaluate(async (readAt) => {
    const api = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const tabId = Number(new URLSearchParams(location.search).get('tab'));
    const state = { kind: 'unplanned', code: 'planner-failed', fields: ['late'] };
    return (api.browser ?? api.chrome).tabs.sendMessage(tabId, { say: 'more', readAt, state });
  }, before);
  expect(heard).toBe('heard');
  await shopper.turnToShop();
  const shown = await shownWhen(shopper, ({ kind }) => kind === 'planned', 'two lamps still');
  expect(shown.payable).toBe(8400);
  expect(shown.text).not.toContain('late');
});

const newPanelHas = async (shopper: Shopper, payable: number): Promise<void> => {
  await eventually(
    () =>
      shopper.evaluate(() => {
        const [only, ...others] = document.querySelectorAll('stackwise-panel');
        return others.length === 0 && only?.shadowRoot?.querySelector('[data-testid="answer"]') === null;
      }),
    'one panel, closed',
    40_000,
  );
  await openPanel(shopper);
  await shownWhen(shopper, (shown) => shown.kind === 'planned' && shown.payable === payable, 'the plan of the new version');
};

const oldPanelIsGone = async (shopper: Shopper): Promise<void> => {
  const isGone = () => eventually(async () => (await look(shopper))?.code === 'gone', 'that it is gone', 5000).catch(() => false);
  await eventually(
    async () => {
      await shopper.evaluate(() => document.querySelector<HTMLElement>('[aria-label="increase"]')?.click());
      return isGone();
    },
    'the old panel says so',
    40_000,
  );
  expect((await look(shopper))?.payable).toBeUndefined();
};

// Firefox ends the old script and runs the new one in pages that are open; Chromium leaves the old one alone
test('the extension is updated under an open cart: the old panel says so, or the new one is in its place', async ({ shopper }) => {
  test.setTimeout(120_000);
  await enter(shopper, trap);
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable }) => payable === 4200, 'one lamp');
  await shopper.updateExtension();
  await (shopper.browser === 'firefox' ? newPanelHas(shopper, 4200) : oldPanelIsGone(shopper));
});
