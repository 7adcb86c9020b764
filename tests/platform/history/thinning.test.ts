// What becomes of a history that is too large, and what a large one costs.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../../core/history/observation';
import { seen } from '../../core/history/observations';

type Prices = typeof import('../../../platform/history/keep-prices') &
  typeof import('../../../platform/history/read-prices') &
  typeof import('../../../platform/history/thin-prices');
let prices: Prices;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  const [keep, read, thin] = await Promise.all([
    import('../../../platform/history/keep-prices'),
    import('../../../platform/history/read-prices'),
    import('../../../platform/history/thin-prices'),
  ]);
  prices = { ...keep, ...read, ...thin };
});
afterEach(() => vi.restoreAllMocks());

const at = Date.parse('2026-08-10T20:00:00Z');
const things = ['7', '8', '9'];
/** Ten days of a month of each thing, at 500, 510, …, 590. */
const monthOf = (month: string): Observation[] =>
  things.flatMap((itemId) => Array.from({ length: 10 }, (_, n) => ({ ...seen(`${month}-${String(10 + n)}`, 500 + 10 * n), itemId })));
const all = async () => {
  const found = await prices.pricesAfter(undefined, 10_000);
  return found.ok ? found.value : [];
};
/** How many there are of each month, and how many days they stand for. */
const byMonth = async () => {
  const found: Record<string, [number, number]> = {};
  for (const { day, days } of await all()) {
    const [count, of] = found[day.slice(0, 7)] ?? [0, 0];
    found[day.slice(0, 7)] = [count + 1, of + (days?.count ?? 1)];
  }
  return found;
};

describe('thinning', () => {
  // 10 August less 100 days is 2 May: April is over by then, May is not
  const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-07'];
  beforeEach(async () => void (await prices.keepPrices(months.flatMap(monthOf))));

  it('condenses old months item by item, and no more than is needed; the next time it goes on from there', async () => {
    expect(await prices.thinPrices(at, 150)).toEqual({ ok: true, value: undefined });
    // the first item's four old months are four observations of 40: 180 less 36 are 144
    expect(await byMonth()).toEqual({
      '2026-01': [21, 30],
      '2026-02': [21, 30],
      '2026-03': [21, 30],
      '2026-04': [21, 30],
      '2026-05': [30, 30],
      '2026-07': [30, 30],
    });
    const days = { count: 10, last: '2026-01-19', median: 540 };
    expect((await all())[0]).toEqual({ ...seen('2026-01-10', 500), itemId: '7', highest: 590, days });
    expect(await prices.countKept()).toEqual({ ok: true, value: 144 });
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await prices.thinPrices(at, 110);
    expect(read).toHaveBeenCalledTimes(1);
    expect(await byMonth()).toMatchObject({ '2026-01': [12, 30] });
    // nothing more to do
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await prices.thinPrices(at, 110);
    expect(put).not.toHaveBeenCalled();
  });
  it('leaves the days that statistics are made of, until nothing else is left; then the oldest go', async () => {
    await prices.thinPrices(at, 72);
    // four months of three, and 60 days
    expect(await byMonth()).toMatchObject({ '2026-04': [3, 30], '2026-05': [30, 30], '2026-07': [30, 30] });
    expect(await prices.countKept()).toEqual({ ok: true, value: 72 });
    await prices.thinPrices(at, 33);
    expect(Object.keys(await byMonth())).toEqual(['2026-05', '2026-07']);
    expect(await byMonth()).toMatchObject({ '2026-05': [3, 3], '2026-07': [30, 30] });
    expect((await all()).length).toBe(33);
  });
  it('goes on where it was broken off', async () => {
    const drop = IDBObjectStore.prototype.delete;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
      if (++calls === 40) throw new DOMException('', 'UnknownError');
      return drop.call(this, key);
    });
    expect(await prices.thinPrices(at, 72)).toEqual({ ok: false, error: { code: 'storage-unavailable' } });
    // the first item was done, the second is whole
    expect(await byMonth()).toMatchObject({ '2026-01': [21, 30], '2026-04': [21, 30] });
    expect(await prices.countKept()).toEqual({ ok: true, value: 144 });
    vi.restoreAllMocks();
    await prices.thinPrices(at, 72);
    expect(await prices.countKept()).toEqual({ ok: true, value: (await all()).length });
    expect((await all()).length).toBe(72);
  });
});

it('one item cannot make the rest go: its own oldest days do', async () => {
  const days = Array.from({ length: 30 }, (_, n) => `2026-06-${String(n + 1).padStart(2, '0')}`);
  await prices.keepPrices([{ ...seen('2026-01-01', 500), itemId: '8' }]);
  for (const day of days) {
    const page = Array.from({ length: 400 }, (_, n) => ({ ...seen(day, 500), variant: `sku:${n}` }));
    await prices.keepPrices(page);
  }
  // 30 days of 400 are 12,000: the first five days make room for the rest, 10,000
  const found = await prices.readPrices([
    { itemId: seen('', 0).itemId, variants: ['sku:0'] },
    { itemId: '8', variants: [seen('', 0).variant] },
  ]);
  expect(found.ok && found.value.map((one) => [one.length, one[0]?.day])).toEqual([
    [25, '2026-06-06'],
    [1, '2026-01-01'],
  ]);
  expect(await prices.countKept()).toEqual({ ok: true, value: 10_001 });
}, 60_000);

describe('the work does not grow with the history', () => {
  /** Requests, and records that were read, while something is done. */
  async function costOf(work: () => Promise<unknown>) {
    let [requests, records] = [0, 0];
    for (const name of ['get', 'getAll', 'getAllKeys', 'count', 'put', 'delete', 'openCursor', 'openKeyCursor'] as const) {
      const real = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
      vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
        const request = real.apply(this, given);
        requests += 1;
        request.addEventListener('success', () => {
          records += Array.isArray(request.result) ? request.result.length : 1;
        });
        return request;
      } as never);
    }
    await work();
    vi.restoreAllMocks();
    return { requests, records };
  }
  it('of reading an item, a list of lines, and keeping a page', async () => {
    const costs = [];
    for (const items of [50, 100, 200]) {
      const history = Array.from({ length: items }, (_, n) =>
        Array.from({ length: 20 }, (_, d) => ({ ...seen(`2026-06-${10 + d}`, 500), itemId: `${items}-${n}` })),
      ).flat();
      await prices.keepPrices(history);
      const lines = Array.from({ length: 30 }, (_, n) => ({ itemId: `${items}-${n}`, variants: [seen('', 0).variant] }));
      const page = lines.map(({ itemId }) => ({ ...seen('2026-07-01', 600), itemId }));
      costs.push([
        await costOf(() => prices.readPrices(lines.slice(0, 1))),
        await costOf(() => prices.readPrices(lines)),
        await costOf(() => prices.keepPrices(page)),
      ]);
    }
    expect(costs[1]).toEqual(costs[0]);
    expect(costs[2]).toEqual(costs[0]);
    // one request and twenty days for each line; a page: each line is looked for, bounded, written, and the tally read and written
    expect(costs[0]?.slice(0, 2)).toEqual([
      { requests: 1, records: 20 },
      { requests: 30, records: 600 },
    ]);
    expect(costs[0]?.[2]?.requests).toBe(30 * 3 + 2);
  });
});
