// Where her corrections of cart lines are kept: whatever stands in the storage, nothing throws and nothing of hers is written over.
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Correction } from '../../core/cases/correction';
import { changeCorrections, readCorrections } from '../../platform/storage/corrections';
import { tabReadings } from '../../platform/storage/readings';

beforeEach(() => fakeBrowser.reset());

const at = '2026-11-21T00:00:00Z';
const quantity = (lineItemId: string, value: number): Correction => ({ line: { lineItemId }, at, field: 'quantity', value, said: 1 });
const correct = (correction: Correction, privateWindow = false) => changeCorrections({ do: 'correct', correction }, privateWindow);

it('nothing is corrected until she corrects', async () => expect(await readCorrections(false)).toEqual([]));

it('a field of a line is corrected once, the last time counts; another field of it stands beside', async () => {
  const tick: Correction = { line: { lineItemId: 'a' }, at, field: 'selected', value: false };
  for (const one of [quantity('a', 2), tick, quantity('b', 9), quantity('a', 3)])
    expect(await correct(one)).toEqual({ ok: true, value: undefined });
  expect(await readCorrections(false)).toEqual([quantity('a', 3), quantity('b', 9), tick]);
});

it('a line that the page names anew is the same by item and variant', async () => {
  const line = { itemId: '1005007791813945', variant: 'Green' };
  await correct({ ...quantity('made:1', 2), line: { lineItemId: 'made:1', ...line } });
  const again = { ...quantity('30015', 4), line: { lineItemId: '30015', ...line } };
  await correct(again);
  expect(await readCorrections(false)).toEqual([again]);
});

it('two lines of one item whose variants could not be read are corrected apart, and taken back apart', async () => {
  const of = (lineItemId: string, value: number): Correction => ({
    ...quantity(lineItemId, value),
    line: { lineItemId, itemId: '1005007791813945' },
  });
  await correct(of('30015', 2));
  await correct(of('30016', 5));
  expect(await readCorrections(false)).toEqual([of('30016', 5), of('30015', 2)]);
  await changeCorrections({ do: 'takeAllBack', corrections: [of('30016', 5)] }, false);
  expect(await readCorrections(false)).toEqual([of('30015', 2)]);
});

it('what she takes back is gone, one or all', async () => {
  for (const one of [quantity('a', 2), quantity('b', 2), quantity('c', 2)]) await correct(one);
  await changeCorrections({ do: 'takeBack', correction: quantity('b', 2) }, false);
  expect(await readCorrections(false)).toEqual([quantity('c', 2), quantity('a', 2)]);
  await changeCorrections({ do: 'takeAllBack', corrections: [quantity('a', 2), quantity('c', 2)] }, false);
  expect(await readCorrections(false)).toEqual([]);
});

it('changes made at once are all kept, and of three hundred and ten the last three hundred', async () => {
  await Promise.all(Array.from({ length: 310 }, (_, index) => correct(quantity(`line-${index}`, 2))));
  const kept = await readCorrections(false);
  expect(kept).toHaveLength(300);
  expect([kept[0]?.line.lineItemId, kept[299]?.line.lineItemId]).toEqual(['line-309', 'line-10']);
});

it("a private window's stay in memory", async () => {
  await correct(quantity('a', 2));
  await correct(quantity('secret', 5), true);
  expect((await readCorrections(true)).map(({ line }) => line.lineItemId)).toEqual(['secret', 'a']);
  expect((await readCorrections(false)).map(({ line }) => line.lineItemId)).toEqual(['a']);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('secret');
});

describe('a storage that holds', () => {
  it.each([7, 'text', [], {}, { format: 'x' }, { format: 'stacking-corrections/1', corrections: 'none' }])(
    '%j is as good as empty',
    async (value) => {
      await fakeBrowser.storage.local.set({ corrections: value });
      expect(await readCorrections(false)).toEqual([]);
      // and does not keep her from correcting
      expect(await correct(quantity('a', 2))).toEqual({ ok: true, value: undefined });
      expect(await readCorrections(false)).toEqual([quantity('a', 2)]);
    },
  );
  it('some legible corrections gives those', async () => {
    const corrections = [{ field: 'quantity' }, quantity('a', 2), null, { ...quantity('b', 2), value: -1 }];
    await fakeBrowser.storage.local.set({ corrections: { format: 'stacking-corrections/1', corrections } });
    expect(await readCorrections(false)).toEqual([quantity('a', 2)]);
  });
  it('what a later version wrote is left alone', async () => {
    const later = { format: 'stacking-corrections/2', anything: [1] };
    await fakeBrowser.storage.local.set({ corrections: later });
    expect(await correct(quantity('a', 2))).toEqual({ ok: false, error: { code: 'newer' } });
    expect(await fakeBrowser.storage.local.get('corrections')).toEqual({ corrections: later });
  });
});

it('the last reading of a tab is kept while the browser runs, and nothing that is no reading is', async () => {
  const reading = {
    format: 'stacking-reading/1',
    page: 'cart',
    confidence: 'guess',
    provenance: { source: 'dom', detail: 'x', pageUrl: 'https://www.aliexpress.com/p/shoppingcart/index.html', readAt: at },
    gaps: [],
  } as const;
  expect(await tabReadings.read(4)).toBeUndefined();
  await tabReadings.save(4, { reading: { ...reading, gaps: [] }, privateWindow: true });
  expect(await tabReadings.read(4)).toEqual({ reading, privateWindow: true });
  await fakeBrowser.storage.session.set({ 'reading/4': { reading: { format: 'other' } } });
  expect(await tabReadings.read(4)).toBeUndefined();
});
