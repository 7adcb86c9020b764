// @vitest-environment happy-dom
// The popup: the tab's plan in short, or the last one; her wallet by its end; her switches.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Known } from '../../../components/discounts/desk';
import type { SeenProduct } from '../../../components/history/SeenPrices';
import { chooseLanguage } from '../../../components/language/languages';
import { type LastPlan, Popup } from '../../../components/popup/Popup';
import type { Settings } from '../../../core/answer/settings';
import type { TabState } from '../../../core/answer/tab-state';
import { untouchedSettings } from '../../../core/answer/untouched-settings';
import type { Reminder } from '../../../core/calendar/reminder';
import { knownPromotions } from '../../../core/cases/known-promotions';
import { knownStores } from '../../../core/cases/stores';
import type { ReadCoupon } from '../../../core/formats/reading';
import { entryOf, NOW, saying, stated, USD } from '../../core/by-hand/entries';
import { promoCode, storeCoupon, walletOf } from '../../core/cases/readings';
import { read } from '../render-app';
import { trap } from '../samples/sample-answers';

function showPopup(
  state: TabState,
  {
    coupons = [],
    byHand = saying({}),
    last,
    seen,
    due = [],
  }: { coupons?: ReadCoupon[]; byHand?: Known['byHand']; last?: LastPlan; seen?: SeenProduct; due?: Reminder[] } = {},
) {
  const wallet = walletOf(coupons);
  const asked = { panel: 0, goTo: [] as number[], saved: [] as Settings[], opened: [] as string[] };
  const known: Known = {
    byHand,
    trouble: undefined,
    promotions: knownPromotions([wallet], byHand, knownStores([wallet])),
    stores: [],
    wallet,
    coins: undefined,
  };
  const nothing = () => undefined;
  const actions = {
    copy: async () => true,
    close: nothing,
    retry: nothing,
    putTabAway: nothing,
    exportCase: nothing,
    suppose: async () => undefined,
    saveSettings: (settings: Settings) => void asked.saved.push(settings),
    openPage: (page: string) => void asked.opened.push(page),
  };
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const links = { cart: 'https://shop.test/cart', wallet: 'https://shop.test/wallet', coins: '', store: () => '', product: () => '' };
  act(() =>
    render(
      <Popup
        state={signal(state)}
        settings={signal(untouchedSettings)}
        language={signal(chooseLanguage(['en']))}
        now={() => Date.parse(NOW)}
        links={links}
        actions={actions as never}
        known={known}
        last={last}
        seen={seen}
        due={due}
        saveFile={() => undefined}
        openPanel={() => void asked.panel++}
        goTo={(tabId) => void asked.goTo.push(tabId)}
      />,
      root,
    ),
  );
  const all = (css: string) => [...root.querySelectorAll<HTMLElement>(css)];
  return { asked, all, text: (css: string) => all(css).map(read).join('|'), click: (css: string) => act(() => all(css)[0]?.click()) };
}

describe('over a cart', () => {
  it('says what to pay and opens the panel; the steps are folded', () => {
    const popup = showPopup({ kind: 'planned', answer: trap });
    expect(popup.all('[data-testid="answer"]')[0]?.dataset['amount']).toBe('3200');
    popup.click('[data-testid="open-panel"]');
    expect(popup.asked.panel).toBe(1);
    expect(popup.all('details.folded [data-testid="step"]').length).toBeGreaterThan(0);
    expect(popup.all('details.folded')[0]?.hasAttribute('open')).toBe(false);
  });

  it('shows no plan of another tab', () =>
    expect(showPopup({ kind: 'planned', answer: trap }, { last: { answer: trap, tabId: 7 } }).all('[data-testid="last-plan"]')).toEqual(
      [],
    ));
});

it('elsewhere the last plan is shown, with the way to its tab', () => {
  const popup = showPopup({ kind: 'not-a-cart' }, { last: { answer: trap, tabId: 7 } });
  expect(popup.all('[data-testid="last-plan"]')[0]?.dataset['amount']).toBe('3200');
  popup.click('[data-testid="last-plan"] [data-testid="open-panel"]');
  expect(popup.asked.goTo).toEqual([7]);
});

describe('her wallet', () => {
  it('stands by its end; what is used or over is not in it; hers are marked', () => {
    const popup = showPopup(
      { kind: 'not-a-cart' },
      {
        coupons: [
          storeCoupon({ validUntil: '2026-12-09T00:00:00Z' }),
          promoCode('SOON', { validUntil: '2026-11-22T00:00:00Z' }),
          promoCode('OVER', { validUntil: '2026-11-20T00:00:00Z' }),
          promoCode('USED', { status: 'used' }),
        ],
        byHand: saying({
          promotions: [entryOf(stated({ kind: 'promoCode', scope: { type: 'platform' }, code: 'MINE' } as never))],
          coins: { balance: 250, currency: USD, at: NOW },
        }),
      },
    );
    const rows = popup.all('[data-testid="held"]');
    expect(rows.map((row) => [row.dataset['kind'], row.dataset['mine']])).toEqual([
      ['promoCode', 'false'], // SOON, 22 November
      ['promoCode', 'true'], // MINE, 1 December
      ['storeCoupon', 'false'], // 9 December
    ]);
    expect(popup.text('[data-testid="wallet"]')).not.toMatch(/OVER|USED/);
    expect(popup.text('[data-testid="coins"]')).toBe('250 coins, just now');
  });

  it('of eight shows five, and says how many more', () => {
    const coupons = Array.from({ length: 8 }, (_, at) => promoCode(`CODE${at}`));
    const popup = showPopup({ kind: 'not-a-cart' }, { coupons });
    expect(popup.all('[data-testid="held"]')).toHaveLength(5);
    expect(popup.text('[data-testid="wallet"]')).toContain('and 3 more');
  });

  it('that is not known leads to the page', () =>
    expect(showPopup({ kind: 'not-a-cart' }).all('[data-testid="wallet"] a')[0]?.getAttribute('href')).toBe('https://shop.test/wallet'));
});

it('the switches are kept at once', () => {
  const popup = showPopup({ kind: 'not-a-cart' });
  popup.click('[name="usesCoins"]');
  popup.click('[name="opensByItself"]');
  expect(popup.asked.saved).toEqual([
    { ...untouchedSettings, usesCoins: false },
    { ...untouchedSettings, opensByItself: true },
  ]);
});

it('says which sale she asked to be reminded of, where one is due', () => {
  const due = [{ saleId: 'choice-day-2026-12', name: 'Choice Day', at: '2026-12-01T08:00:00Z', until: '2026-12-08T07:59:59Z' }];
  expect(showPopup({ kind: 'not-a-cart' }, { due }).all('[data-testid="reminded"]').map(read)).toEqual([
    'Stackwise reminds you: Choice Day',
  ]);
  expect(showPopup({ kind: 'not-a-cart' }).all('[data-testid="reminded"]')).toEqual([]);
});
