// What no file of everything can hold, counted.
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeByHand } from '../../platform/storage/by-hand';
import { changeCodes } from '../../platform/storage/code-book';
import { gatherEverything } from '../../platform/storage/export';
import { countLeftOut } from '../../platform/storage/left-out';
import { keepFact } from '../../platform/storage/page-facts';
import { NOW, stated } from '../core/by-hand/entries';
import { walletOf } from '../core/cases/readings';
import { adding, codeRow } from '../core/codes/entries';

beforeEach(() => fakeBrowser.reset());

const leftOut = async () => countLeftOut(await gatherEverything(NOW));
const store = (items: Record<string, unknown>) => fakeBrowser.storage.local.set(items);

it('is nothing where nothing is kept, and where all of it is legible', async () => {
  expect(await leftOut()).toBe(0);
  await changeByHand({ do: 'add', promotion: stated() }, false, NOW);
  await changeCodes(adding([codeRow(), codeRow({ code: 'OTHER5' })]), false, NOW);
  await keepFact(walletOf([]), false);
  expect(await leftOut()).toBe(0);
});

it('is every entry of what a later version keeps', async () => {
  await store({
    'by-hand': { format: 'stacking-by-hand/2', promotions: [{}, {}], struckOut: [{}], more: [] },
    corrections: { format: 'stacking-corrections/2', corrections: [{}, {}, {}] },
  });
  expect(await leftOut()).toBe(6);
});

it('is what is not legible among what is, a reading too, and a whole that is something else', async () => {
  await changeByHand({ do: 'add', promotion: stated() }, false, NOW);
  const kept = (await fakeBrowser.storage.local.get('by-hand')) as { 'by-hand': { promotions: unknown[] } };
  await store({ 'by-hand': { ...kept['by-hand'], promotions: [...kept['by-hand'].promotions, { entryId: 7 }] } });
  expect(await leftOut()).toBe(1);
  await keepFact(walletOf([]), false);
  await store({ 'fact/product/1': { format: 'stacking-reading/9' }, 'facts/product': [{ slot: '1', readAt: NOW }] });
  expect(await leftOut()).toBe(2);
  await store({ corrections: 'none', profile: { format: 'stacking-rules/9' } });
  expect(await leftOut()).toBe(4);
});
