// The first run: what is read, that nothing leaves, how to begin, and a cart to try it on.
import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Settings } from '../../core/answer/settings';
import type { TabState } from '../../core/answer/tab-state';
import { OutLink } from '../elements/OutLink';
import type { Language } from '../language/language';
import { makeVoice, noCurrency } from '../language/voice';
import { OwnPage } from '../own-page/OwnPage';
import { StateView } from '../panel/StateView';
import { withChanges } from '../settings/changes';
import { useCopying } from '../steps/use-copying';
import type { Actions, Links } from '../surface';
import { HistoryQuestion } from './HistoryQuestion';

/** allowed: nothing to ask · ask: not yet · refused: she said no just now · given: she said yes just now */
export type Grant = 'allowed' | 'ask' | 'refused' | 'given';

export interface WelcomePageProps {
  language: ReadonlySignal<Language>;
  grant: ReadonlySignal<Grant>;
  askGrant(): void;
  sample: ReadonlySignal<TabState>;
  settings: ReadonlySignal<Settings>;
  now(): number;
  links: Links;
  actions: Actions;
}

/** Firefox's permission, where it is not given. */
function GrantBox({ t, grant, ask }: Pick<Language, 't'> & { grant: Grant; ask(): void }) {
  if (grant === 'allowed') return null;
  return (
    <section class="grant" data-testid="grant" data-grant={grant}>
      <h2>{t('welcomeGrant')}</h2>
      <p>{t('welcomeGrantWhy')}</p>
      {grant === 'given' ? null : (
        <p class="acts">
          <button type="button" class="primary" data-testid="grant-ask" onClick={ask}>
            {t('welcomeGrantAsk')}
          </button>
        </p>
      )}
      <p role="status">{grant === 'given' ? t('welcomeGranted') : grant === 'refused' ? t('welcomeRefused') : ''}</p>
    </section>
  );
}

/** The page, whole. The sample is drawn by what draws her own carts. */
export function WelcomePage({ language, grant, askGrant, sample, settings, now, links, actions }: WelcomePageProps) {
  const { t } = language.value;
  const { copying } = useCopying(language.value, actions.copy);
  const state = sample.value;
  const currency = state.kind === 'planned' ? state.answer.case.currency : noCurrency;
  const voice = useMemo(() => makeVoice(language.value, currency, now), [language.value, currency.code, now]);
  return (
    <OwnPage language={language.value} name="welcome" title={t('welcomeTitle')} intro={t('welcomeIntro')}>
      <GrantBox t={t} grant={grant.value} ask={askGrant} />
      <section>
        <h2>{t('welcomeReads')}</h2>
        <p>{t('welcomeReadsWhere')}</p>
        <ul class="dotted">
          <li>{t('welcomeReadsCart')}</li>
          <li>{t('welcomeReadsCoupons')}</li>
          <li>{t('welcomeReadsProducts')}</li>
          <li>{t('welcomeReadsCoins')}</li>
        </ul>
        <p>{t('welcomeReadsNot')}</p>
      </section>
      <section>
        <h2>{t('welcomeStays')}</h2>
        <p>{t('welcomeStaysHow')}</p>
        <p>{t('welcomeNeverActs')}</p>
      </section>
      <HistoryQuestion
        t={t}
        keeps={settings.value.keepsHistory}
        answer={(keepsHistory) => actions.saveSettings(withChanges(settings.value, { keepsHistory }))}
      />
      <section>
        <h2>{t('welcomeBegin')}</h2>
        <ol class="dotted">
          <li>
            {t('welcomeBeginWallet')} <OutLink href={links.wallet}>{t('openWallet')}</OutLink>
          </li>
          <li>
            {t('welcomeBeginCart')} <OutLink href={links.cart}>{t('openCart')}</OutLink>
          </li>
          <li>
            {t('welcomeBeginSettings')}{' '}
            <button type="button" class="quiet" data-testid="open-options" onClick={() => actions.openPage('options')}>
              {t('allSettings')}
            </button>
          </li>
        </ol>
      </section>
      <section data-testid="sample">
        <h2>{t('welcomeSample')}</h2>
        <p class="sample-mark">{t('welcomeSampleMark')}</p>
        <div class="app sample-cart">
          <StateView voice={() => voice} state={state} busy={false} links={links} actions={actions} copying={copying} />
        </div>
      </section>
    </OwnPage>
  );
}
