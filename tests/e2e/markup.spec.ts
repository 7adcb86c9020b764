// 350 texts that try to be markup, through every field that is shown, on every surface: the elements are those of plain words, and nothing runs.
import { isDeepStrictEqual } from 'node:util';
import { expect } from '@playwright/test';
import type { TabState } from '../../core/answer/tab-state';
import { statesWith } from '../components/samples/hostile-states';
import { payloads } from '../components/samples/payloads';
import { paths } from '../shop/links';
import type { Scenario } from '../shop/scenario';
import { trap42 } from '../shop/scenarios/trap-42';
import { test } from './harness/fixture';
import { type Census, census, harmDone, notShown, watchForHarm } from './harness/harm';
import { everythingWith, profileWith, readingWith } from './harness/hostile-files';
import { forgetAll, give, keepInSession, openOptions, tellPanel } from './harness/own-pages';
import { eventually, type Shopper } from './harness/shopper';
import { enter, visit } from './harness/shopping';
import { openPanel, shownWhen, unfoldAll } from './harness/shown';
import { plainWords, textCarts } from './harness/text-carts';

/** As a reader leaves a name. */
const asName = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

async function walkCart(shopper: Shopper, scenario: Scenario): Promise<Census> {
  await enter(shopper, scenario);
  await visit(shopper, `https://${scenario.host}${paths.wishList}`);
  await shopper.goto(`https://${scenario.host}${paths.cart}`);
  await openPanel(shopper);
  await watchForHarm(shopper);
  await shownWhen(shopper, ({ payable }) => payable === scenario.expected.payable, '60.00');
  await eventually(
    () => shopper.evaluate(() => document.querySelector('stackwise-panel')?.shadowRoot?.querySelector('[data-testid="pending"]') === null),
    'all is worked out',
    60_000,
  );
  const found = await unfolded(shopper);
  expect(await harmDone(shopper)).toEqual([]);
  const titles = scenario.shelf.filter(({ inCart }) => inCart === 'ticked').map(({ title }) => asName(title));
  expect(await notShown(shopper, titles)).toEqual([]);
  return found;
}

test('read off the shop: titles, variants, stores, wishes', async ({ shopper }) => {
  test.setTimeout(180_000);
  const [first, second, plain] = textCarts;
  const expected = await walkCart(shopper, plain);
  expect(await walkCart(shopper, first)).toEqual(expected);
  expect(await walkCart(shopper, second)).toEqual(expected);
});

/** What is shown of texts in every state, on the surfaces that show states; by surface and state. */
async function walkStates(shopper: Shopper, texts: string[], surfaces: ('popup' | 'sidepanel')[]): Promise<Record<string, Census>> {
  const found: Record<string, Census> = {};
  const states = statesWith(texts);
  for (const surface of surfaces) {
    if (surface === 'popup') await shopper.openPopup();
    else await shopper.openOwnPage('sidepanel.html');
    await watchForHarm(shopper);
    for (const [name, state] of Object.entries(states)) {
      const wanted = name === 'planned' && surface === 'sidepanel' ? texts : texts.slice(0, 1);
      found[`${surface} ${name}`] = await eventually(
        async () => {
          await keepInSession(shopper, 'tab', { state });
          await shows(shopper, state, texts);
          const elements = await unfolded(shopper);
          // or the cart behind was read once more
          return (await notShown(shopper, wanted)).length === 0 ? elements : undefined;
        },
        `${name} with these texts`,
        60_000,
      );
    }
    expect(await harmDone(shopper)).toEqual([]);
    await shopper.leavePopup();
  }
  return found;
}

/** Waits for a state with these texts in it. */
async function shows(shopper: Shopper, state: TabState, texts: string[]): Promise<void> {
  await shownWhen(shopper, ({ kind }) => kind === state.kind, state.kind, 40_000);
  await eventually(async () => (await notShown(shopper, texts.slice(0, 1))).length === 0, `${state.kind} with these texts`, 40_000);
}

/** The elements once all is unfolded, and nothing more comes. */
async function unfolded(shopper: Shopper): Promise<Census> {
  let before: Census | undefined;
  return eventually(
    async () => {
      await unfoldAll(shopper);
      const now = await census(shopper);
      const isSettled = before !== undefined && isDeepStrictEqual(now, before);
      before = now;
      return isSettled ? now : undefined;
    },
    'all is unfolded',
    60_000,
  );
}

async function walkPanel(shopper: Shopper, texts: string[]): Promise<Record<string, Census>> {
  const found: Record<string, Census> = {};
  for (const name of ['planned', 'checkout']) {
    const state = statesWith(texts)[name];
    if (state === undefined) throw new Error(name);
    await tellPanel(shopper, state);
    await shows(shopper, state, texts);
    found[`panel ${name}`] = await unfolded(shopper);
    if (name === 'planned') expect(await notShown(shopper, texts)).toEqual([]);
  }
  expect(await harmDone(shopper)).toEqual([]);
  return found;
}

async function walkFiles(shopper: Shopper, texts: string[]): Promise<Record<string, Census>> {
  const found: Record<string, Census> = {};
  const now = new Date().toISOString();
  await forgetAll(shopper);
  const has = (selector: string) => shopper.evaluate((css) => document.querySelector(css) !== null, selector);
  await openOptions(shopper);
  await watchForHarm(shopper);
  await give(shopper, 'profileFile', JSON.stringify(profileWith(texts)));
  await eventually(() => has('[data-testid="use-profile"]'), 'what the rules would change');
  found['profile preview'] = await census(shopper);
  await shopper.click('[data-testid="use-profile"]');
  await eventually(async () => (await notShown(shopper, texts)).length === 0, 'the rules she brought');
  found['profile'] = await unfolded(shopper);
  await give(shopper, 'importFile', JSON.stringify(everythingWith(texts, now)));
  await eventually(() => has('[data-testid="import-preview"]'), 'what the file holds');
  found['import preview'] = await census(shopper);
  await shopper.click('[data-testid="import-replace"]');
  await eventually(async () => !(await has('[data-testid="import-preview"]')), 'it is brought in');
  expect(await harmDone(shopper)).toEqual([]);
  await shopper.leavePopup();

  await shopper.openOwnPage('discounts.html');
  await watchForHarm(shopper);
  await eventually(async () => (await notShown(shopper, texts)).length === 0, 'her discounts');
  found['discounts'] = await unfolded(shopper);
  expect(await harmDone(shopper)).toEqual([]);
  await shopper.leavePopup();

  await shopper.openOwnPage('reading.html');
  await watchForHarm(shopper);
  // it lists no more gaps than this
  for (let from = 0; from < texts.length; from += 60) {
    const some = texts.slice(from, from + 60);
    await keepInSession(shopper, 'reading', { reading: readingWith(some, now), privateWindow: false });
    await eventually(async () => (await notShown(shopper, some)).length === 0, 'the reading');
    found[`reading ${from}`] = await census(shopper);
  }
  expect(await harmDone(shopper)).toEqual([]);
  await shopper.leavePopup();
  return found;
}

test('in the panel, in every state', async ({ shopper }) => {
  test.setTimeout(180_000);
  await enter(shopper, trap42);
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable }) => payable === 4200, 'the cart alone');
  await watchForHarm(shopper);
  const expected = await walkPanel(shopper, plainWords);
  expect(await walkPanel(shopper, payloads)).toEqual(expected);
});

test('in popup and docked panel, in every state; in files she brings, her own discounts, and what was read', async ({ shopper }) => {
  test.setTimeout(240_000);
  // no cart lies behind, which would be read once more for all that changes
  await shopper.goto('https://www.aliexpress.com/__shop/');
  const files = await walkFiles(shopper, plainWords);
  expect(await walkFiles(shopper, payloads)).toEqual(files);
  await forgetAll(shopper);
  await enter(shopper, trap42);
  await openPanel(shopper);
  await shownWhen(shopper, ({ kind }) => kind === 'planned', 'a cart');
  const states = await walkStates(shopper, plainWords, ['popup', 'sidepanel']);
  expect(await walkStates(shopper, payloads, ['popup', 'sidepanel'])).toEqual(states);
});

test.describe('on a build that makes markup of one text', () => {
  test.use({ buildOverride: { chromium: 'chrome-mv3-e2e-innerhtml', firefox: 'firefox-mv3-e2e-innerhtml' }, plantedOnPurpose: true });
  test('the same corpus is found out: new elements, and something ran', async ({ shopper }) => {
    test.setTimeout(180_000);
    const plain = textCarts[2];
    await enter(shopper, plain);
    await openPanel(shopper);
    await shownWhen(shopper, ({ payable }) => payable === plain.expected.payable, '60.00');
    await watchForHarm(shopper);
    const expected = await unfolded(shopper);
    await enter(shopper, textCarts[0]);
    await watchForHarm(shopper);
    await openPanel(shopper);
    await eventually(async () => (await harmDone(shopper)).length > 0, 'something ran');
    const found = await unfolded(shopper);
    expect(Object.keys(found).filter((kind) => !(kind in expected))).toContain('img onerror src');
  });
});
