// A reminder she asked for: alarm and badge, over restarts and clocks that were wrong, with a fake browser.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReminderChange } from '../../core/calendar/reminder';
import { handlers } from '../../entrypoints/background/handlers';
import { keepReminders } from '../../entrypoints/background/reminders';
import { readReminders } from '../../platform/storage/reminders';

const choiceDay = { saleId: 'choice-day-2026-12', name: 'Choice Day', at: '2026-12-01T08:00:00Z', until: '2026-12-08T07:59:59Z' };
const yearEnd = { saleId: 'year-end-2026', name: '12.12', at: '2026-12-07T08:00:00Z', until: '2026-12-24T07:59:59Z' };

const text = vi.fn(async (_: { tabId?: number; text: string }) => undefined);
const title = vi.fn(async (_: { tabId?: number; title: string }) => undefined);
let now = 0;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  text.mockClear();
  title.mockClear();
  Object.assign(fakeBrowser.action, { setBadgeText: text, setTitle: title, setBadgeBackgroundColor: async () => undefined });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' });
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.spyOn(Date, 'now').mockImplementation(() => now);
});

const setClock = (instant: string) => {
  now = Date.parse(instant);
};
const change = (what: ReminderChange) => handlers['change-reminders']({ change: what }, { kind: 'ui' });
const ring = () => fakeBrowser.alarms.onAlarm.trigger({ name: 'reminders', scheduledTime: now } as never);
const alarmAt = async () => (await fakeBrowser.alarms.get('reminders'))?.scheduledTime;
const untilAlarm = (instant: string | undefined) =>
  vi.waitFor(async () => expect(await alarmAt()).toBe(instant === undefined ? undefined : Date.parse(instant)));
/** what the button says where nothing is known of a tab */
const untilSaid = (expected: string) =>
  vi.waitFor(() => expect(text.mock.calls.map(([said]) => said).findLast(({ tabId }) => tabId === undefined)?.text).toBe(expected));

describe('a reminder', () => {
  it('is none unless she asks: no alarm, nothing said', async () => {
    setClock('2026-12-02T00:00:00Z');
    keepReminders();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(text.mock.calls).toEqual([]);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });

  it('wakes the worker when the sale begins, and is said until she has looked', async () => {
    setClock('2026-12-01T00:00:00Z');
    keepReminders();
    await change({ do: 'remind', reminder: choiceDay });
    await untilAlarm('2026-12-01T08:00:00Z');
    await untilSaid('');
    setClock('2026-12-01T08:00:00Z');
    await ring();
    await untilSaid('%');
    expect(title.mock.lastCall?.[0].title).toBe('Stackwise reminds you: Choice Day');
    await change({ do: 'looked' });
    await untilSaid('');
    await untilAlarm(undefined);
    expect(await readReminders()).toEqual([]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('is taken back', async () => {
    setClock('2026-12-01T00:00:00Z');
    keepReminders();
    await change({ do: 'remind', reminder: choiceDay });
    await untilAlarm('2026-12-01T08:00:00Z');
    await change({ do: 'forget', saleId: choiceDay.saleId });
    await untilAlarm(undefined);
  });

  it('outlives the browser: its alarm is made anew as the worker starts, and what was missed is said', async () => {
    setClock('2026-11-30T20:00:00Z');
    await change({ do: 'remind', reminder: choiceDay });
    // the alarm did not outlive it
    keepReminders();
    await untilAlarm('2026-12-01T08:00:00Z');
    await fakeBrowser.alarms.clearAll();
    setClock('2026-12-03T09:00:00Z');
    await fakeBrowser.runtime.onStartup.trigger();
    await untilSaid('%');
    await untilAlarm('2026-12-03T21:00:00Z');
  });

  it('said by a clock that was wrong is taken back once it is right, and said again in time', async () => {
    setClock('2026-12-05T00:00:00Z');
    await change({ do: 'remind', reminder: choiceDay });
    keepReminders();
    await untilSaid('%');
    setClock('2026-11-25T00:00:00Z');
    await ring();
    await untilSaid('');
    await untilAlarm('2026-11-25T12:00:00Z');
    setClock('2026-12-01T08:00:01Z');
    await ring();
    await untilSaid('%');
  });

  it('of a sale that is over is said no more', async () => {
    setClock('2026-12-07T09:00:00Z');
    await change({ do: 'remind', reminder: choiceDay });
    await change({ do: 'remind', reminder: yearEnd });
    keepReminders();
    await untilSaid('%');
    expect(title.mock.lastCall?.[0].title).toBe('Stackwise reminds you: 12.12 and Choice Day');
    setClock('2026-12-08T07:59:59Z');
    await ring();
    await vi.waitFor(() => expect(title.mock.lastCall?.[0].title).toBe('Stackwise reminds you: 12.12'));
  });

  it('that is not legible is none, and keeps no other from being said', async () => {
    setClock('2026-12-02T00:00:00Z');
    await fakeBrowser.storage.local.set({ reminders: [{ saleId: 7 }, choiceDay, 'x'] });
    keepReminders();
    await untilSaid('%');
    expect(await readReminders()).toEqual([choiceDay]);
  });

  it('for which there is no room is not kept, and she is told', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await change({ do: 'remind', reminder: choiceDay })).toEqual({ ok: false, error: { code: 'storage-full' } });
    expect(await readReminders()).toEqual([]);
  });
});
