// What she entered is kept, whatever else is in storage: nothing of it is ever written over unread.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeByHand, readByHand, watchByHand } from '../../platform/storage/by-hand';
import { entryOf, NOW, saying, stated, USD } from '../core/by-hand/entries';

beforeEach(() => fakeBrowser.reset());

const local = () => fakeBrowser.storage.local.get() as Promise<Record<string, unknown>>;
const put = (value: unknown) => fakeBrowser.storage.local.set({ 'by-hand': value });
const add = (amount: number, privateWindow = false) =>
  changeByHand({ do: 'add', promotion: stated({ discount: { type: 'fixed', amount } }) }, privateWindow, NOW);
const amounts = async (privateWindow = false) =>
  (await readByHand(privateWindow)).byHand.promotions.map(({ promotion: { discount } }) => discount?.type === 'fixed' && discount.amount);

describe('what she entered', () => {
  it('is nothing at first, and there again after', async () => {
    expect(await readByHand(false)).toEqual({ byHand: saying({}) });
    expect(await add(500)).toMatchObject({ ok: true, value: { undo: { do: 'remove', entryId: `${NOW}/1` } } });
    expect(await amounts()).toEqual([500]);
  });

  it('loses nothing when two pages change it at once', async () => {
    await Promise.all([add(100), add(200), add(300)]);
    expect(await amounts()).toEqual([100, 200, 300]);
  });

  it('stays as it was where a change cannot be', async () => {
    await add(500);
    expect(await add(500)).toEqual({ ok: false, error: { code: 'entered-already' } });
    expect(await amounts()).toEqual([500]);
  });

  it('is told to those who watch', async () => {
    const changed = vi.fn();
    watchByHand(false, changed);
    await add(500);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  });

  it('in a private window begins with what is kept, and what changes there ends with it', async () => {
    await add(500);
    await add(700, true);
    expect([await amounts(true), await amounts()]).toEqual([[500, 700], [500]]);
    expect(Object.keys(await local())).toEqual(['by-hand']);
  });
});

describe('a full or broken storage', () => {
  it('is an error with its code, and what was kept stands', async () => {
    await add(500);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await add(700)).toEqual({ ok: false, error: { code: 'storage-full' } });
    expect(await amounts()).toEqual([500]);
    expect(await add(900)).toMatchObject({ ok: true });
  });

  it('is no end: a change after one that crashed goes on', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('disk'));
    await expect(add(500)).rejects.toThrow('disk');
    expect(await add(700)).toMatchObject({ ok: true });
  });
});

describe('a stored value that is not as we wrote it', () => {
  it('of a later version is left alone', async () => {
    const later = { format: 'stacking-by-hand/2', promotions: 'in another way' };
    await put(later);
    expect(await readByHand(false)).toEqual({ byHand: saying({}), trouble: 'newer' });
    expect(await add(500)).toEqual({ ok: false, error: { code: 'newer' } });
    expect(await local()).toEqual({ 'by-hand': later });
  });

  it('with one damaged entry keeps the others, and the whole is put aside before it is written over', async () => {
    const damaged = {
      ...saying({ promotions: [entryOf()], coins: { balance: 5, currency: USD, at: NOW } }),
      struckOut: [{ promotionId: 7 }],
    };
    await put(damaged);
    expect(await readByHand(false)).toEqual({ byHand: { ...damaged, struckOut: [] }, trouble: 'damaged' });
    expect(await add(700)).toMatchObject({ ok: true });
    expect(await local()).toMatchObject({ [`by-hand/aside/${NOW}`]: damaged, 'by-hand': { promotions: [{ entryId: 'mine' }, {}] } });
    expect((await readByHand(false)).trouble).toBeUndefined();
  });

  it('is not written over where there is no room to put it aside', async () => {
    await put('gibberish');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    expect(await add(500)).toEqual({ ok: false, error: { code: 'storage-full' } });
    expect(await local()).toEqual({ 'by-hand': 'gibberish' });
  });

  it.each<[string, unknown]>([
    ['a text', 'gibberish'],
    ['a number', 7],
    ['a list', [saying({ promotions: [entryOf()] })]],
    ['of no format', { promotions: {} }],
    ['of a format of another kind', { format: 7, promotions: [null, 1, 'x', { entryId: 'e' }] }],
    ['with a prototype in it', JSON.parse('{"format":"stacking-by-hand/1","__proto__":{"promotions":[]},"promotions":[]}')],
    ['with an amount of half a cent', { ...saying({}), coins: { balance: 0.5, currency: USD, at: NOW } }],
    ['with a key too many', { ...saying({}), more: 1 }],
  ])('is nothing, and said to be damaged: %s', async (_what, value) => {
    await put(value);
    expect(await readByHand(false)).toEqual({ byHand: saying({}), trouble: 'damaged' });
  });
});
