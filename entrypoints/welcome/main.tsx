// The first run's page. The sample cart is planned here, by the planner of her own carts.
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { sampleNames } from '../../components/welcome/sample-names';
import { welcomeStyle } from '../../components/welcome/style';
import { type Grant, WelcomePage } from '../../components/welcome/WelcomePage';
import { answerCart } from '../../core/answer/answer-cart';
import type { TabState } from '../../core/answer/tab-state';
import { planSupposed } from '../../core/answer/what-if';
import { sampleInput } from '../../core/sample/sample-cart';
import { nowMs } from '../../platform/clock';
import { askAccess, hasAccess } from '../../platform/site-access';
import { runInSlices } from '../../platform/tasks';
import { linksFrom } from '../../readers/links';
import { otherMatches } from '../../readers/script-matches';
import { surfaceActions } from '../surface/actions';
import { tabSurface } from '../surface/tab-surface';

const noTelling = async () => {};
const goOn = new AbortController().signal;

async function begin(): Promise<void> {
  const { settings, language } = await tabSurface(welcomeStyle);
  const sample = signal<TabState>({ kind: 'loading' });
  effect(() => {
    const { t } = language.value;
    document.title = `${t('welcomeTitle')} · ${t('extensionName')}`;
    const input = sampleInput(sampleNames({ t }), nowMs());
    void runInSlices(answerCart(input), goOn, noTelling).then((state) => {
      if (state !== undefined) sample.value = state;
    });
  });
  const asks = import.meta.env.FIREFOX && !(await hasAccess(otherMatches));
  const grant = signal<Grant>(asks ? 'ask' : 'allowed');
  const askGrant = async () => {
    grant.value = (await askAccess(otherMatches)) ? 'given' : 'refused';
  };
  const actions = {
    ...surfaceActions({ state: sample, settings, close: () => window.close(), retry: () => undefined }),
    async suppose(change: Parameters<typeof planSupposed>[1]) {
      const { value: state } = sample;
      return state.kind === 'planned' ? runInSlices(planSupposed(state.answer.case, change), goOn, noTelling) : undefined;
    },
  };
  render(
    <WelcomePage {...{ language, grant, sample, settings, actions }} askGrant={() => void askGrant()} now={nowMs} links={linksFrom('')} />,
    document.body,
  );
}

void begin();
