// Somebody's name, telephone and address stand on the checkout page and in its answers. Nothing of them is anywhere of ours: not in storage,
// messages, files or logs.
import { expect } from '@playwright/test';
import { fakeAddress } from '../shop/fake-address';
import { scenarioOf } from '../shop/scenarios';
import { test } from './harness/fixture';
import { eventually, type Shopper } from './harness/shopper';
import { goToCheckout, lookAround } from './harness/shopping';
import { closePanel, openPanel, shownWhen } from './harness/shown';

/** Every part of her that is long enough to be told from chance. */
const needles = Object.values(fakeAddress).flatMap((whole) => [
  whole,
  ...whole.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length >= 4),
]);
const foundIn = (text: string): string[] => needles.filter((needle) => text.includes(needle));

interface Areas {
  storage: Record<'local' | 'session', { get(): Promise<object> }>;
  tabs: {
    sendMessage: (...values: unknown[]) => Promise<unknown>;
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    reload(id: number): Promise<void>;
  };
  runtime: { onMessage: { addListener(hear: (message: unknown) => void): void } };
}

/** From here on every message that any script of ours sends is kept on our page, and what the shop's page answers it. */
const listen = (shopper: Shopper): Promise<void> =>
  shopper.evaluate(() => {
    const scope = window as unknown as { browser?: Areas; chrome: Areas; heard: string[] };
    const api = scope.browser ?? scope.chrome;
    scope.heard = [];
    api.runtime.onMessage.addListener((message) => void scope.heard.push(JSON.stringify(message)));
    const send = api.tabs.sendMessage.bind(api.tabs);
    api.tabs.sendMessage = async (...values) => {
      scope.heard.push(JSON.stringify(values));
      const answer = await send(...values);
      scope.heard.push(JSON.stringify(answer) ?? '');
      return answer;
    };
  });

const kept = (shopper: Shopper): Promise<string> =>
  shopper.evaluate(async () => {
    const scope = window as unknown as { browser?: Areas; chrome: Areas };
    const { local, session } = (scope.browser ?? scope.chrome).storage;
    return JSON.stringify([await local.get(), await session.get()]);
  });

test('the checkout’s person is nowhere of ours', async ({ shopper }) => {
  test.setTimeout(180_000);
  const scenario = scenarioOf('wallet-usd');
  await lookAround(shopper, scenario);
  await openPanel(shopper);
  await shownWhen(shopper, ({ kind }) => kind === 'planned', 'a plan');
  await closePanel(shopper);
  await goToCheckout(shopper);
  await openPanel(shopper);
  const panel = await shownWhen(shopper, ({ kind }) => kind === 'checkout', 'the checkout is held against the plan');
  // the page does show her: else this would show nothing
  const drawn = await shopper.evaluate(() => document.body.textContent ?? '');
  expect(foundIn(drawn)).toContain(fakeAddress.contactName);
  expect(foundIn(panel.text)).toEqual([]);

  await shopper.openOwnPage('reading.html');
  await eventually(
    () => shopper.evaluate(() => document.querySelector('[data-testid="facts"][data-page="checkout"]') !== null),
    'the reading',
  );
  await listen(shopper);
  await shopper.evaluate(async () => {
    const scope = window as unknown as { browser?: Areas; chrome: Areas };
    const { tabs } = scope.browser ?? scope.chrome;
    const id = Number(new URLSearchParams(location.search).get('tab'));
    await tabs.reload(id);
  });
  await eventually(
    () =>
      shopper.evaluate(() =>
        (window as unknown as { heard: string[] }).heard.some((one) => one.includes('"report-reading"') && one.includes('"checkout"')),
      ),
    'the page is read again',
  );
  await shopper.click('[data-testid="make-snapshot"]');
  await eventually(
    () => shopper.evaluate(() => document.querySelector('[data-testid="snapshot"][data-state="made"]') !== null),
    'the file',
  );
  // and it is the same page to a reader
  expect(await shopper.evaluate(() => document.querySelector('[data-testid="snapshot"]')?.getAttribute('data-same'))).toBe('true');
  const file = await shopper.evaluate(() => document.querySelector('textarea')?.value ?? '');
  const own = await shopper.evaluate(() => document.body.textContent ?? '');
  const messages = await shopper.evaluate(() => (window as unknown as { heard: string[] }).heard.join('\n'));
  const storage = await kept(shopper);

  // each of them holds what it should: a checkout read, and its file
  expect(messages).toContain('report-reading');
  expect(storage).toContain('stacking-reading/1');
  expect(file).toContain('pl-summary');
  expect({
    storage: foundIn(storage),
    messages: foundIn(messages),
    file: foundIn(file),
    page: foundIn(own),
    console: foundIn(shopper.consoleLines.join('\n')),
  }).toEqual({ storage: [], messages: [], file: [], page: [], console: [] });
});
