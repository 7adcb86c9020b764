import path from 'node:path';
import type { Firefox } from './firefox';
import { eventually, type Shopper } from './shopper';

export const ADDON = { id: 'stackwise@stackwise.example', uuid: '5b0c9a3e-7d0f-4a51-9f0e-3f3a0b7c1d25' };

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const SHADOW = 'shadow-6066-11e4-a52e-4f735466cecf';
const KEYS = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Space: '\uE00D',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
} as const;
type Reference = Record<string, string>;

/** Installs a build in a fresh tab; answers the shopper and how to take it all away again. */
export async function firefoxShopper(
  firefox: Firefox,
  build: string | undefined,
  opensFirstRun: boolean,
): Promise<{ shopper: Shopper; leave(): Promise<void> }> {
  const before = (await firefox.handles()).length;
  if (build !== undefined) await firefox.install(path.join('.output', build));
  if (opensFirstRun) await eventually(async () => (await firefox.handles()).length > before, 'the page of the first run');
  const shopTab = await soleTab(firefox);
  let leftBehind = false;
  const extensionUrl = (file: string) => `moz-extension://${ADDON.uuid}/${file}`;

  const reference = (reply: Record<string, unknown>) => (reply['value'] ?? reply) as Reference;
  const byCss = (value: string) => ({ using: 'css selector', value });
  async function find(selector: string, within?: 'surface'): Promise<string> {
    const inPanel = within === 'surface' && (await firefox.evaluate(() => document.querySelector('stackwise-panel') !== null));
    if (!inPanel) return reference(await firefox.send('WebDriver:FindElement', byCss(selector)))[ELEMENT] ?? '';
    const host = reference(await firefox.send('WebDriver:FindElement', byCss('stackwise-panel')))[ELEMENT];
    const shadowRoot = reference(await firefox.send('WebDriver:GetShadowRoot', { id: host }))[SHADOW];
    return reference(await firefox.send('WebDriver:FindElementFromShadowRoot', { shadowRoot, ...byCss(selector) }))[ELEMENT] ?? '';
  }

  const closeBehind = async () => {
    for (const handle of (await firefox.handles()).filter((one) => one !== shopTab)) {
      await firefox.switchTo(handle);
      await firefox.closeTab();
    }
    await firefox.switchTo(shopTab);
  };
  const openOwn = async (file: string) => {
    if (leftBehind) await closeBehind();
    leftBehind = false;
    await firefox.newTab();
    await firefox.goto(extensionUrl(file));
    const tabId = await firefox.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { browser: { tabs: ExtensionTabs } }).browser;
      const own = (await tabs.getCurrent())?.id;
      return (await tabs.query({})).find((tab) => tab.id !== own)?.id;
    });
    await firefox.goto(extensionUrl(`${file}?tab=${tabId}`));
  };

  const shopper: Shopper = {
    browser: 'firefox',
    consoleLines: [],
    extensionUrl,
    goto: async (url) => void (await firefox.send('WebDriver:Navigate', { url })),
    evaluate: firefox.evaluate,
    inject: async (source) => void (await firefox.send('WebDriver:ExecuteScript', { script: source, args: [], sandbox: null })),
    click: async (selector, within) => void (await firefox.send('WebDriver:ElementClick', { id: await find(selector, within) })),
    async pressAt(x, y) {
      const actions = [
        { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await firefox.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    async fill(selector, text) {
      const id = await find(selector);
      await firefox.send('WebDriver:ElementClear', { id });
      await firefox.send('WebDriver:ElementSendKeys', { id, text });
    },
    async press(key) {
      const actions = [
        { type: 'keyDown', value: KEYS[key] },
        { type: 'keyUp', value: KEYS[key] },
      ];
      await firefox.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    openPopup: () => openOwn('popup.html'),
    openOwnPage: openOwn,
    async leavePopup() {
      if ((await firefox.handles()).length > 1) await firefox.closeTab();
      await firefox.switchTo(shopTab);
    },
    async turnToShop() {
      leftBehind = true;
      await firefox.switchTo(shopTab);
    },
    updateExtension: async () => void (build !== undefined && (await firefox.install(path.join('.output', build)))),
    stopBackground: async () => {
      const state = await firefox.privileged(async (id) => {
        const { extension } = (globalThis as unknown as { WebExtensionPolicy: Policies }).WebExtensionPolicy.getByID(id);
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
        return extension.backgroundState;
      }, ADDON.id);
      if (state !== 'stopped') throw new Error(`the background is ${state}`);
    },
    screenshot: firefox.screenshot,
  };
  return {
    shopper,
    async leave() {
      await soleTab(firefox); // uninstalling closes the add-on's tabs, and Firefox quits with its last tab
      if (build !== undefined) await firefox.uninstall(ADDON.id); // drops its storage too
    },
  };
}

interface ExtensionTabs {
  getCurrent(): Promise<{ id?: number } | undefined>;
  query(filter: object): Promise<{ id?: number }[]>;
}
interface Policies {
  getByID(id: string): { extension: { terminateBackground(options: object): Promise<void>; backgroundState: string } };
}

/** A new blank tab, every other one closed. */
async function soleTab(firefox: Firefox): Promise<string> {
  const old = await firefox.handles();
  const fresh = await firefox.newTab();
  for (const handle of old) {
    await firefox.switchTo(handle);
    await firefox.closeTab();
  }
  await firefox.switchTo(fresh);
  return fresh;
}
