// A surface: its frame, the tab's state in it, the settings at its foot.
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CartAnswer } from '../../core/answer/answer';
import type { Settings } from '../../core/answer/settings';
import type { TabState } from '../../core/answer/tab-state';
import { FillerLimit } from '../chances/limit';
import { Mark } from '../elements/Mark';
import type { Language } from '../language/language';
import { makeVoice, noCurrency, type Voice } from '../language/voice';
import { SettingsForm } from '../settings/SettingsForm';
import { useCopying } from '../steps/use-copying';
import type { Actions, Links } from '../surface';
import { StateView } from './StateView';
import { useSteady } from './steady';

export type { Actions, Links } from '../surface';

export interface AppProps {
  /** over a page, alone in a popup, or docked beside pages by the browser */
  surface: 'panel' | 'popup' | 'docked';
  state: ReadonlySignal<TabState>;
  settings: ReadonlySignal<Settings>;
  language: ReadonlySignal<Language>;
  /** the moment ages and deadlines count from, ms since 1970 */
  now: () => number;
  links: Links;
  actions: Actions;
  /** what stands below an answer on our own pages, and nowhere over the shop's */
  below?: (answer: CartAnswer, voice: Voice) => ComponentChildren;
}

/** Panel or popup, whole. */
export function App({ surface, state, settings, language, now, links, actions, below }: AppProps) {
  const { t, code, dir } = language.value;
  const steady = useSteady(state);
  const { copying, announced } = useCopying(language.value, actions.copy);
  const shown = steady.value.state;
  const answer = shown.kind === 'planned' || shown.kind === 'checkout' ? shown.answer : undefined;
  const plain = useMemo(() => makeVoice(language.value, noCurrency, now), [language.value, now]);
  const currency = answer?.case.currency;
  const spoken = useMemo(
    () => (currency ? makeVoice(language.value, currency, now) : plain),
    [language.value, currency?.code, currency?.exponent, now, plain],
  );
  const voice = (of: CartAnswer | undefined) => (of ? spoken : plain);
  const Frame = surface === 'panel' ? 'div' : 'main';
  return (
    <Frame class="stackwise app" data-surface={surface} lang={code} dir={dir}>
      <header>
        <h1>
          <Mark /> {t('extensionName')}
        </h1>
        {surface === 'panel' ? (
          <button type="button" class="close" data-testid="close" aria-label={t('close')} onClick={actions.close}>
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <path d="M3 3l10 10M13 3L3 13" />
            </svg>
          </button>
        ) : null}
      </header>
      <FillerLimit.Provider value={settings.value.fillerBudget}>
        <StateView voice={voice} state={shown} busy={steady.value.busy} links={links} actions={actions} copying={copying} />
      </FillerLimit.Provider>
      {answer === undefined || steady.value.busy ? null : below?.(answer, spoken)}
      <p class="announce" role="status" data-testid="announced">
        {announced}
      </p>
      <footer>
        <SettingsForm language={language.value} settings={settings.value} save={actions.saveSettings} />
        <button type="button" class="quiet" data-testid="open-discounts" onClick={() => actions.openPage('discounts')}>
          {t('myDiscounts')}
        </button>{' '}
        <button type="button" class="quiet" data-testid="open-reading" onClick={() => actions.openPage('reading')}>
          {t('notReadRightly')}
        </button>{' '}
        <button type="button" class="quiet" data-testid="open-options" onClick={() => actions.openPage('options')}>
          {t('allSettings')}
        </button>
        <p class="privacy">{t('privacy')}</p>
      </footer>
    </Frame>
  );
}
