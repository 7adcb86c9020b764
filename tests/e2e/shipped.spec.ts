// biome-ignore-all lint/performance/useDomNodeTextContent: a snoop tries both
// The build that ships, and a page that tries to read over the shopper's shoulder: it gets nothing.
import { expect } from '@playwright/test';
import { trap42 } from '../shop/scenarios/trap-42';
import { test } from './harness/fixture';
import { eventually, type Shopper } from './harness/shopper';
import { lookAround, visit } from './harness/shopping';
import { shownWhen } from './harness/shown';

test.use({ buildOverride: { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } });

/** Words that stand in the panel and nowhere in the page: "proved" of the answer, and the plan's own way of naming coupons. */
const SECRETS = /Best possible|couponId|stacking-(case|plan|reading)|lowerBound/;

/** What the shop's own scripts, and the driver of the browser, leave in the window. */
const SHOPS_OWN =
  /^(__globalCartHaloContainer|_d_c_|runParams|lib|mtopjsonp\w*|pageConfig|__playwright\w*|__webDriver\w*|XPCNativeWrapper|debug|importFunction|ChromeUtils|0|axe)$/;

async function openByItself(shopper: Shopper): Promise<void> {
  await shopper.openPopup();
  await shopper.evaluate(async () => {
    type Runtime = { runtime: { sendMessage(message: object): Promise<unknown> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
    const settings = { opensByItself: true, tabPutAway: false };
    await (browser ?? chrome).runtime.sendMessage({ name: 'save-settings', request: { settings } });
  });
  await shopper.leavePopup();
}

/** What a script of the page can make of the element that holds the panel, and of everything around it. */
const snoop = (shopper: Shopper, extensionOrigin: string) =>
  shopper.evaluate(async (origin) => {
    const host = document.querySelector<HTMLElement>('stackwise-panel');
    if (!host) return undefined;
    const namesBeyondAFreshWindow = () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const fresh = new Set(Object.getOwnPropertyNames(frame.contentWindow));
      frame.remove();
      return Object.getOwnPropertyNames(globalThis).filter((name) => !fresh.has(name));
    };
    const { left, right, top, bottom } = host.getBoundingClientRect();
    const seen: string[] = [];
    const hear = (event: Event) => {
      const { data, detail } = event as MessageEvent & CustomEvent;
      seen.push(`${event.type} ${JSON.stringify(data ?? detail ?? null)} ${event.composedPath().map(String).join('>')}`);
    };
    const types = [
      'message',
      'click',
      'keydown',
      'keyup',
      'input',
      'focusin',
      'focusout',
      'pointerdown',
      'pointerover',
      'copy',
      'selectionchange',
    ];
    for (const type of types) addEventListener(type, hear, true);
    for (const forged of [
      { name: 'tab-state', request: { tabId: 1 } },
      { name: 'read-settings', request: {} },
      'tab-state',
      { source: 'stackwise', name: 'tab-state' },
    ]) {
      postMessage(forged, '*');
      document.dispatchEvent(new CustomEvent('stackwise', { detail: JSON.stringify(forged) }));
    }
    getSelection()?.selectAllChildren(document.documentElement);
    const selected = String(getSelection());
    getSelection()?.removeAllRanges();
    // asks the browser whether a text is shown anywhere, closed shadow roots included: here amounts that only the plan has
    const found = ['32.00', '10.00', '7.00', '39.00'].filter((text) => {
      getSelection()?.removeAllRanges();
      return (globalThis as unknown as { find(text: string): boolean }).find(text);
    });
    getSelection()?.removeAllRanges();
    const under = document.elementsFromPoint(innerWidth - 60, innerHeight / 2).map((element) => element.tagName);
    const loads = async (file: string) => {
      const fetched = await fetch(`${origin}${file}`).then(
        (reply) => reply.text(),
        () => '',
      );
      const image = await new Promise((resolve) => {
        const probe = new Image();
        probe.onload = () => resolve('loaded');
        probe.onerror = () => resolve('');
        probe.src = `${origin}${file}`;
      });
      return `${fetched}${image}`;
    };
    const files = await Promise.all(
      ['popup.html', 'icon/48.png', 'icon/128.png', 'manifest.json', 'content-scripts/cart.js', '_locales/en/messages.json'].map(loads),
    );
    await new Promise((resolve) => setTimeout(resolve, 1200));
    const runtime = (globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage;
    const databases = typeof indexedDB.databases === 'function' ? await indexedDB.databases() : [];
    return {
      shadowRoot: String(host.shadowRoot),
      own: Object.getOwnPropertyNames(host),
      inside: `${host.innerHTML}${host.innerText}${host.textContent}`,
      attributes: host.getAttributeNames(),
      slots: host.assignedSlot === null,
      page: document.documentElement.innerHTML + document.documentElement.innerText,
      selected,
      found,
      under,
      seen,
      files,
      runtime: String(runtime),
      storage: `${JSON.stringify({ ...localStorage })}${JSON.stringify({ ...sessionStorage })}${JSON.stringify(databases)}${JSON.stringify(await caches.keys())}${document.cookie}`,
      size: [left, right, top, bottom],
      globals: namesBeyondAFreshWindow(),
    };
  }, extensionOrigin);

test('a script of the page gets nothing of plan, wallet or extension', async ({ shopper }) => {
  test.setTimeout(120_000);
  await lookAround(shopper, trap42);
  await openByItself(shopper);
  await visit(shopper, `https://${trap42.host}/p/shoppingcart/index.html`);
  await shopper.openPopup();
  await shownWhen(shopper, ({ payable }) => payable === 3200, 'the plan, in the popup');
  await shopper.leavePopup();
  const got = await eventually(() => snoop(shopper, shopper.extensionUrl('')), 'the panel in the page');

  expect(got.shadowRoot).toBe('null');
  expect(got.own).toEqual([]);
  expect(got.inside).toBe('');
  expect(got.attributes).toEqual([]);
  expect(got.page).not.toMatch(SECRETS);
  expect(got.selected).not.toMatch(SECRETS);
  expect(got.found).toEqual([]);
  expect(got.under[0]).toBe('STACKWISE-PANEL');
  expect(got.under.filter((tag) => tag === 'STACKWISE-PANEL')).toHaveLength(1);
  expect(got.seen.filter((line) => SECRETS.test(line))).toEqual([]);
  expect(got.files).toEqual(['', '', '', '', '', '']);
  expect(got.runtime).toBe('undefined');
  expect(got.storage).not.toMatch(SECRETS);
  expect(got.storage).not.toMatch(/stackwise/i);

  // the shop's own globals, and none of ours
  expect(got.globals.filter((name) => !SHOPS_OWN.test(name))).toEqual([]);
});
