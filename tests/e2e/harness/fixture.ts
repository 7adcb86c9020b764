// The shop, the browser and the shopper of a test. Which browser and which build: the project says, a spec may override.
import { test as base, expect } from '@playwright/test';
import { scenarios } from '../../shop/scenarios';
import { twoOrders } from '../../shop/scenarios/two-orders';
import { type Shop, startShop } from '../../shop/start-shop';
import { chromiumShopper, launchChromium } from './chromium';
import { type Firefox, launchFirefox } from './firefox';
import { ADDON, firefoxShopper } from './firefox-shopper';
import { pricedDays } from './priced-days';
import type { Shopper } from './shopper';
import { textCarts } from './text-carts';

interface Options {
  /** replaces the project's build: a folder of .output, by browser; 'none' for a browser without the extension */
  buildOverride: { chromium: string; firefox: string } | undefined;
  dark: boolean;
  /** the build has a request planted in it */
  plantedOnPurpose: boolean;
}
interface TestFixtures extends Options {
  shopper: Shopper;
  /** after every test: nothing was asked of anybody but by the shop's own pages */
  silence: undefined;
}
interface WorkerFixtures {
  shop: Shop;
  firefox: Firefox | undefined;
}

/** What the shop's pages ask for; and what browsers ask of their makers by themselves. */
const ASKED_BY_PAGES = /^\/(__shop|p|h5|item|store|ssr|favicon\.ico)(\/|$)/;
const MAKERS = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|mozgcp|mozaws)\.(com|net|org)$/;
/** The host of an attempt that the proxy turned away. */
export const deniedHost = (attempt: string): string =>
  attempt
    .replace(/^[A-Z]+ /, '')
    .replace(/^\w+:\/\//, '')
    .replace(/[:/].*$/, '');
export const isMakers = (host: string): boolean => MAKERS.test(host);

/** A build that ships opens the page of its first run; those for tests leave that to the tests. */
const opensFirstRun = (build: string | undefined): boolean => build !== undefined && !build.includes('e2e');

export const test = base.extend<TestFixtures, WorkerFixtures>({
  buildOverride: [undefined, { option: true }],
  dark: [false, { option: true }],
  plantedOnPurpose: [false, { option: true }],
  shop: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
    async ({}, use) => {
      const shop = await startShop({ scenarios: [...scenarios, twoOrders, ...textCarts, ...pricedDays] });
      await use(shop);
      await shop.close();
    },
    { scope: 'worker' },
  ],
  firefox: [
    async ({ shop }, use, info) => {
      if (info.project.metadata['browser'] !== 'firefox') return use(undefined);
      const executable = process.env['STACKWISE_FIREFOX'] ?? '/usr/bin/firefox-esr';
      const firefox = await launchFirefox({ executable, proxyPort: shop.proxyPort, uuids: { [ADDON.id]: ADDON.uuid } });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  silence: [
    async ({ shop, plantedOnPurpose }, use) => {
      const [asked, denied] = [shop.requests.length, shop.denied.length];
      await use(undefined);
      if (plantedOnPurpose) return;
      const strangers = shop.requests
        .slice(asked)
        .filter(({ url, headers }) => !ASKED_BY_PAGES.test(new URL(url).pathname) || /extension/.test(headers['origin'] ?? ''));
      expect(strangers).toEqual([]);
      expect(
        shop.denied
          .slice(denied)
          .map(deniedHost)
          .filter((host) => !isMakers(host)),
      ).toEqual([]);
    },
    { auto: true },
  ],
  shopper: async ({ shop, firefox, buildOverride, dark }, use, info) => {
    const name = firefox ? 'firefox' : 'chromium';
    const named = buildOverride?.[name] ?? String(info.project.metadata['build']);
    const build = named === 'none' ? undefined : named;
    const attach = async (shopper: Shopper) => {
      if (info.status !== info.expectedStatus)
        await info.attach('screenshot', { body: await shopper.screenshot(), contentType: 'image/png' });
    };
    if (firefox) {
      await firefox.wear(dark);
      const { shopper, leave } = await firefoxShopper(firefox, build, opensFirstRun(build));
      await use(shopper);
      await attach(shopper).finally(leave);
    } else {
      const context = await launchChromium(shop, { build, dark });
      const shopper = await chromiumShopper(context, opensFirstRun(build));
      await use(shopper);
      await attach(shopper).finally(() => context.close());
    }
  },
});
