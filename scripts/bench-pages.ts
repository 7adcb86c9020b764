// npm run bench:pages [-- --lines 30,100 --changes 10]: what the extension costs on the cart page's main thread in Chromium, with and without it in
// one run; that other sites' pages are left alone; and how long what-if takes in the panel, on 20 lines and on a full wallet.
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { pagesThatTell } from '../tests/shop/links';
import { scenarioOf } from '../tests/shop/scenarios';
import { type Shop, startShop } from '../tests/shop/start-shop';
import { inMs, most, quantile, table } from './bench/statistics';
import { cartOf } from './bench-pages/long-carts';
import { type MainThread, traced } from './bench-pages/trace';
import { toggling } from './bench-pages/what-if';

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { lines: { ...text, default: '30,100' }, changes: { ...text, default: '10' } } });
const lengths = values.lines.split(',').map(Number);
const changes = Number(values.changes);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const settled = (page: Page) =>
  page.waitForFunction(() => document.querySelector('.cart-product') !== null && document.querySelector('.comet-v2-loading-wrap') === null);

/** A browser with the build, or without any. */
async function openBrowser(shop: Shop, build: string | undefined): Promise<Page> {
  const extension = build === undefined ? [] : [`--disable-extensions-except=${build}`, `--load-extension=${build}`];
  const context = await chromium.launchPersistentContext('', {
    ...(process.env['STACKWISE_CHROMIUM'] ? { executablePath: process.env['STACKWISE_CHROMIUM'] } : {}),
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: [...shop.chromiumArgs, ...extension],
  });
  if (build !== undefined && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  return context.pages()[0] ?? (await context.newPage());
}

/** The cart opened, and one more or one less of its first line so many times. */
async function shopping(page: Page, lines: number): Promise<void> {
  await page.goto(`https://www.aliexpress.com/__shop/enter?scenario=cart-${lines}`);
  await settled(page);
  await pause(1500);
  for (let change = 0; change < changes; change++) {
    await page
      .locator(`[aria-label="${change % 2 === 0 ? 'increase' : 'decrease'}"]`)
      .first()
      .click();
    await pause(150);
    await settled(page);
    await pause(1000);
  }
}

/** Calls that only note a change cost next to nothing: a read is what costs more. */
const reads = ({ ours }: MainThread) => ours.filter((each) => each > 0.5);

async function measure(shop: Shop): Promise<void> {
  const rows = [
    [
      'cart',
      'extension',
      'calls',
      'reads',
      'read p50',
      'p95',
      'worst',
      'stretch',
      'ms a change',
      'begin',
      'tasks > 50 ms',
      'of them by us',
    ],
  ];
  for (const lines of lengths)
    for (const build of [undefined, path.resolve('.output/chrome-mv3')]) {
      const page = await openBrowser(shop, build);
      await shopping(page, lines);
      const main = await traced(page, () => shopping(page, lines));
      const sorted = reads(main);
      const total = main.ours.reduce((sum, each) => sum + each, 0);
      rows.push([
        `${lines} lines`,
        build === undefined ? 'without' : 'with',
        String(main.ours.length),
        String(sorted.length),
        inMs(quantile(sorted, 0.5)),
        inMs(quantile(sorted, 0.95)),
        inMs(most(sorted)),
        inMs(main.longestStretch),
        inMs(total / (changes + 1)),
        inMs(main.begin),
        String(main.longTasks.all.length),
        main.longTasks.added.map((each) => each.toFixed(0)).join(' ') || 'none',
      ]);
      await page.context().close();
    }
  process.stdout.write(`Milliseconds of processor time on the page's main thread; ${changes} changes of quantity, warm.\n\n${table(rows)}`);
}

async function elsewhere(shop: Shop): Promise<void> {
  const page = await openBrowser(shop, path.resolve('.output/chrome-mv3'));
  const main = await traced(page, async () => {
    await page.goto('data:text/html,<title>elsewhere</title><p>no shop');
    await pause(500);
  });
  process.stdout.write(`\nOn a page of another site: ${main.ours.length} calls, ${main.begin} ms.\n`);
  await page.context().close();
}

async function whatIf(shop: Shop): Promise<void> {
  const build = path.resolve('.output/chrome-mv3-e2e');
  if (!existsSync(build)) {
    process.stdout.write('\nWhat-if is not measured: `wxt build -m e2e` makes the build it needs.\n');
    return;
  }
  const rows = [['what-if', 'toggles', 'p50', 'p95', 'worst']];
  for (const scenario of [cartOf(20), scenarioOf('wallet-usd')]) {
    const page = await openBrowser(shop, build);
    await page.goto(`https://www.aliexpress.com/__shop/enter?scenario=${scenario.scenarioId}`);
    for (const url of pagesThatTell(scenario)) {
      await page.goto(url);
      await pause(1500);
    }
    const found = await toggling(page, 30);
    rows.push([`${scenario.scenarioId}`, String(found.length), inMs(quantile(found, 0.5)), inMs(quantile(found, 0.95)), inMs(most(found))]);
    await page.context().close();
  }
  process.stdout.write(`\nMilliseconds from a toggle to the new number in the panel, warm.\n\n${table(rows)}`);
}

async function main(): Promise<void> {
  const shop = await startShop({ scenarios: [...[...new Set([...lengths, 20])].map(cartOf), scenarioOf('wallet-usd')] });
  try {
    await measure(shop);
    await elsewhere(shop);
    await whatIf(shop);
  } finally {
    await shop.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
