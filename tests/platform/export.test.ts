// Everything that is kept: out, away, and in again.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import { defaultProfile } from '../../core/rules/profiles/default';
import { keepPrices } from '../../platform/history/keep-prices';
import { countKept } from '../../platform/history/read-prices';
import { changeByHand } from '../../platform/storage/by-hand';
import { changeCodes } from '../../platform/storage/code-book';
import { changeCorrections } from '../../platform/storage/corrections';
import { bringEverything, eraseEverything, gatherEverything } from '../../platform/storage/export';
import { keepFact, readFacts } from '../../platform/storage/page-facts';
import { readProfile, saveOwnProfile } from '../../platform/storage/profile';
import { changeReminders } from '../../platform/storage/reminders';
import { readSettings, saveSettings } from '../../platform/storage/settings';
import { tabRecords } from '../../platform/storage/tabs';
import { NOW, saying, stated } from '../core/by-hand/entries';
import { walletOf } from '../core/cases/readings';
import { adding, codeRow } from '../core/codes/entries';
import { seen } from '../core/history/observations';

beforeEach(() => fakeBrowser.reset());

const local = () => fakeBrowser.storage.local.get() as Promise<Record<string, unknown>>;
const wallet = walletOf([]);

const reminder = { saleId: 'choice-day-2027-01', name: 'Choice Day', at: '2027-01-01T08:00:00Z', until: '2027-01-08T07:59:59Z' };

/** Something of everything. */
async function fill(): Promise<void> {
  await saveSettings({ ...untouchedSettings, region: 'IL', maximumOrders: 3, profile: 'own' });
  await saveOwnProfile({ ...defaultProfile, profileId: 'hers' });
  await changeByHand({ do: 'add', promotion: stated() }, false, NOW);
  await changeCorrections({ do: 'correct', correction: { line: { lineItemId: 'l1' }, at: NOW, field: 'quantity', value: 2 } }, false);
  await changeCodes(adding([codeRow(), codeRow({ code: 'OTHER5' })]), false, NOW);
  await changeCodes({ do: 'markRefused', entryId: 'OTHER5/1', reason: 'app-only' }, false, NOW);
  await keepFact(wallet, false);
  await changeReminders({ do: 'remind', reminder }, Date.parse(NOW));
}

describe('a file of everything', () => {
  it.each(['merge', 'replace'] as const)('brought in after all was erased (%s) gives back what was', async (how) => {
    await fill();
    const before = await local();
    const file = await gatherEverything(NOW);
    expect(await eraseEverything()).toEqual({ ok: true, value: undefined });
    expect(await local()).toEqual({});
    expect(await bringEverything(file, how, NOW)).toEqual({ ok: true, value: undefined });
    const after = await local();
    // the index of a kind of which there is nothing is there, and empty
    expect(Object.fromEntries(Object.entries(after).filter(([, value]) => !Array.isArray(value) || value.length > 0))).toEqual(before);
    expect((await readProfile(await readSettings())).profileId).toBe('hers');
    expect(await gatherEverything(NOW)).toEqual(file);
  });

  it('put in place of what is kept leaves nothing of it', async () => {
    await fill();
    await bringEverything(
      { format: 'stackwise-export/1', exportedAt: NOW, settings: untouchedSettings, byHand: saying({}), corrections: [], facts: [] },
      'replace',
      NOW,
    );
    expect(await gatherEverything(NOW)).toMatchObject({ settings: untouchedSettings, byHand: saying({}), corrections: [], facts: [] });
    expect(Object.keys(await local()).filter((key) => key.startsWith('fact/') || ['profile', 'reminders', 'codes'].includes(key))).toEqual(
      [],
    );
  });

  it('is one write among others: what is said before it is replaced, what is said after it stands', async () => {
    await fill();
    const empty = { ...(await gatherEverything(NOW)), byHand: saying({}), corrections: [], facts: [] };
    await Promise.all([
      changeCorrections({ do: 'correct', correction: { line: { lineItemId: 'l2' }, at: NOW, field: 'quantity', value: 5 } }, false),
      bringEverything(empty, 'replace', NOW),
      changeByHand({ do: 'add', promotion: stated({ discount: { type: 'fixed', amount: 777 } }) }, false, NOW),
      keepFact(wallet, false),
    ]);
    const after = await gatherEverything(NOW);
    expect(after).toMatchObject({ corrections: [], facts: [wallet] });
    expect(after.byHand.promotions.map(({ promotion: { discount } }) => discount)).toEqual([{ type: 'fixed', amount: 777 }]);
  });

  it('for which there is no room changes nothing', async () => {
    await fill();
    const before = await local();
    const file = await gatherEverything(NOW);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const nothing = { ...file, byHand: saying({}), corrections: [], facts: [] };
    expect(await bringEverything(nothing, 'replace', NOW)).toEqual({ ok: false, error: { code: 'storage-full' } });
    expect(await local()).toEqual(before);
  });

  it('joins codes that both know of, and refuses more than a book may have', async () => {
    await fill();
    const file = await gatherEverything(NOW);
    await eraseEverything();
    await changeCodes(adding([codeRow({ regions: ['US'] }), codeRow({ code: 'MINE' })]), false, NOW);
    expect(await bringEverything(file, 'merge', NOW)).toEqual({ ok: true, value: undefined });
    const { codes } = await gatherEverything(NOW);
    expect(codes?.entries).toMatchObject([
      { row: { code: 'AEUS18', regions: ['US'] } },
      { row: { code: 'MINE' } },
      { row: { code: 'OTHER5' }, refused: { reason: 'app-only' } },
    ]);
    const before = await local();
    const entries = Array.from({ length: 4998 }, (_, n) => ({
      entryId: `C${n}/1`,
      row: codeRow({ code: `C${n}` }),
      sources: codes?.entries[0]?.sources ?? [],
    }));
    const tooMany = { ...file, codes: { format: 'stacking-code-book/1' as const, entries } };
    expect(await bringEverything(tooMany, 'merge', NOW)).toEqual({ ok: false, error: { code: 'too-many' } });
    expect(await local()).toEqual(before);
  });

  it('is refused where a later version kept the codes', async () => {
    await fill();
    const file = await gatherEverything(NOW);
    await fakeBrowser.storage.local.set({ codes: { format: 'stacking-code-book/2' } });
    expect(await bringEverything(file, 'replace', NOW)).toEqual({ ok: false, error: { code: 'newer' } });
  });

  it('is refused where a later version kept what is there; a damaged value is put aside', async () => {
    await fill();
    const file = await gatherEverything(NOW);
    await fakeBrowser.storage.local.set({ 'by-hand': { format: 'stacking-by-hand/2' } });
    expect(await bringEverything(file, 'replace', NOW)).toEqual({ ok: false, error: { code: 'newer' } });
    await fakeBrowser.storage.local.set({ 'by-hand': 'gibberish' });
    expect(await bringEverything(file, 'replace', NOW)).toEqual({ ok: true, value: undefined });
    expect((await local())[`by-hand/aside/${NOW}`]).toBe('gibberish');
  });

  it('keeps of 500 products the 400 that were read last', async () => {
    const products = Array.from({ length: 500 }, (_, at) => ({
      ...wallet,
      page: 'product' as const,
      provenance: { ...wallet.provenance, readAt: new Date(Date.parse(NOW) + at * 1000).toISOString() },
      product: { itemId: `${1005000000000 + at}` },
    }));
    await bringEverything({ ...(await gatherEverything(NOW)), facts: products }, 'merge', NOW);
    const kept = await readFacts('product', false);
    expect([kept.length, kept[0]?.product?.itemId, kept[399]?.product?.itemId]).toEqual([400, '1005000000499', '1005000000100']);
  });
});

it('erasing takes what is known of open tabs too, and the prices', async () => {
  await fill();
  await tabRecords.save(1, { state: { kind: 'loading' } });
  await keepPrices([seen('2026-05-03', 500)]);
  expect(await countKept()).toEqual({ ok: true, value: 1 });
  expect(await eraseEverything()).toEqual({ ok: true, value: undefined });
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(await local()).toEqual({});
  expect(await countKept()).toEqual({ ok: true, value: 0 });
});
