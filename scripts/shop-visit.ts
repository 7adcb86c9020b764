// A visit to the look-alike shop with the shipped extension in Chromium: what `npm start` and `npm run pictures` have in common.
import path from 'node:path';
import process from 'node:process';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { TabState } from '../core/answer/tab-state';
import { pagesThatTell } from '../tests/shop/links';
import type { Scenario } from '../tests/shop/scenario';
import type { Shop } from '../tests/shop/start-shop';

const build = path.resolve('.output/chrome-mv3');

interface VisitOptions {
  headless: boolean;
  dark?: boolean;
  /** BCP 47; the panel follows it */
  language?: string;
  viewport?: { width: number; height: number };
}
export interface Visit {
  context: BrowserContext;
  /** the shop's tab, on the cart */
  page: Page;
  /** the popup, opened as a page */
  popup: Page;
}

type Extension = {
  tabs: { query(filter: object): Promise<{ id?: number }[]>; getCurrent(): Promise<{ id?: number } | undefined> };
  runtime: { sendMessage(message: object): Promise<{ value: TabState }> };
};

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  return new URL(worker.url()).host;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Stays on a page until it has drawn itself and has been read. */
async function stay(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .comet-v2-loading-wrap') === null);
  await pause(1000);
}

/** Opens the browser on every page of a scenario that tells of a discount, the cart last, with the panel open. */
export async function visitShop(shop: Shop, scenario: Scenario, options: VisitOptions): Promise<Visit> {
  const { headless, dark, language, viewport } = options;
  const context = await chromium.launchPersistentContext('', {
    ...(process.env['STACKWISE_CHROMIUM'] ? { executablePath: process.env['STACKWISE_CHROMIUM'] } : {}),
    headless,
    viewport: headless ? (viewport ?? { width: 1280, height: 1000 }) : null,
    colorScheme: dark === true ? 'dark' : 'light',
    args: [...shop.chromiumArgs, `--disable-extensions-except=${build}`, `--load-extension=${build}`],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${await extensionId(context)}/popup.html`);
  const settings = { opensByItself: true, tabPutAway: false, ...(language === undefined ? {} : { language }) };
  await popup.evaluate(async (chosen) => {
    const { chrome } = globalThis as unknown as { chrome: Extension };
    await chrome.runtime.sendMessage({ name: 'save-settings', request: { settings: chosen } });
  }, settings);
  await page.bringToFront();
  await page.goto(`https://www.aliexpress.com/__shop/enter?scenario=${scenario.scenarioId}`);
  for (const url of pagesThatTell(scenario)) {
    await page.goto(url);
    await stay(page);
  }
  return { context, page, popup };
}

/** Asks the extension as its popup does: what is known of the shop's tab, once it is no longer loading. */
export async function askState(popup: Page): Promise<{ tabId: number | undefined; state: TabState }> {
  const ask = () =>
    popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Extension };
      const own = (await chrome.tabs.getCurrent())?.id;
      const tabId = (await chrome.tabs.query({})).find((tab) => tab.id !== own)?.id;
      return { tabId, state: (await chrome.runtime.sendMessage({ name: 'tab-state', request: { tabId } })).value };
    });
  let asked = await ask();
  for (let tries = 0; tries < 100 && asked.state.kind === 'loading'; tries++) {
    await pause(100);
    asked = await ask();
  }
  return asked;
}

/** Shows the shop's tab in the popup, at the width browsers give it. */
export async function showPopup(popup: Page, tabId: number | undefined): Promise<void> {
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(`${popup.url().replace(/\?.*$/, '')}?tab=${tabId}`);
  await popup.waitForSelector('[data-testid="state"]');
}
