import path from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Shop } from '../../shop/start-shop';
import { eventually, type Shopper } from './shopper';

export interface ChromiumOptions {
  /** folder of the build in .output; none for a browser without the extension */
  build: string | undefined;
  dark?: boolean;
  locale?: string;
  viewport?: { width: number; height: number };
}

/** A Chromium with a throw-away profile and the unpacked extension, behind the shop's proxy. */
export async function launchChromium(shop: Shop, { build, dark, locale, viewport }: ChromiumOptions): Promise<BrowserContext> {
  const folder = build === undefined ? undefined : path.resolve('.output', build);
  // both switches: the first also cancels the --disable-extensions that Playwright passes
  const extension = folder === undefined ? [] : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
  return chromium.launchPersistentContext('', {
    executablePath: process.env['STACKWISE_CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    ignoreHTTPSErrors: true,
    proxy: { server: `http://127.0.0.1:${shop.proxyPort}` },
    colorScheme: dark === true ? 'dark' : 'light',
    viewport: viewport ?? { width: 1280, height: 900 },
    ...(locale === undefined ? {} : { locale }),
    args: ['--disable-quic', ...(locale === undefined ? [] : [`--lang=${locale}`]), ...extension],
  });
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  return new URL(worker.url()).host;
}

async function stopWorker(context: BrowserContext, id: string): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser handle');
  const session = await browser.newBrowserCDPSession();
  const running = async () =>
    (await session.send('Target.getTargets')).targetInfos.find((target) => target.type === 'service_worker' && target.url.includes(id));
  const target = await running();
  if (target) await session.send('Target.closeTarget', { targetId: target.targetId });
  for (let tries = 0; tries < 100 && (await running()); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  if (await running()) throw new Error('the service worker is still running');
  await session.detach();
}

const isFirstRun = (page: Page): boolean => page.url().endsWith('/welcome.html?');

/** The shopper at a Chromium's first tab; where a first run opened its page, that is closed. */
export async function chromiumShopper(context: BrowserContext, opensFirstRun: boolean): Promise<Shopper> {
  const shopPage = context.pages()[0] ?? (await context.newPage());
  const consoleLines: string[] = [];
  shopPage.on('console', (line) => consoleLines.push(`${line.type()}: ${line.text()}`));
  let page: Page = shopPage;
  const id = context.serviceWorkers().length > 0 || (await hasExtension(context)) ? await extensionId(context) : '';
  const extensionUrl = (file: string) => `chrome-extension://${id}/${file}`;
  if (opensFirstRun) {
    const opened = await eventually(async () => context.pages().find(isFirstRun), 'the page of the first run');
    await opened.close();
    await shopPage.bringToFront();
  }
  let behind: Page | undefined;
  const openOwn = async (file: string) => {
    await behind?.close();
    behind = undefined;
    const own = await context.newPage();
    await own.goto(extensionUrl(file));
    const tabId = await own.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: ExtensionTabs } }).chrome;
      const self = (await tabs.getCurrent())?.id;
      return (await tabs.query({})).find((tab) => tab.id !== self)?.id;
    });
    await own.goto(extensionUrl(`${file}?tab=${tabId}`));
    page = own;
  };
  return {
    browser: 'chromium',
    consoleLines,
    extensionUrl,
    goto: async (url) => void (await page.goto(url)),
    // as an expression, which no page's CSP forbids; some loaders mark functions by a call of `__name`
    evaluate: (fn, ...args) => page.evaluate(`((__name) => (${fn})(...${JSON.stringify(args)}))((named) => named)`) as never,
    inject: async (source) => void (await page.evaluate(`${source};undefined`)),
    click: (selector) => page.locator(selector).first().click(),
    pressAt: (x, y) => page.mouse.click(x, y),
    fill: (selector, text) => page.locator(selector).first().fill(text),
    press: (key) => page.keyboard.press(key),
    openPopup: () => openOwn('popup.html'),
    openOwnPage: openOwn,
    async leavePopup() {
      if (page !== shopPage) await page.close();
      page = shopPage;
      await page.bringToFront();
    },
    async turnToShop() {
      if (page !== shopPage) behind = page;
      page = shopPage;
      await page.bringToFront();
    },
    async updateExtension() {
      await openOwn('reading.html');
      // the page that asks for it goes with it
      await page.evaluate('setTimeout(() => chrome.runtime.reload(), 100)');
      page = shopPage;
      await page.bringToFront();
    },
    stopBackground: () => stopWorker(context, id),
    screenshot: () => page.screenshot(),
  };
}

interface ExtensionTabs {
  getCurrent(): Promise<{ id?: number } | undefined>;
  query(filter: object): Promise<{ id?: number }[]>;
}

const hasExtension = async (context: BrowserContext) =>
  context.waitForEvent('serviceworker', { timeout: 3000 }).then(
    () => true,
    () => false,
  );
