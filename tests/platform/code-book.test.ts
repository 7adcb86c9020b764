// The code book in storage: written whole or not at all, never over what could not be read.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MOST_CODES } from '../../core/codes/book';
import { codesOfReading } from '../../core/codes/codes-of-reading';
import { emptyBook } from '../../core/codes/empty-book';
import { changeCodes, forgetPrivateCodes, keepCodes, readCodes, watchCodes } from '../../platform/storage/code-book';
import { keepFact, readFacts } from '../../platform/storage/page-facts';
import { productOf, promoCode } from '../core/cases/readings';
import { adding, bookOf, codeRow, entryOf, NOW } from '../core/codes/entries';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const local = () => fakeBrowser.storage.local.get() as Promise<Record<string, unknown>>;
const put = (value: unknown) => fakeBrowser.storage.local.set({ codes: value });
const add = (code: string, privateWindow = false) => changeCodes(adding([codeRow({ code })]), privateWindow, NOW);
const codes = async (privateWindow = false) => (await readCodes(privateWindow)).book.entries.map(({ row }) => row.code);

/** Takes so many characters at most, as browsers do: a write that is too much is refused whole. */
function limitTo(most: () => number): void {
  const { local: area } = fakeBrowser.storage;
  const set = area.set.bind(area);
  vi.spyOn(area, 'set').mockImplementation(async (items) => {
    if (JSON.stringify({ ...(await area.get()), ...items }).length > most()) throw new Error('Resource::kQuotaBytes quota exceeded');
    await set(items);
  });
}

describe('the book', () => {
  it('is empty at first, and there again after', async () => {
    expect(await readCodes(false)).toEqual({ book: emptyBook });
    expect(await add('AEUS18')).toEqual({
      ok: true,
      value: { undo: { do: 'putBack', entries: [], without: ['AEUS18/1'] }, touched: ['AEUS18/1'] },
    });
    expect(await local()).toEqual({ codes: bookOf(entryOf()) });
  });

  it('loses nothing when several change it at once', async () => {
    await Promise.all([add('A1'), add('B2'), add('C3')]);
    expect(await codes()).toEqual(['A1', 'B2', 'C3']);
  });

  it('is not written where there is no news', async () => {
    await add('A1');
    const write = vi.spyOn(fakeBrowser.storage.local, 'set');
    expect(await add('A1')).toMatchObject({ ok: true });
    expect(write).not.toHaveBeenCalled();
  });

  it('stays as it was where a change cannot be, and is told to those who watch where it can', async () => {
    const changed = vi.fn();
    watchCodes(false, changed);
    expect(await add('A 1')).toEqual({ ok: false, error: { code: 'bad-code', at: 0 } });
    expect(changed).not.toHaveBeenCalled();
    await add('A1');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  });

  it('in a private window begins with what is kept, and what is added there ends with it', async () => {
    await add('A1');
    await add('B2', true);
    expect([await codes(true), await codes()]).toEqual([['A1', 'B2'], ['A1']]);
    expect(Object.keys(await local())).toEqual(['codes']);
    await forgetPrivateCodes();
    expect(await codes(true)).toEqual(['A1']);
  });

  it('of 5,000 codes is kept, changed and read whole', async () => {
    const rows = Array.from({ length: MOST_CODES }, (_, n) => codeRow({ code: `C${n}` }));
    expect(await changeCodes(adding(rows), false, NOW)).toMatchObject({ ok: true });
    expect(await changeCodes({ do: 'markUsed', entryId: 'C4321/1' }, false, NOW)).toMatchObject({ ok: true });
    const { book } = await readCodes(false);
    expect([book.entries.length, book.entries.filter(({ usedAt }) => usedAt === NOW).map(({ row }) => row.code)]).toEqual([
      5000,
      ['C4321'],
    ]);
  });
});

describe('a full storage', () => {
  it('in the middle of a write loses nothing, and says so', async () => {
    await add('A1');
    const before = await local();
    limitTo(() => JSON.stringify(before).length + 10);
    expect(await add('B2')).toEqual({ ok: false, error: { code: 'storage-full' } });
    expect(await local()).toEqual(before);
    vi.restoreAllMocks();
    expect(await add('B2')).toMatchObject({ ok: true });
  });

  it('of products makes room for what she pastes, not for what a page will tell again', async () => {
    for (let n = 0; n < 8; n += 1) await keepFact(productOf(`100500000${n}`, { product: { title: 'x'.repeat(1000) } }), false);
    const full = JSON.stringify(await local()).length + 10;
    limitTo(() => full);
    const told = codesOfReading(productOf('1005000009', { coupons: [promoCode('PAGE5')] }));
    expect(await keepCodes(told, false, NOW)).toEqual({ ok: false, error: { code: 'storage-full' } });
    expect(await readFacts('product', false)).toHaveLength(8);
    expect(await add('HERS')).toMatchObject({ ok: true });
    expect([await codes(), (await readFacts('product', false)).length]).toEqual([['HERS'], 4]);
  });
});

describe('a stored value that is not as we wrote it', () => {
  it('of a later version is left alone', async () => {
    const later = { format: 'stacking-code-book/2', shelves: [] };
    await put(later);
    expect(await readCodes(false)).toEqual({ book: emptyBook, trouble: 'newer' });
    expect(await add('A1')).toEqual({ ok: false, error: { code: 'newer' } });
    expect(await local()).toEqual({ codes: later });
  });

  it('with damaged entries keeps the others, and the whole is put aside before it is written over', async () => {
    const damaged = {
      ...bookOf(entryOf(), entryOf(codeRow({ code: 'B2' }), { entryId: 'AEUS18/1' })),
      entries: [entryOf(), entryOf(), { entryId: 7 }, null],
    };
    await put(damaged);
    expect(await readCodes(false)).toEqual({ book: bookOf(entryOf()), trouble: 'damaged' });
    // no news, and mended all the same
    expect(await changeCodes(adding([codeRow()]), false, NOW)).toMatchObject({ ok: true });
    expect(await local()).toEqual({ [`codes/aside/${NOW}`]: damaged, codes: bookOf(entryOf()) });
    expect((await readCodes(false)).trouble).toBeUndefined();
  });

  it('is not written over where there is no room to put it aside', async () => {
    await put('gibberish');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    expect(await add('A1')).toEqual({ ok: false, error: { code: 'storage-full' } });
    expect(await local()).toEqual({ codes: 'gibberish' });
  });

  it.each<[string, unknown]>([
    ['a text', 'gibberish'],
    ['a list', [bookOf(entryOf())]],
    ['of no format', { entries: {} }],
    ['with an amount of half a cent', bookOf(entryOf(codeRow({ minimumSpend: { amount: 0.5 } })))],
    ['with a date that is none', bookOf(entryOf(codeRow({ validUntil: 'tomorrow' })))],
    ['with a code of two words', bookOf(entryOf(codeRow({ code: 'A B' })))],
    ['with no source', bookOf(entryOf(codeRow(), { sources: [] }))],
  ])('is nothing, and said to be damaged: %s', async (_what, value) => {
    await put(value);
    expect(await readCodes(false)).toEqual({ book: emptyBook, trouble: 'damaged' });
  });
});

it('what a page tells twice in a moment is written once', async () => {
  const write = vi.spyOn(fakeBrowser.storage.local, 'set');
  const told = codesOfReading(productOf('1005000009', { coupons: [promoCode('SURE5'), promoCode('MAYBE5', { confidence: 'guess' })] }));
  await keepCodes(told, false, NOW);
  await keepCodes(told, false, NOW);
  expect(write).toHaveBeenCalledOnce();
  expect((await readCodes(false)).book.entries.map(({ row, sources }) => [row.code, sources[0]?.confidence])).toEqual([
    ['SURE5', 'likely'],
    ['MAYBE5', 'guess'],
  ]);
});
