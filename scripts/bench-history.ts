// npm run bench:history [-- --times 50]: what a history of 200,000 prices costs in Chromium and Firefox, asked as our own pages ask: a message
// to the background and its answer.
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Observation } from '../core/history/observation';
import type { PriceQuery } from '../core/history/price-history';
import { MOST_PRICES } from '../core/history/prices-file';
import { dayAfter } from '../core/history/shop-day';
import buildAll from '../tests/e2e/harness/build';
import { chromiumShopper, launchChromium } from '../tests/e2e/harness/chromium';
import { launchFirefox } from '../tests/e2e/harness/firefox';
import { ADDON, firefoxShopper } from '../tests/e2e/harness/firefox-shopper';
import type { Shopper } from '../tests/e2e/harness/shopper';
import { type Shop, startShop } from '../tests/shop/start-shop';
import { inMs, most, quantile, table } from './bench/statistics';

const { values } = parseArgs({ options: { times: { type: 'string', default: '50' } } });
const times = Number(values.times);

const DAYS = 100;
const ITEMS = MOST_PRICES / DAYS;
const AT_ONCE = 10_000;
const today = new Date().toISOString().slice(0, 10);
const itemId = (n: number) => String(1_005_006_000_000_000 + n);

/** A price on a day, so many days before today. */
const seenOn = (item: number, ago: number): Observation => ({
  itemId: itemId(item),
  variant: `sku:${12_000_036_000_000_000 + item}`,
  currency: { code: 'USD', exponent: 2 },
  market: 'US',
  day: dayAfter(today, -1 - ago),
  lowest: 1000 + ((item * 37 + ago * 11) % 400),
  highest: 1400,
  list: { lowest: 3000, highest: 3000 },
});
const askedFor = (item: number): PriceQuery => ({ itemId: itemId(item), skuId: String(12_000_036_000_000_000 + item) });

type Asked = { name: string; request: object };
/** Sends each message and waits for its answer; answers how long each took, ms, and fails where one does not go well. */
const askEach = (shopper: Shopper, messages: Asked[]): Promise<number[]> =>
  shopper.evaluate(async (all) => {
    type Runtime = { runtime: { sendMessage(message: object): Promise<{ ok: boolean; value?: { ok?: boolean } }> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
    const found: number[] = [];
    for (const message of all) {
      const begun = performance.now();
      const answer = await (browser ?? chrome).runtime.sendMessage(message);
      found.push(performance.now() - begun);
      if (!answer?.ok || answer.value?.ok === false) throw new Error(JSON.stringify(answer));
    }
    return found;
  }, messages);

const bring = (prices: Observation[]): Asked => ({ name: 'bring-prices', request: { prices } });
const ask = (asked: PriceQuery): Asked => ({ name: 'price-history', request: { asked: [asked] } });
const askNotes = (asked: PriceQuery[]): Asked => ({ name: 'price-notes', request: { asked } });
const repeat = <T>(make: (n: number) => T): T[] => Array.from({ length: times }, (_, n) => make(n));
/** Items far from each other. */
const spreadOver = (n: number) => (n * 619) % ITEMS;

/** What each costs on a history of so many prices. */
async function costs(shopper: Shopper, items: number): Promise<[string, number[]][]> {
  const lines = Array.from({ length: 30 }, (_, line) => spreadOver(line) % items);
  return [
    [
      'one variant',
      await askEach(
        shopper,
        repeat((n) => ask(askedFor(spreadOver(n) % items))),
      ),
    ],
    [
      'notes on a cart of 30 lines',
      await askEach(
        shopper,
        repeat(() => askNotes(lines.map(askedFor))),
      ),
    ],
    [
      '30 prices kept, all new',
      await askEach(
        shopper,
        repeat((n) => bring(lines.map((item) => seenOn(item, DAYS + n)))),
      ),
    ],
    [
      '30 prices kept, nothing new',
      await askEach(
        shopper,
        repeat(() => bring(lines.map((item) => seenOn(item, 0)))),
      ),
    ],
    [
      'a message alone',
      await askEach(
        shopper,
        repeat(() => ({ name: 'read-settings', request: {} })),
      ),
    ],
  ];
}

async function fill(shopper: Shopper, items: number, from = 0): Promise<void> {
  for (let item = from; item < items; item += AT_ONCE / DAYS) {
    const some = Array.from({ length: Math.min(AT_ONCE / DAYS, items - item) }, (_, n) => item + n);
    await askEach(shopper, [bring(some.flatMap((one) => Array.from({ length: DAYS }, (_, ago) => seenOn(one, ago))))]);
  }
}

const row = (browser: string, prices: string, name: string, found: number[]) => [
  name,
  prices,
  browser,
  String(found.length),
  inMs(quantile(found, 0.5)),
  inMs(quantile(found, 0.95)),
  inMs(most(found)),
];

async function measure(browser: string, shopper: Shopper): Promise<string[][]> {
  await shopper.openOwnPage('reading.html');
  const rows: string[][] = [];
  for (const [prices, from, items] of [
    ['2,000', 0, 20],
    ['195,000', 20, 1950],
  ] as const) {
    await fill(shopper, items, from);
    rows.push(...(await costs(shopper, items)).map(([name, found]) => row(browser, prices, name, found)));
  }
  // more than may be: the oldest go
  const over = Array.from({ length: AT_ONCE }, (_, n) => ({ ...seenOn(n, 0), variant: 'any' }));
  rows.push(row(browser, 'over 200,000', '10,000 prices kept', await askEach(shopper, [bring(over)])));
  const meanwhile = await askEach(
    shopper,
    repeat((n) => ask(askedFor(spreadOver(n)))),
  );
  rows.push(row(browser, 'over 200,000', 'one variant while it is thinned', meanwhile));
  return rows;
}

async function inChromium(shop: Shop): Promise<string[][]> {
  const context = await launchChromium(shop, { build: 'chrome-mv3-e2e' });
  try {
    return await measure('Chromium', await chromiumShopper(context, false));
  } finally {
    await context.close();
  }
}

async function inFirefox(shop: Shop): Promise<string[][]> {
  const executable = process.env['STACKWISE_FIREFOX'] ?? '/usr/bin/firefox-esr';
  const firefox = await launchFirefox({ executable, proxyPort: shop.proxyPort, uuids: { [ADDON.id]: ADDON.uuid } });
  try {
    const { shopper, leave } = await firefoxShopper(firefox, 'firefox-mv3-e2e', false);
    const rows = await measure('Firefox', shopper);
    await leave();
    return rows;
  } finally {
    await firefox.close();
  }
}

async function main(): Promise<void> {
  buildAll();
  const shop = await startShop({ scenarios: [] });
  try {
    const rows = [
      ['asked', 'prices kept', 'browser', 'times', 'p50', 'p95', 'worst'],
      ...(await inChromium(shop)),
      ...(await inFirefox(shop)),
    ];
    process.stdout.write(`Milliseconds from a page's message to the background's answer.\n\n${table(rows)}\n`);
  } finally {
    await shop.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
