import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import type { Reading } from '../../core/formats/reading';
import { keepFact, readFacts } from '../../platform/storage/page-facts';
import { readSettings, saveSettings } from '../../platform/storage/settings';
import { tabRecords } from '../../platform/storage/tabs';

beforeEach(() => fakeBrowser.reset());

const productReading = (itemId: string, storeId: string, readAt = '2026-11-21T00:00:00Z'): Reading => ({
  format: 'stacking-reading/1',
  page: 'product',
  confidence: 'likely',
  provenance: { source: 'response', detail: 'test', pageUrl: `https://www.aliexpress.com/item/${itemId}.html`, readAt },
  gaps: [],
  product: { itemId, storeId },
});
const walletReading = (path: string, readAt: string): Reading => ({
  format: 'stacking-reading/1',
  page: 'wallet',
  confidence: 'likely',
  provenance: { source: 'dom', detail: 'test', pageUrl: `https://www.aliexpress.com${path}?spm=1`, readAt },
  gaps: [],
  coupons: [],
});

describe('settings', () => {
  it('are untouched until she chooses, and what she chose after', async () => {
    expect(await readSettings()).toEqual(untouchedSettings);
    await saveSettings({ ...untouchedSettings, language: 'he', opensByItself: true });
    expect(await readSettings()).toEqual({ ...untouchedSettings, language: 'he', opensByItself: true });
  });

  it('that are illegible count as untouched', async () => {
    await fakeBrowser.storage.local.set({ settings: { opensByItself: 'yes' } });
    expect(await readSettings()).toEqual(untouchedSettings);
  });

  it('of an earlier version stand; of one that is not legible only that one is lost', async () => {
    await fakeBrowser.storage.local.set({ settings: { opensByItself: true, tabPutAway: true } });
    expect(await readSettings()).toEqual({ opensByItself: true, tabPutAway: true });
    await fakeBrowser.storage.local.set({ settings: { opensByItself: true, tabPutAway: false, region: 'IL', maximumOrders: 99 } });
    expect(await readSettings()).toEqual({ opensByItself: true, tabPutAway: false, region: 'IL' });
  });
});

describe('what is known of a tab', () => {
  it('is there again after the worker was gone, tab by tab', async () => {
    await tabRecords.save(1, { state: { kind: 'loading' } });
    await tabRecords.save(2, { state: { kind: 'not-a-cart' } });
    expect(await tabRecords.read(1)).toEqual({ state: { kind: 'loading' } });
    expect(await tabRecords.read(2)).toEqual({ state: { kind: 'not-a-cart' } });
    expect(await tabRecords.read(3)).toBeUndefined();
  });

  it('is nothing where the record is corrupt', async () => {
    await fakeBrowser.storage.session.set({ 'tab/1': { state: { kind: 'planned', answer: 'gibberish' } } });
    expect(await tabRecords.read(1)).toBeUndefined();
  });

  it('that cannot be kept says why', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('Session storage quota bytes exceeded'));
    expect(await tabRecords.save(1, { state: { kind: 'loading' } })).toEqual({ ok: false, error: { code: 'storage-full' } });
  });
});

describe('what pages told', () => {
  it('is found again by item or by store', async () => {
    await keepFact(productReading('100', '9'), false);
    await keepFact(productReading('200', '8'), false);
    await keepFact(productReading('300', '9'), false);
    const found = await readFacts('product', false, ({ slot, storeId }) => slot === '200' || storeId === '9');
    expect(found.map((one) => one.product?.itemId)).toEqual(['300', '200', '100']);
  });

  it('is replaced by a later visit of the same page', async () => {
    await keepFact(walletReading('/p/my-coupons/index.html', '2026-11-20T00:00:00Z'), false);
    await keepFact(walletReading('/p/my-coupons/index.html', '2026-11-21T00:00:00Z'), false);
    expect((await readFacts('wallet', false)).map((one) => one.provenance.readAt)).toEqual(['2026-11-21T00:00:00Z']);
  });

  it('stays where a later visit could not be read, and goes where the wallet is empty now', async () => {
    const path = '/p/my-coupons/index.html';
    const failed = (code: 'captcha' | 'empty'): Reading => ({
      ...walletReading(path, '2026-11-21T00:00:00Z'),
      failure: { code, tried: [] },
    });
    await keepFact(walletReading(path, '2026-11-20T00:00:00Z'), false);
    await keepFact(failed('captcha'), false);
    expect((await readFacts('wallet', false)).map((one) => one.provenance.readAt)).toEqual(['2026-11-20T00:00:00Z']);
    await keepFact(failed('empty'), false);
    expect((await readFacts('wallet', false)).map((one) => one.failure?.code)).toEqual(['empty']);
  });

  it('of a store is found by its coupons’ store, a wish list by its kind; of past orders nothing is kept', async () => {
    const store: Reading = {
      ...walletReading('/store/77', '2026-11-21T00:00:00Z'),
      page: 'store',
      coupons: [{ kind: 'storeCoupon', scope: { type: 'store', storeId: '77' }, discount: { type: 'fixed', amount: 100 } }],
    };
    await keepFact(store, false);
    await keepFact({ ...store, page: 'orders' }, false);
    await keepFact({ ...walletReading('/p/wish-manage/index.html', '2026-11-21T00:00:00Z'), page: 'wishList', wishList: [] }, false);
    expect((await readFacts('product', false, ({ storeId }) => storeId === '77')).map((one) => one.page)).toEqual(['store']);
    expect(await readFacts('wallet', false)).toEqual([]);
    expect((await readFacts('wishList', false)).map((one) => one.page)).toEqual(['wishList']);
    expect(Object.keys(await fakeBrowser.storage.local.get()).filter((key) => key.startsWith('fact/'))).toHaveLength(2);
  });

  it('is bounded: the oldest go, and nothing of them stays behind', async () => {
    for (let visit = 0; visit < 20; visit++) await keepFact(walletReading(`/wallet-${visit}`, '2026-11-21T00:00:00Z'), false);
    const kept = await readFacts('wallet', false);
    expect(kept.map((one) => new URL(one.provenance.pageUrl).pathname)).toEqual(
      Array.from({ length: 12 }, (_, back) => `/wallet-${19 - back}`),
    );
    expect(Object.keys(await fakeBrowser.storage.local.get()).filter((key) => key.startsWith('fact/'))).toHaveLength(12);
  });

  it('loses nothing when two pages report at once', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, nth) => keepFact(productReading(String(nth), '1'), false)));
    expect(await readFacts('product', false)).toHaveLength(10);
  });

  it('in a private window stays in memory and out of the others’ sight', async () => {
    await keepFact(productReading('1', '1'), true);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await readFacts('product', false)).toEqual([]);
    expect(await readFacts('product', true)).toHaveLength(1);
  });

  it('is skipped where it is corrupt, the rest kept', async () => {
    await keepFact(productReading('1', '1'), false);
    await keepFact(productReading('2', '1'), false);
    await fakeBrowser.storage.local.set({ 'fact/product/1': { format: 'stacking-reading/9' } });
    expect((await readFacts('product', false)).map((one) => one.product?.itemId)).toEqual(['2']);
  });
});
