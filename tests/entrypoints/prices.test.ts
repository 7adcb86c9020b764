// Prices of the pages she opens: kept where she wants it, told to our pages.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import type { Reading } from '../../core/formats/reading';
import { handlers } from '../../entrypoints/background/handlers';
import { eraseAllPrices } from '../../platform/history/erase-prices';
import type { Sender } from '../../platform/messaging/protocol';
import { saveSettings } from '../../platform/storage/settings';

const ui: Sender = { kind: 'ui' };
const usd = { code: 'USD', exponent: 2 };
const asked = { itemId: '1005001', skuId: '7' };
const product = (readAt: string, price: number): Reading => ({
  format: 'stacking-reading/1',
  page: 'product',
  confidence: 'likely',
  provenance: { source: 'response', detail: 'test', pageUrl: 'https://www.aliexpress.com/item/1005001.html', readAt },
  currency: usd,
  gaps: [],
  product: { itemId: '1005001', skus: [{ skuId: '7', price: { amount: price } }] },
});
const [day, dayBefore] = [0, 1].map((ago) => new Date(Date.now() - ago * 86_400_000).toISOString()) as [string, string];
const report = (reading: Reading, privateWindow = false) =>
  handlers['report-reading']({ reading }, { kind: 'content', tabId: 1, privateWindow });
const told = async (query: object = {}) => (await handlers['price-history']({ asked: [{ ...asked, ...query }] }, ui)).found;
const wanted = (keepsHistory: boolean, region?: string) =>
  saveSettings({ ...untouchedSettings, keepsHistory, ...(region === undefined ? {} : { region }) });

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseAllPrices();
});

describe('what a page tells', () => {
  it('is kept once she has said yes, in the country she buys in, and told', async () => {
    await wanted(true, 'IL');
    await report(product(dayBefore, 900));
    await report(product(day, 700));
    const [found] = await told();
    expect(found).toMatchObject({ of: 'one', market: 'IL', statistics: { lowest: 700, highest: 900, days: 2 } });
    expect(await told({ market: 'US' })).toEqual([null]);
    const { found: notes } = await handlers['price-notes']({ asked: [{ ...asked, skuId: '8' }, asked] }, ui);
    const { points, ...note } = found ?? {};
    expect(points).toHaveLength(2);
    expect(notes).toEqual([null, note]);
    expect(await handlers['count-prices']({}, ui)).toEqual({ count: 2 });
  });
  it.each<[string, () => Promise<unknown>]>([
    ['until she has answered', () => report(product(day, 700))],
    ['where she said no', async () => [await wanted(false), await report(product(day, 700))]],
    ['in a private window', async () => [await wanted(true), await report(product(day, 700), true)]],
    ['as a guess', async () => [await wanted(true), await report({ ...product(day, 700), confidence: 'guess' })]],
  ])('is not kept %s', async (_name, doing) => {
    await doing();
    expect(await handlers['count-prices']({}, ui)).toEqual({ count: 0 });
    expect(await told()).toEqual([null]);
  });
});

it('what is kept goes into a file and comes back, in parts', async () => {
  await wanted(true);
  await report(product(dayBefore, 900));
  await report(product(day, 700));
  const before = await told();
  const gathered = await handlers['gather-prices']({}, ui);
  if (!gathered.ok) throw new Error(gathered.error.code);
  expect(await handlers['gather-prices']({ after: gathered.value.at(-1) }, ui)).toEqual({ ok: true, value: [] });
  await handlers['erase-prices']({ itemId: '1005001' }, ui);
  expect(await told()).toEqual([null]);
  for (const one of gathered.value) await handlers['bring-prices']({ prices: [one] }, ui);
  expect(await told()).toEqual(before);
});
