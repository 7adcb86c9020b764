// The words of our own pages, where a language's file cannot be loaded.
import { beforeEach, expect, it, vi } from 'vitest';
import { loadLanguage } from '../../components/language/load-language';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import { languageFor } from '../../entrypoints/surface/language-for';
import { send } from '../../platform/messaging/send';

vi.mock('../../components/language/load-language', async (original) => {
  const real = await original<typeof import('../../components/language/load-language')>();
  return { loadLanguage: vi.fn(real.loadLanguage) };
});
vi.mock('../../platform/messaging/send', () => ({ send: vi.fn() }));
vi.mock('../../platform/languages', () => ({ browserLanguages: () => ['fr'] }));

const german = { ...untouchedSettings, language: 'de' as const };
const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

beforeEach(() => {
  vi.mocked(loadLanguage).mockClear();
  vi.mocked(send).mockReset();
});

it('come from the file, and nobody is asked', async () => {
  const { code, t } = await languageFor(german);
  expect([code, t('copy')]).toEqual(['de', 'Kopieren']);
  expect(send).not.toHaveBeenCalled();
});

it('come from the background where the file is gone', async () => {
  vi.mocked(loadLanguage).mockImplementationOnce(gone);
  vi.mocked(send).mockResolvedValue({ ok: true, value: { code: 'de', catalogue: { copy: { message: 'Kopieren' } } } } as never);
  const { code, t } = await languageFor(german);
  expect([code, t('copy')]).toEqual(['de', 'Kopieren']);
  expect(vi.mocked(send).mock.calls[0]?.[0]).toBe('read-language');
});

it('are English where the background is gone too', async () => {
  vi.mocked(loadLanguage).mockImplementationOnce(gone);
  vi.mocked(send).mockResolvedValue({ ok: false, error: { code: 'unreachable' } });
  const { code, t } = await languageFor(german);
  expect([code, t('copy')]).toEqual(['en', 'Copy']);
});
