// The database of prices, on an IndexedDB in memory.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileOf, observationsOf, pricesFile } from '../../../core/history/prices-file';
import { seen } from '../../core/history/observations';

type Prices = typeof import('../../../platform/history/keep-prices') &
  typeof import('../../../platform/history/read-prices') &
  typeof import('../../../platform/history/erase-prices');
let prices: Prices;

/** A worker that has just started, on what the database holds. */
async function wakeUp(): Promise<void> {
  vi.resetModules();
  const [keep, read, erase] = await Promise.all([
    import('../../../platform/history/keep-prices'),
    import('../../../platform/history/read-prices'),
    import('../../../platform/history/erase-prices'),
  ]);
  prices = { ...keep, ...read, ...erase };
}
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await wakeUp();
});
afterEach(() => vi.restoreAllMocks());

const one = seen('2026-05-03', 500);
const { itemId, variant } = one;
const of = async (id = itemId, variants = [variant]) => (await prices.readPrices([{ itemId: id, variants }])) as unknown;
const kept = (...observations: (typeof one)[]) => ({ ok: true, value: [observations] });

describe('keeping', () => {
  it('one for each day; a worker that died knows it still', async () => {
    expect(await prices.keepPrices([one])).toEqual({ ok: true, value: { count: 1, tooMany: false } });
    await wakeUp();
    expect(await prices.keepPrices([seen('2026-05-03', 450), seen('2026-05-04', 600)])).toMatchObject({ value: { count: 2 } });
    expect(await of()).toEqual(kept({ ...one, lowest: 450 }, seen('2026-05-04', 600)));
    expect(await prices.countKept()).toEqual({ ok: true, value: 2 });
  });
  it('what says nothing new is not written', async () => {
    await prices.keepPrices([one]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await prices.keepPrices([one, one]);
    expect(put).not.toHaveBeenCalled();
    await prices.keepPrices([seen('2026-05-03', 501)]);
    expect(put).toHaveBeenCalledTimes(1);
  });
  it('what is not legible there is written over, and counted once', async () => {
    await prices.keepPrices([one]);
    const { onPrices } = await import('../../../platform/history/database');
    const damages = [
      { lowest: -1 },
      { highest: 1.5 },
      { list: null },
      { list: { lowest: 1 } },
      { days: null },
      { currency: { code: 'USD' } },
    ];
    for (const damage of damages) {
      await onPrices(async (all) => all.put('prices', { ...one, ...damage } as typeof one));
      expect(await of()).toEqual(kept());
    }
    expect(await prices.keepPrices([one])).toMatchObject({ value: { count: 1 } });
    expect(await of()).toEqual(kept(one));
  });
  it('two pages at once are both kept, and counted', async () => {
    const days = Array.from({ length: 20 }, (_, n) => seen(`2026-05-${String(n + 1).padStart(2, '0')}`, 500 + n));
    await Promise.all(days.map((day) => prices.keepPrices([day])));
    expect(await of()).toEqual(kept(...days));
    expect(await prices.countKept()).toEqual({ ok: true, value: 20 });
  });
  it('items, variants and names that begin alike are told apart', async () => {
    const like = [one, { ...one, itemId: `${itemId}1` }, { ...one, variant: `${variant}1` }, { ...one, variant: 'any' }];
    await prices.keepPrices(like);
    expect(await of()).toEqual(kept(one));
    await prices.erasePricesOf(itemId);
    expect(await of(`${itemId}1`)).toMatchObject({ value: [[{ itemId: `${itemId}1` }]] });
    expect(await prices.countKept()).toEqual({ ok: true, value: 1 });
  });
});

describe('a storage that is full', () => {
  const days = Array.from({ length: 10 }, (_, n) => seen(`2026-05-0${n}`.replace('00', '10'), 900));
  /** From the n-th write on there is no room: the write says so, or the transaction as it ends. */
  function fullAfter(writes: number, says: 'write' | 'end'): void {
    const put = IDBObjectStore.prototype.put;
    let done = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      const isTooMuch = ++done > writes;
      if (isTooMuch && says === 'write') throw new DOMException('no room', 'QuotaExceededError');
      const request = put.apply(this, given);
      if (isTooMuch) (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
      return request;
    });
  }
  const moments = [0, 1, 5, 9, 10].flatMap((writes) => (['write', 'end'] as const).map((says) => [writes, says] as const));
  it.each(moments)('after %d of ten writes, as its %s says: is told, and all stays as it was', async (writes, says) => {
    await prices.keepPrices([one]);
    fullAfter(writes, says);
    expect(await prices.keepPrices(days)).toEqual({ ok: false, error: { code: 'storage-full' } });
    vi.restoreAllMocks();
    expect(await of()).toEqual(kept(one));
    expect(await prices.countKept()).toEqual({ ok: true, value: 1 });
    // and it goes on where there is room again
    expect(await prices.keepPrices(days)).toMatchObject({ value: { count: 10 } });
  });
  it('that is not to be had says so', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('', 'InvalidStateError');
      },
    } as unknown as IDBFactory;
    await wakeUp();
    expect(await prices.keepPrices([one])).toEqual({ ok: false, error: { code: 'storage-unavailable' } });
    expect(await of()).toEqual({ ok: false, error: { code: 'storage-unavailable' } });
  });
});

it('in a file, erased, brought in again: the same', async () => {
  const all = ['7', '8'].flatMap((id) =>
    ['any', 'sku:1', 'name:Black'].flatMap((what) =>
      ['2026-05-03', '2026-05-04'].flatMap((day) =>
        ['US', ''].map((market) => ({ ...seen(day, 500, 900), itemId: id, variant: what, market })),
      ),
    ),
  );
  await prices.keepPrices(all);
  const found: typeof all = [];
  // five at a time
  for (
    let chunk = await prices.pricesAfter(undefined, 5);
    chunk.ok && chunk.value.length > 0;
    chunk = await prices.pricesAfter(found.at(-1), 5)
  )
    found.push(...chunk.value);
  expect(found).toHaveLength(24);
  const text = JSON.stringify(fileOf(found, '2026-08-01T00:00:00Z'));
  await prices.eraseAllPrices();
  expect(await prices.pricesAfter(undefined, 5)).toEqual({ ok: true, value: [] });
  expect(await prices.countKept()).toEqual({ ok: true, value: 0 });
  const file = pricesFile.parse(JSON.parse(text));
  expect(file.series).toHaveLength(12);
  await prices.keepPrices(observationsOf(file));
  await prices.keepPrices(observationsOf(file));
  expect(await prices.pricesAfter(undefined, 100)).toEqual({ ok: true, value: found });
  expect(await prices.countKept()).toEqual({ ok: true, value: 24 });
});
