import { describe, expect, it, vi } from 'vitest';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import { emptyBook } from '../../core/codes/empty-book';
import { dispatch, type Handlers } from '../../platform/messaging/dispatch';
import type { Sender } from '../../platform/messaging/protocol';

const ui: Sender = { kind: 'ui' };
const content: Sender = { kind: 'content', tabId: 3, privateWindow: false };
const handlers = (): { [N in keyof Handlers]: ReturnType<typeof vi.fn<Handlers[N]>> } => ({
  'report-reading': vi.fn(async () => ({ kind: 'not-a-cart' as const })),
  'page-changed': vi.fn(async () => ({})),
  'tab-state': vi.fn(async () => ({ kind: 'loading' as const })),
  'read-settings': vi.fn(async () => untouchedSettings),
  'save-settings': vi.fn(async ({ settings }) => settings),
  'change-by-hand': vi.fn(async () => ({ ok: false as const, error: { code: 'too-many' as const } })),
  'correct-line': vi.fn(async () => ({ ok: true as const, value: undefined })),
  'what-if': vi.fn(async () => ({})),
  'stop-planning': vi.fn(async () => ({ kind: 'not-a-cart' as const })),
  'plan-anew': vi.fn(async () => ({})),
  'read-language': vi.fn(async () => ({ code: 'en', catalogue: {} })),
  'change-codes': vi.fn(async () => ({ ok: false as const, error: { code: 'too-many' as const } })),
  'read-codes': vi.fn(async () => ({ book: emptyBook })),
  'bring-everything': vi.fn(async () => ({ ok: true as const, value: undefined })),
  'erase-everything': vi.fn(async () => ({ ok: true as const, value: undefined })),
  'change-reminders': vi.fn(async () => ({ ok: true as const, value: undefined })),
  'price-history': vi.fn(async () => ({ found: [] })),
  'price-notes': vi.fn(async () => ({ found: [] })),
  'count-prices': vi.fn(async () => ({})),
  'gather-prices': vi.fn(async () => ({ ok: true as const, value: [] })),
  'bring-prices': vi.fn(async () => ({ ok: true as const, value: undefined })),
  'erase-prices': vi.fn(async () => ({ ok: true as const, value: undefined })),
  'open-page': vi.fn(async () => ({})),
});
const ignore = () => undefined;

const reading = {
  format: 'stacking-reading/1',
  page: 'cart',
  confidence: 'guess',
  provenance: {
    source: 'dom',
    detail: 'none',
    pageUrl: 'https://www.aliexpress.com/p/shoppingcart/index.html',
    readAt: '2026-11-21T00:00:00Z',
  },
  gaps: [],
};

describe('a message', () => {
  it('reaches its handler, parsed, with its sender', async () => {
    const all = handlers();
    expect(await dispatch(all, { name: 'report-reading', request: { reading } }, content, ignore)).toEqual({
      ok: true,
      value: { kind: 'not-a-cart' },
    });
    expect(all['report-reading']).toHaveBeenCalledWith({ reading }, content);
  });

  it.each<[string, unknown, Sender | undefined, string]>([
    ['from nobody we know', { name: 'tab-state', request: { tabId: 1 } }, undefined, 'refused'],
    ['from a page script, for our pages only', { name: 'erase-everything', request: {} }, content, 'refused'],
    ['from our page, for the site’s scripts only', { name: 'report-reading', request: { reading } }, ui, 'refused'],
    ['without a name', { request: {} }, ui, 'bad-request'],
    ['with a name of no message', { name: 'toString', request: {} }, ui, 'bad-request'],
    ['with a key too many', { name: 'read-settings', request: {}, more: 1 }, ui, 'bad-request'],
    ['with a request of another shape', { name: 'tab-state', request: { tabId: 'one' } }, ui, 'bad-request'],
    [
      'with a reading of a float amount',
      {
        name: 'report-reading',
        request: { reading: { ...reading, order: { lineItems: [], summary: { rows: [], total: { amount: 1.5 } } } } },
      },
      content,
      'bad-request',
    ],
    ['that is no object', 'report-reading', content, 'bad-request'],
    ['that is null', null, content, 'bad-request'],
  ])('%s is refused', async (_what, message, sender, code) => {
    const all = handlers();
    expect(await dispatch(all, message, sender, ignore)).toEqual({ ok: false, error: { code } });
    for (const handler of Object.values(all)) expect(handler).not.toHaveBeenCalled();
  });

  it('whose handler fails is answered, and the failure reported once', async () => {
    const crash = new Error('disk on fire');
    const crashes: unknown[] = [];
    const all = { ...handlers(), 'read-settings': vi.fn(async () => Promise.reject(crash)) };
    expect(await dispatch(all, { name: 'read-settings', request: {} }, ui, (error) => crashes.push(error))).toEqual({
      ok: false,
      error: { code: 'crashed' },
    });
    expect(crashes).toEqual([crash]);
  });
});
