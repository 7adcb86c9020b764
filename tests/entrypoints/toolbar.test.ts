// The first run, the shortcut and the badge, with a fake browser.
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import { keepBadges } from '../../entrypoints/background/badges';
import { welcomeOnce } from '../../entrypoints/background/welcome';
import { saveSettings } from '../../platform/storage/settings';
import { tabRecords } from '../../platform/storage/tabs';
import { trap } from '../components/samples/sample-answers';

beforeEach(() => fakeBrowser.reset());

it.each([
  ['install', 1],
  ['update', 0],
  ['browser_update', 0],
] as const)('the page of the first run: after %s, %d', async (reason, times) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  create.mockClear();
  welcomeOnce();
  await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(create.mock.calls.map(([{ url = '' } = {}]) => new URL(url).pathname)).toEqual(Array(times).fill('/welcome.html'));
});

it('the badge follows what is known of the tab, and what she set', async () => {
  const text = vi.fn(async () => undefined);
  const nothing = vi.fn(async () => undefined);
  Object.assign(fakeBrowser.action, { setBadgeText: text, setTitle: nothing, setBadgeBackgroundColor: nothing });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' });
  vi.stubGlobal('navigator', { languages: ['en'] });
  keepBadges();
  const told = async (tabId: number, expected: string) =>
    vi.waitFor(() => expect(text.mock.lastCall as unknown).toEqual([{ tabId, text: expected }]));
  await tabRecords.save(3, { state: { kind: 'planned', answer: trap }, answer: trap });
  await told(3, '10.0'); // 42.00 − 32.00
  await saveSettings({ ...untouchedSettings, badge: 'count' });
  await told(3, '2');
  await tabRecords.save(3, { state: { kind: 'not-a-cart' }, answer: trap });
  await told(3, '');
});
