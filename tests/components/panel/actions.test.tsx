// @vitest-environment happy-dom
// What the shopper can make happen, and what she hears of it.
import { describe, expect, it } from 'vitest';
import { writingMoney } from '../../../components/language/language';
import { languageCodes } from '../../../components/language/language-names';
import { chooseLanguage } from '../../../components/language/languages';
import { untouchedSettings } from '../../../core/answer/untouched-settings';
import { afterwards, read, type Shown, show } from '../render-app';
import { everyLayer, trap } from '../samples/sample-answers';

const planned = (options?: Parameters<typeof show>[1]) => show({ kind: 'planned', answer: everyLayer }, options);

describe('copying a code', () => {
  it('copies exactly the code, says so, and shows it on the button', async () => {
    const shown = planned();
    expect(read(shown.one('copy-code'))).toBe('Copy');
    expect(shown.one('copy-code').getAttribute('aria-label')).toBe('Copy the code AEUS08');
    await afterwards(() => shown.one('copy-code').click());
    expect(shown.asked.copied).toEqual(['AEUS08']);
    expect(shown.text('announced')).toBe('Copied.');
    expect(shown.one('announced').getAttribute('role')).toBe('status');
    expect(read(shown.one('copy-code'))).toBe('Copied');
  });

  it('says so when it did not work', async () => {
    const shown = planned({ canCopy: false, language: 'he' });
    await afterwards(() => shown.one('copy-code').click());
    expect(shown.text('announced')).toBe('ההעתקה נכשלה. יש להקליד את הקוד ידנית.');
    expect(read(shown.one('copy-code'))).toBe('העתקה');
  });
});

it('exports the case', async () => {
  const shown = planned();
  await afterwards(() => shown.one('export-case').click());
  expect(shown.asked.exported).toBe(1);
});

it('has a close button in the panel, and none in the popup', async () => {
  const panel = planned({ surface: 'panel' });
  await afterwards(() => panel.one('close').click());
  expect(panel.asked.closed).toBe(1);
  expect(planned({ surface: 'popup' }).all('close')).toEqual([]);
});

describe('the settings', () => {
  const field = ({ root }: Shown, name: string) => {
    const found = root.querySelector<HTMLSelectElement & HTMLInputElement>(`[name="${name}"]`);
    if (!found) throw new Error(`no setting ${name}`);
    return found;
  };
  const choose = (shown: Shown, name: string, value: string) =>
    afterwards(() => {
      field(shown, name).value = value;
      field(shown, name).dispatchEvent(new Event('change', { bubbles: true }));
    });
  const stored = { opensByItself: false, tabPutAway: false, language: 'he', region: 'IL', orderedBefore: true, usesApp: false };

  it('show what is stored', () => {
    const shown = planned({ settings: stored });
    expect(['language', 'region', 'orderedBefore', 'usesApp'].map((name) => field(shown, name).value)).toEqual(['he', 'IL', 'yes', 'no']);
    expect(['opensByItself', 'showsTab'].map((name) => field(shown, name).checked)).toEqual([false, true]);
    const blank = planned();
    expect(['language', 'region', 'orderedBefore', 'usesApp'].map((name) => field(blank, name).value)).toEqual(['', '', '', '']);
  });

  it.each([
    ['language', 'en', { ...stored, language: 'en' }],
    ['region', 'US', { ...stored, region: 'US' }],
    ['orderedBefore', 'no', { ...stored, orderedBefore: false }],
    ['usesApp', 'yes', { ...stored, usesApp: true }],
    ['language', '', { opensByItself: false, tabPutAway: false, region: 'IL', orderedBefore: true, usesApp: false }],
    ['orderedBefore', '', { opensByItself: false, tabPutAway: false, language: 'he', region: 'IL', usesApp: false }],
  ])('save a changed %s "%s" at once, and nothing else', async (name, value, saved) => {
    const shown = planned({ settings: stored });
    await choose(shown, name, value);
    expect(shown.asked.saved).toEqual([saved]);
  });

  it.each([
    ['opensByItself', { ...stored, opensByItself: true }],
    ['showsTab', { ...stored, tabPutAway: true }],
  ])('save a changed %s', async (name, saved) => {
    const shown = planned({ settings: stored });
    await afterwards(() => field(shown, name).click());
    expect(shown.asked.saved).toEqual([saved]);
  });

  it('offer every language by its own name, and countries in the language spoken', () => {
    const options = (shown: Shown, name: string) => [...field(shown, name).querySelectorAll('option')].map(read);
    expect(options(planned(), 'language')).toHaveLength(languageCodes.length + 1);
    expect(options(planned(), 'language')).toEqual(expect.arrayContaining(['As the browser', 'English', 'עברית']));
    expect(options(planned(), 'region')).toContain('Israel');
    expect(options(planned({ language: 'he' }), 'region')).toContain('ישראל');
    // ISO 3166-1 has 249 codes; six of them nobody lives in; one more choice says to ask the page
    expect(options(planned(), 'region')).toHaveLength(249 - 6 + 1);
  });
});

it('changes its language where it stands', async () => {
  const shown = show({ kind: 'planned', answer: trap });
  await afterwards(() => {
    shown.language.value = chooseLanguage(['he']);
  });
  expect(shown.root.querySelector('main')?.dir).toBe('rtl');
  expect(read(shown.one('steps').querySelector('h2'))).toBe('מה עושים');
});

it('writes money as she chose, wherever it stands', async () => {
  const shown = show({ kind: 'planned', answer: trap });
  const written = () => read(shown.root);
  expect(written()).toContain('US$');
  await afterwards(() => {
    shown.language.value = writingMoney(shown.language.value, { ...untouchedSettings, currencyDisplay: 'code' });
  });
  expect(written()).toContain('USD 32.00');
  expect(written()).not.toContain('US$');
});
