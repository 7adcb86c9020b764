// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../components/language/languages';
import { type Grant, WelcomePage } from '../../../components/welcome/WelcomePage';
import type { Settings } from '../../../core/answer/settings';
import type { TabState } from '../../../core/answer/tab-state';
import { untouchedSettings } from '../../../core/answer/untouched-settings';
import { read } from '../render-app';
import { sampleNow, trap } from '../samples/sample-answers';

function showWelcome(grant: Grant, state: TabState = { kind: 'planned', answer: trap }) {
  const asked = { grant: 0, copied: [] as string[], opened: [] as string[] };
  const settings = signal<Settings>({ ...untouchedSettings, region: 'IL' });
  const granted = signal(grant);
  const actions = {
    copy: async (text: string) => asked.copied.push(text) > 0,
    openPage: (page: string) => void asked.opened.push(page),
    close: () => undefined,
    retry: () => undefined,
    saveSettings: (chosen: Settings) => {
      settings.value = chosen;
    },
    putTabAway: () => undefined,
    exportCase: () => undefined,
    suppose: async () => undefined,
  };
  const links = { cart: 'https://shop.test/cart', wallet: 'https://shop.test/wallet', coins: '', store: () => '', product: () => '' };
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  act(() =>
    render(
      <WelcomePage
        language={signal(chooseLanguage(['en']))}
        grant={granted}
        askGrant={() => void asked.grant++}
        sample={signal(state)}
        settings={settings}
        now={() => sampleNow}
        links={links}
        actions={actions as never}
      />,
      root,
    ),
  );
  const one = (id: string) => root.querySelector<HTMLElement>(`[data-testid="${id}"]`);
  return { asked, granted, settings, one, links: [...root.querySelectorAll('ol.dotted a')].map((link) => link.getAttribute('href')) };
}

describe('the grant', () => {
  it('is not asked for where it is given', () => expect(showWelcome('allowed').one('grant')).toBeNull());

  it('is asked for by a press, and what came of it is said', () => {
    const page = showWelcome('ask');
    act(() => page.one('grant-ask')?.click());
    expect(page.asked.grant).toBe(1);
    act(() => {
      page.granted.value = 'refused';
    });
    expect(read(page.one('grant'))).toContain('Not allowed yet.');
    act(() => {
      page.granted.value = 'given';
    });
    expect(read(page.one('grant'))).toContain('Reload its pages that are open.');
    expect(page.one('grant-ask')).toBeNull();
  });
});

it('asks whether prices may be kept: nothing is until she says so, and she may say otherwise', () => {
  const page = showWelcome('allowed');
  expect(page.one('history')?.hasAttribute('data-keeps')).toBe(false);
  act(() => page.one('history-yes')?.click());
  expect(page.settings.value).toEqual({ ...untouchedSettings, region: 'IL', keepsHistory: true });
  expect(read(page.one('history'))).toContain('Prices are kept from now on.');
  act(() => page.one('history-no')?.click());
  expect(page.settings.value.keepsHistory).toBe(false);
  expect(read(page.one('history'))).toContain('No prices are kept.');
});

it('leads to wallet and cart, and to the settings', () => {
  const page = showWelcome('allowed');
  expect(page.links).toEqual(['https://shop.test/wallet', 'https://shop.test/cart']);
  act(() => page.one('open-options')?.click());
  expect(page.asked.opened).toEqual(['options']);
});

it('the sample is drawn as her carts are, and marked as one', () => {
  const page = showWelcome('allowed');
  expect(page.one('answer')?.dataset['amount']).toBe('3200');
  expect(read(page.one('sample'))).toContain('A sample, made up');
});
