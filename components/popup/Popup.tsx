// The toolbar popup: the tab's plan in short, or the last one; her wallet; the switches she turns most.

import { useMemo } from 'preact/hooks';
import type { CartAnswer } from '../../core/answer/answer';
import { settingDefaults } from '../../core/answer/untouched-settings';
import type { Reminder } from '../../core/calendar/reminder';
import { Checkout } from '../checkout/Checkout';
import type { Known } from '../discounts/desk';
import { Mark } from '../elements/Mark';
import { Say } from '../elements/Say';
import { Switch } from '../elements/Switch';
import { SeenPrices, type SeenProduct } from '../history/SeenPrices';
import { makeVoice, noCurrency } from '../language/voice';
import type { AppProps } from '../panel/App';
import { StateView } from '../panel/StateView';
import { useSteady } from '../panel/steady';
import { type SettingChanges, withChanges } from '../settings/changes';
import { useCopying } from '../steps/use-copying';
import { reminderBadge } from '../words/badge';
import { Brief } from './Brief';
import { Wallet } from './Wallet';

export interface LastPlan {
  answer: CartAnswer;
  tabId: number;
}

export interface PopupProps extends Omit<AppProps, 'surface'> {
  /** what she holds */
  known: Known;
  /** the newest plan of another tab, where this one has none */
  last: LastPlan | undefined;
  /** the product on this page, where its prices are kept */
  seen: SeenProduct | undefined;
  /** sales she asked to be reminded of, that were due as it opened */
  due?: readonly Reminder[];
  /** Opens the panel where she has it: in the page of this tab, or beside all tabs. */
  openPanel(): void;
  goTo(tabId: number): void;
  /** Offers a file to be saved. */
  saveFile(name: string, content: Blob): void;
}

/** The popup, whole. */
export function Popup({
  state,
  settings,
  language,
  now,
  links,
  actions,
  known,
  last,
  seen,
  due = [],
  openPanel,
  goTo,
  saveFile,
}: PopupProps) {
  const { t, code, dir } = language.value;
  const steady = useSteady(state);
  const { copying, announced } = useCopying(language.value, actions.copy);
  const shown = steady.value.state;
  const elsewhere = shown.kind === 'not-a-cart' ? last : undefined;
  const answer = shown.kind === 'planned' || shown.kind === 'checkout' ? shown.answer : elsewhere?.answer;
  const currency = answer?.case.currency ?? noCurrency;
  const voice = useMemo(() => makeVoice(language.value, currency, now), [language.value, currency.code, currency.exponent, now]);
  const set = (changes: SettingChanges) => actions.saveSettings(withChanges(settings.value, changes));
  const docked = (settings.value.panelIn ?? settingDefaults.panelIn) === 'browser';
  const panel = { label: t(docked ? 'popupOpenDocked' : 'popupOpenPanel'), press: openPanel };
  const soFar = shown.kind === 'planned' && [...(shown.pending ?? []), ...(shown.stopped ?? [])].includes('orders');
  const brief = (of: CartAnswer, at: 'cart' | 'checkout', open = panel) => (
    <Brief voice={voice} answer={of} at={at} links={links} copying={copying} soFar={soFar} open={open} save={saveFile} />
  );
  const reminded = reminderBadge(due, language.value);
  const isHere = shown.kind === 'planned' || shown.kind === 'checkout';
  return (
    <main class="stackwise app popup" data-surface="popup" lang={code} dir={dir}>
      <header>
        <h1>
          <Mark /> {t('extensionName')}
        </h1>
        <button type="button" class="quiet" data-testid="open-options" onClick={() => actions.openPage('options')}>
          {t('allSettings')}
        </button>
      </header>
      {reminded === undefined ? null : (
        <p class="reminded" data-testid="reminded">
          {reminded.title}
        </p>
      )}
      {isHere ? (
        <div class="state" data-testid="state" data-kind={steady.value.busy ? 'loading' : shown.kind} aria-busy={steady.value.busy}>
          {steady.value.busy ? (
            <p class="working" role="status">
              {t('working')}
            </p>
          ) : null}
          {shown.kind === 'planned' ? (
            brief(shown.answer, 'cart')
          ) : (
            <Checkout voice={voice} state={shown} links={links} answered={(of) => brief(of, 'checkout')} />
          )}
        </div>
      ) : (
        <StateView voice={() => voice} state={shown} busy={steady.value.busy} links={links} actions={actions} copying={copying} />
      )}
      {/* its page is not before her: it is compared with what does not depend on it */}
      {elsewhere === undefined ? null : (
        <section class="last" data-testid="last-plan" data-amount={elsewhere.answer.plan.objective.payable}>
          <h2>
            <Say voice={voice} say={{ key: 'popupLast', with: [{ age: elsewhere.answer.case.context.at }] }} />
          </h2>
          {brief(elsewhere.answer, 'checkout', { label: t('popupGoThere'), press: () => goTo(elsewhere.tabId) })}
        </section>
      )}
      {seen === undefined || isHere ? null : <SeenPrices language={language.value} seen={seen} now={now} />}
      <Wallet language={language.value} known={known} now={now} links={links} />
      <section class="quick" data-testid="quick">
        <h2>{t('popupQuick')}</h2>
        <Switch name="opensByItself" label={t('settingOpens')} on={settings.value.opensByItself} set={(on) => set({ opensByItself: on })} />
        <Switch
          name="usesCoins"
          label={t('optionsCoins')}
          on={settings.value.usesCoins ?? settingDefaults.usesCoins}
          set={(on) => set({ usesCoins: on })}
        />
      </section>
      <p class="announce" role="status" data-testid="announced">
        {announced}
      </p>
      <footer>
        <button type="button" class="quiet" data-testid="open-codes" onClick={() => actions.openPage('codes')}>
          {t('codesTitle')}
        </button>{' '}
        <button type="button" class="quiet" data-testid="open-discounts" onClick={() => actions.openPage('discounts')}>
          {t('myDiscounts')}
        </button>{' '}
        <button type="button" class="quiet" data-testid="open-reading" onClick={() => actions.openPage('reading')}>
          {t('notReadRightly')}
        </button>
        <p class="privacy">{t('privacy')}</p>
      </footer>
    </main>
  );
}
