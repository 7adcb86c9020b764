// npm run bench:surfaces [-- --times 20]: how soon popup and panel are seen, in Chromium and Firefox; what the cart page's user feels with and
// without the extension, in one run; and what the open panel holds in memory.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import buildAll from '../tests/e2e/harness/build';
import { chromiumShopper, launchChromium } from '../tests/e2e/harness/chromium';
import { launchFirefox } from '../tests/e2e/harness/firefox';
import { ADDON, firefoxShopper } from '../tests/e2e/harness/firefox-shopper';
import type { Shopper } from '../tests/e2e/harness/shopper';
import { openPanel, shownWhen } from '../tests/e2e/harness/shown';
import { type Shop, startShop } from '../tests/shop/start-shop';
import { asRatio, inMs, most, quantile, table } from './bench/statistics';
import { cartOf } from './bench-pages/long-carts';
import { type Feel, feelOf } from './bench-surfaces/feel';
import { EMPTY_PAGE, type PopupPaints, panelPaints, popupPaints } from './bench-surfaces/paint';

const { values } = parseArgs({ options: { times: { type: 'string', default: '20' } } });
const times = Number(values.times);
const cart = cartOf(30);
const entrance = `https://www.aliexpress.com/__shop/enter?scenario=${cart.scenarioId}`;

type Visit<T> = (shopper: Shopper, heap: () => Promise<number>) => Promise<T>;

/** A visit in Chromium, with the build or none; `heap`: bytes of the tab's JavaScript after a collection. */
async function inChromium<T>(shop: Shop, build: string | undefined, visit: Visit<T>): Promise<T> {
  const context = await launchChromium(shop, { build });
  try {
    const shopper = await chromiumShopper(context, false);
    const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
    return await visit(shopper, async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    });
  } finally {
    await context.close();
  }
}

async function inFirefox<T>(shop: Shop, build: string | undefined, visit: Visit<T>): Promise<T> {
  const executable = process.env['STACKWISE_FIREFOX'] ?? '/usr/bin/firefox-esr';
  const firefox = await launchFirefox({ executable, proxyPort: shop.proxyPort, uuids: { [ADDON.id]: ADDON.uuid } });
  try {
    const { shopper, leave } = await firefoxShopper(firefox, build, false);
    const found = await visit(shopper, async () => Number.NaN);
    await leave();
    return found;
  } finally {
    await firefox.close();
  }
}

interface Seen {
  popup: PopupPaints;
  panel: number[];
  feel: Feel;
  heap: number;
}

async function withExtension(shopper: Shopper, heap: () => Promise<number>): Promise<Seen> {
  await shopper.goto(entrance);
  const feel = await feelOf(shopper, times);
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable }) => payable !== undefined, 'the plan');
  const held = await heap();
  await shopper.click('[data-testid="close"]', 'surface');
  const panel = await panelPaints(shopper, times);
  return { panel, popup: await popupPaints(shopper, times), feel, heap: held };
}

async function bare(shopper: Shopper, heap: () => Promise<number>): Promise<{ feel: Feel; heap: number }> {
  await shopper.goto(entrance);
  const feel = await feelOf(shopper, times);
  return { feel, heap: await heap() };
}

const spread = (name: string, browser: string, found: number[]) => [
  name,
  browser,
  String(found.length),
  inMs(quantile(found, 0.5)),
  inMs(quantile(found, 0.95)),
  inMs(most(found)),
];
const felt = (browser: string, build: string, { inputs, shift }: Feel) => [
  ...spread('clicks answered', `${browser}, ${build}`, inputs),
  shift === undefined ? '-' : shift.toFixed(4),
];

async function main(): Promise<void> {
  buildAll();
  const shop = await startShop({ scenarios: [cart] });
  try {
    const rows = [['first seen', 'browser', 'times', 'p50', 'p95', 'worst']];
    const pages = [['page', 'browser', 'inputs', 'p50', 'p95', 'worst', 'layout shift']];
    const notes: string[] = [];
    for (const [browser, build, visit] of [
      ['Chromium', 'chrome-mv3-e2e', inChromium],
      ['Firefox', 'firefox-mv3-e2e', inFirefox],
    ] as const) {
      writeFileSync(path.join('.output', build, EMPTY_PAGE.name), EMPTY_PAGE.html);
      const without = await visit(shop, undefined, bare);
      const seen = await visit(shop, build, withExtension);
      rows.push(
        spread('empty page', browser, seen.popup.empty),
        spread('popup', browser, seen.popup.first),
        spread('popup, answer', browser, seen.popup.answer),
        spread('panel, answer', browser, seen.panel),
      );
      pages.push(felt(browser, 'without', without.feel), felt(browser, 'with', seen.feel));
      const { empty, first } = seen.popup;
      notes.push(
        `${browser}: the popup is first seen in ${asRatio(quantile(first, 0.5) / quantile(empty, 0.5))} the time of an empty page (p50).`,
      );
      const added = (seen.heap - without.heap) / 2 ** 20;
      if (Number.isFinite(added)) notes.push(`${browser}: the tab with the panel open holds ${added.toFixed(1)} MB more than without.`);
    }
    process.stdout.write(
      `Milliseconds, warm: to the first content of an empty page of the extension and of the popup, to the popup's largest; from the click to the panel's answer.\n\n${table(rows)}\n`,
    );
    process.stdout.write(
      `30 lines, one more and one less in turn: milliseconds from a click to its frame.\n\n${table(pages)}\n${notes.join('\n')}\n`,
    );
  } finally {
    await shop.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
