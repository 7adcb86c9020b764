// The background's handlers with the real core and a fake browser: what is answered, kept, withdrawn and overtaken.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabState } from '../../core/answer/tab-state';
import type { Change } from '../../core/by-hand/change';
import type { ReadCoupon, Reading } from '../../core/formats/reading';
import { handlers } from '../../entrypoints/background/handlers';
import type { Sender } from '../../platform/messaging/protocol';
import { readByHand } from '../../platform/storage/by-hand';
import { tabRecords } from '../../platform/storage/tabs';

beforeEach(() => fakeBrowser.reset());

const tab = (tabId: number, privateWindow = false): Sender => ({ kind: 'content', tabId, privateWindow });
const page = (kind: Reading['page'], path: string): Pick<Reading, 'format' | 'page' | 'confidence' | 'provenance' | 'gaps'> => ({
  format: 'stacking-reading/1',
  page: kind,
  confidence: 'exact',
  provenance: { source: 'embedded', detail: 'test', pageUrl: `https://www.aliexpress.com${path}`, readAt: new Date().toISOString() },
  gaps: [],
});
const usd = { code: 'USD', exponent: 2 };

/** One lamp at a price in cents; subtotal and total as the page would show them. */
const cart = (price: number): Reading => ({
  ...page('cart', '/p/shoppingcart/index.html'),
  currency: usd,
  region: 'US',
  cart: {
    lineItems: [
      {
        lineItemId: '1',
        itemId: '1005001',
        skuId: '1',
        title: 'Lamp',
        storeId: '700',
        unitPrice: { amount: price },
        quantity: 1,
        selected: true,
        available: true,
      },
    ],
    summary: {
      selectedLines: 1,
      rows: [
        { kind: 'subtotal', label: 'Subtotal', amount: price },
        { kind: 'shipping', label: 'Shipping', amount: 0 },
      ],
      total: { amount: price },
    },
    complete: true,
  },
});
const wallet = (...coupons: ReadCoupon[]): Reading => ({ ...page('wallet', '/p/my-coupons/index.html'), currency: usd, coupons });
const storeCoupon: ReadCoupon = {
  kind: 'storeCoupon',
  scope: { type: 'store', storeId: '700' },
  minimumSpend: { amount: 4000 },
  discount: { type: 'fixed', amount: 1000 },
  status: 'usable',
};
const selectCoupon: ReadCoupon = {
  kind: 'selectCoupon',
  scope: { type: 'platform' },
  minimumSpend: { amount: 3900 },
  discount: { type: 'fixed', amount: 500 },
  status: 'usable',
};

const report = (reading: Reading, from: Sender) => handlers['report-reading']({ reading }, from);
const payable = (state: TabState) => (state.kind === 'planned' ? state.answer.plan.objective.payable : state.kind);
const known = (tabId: number) => handlers['tab-state']({ tabId }, { kind: 'ui' });

describe('a cart that is reported', () => {
  it('is planned with the wallet seen before it, and the popup is told the same', async () => {
    expect(await report(wallet(storeCoupon, selectCoupon), tab(5))).toEqual({ kind: 'not-a-cart' });
    const state = await report(cart(4200), tab(5));
    expect(payable(state)).toBe(3200); // 42.00 − 10.00; the Select coupon is 7.00 short
    expect(await known(5)).toEqual(state);
    expect(await known(6)).toEqual({ kind: 'not-a-cart' });
  });

  it('and is overtaken by a newer reading: the older one gets no number', async () => {
    const [older, newer] = await Promise.all([report(cart(4200), tab(5)), report(cart(5000), tab(5))]);
    expect(older).toEqual({ kind: 'loading' });
    expect(payable(newer)).toBe(5000);
    expect(payable(await known(5))).toBe(5000);
  });

  it.each([
    ['entries of a later version', { 'by-hand': { format: 'stacking-by-hand/2' } }, 'newer'],
    ['corrections of a later version', { corrections: { format: 'stacking-corrections/2' } }, 'newer'],
    ['entries that are damaged', { 'by-hand': { format: 'stacking-by-hand/1', struckOut: 7 } }, 'damaged'],
  ])('is never planned silently without %s', async (_what, stored, why) => {
    await fakeBrowser.storage.local.set(stored);
    expect(await report(cart(4200), tab(5))).toMatchObject({
      kind: 'planned',
      answer: { notes: expect.arrayContaining([{ code: 'entries-not-read', why }]) },
    });
  });

  it('is not waited for when the worker that was at it has died', async () => {
    const { answer } = (await report(cart(4200), tab(5))) as Extract<TabState, { kind: 'planned' }>;
    await tabRecords.save(7, { state: { kind: 'planned', answer, pending: ['insight'] }, answer });
    const known = await handlers['tab-state']({}, tab(7));
    expect(known).toEqual({ kind: 'planned', answer, stopped: ['insight'] });
  });

  it('is not disturbed by another tab', async () => {
    const [one, other] = await Promise.all([report(cart(4200), tab(5)), report(cart(5000), tab(6))]);
    expect([payable(one), payable(other)]).toEqual([4200, 5000]);
  });

  it('is withdrawn when its page changes, and with it the number in the popup', async () => {
    await report(cart(4200), tab(5));
    await handlers['page-changed']({ page: 'cart' }, tab(5));
    expect(await known(5)).toEqual({ kind: 'loading' });
    await handlers['page-changed']({ page: 'product' }, tab(5));
    expect(await known(5)).toEqual({ kind: 'not-a-cart' });
  });

  it('is not shown where its page changes just before it is kept', async () => {
    const { session } = fakeBrowser.storage;
    const get = session.get.bind(session);
    vi.spyOn(session, 'get').mockImplementationOnce(async (keys) => {
      await handlers['page-changed']({ page: 'cart' }, tab(5));
      return get(keys);
    });
    expect(await report(cart(4200), tab(5))).toEqual({ kind: 'loading' });
    expect(await known(5)).toEqual({ kind: 'loading' });
  });

  it('of a private window leaves nothing in local storage', async () => {
    await report(wallet(storeCoupon), tab(5, true));
    expect(payable(await report(cart(4200), tab(5, true)))).toBe(3200);
    expect(payable(await report(cart(4200), tab(6)))).toBe(4200);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('that could not be read says so, and what was known for the checkout stays', async () => {
    await report(cart(4200), tab(5));
    const failed = await report(
      { ...page('cart', '/p/shoppingcart/index.html'), failure: { code: 'captcha', tried: ['#punish'] } },
      tab(5),
    );
    expect(failed).toMatchObject({ kind: 'unreadable', code: 'captcha' });
    const checkout: Reading = {
      ...page('checkout', '/p/trade/confirm.html'),
      currency: usd,
      checkout: {
        lineItems: [{ lineItemId: 'made:1', itemId: '1005001', quantity: 1 }],
        summary: { rows: [{ kind: 'subtotal', label: 'Subtotal', amount: 4200 }], total: { amount: 4200 } },
      },
    };
    expect(await report(checkout, tab(5))).toMatchObject({ kind: 'checkout', check: { kind: 'matches', charged: 4200 } });
  });
});

it('a page that lies about being ours is told nothing', async () => {
  expect(await handlers['report-reading']({ reading: cart(4200) }, { kind: 'ui' })).toEqual({ kind: 'not-a-cart' });
});

describe('what she enters', () => {
  const enter = (change: Change, privateWindow = false) => handlers['change-by-hand']({ change, privateWindow }, { kind: 'ui' });
  const mine: Change = { do: 'add', promotion: { ...storeCoupon, currency: usd } };
  const theirId = 'storeCoupon|700|4000|fixed1000|open';

  it('is planned with, corrected, struck out and restored; a later wallet takes none of it back', async () => {
    const planned = async () => payable(await report(cart(4200), tab(5)));
    expect(await enter(mine)).toMatchObject({ ok: true });
    expect(await planned()).toBe(3200); // 42.00 − 10.00
    await report(wallet(), tab(5));
    expect(await planned()).toBe(3200);
    const entered = await readByHand(false);
    await enter({ do: 'remove', entryId: entered.byHand.promotions[0]?.entryId ?? '' });
    await report(wallet(storeCoupon), tab(5));
    await enter({ do: 'add', promotion: { ...storeCoupon, currency: usd, discount: { type: 'fixed', amount: 1250 } }, replaces: theirId });
    expect(await planned()).toBe(2950); // 42.00 − 12.50
    await report(wallet(storeCoupon), tab(5));
    expect(await planned()).toBe(2950);
    const [hers] = (await readByHand(false)).byHand.promotions;
    await enter({ do: 'remove', entryId: hers?.entryId ?? '' });
    await enter({ do: 'strikeOut', promotionId: theirId, kind: 'storeCoupon', text: '' });
    expect(await planned()).toBe(4200);
    await report(wallet(storeCoupon), tab(5));
    expect(await planned()).toBe(4200);
    await enter({ do: 'restore', promotionId: theirId });
    expect(await planned()).toBe(3200);
  });

  it('in a private window counts there only', async () => {
    await enter(mine, true);
    expect(payable(await report(cart(4200), tab(5, true)))).toBe(3200);
    expect(payable(await report(cart(4200), tab(6)))).toBe(4200);
  });

  it('has every open page read again, and a change that cannot be has none', async () => {
    const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody listens'));
    await fakeBrowser.tabs.create({ url: 'https://www.aliexpress.com/p/shoppingcart/index.html' });
    const open = (await fakeBrowser.tabs.query({})).length;
    expect(await enter(mine)).toMatchObject({ ok: true });
    const asked = () => told.mock.calls.filter(([, message]) => (message as { say: string }).say === 'read-again').length;
    await vi.waitFor(() => expect(asked()).toBe(open));
    expect(await enter(mine)).toEqual({ ok: false, error: { code: 'entered-already' } });
    expect(asked()).toBe(open);
  });
});

describe('codes of pages', () => {
  const ui: Sender = { kind: 'ui' };
  const usd18: ReadCoupon = {
    kind: 'promoCode',
    scope: { type: 'platform' },
    code: 'AEUS18',
    minimumSpend: { amount: 9900 },
    discount: { type: 'fixed', amount: 1800 },
    currency: usd,
  };
  const event: Reading = { ...page('saleEvent', '/gcp/choice.htm'), currency: usd, coupons: [usd18] };
  const kept = async (privateWindow = false) =>
    (await handlers['read-codes']({ privateWindow }, ui)).book.entries.map(({ row }) => row.code);

  it('are in the book once the page was opened; those of a private window in memory alone', async () => {
    expect(await report(event, tab(5))).toEqual({ kind: 'not-a-cart' });
    expect(await kept()).toEqual(['AEUS18']);
    await report({ ...event, coupons: [{ ...usd18, code: 'HIDDEN5' }] }, tab(6, true));
    expect([await kept(true), await kept()]).toEqual([['AEUS18', 'HIDDEN5'], ['AEUS18']]);
    await handlers['change-codes']({ change: { do: 'erase', entryIds: ['AEUS18/1'] }, privateWindow: false }, ui);
    expect(await kept()).toEqual([]);
  });

  it('that she marks have every open page read again; what is not there cannot be marked', async () => {
    const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody listens'));
    await report(event, tab(5));
    const mark = (entryId: string) => handlers['change-codes']({ change: { do: 'markUsed', entryId }, privateWindow: false }, ui);
    expect(await mark('nobody')).toEqual({ ok: false, error: { code: 'no-such-entry' } });
    const asked = () => told.mock.calls.filter(([, message]) => (message as { say: string }).say === 'read-again').length;
    await fakeBrowser.tabs.create({ url: 'https://www.aliexpress.com/p/shoppingcart/index.html' });
    expect(await mark('AEUS18/1')).toMatchObject({ ok: true, value: { touched: ['AEUS18/1'] } });
    await vi.waitFor(() => expect(asked()).toBeGreaterThan(0));
  });
});

describe('what is worked out after the first plan', () => {
  it('is told to the tab, with the moment of the reading it is about', async () => {
    const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
    await report(wallet(storeCoupon), tab(5));
    const reading = cart(4200);
    const first = await report(reading, tab(5));
    expect(first).toMatchObject({ kind: 'planned', pending: ['readings', 'insight'] });
    await vi.waitFor(() => {
      const last = told.mock.lastCall as unknown[] | undefined;
      expect(last?.[0]).toBe(5);
      expect(last?.[1]).toMatchObject({ say: 'more', readAt: reading.provenance.readAt });
      // 42.00 − 10.00 with the lamp, nothing without it
      expect(last?.[1]).toMatchObject({
        state: { kind: 'planned', answer: { insight: { removals: [{ lineItemId: '1', price: 3200 }] } } },
      });
    });
  });

  it('of a reading that was overtaken is told to nobody', async () => {
    const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
    const [, second] = await Promise.all([report(cart(4200), tab(9)), report(cart(5000), tab(9))]);
    expect(payable(second)).toBe(5000);
    const states = () => told.mock.calls.filter(([tabId]) => tabId === 9).map(([, message]) => (message as { state: TabState }).state);
    await vi.waitFor(() => expect(states()).toHaveLength(2));
    expect(states().map((state) => (state.kind === 'planned' ? state.answer.plan.objective.payable : 0))).toEqual([5000, 5000]);
  });
});

describe('a line she corrects', () => {
  const misread = { ...cart(4200), failure: { code: 'totals-disagree' as const, tried: ['x'] }, confidence: 'guess' as const };
  // read as 52.00; the page's own sum says 42.00
  const lines = misread.cart?.lineItems.map((line) => ({ ...line, unitPrice: { amount: 5200 } })) ?? [];
  const failing: Reading = { ...misread, cart: { complete: true, ...misread.cart, lineItems: lines } };
  const correction = (value: number) => ({
    line: { lineItemId: '1', itemId: '1005001' },
    at: '2026-11-21T00:00:00Z',
    field: 'unitPrice' as const,
    value,
    said: 5200,
    currency: usd,
  });
  const correct = (value: number) =>
    handlers['correct-line']({ change: { do: 'correct', correction: correction(value) }, privateWindow: false }, { kind: 'ui' });

  it('makes a cart whose sums disagreed one to plan, and says so', async () => {
    expect(await report(failing, tab(5))).toMatchObject({
      kind: 'unreadable',
      code: 'totals-disagree',
      apart: { currency: usd, sums: [{ of: 'lines', stated: 4200, counted: 5200 }] },
    });
    await correct(4200);
    const state = await report(failing, tab(5));
    expect(payable(state)).toBe(4200);
    expect(state).toMatchObject({
      answer: { confidence: 'likely', notes: expect.arrayContaining([{ code: 'corrected-by-hand', count: 1 }]) },
    });
    expect(JSON.stringify(state)).not.toContain('sums-not-checked');
  });

  it('leaves it refused, with what is still apart, where it does not make them agree', async () => {
    await correct(4000);
    expect(await report(failing, tab(5))).toMatchObject({ kind: 'unreadable', apart: { sums: [{ stated: 4200, counted: 4000 }] } });
  });
});

describe('our own pages', () => {
  const opened = async (sender: Sender, request: Parameters<(typeof handlers)['open-page']>[0]) => {
    await handlers['open-page'](request, sender);
    return new URL((await fakeBrowser.tabs.query({})).at(-1)?.url ?? '');
  };

  it('open in a tab of their own, and know which tab they are about', async () => {
    const url = await opened(tab(5), { page: 'discounts', tabId: 9 });
    expect([url.pathname, url.search]).toEqual(['/discounts.html', '?tab=5']);
    expect((await opened({ kind: 'ui' }, { page: 'reading', tabId: 9 })).search).toBe('?tab=9');
    expect((await opened({ kind: 'ui' }, { page: 'discounts' })).search).toBe('');
  });

  it('say when that tab is a private window’s', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValueOnce({ id: 5, incognito: true } as never);
    expect((await opened(tab(5, true), { page: 'discounts' })).search).toBe('?tab=5&private=yes');
  });
});
