// A storage that is full of readings, and a private window that is over.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reading } from '../../core/formats/reading';
import { changeByHand, readByHand } from '../../platform/storage/by-hand';
import { changeCorrections, readCorrections } from '../../platform/storage/corrections';
import { keepFact, readFacts } from '../../platform/storage/page-facts';
import { forgetPrivateWindows } from '../../platform/storage/private-windows';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const at = '2026-11-21T00:00:00Z';
const reading = (page: 'product' | 'wallet', path: string): Reading => ({
  format: 'stacking-reading/1',
  page,
  confidence: 'likely',
  provenance: { source: 'response', detail: 'test', pageUrl: `https://www.aliexpress.com${path}`, readAt: at },
  gaps: [],
  ...(page === 'wallet' ? { coupons: [] } : { product: { itemId: path.replace(/\D/g, ''), title: 'x'.repeat(1000) } }),
});
const setCoins = { do: 'setCoins', coins: { balance: 700, currency: { code: 'USD', exponent: 2 }, at } } as const;

/** Takes so many characters at most, as browsers do: a write that is too much is refused whole. */
let most = Number.POSITIVE_INFINITY;
beforeEach(() => {
  most = Number.POSITIVE_INFINITY;
  const { local } = fakeBrowser.storage;
  const set = local.set.bind(local);
  vi.spyOn(local, 'set').mockImplementation(async (items) => {
    if (JSON.stringify({ ...(await local.get()), ...items }).length > most) throw new Error('Resource::kQuotaBytes quota exceeded');
    await set(items);
  });
});

it('the oldest products make room for a wallet, and for what she says', async () => {
  most = 12_000;
  for (let n = 0; n < 20; n += 1)
    expect(await keepFact(reading('product', `/item/10050000000${10 + n}.html`), false)).toMatchObject({ ok: true });
  const products = await readFacts('product', false);
  expect(products[0]?.product?.itemId).toBe('1005000000029');
  expect(await keepFact(reading('wallet', '/p/my-coupons/index.html'), false)).toMatchObject({ ok: true });
  expect(await readFacts('wallet', false)).toHaveLength(1);
  // filled to the last character
  most = JSON.stringify(await fakeBrowser.storage.local.get()).length + 10;
  expect(await changeByHand(setCoins, false, at)).toMatchObject({ ok: true });
  expect((await readByHand(false)).byHand.coins?.balance).toBe(700);
  most = JSON.stringify(await fakeBrowser.storage.local.get()).length + 10;
  const correction = { line: { lineItemId: 'a' }, at, field: 'quantity', value: 2, said: 1 } as const;
  expect(await changeCorrections({ do: 'correct', correction }, false)).toMatchObject({ ok: true });
  expect(await readCorrections(false)).toEqual([correction]);
  // what is left is whole: every product the list names is there
  expect((await readFacts('product', false)).length).toBeGreaterThan(0);
  const { 'facts/product': index } = await fakeBrowser.storage.local.get('facts/product');
  expect((await readFacts('product', false)).length).toBe((index as unknown[]).length);
});

it('what cannot be kept in any way is told, and ends', async () => {
  most = 10;
  expect(await keepFact(reading('wallet', '/p/my-coupons/index.html'), false)).toEqual({ ok: false, error: { code: 'storage-full' } });
  expect(await changeByHand(setCoins, false, at)).toEqual({ ok: false, error: { code: 'storage-full' } });
});

it('what was read and entered in private windows goes with the last of them', async () => {
  const open = [
    { id: 1, incognito: false },
    { id: 2, incognito: true },
    { id: 3, incognito: true },
  ];
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => open as never);
  forgetPrivateWindows();
  const close = async (id: number): Promise<void> => {
    await fakeBrowser.tabs.onRemoved.trigger(id, { windowId: 1, isWindowClosing: true });
    open.splice(
      open.findIndex((tab) => tab.id === id),
      1,
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await keepFact(reading('wallet', '/p/my-coupons/index.html'), true);
  await changeByHand(setCoins, true, at);
  await changeCorrections({ do: 'correct', correction: { line: { lineItemId: 'a' }, at, field: 'quantity', value: 2, said: 1 } }, true);
  await close(1);
  await close(2);
  expect([(await readFacts('wallet', true)).length, (await readByHand(true)).byHand.coins?.balance]).toEqual([1, 700]);
  await close(3);
  expect([await readFacts('wallet', true), (await readByHand(true)).byHand.coins, await readCorrections(true)]).toEqual([
    [],
    undefined,
    [],
  ]);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});
