// The toolbar popup: what is known of the tab it was opened over. `?tab=` names another one, so that it can be opened as a page.
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { App } from '../../components/App';
import { styleSheet } from '../../components/style';
import type { Settings } from '../../core/answer/settings';
import type { TabState } from '../../core/answer/tab-state';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import { nowMs } from '../../platform/clock';
import { send } from '../../platform/messaging/send';
import { readSettings } from '../../platform/storage/settings';
import { watchTab } from '../../platform/storage/tabs';
import { activeTabId } from '../../platform/tabs';
import { linksFrom } from '../../readers/links';
import { surfaceActions } from '../surface/actions';
import { languageFor } from '../surface/language-for';

const state = signal<TabState>({ kind: 'loading' });
const settings = signal<Settings>(untouchedSettings);
const language = computed(() => languageFor(settings.value));

async function ask(tabId: number | undefined): Promise<void> {
  const answered = tabId === undefined ? undefined : await send('tab-state', { tabId });
  state.value = answered?.ok === true ? answered.value : { kind: 'not-a-cart' };
}

async function begin(): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styleSheet);
  document.adoptedStyleSheets = [sheet];
  settings.value = await readSettings();
  language.subscribe(({ code, dir }) => Object.assign(document.documentElement, { lang: code, dir }));
  const named = new URLSearchParams(location.search).get('tab');
  const tabId = named === null ? await activeTabId() : Number(named);
  const again = () => void ask(tabId);
  await ask(tabId);
  if (tabId !== undefined) watchTab(tabId, again);
  const actions = surfaceActions({ state, settings, tabId, close: () => window.close(), retry: again });
  render(
    <App surface="popup" state={state} settings={settings} language={language} now={nowMs} links={linksFrom('')} actions={actions} />,
    document.body,
  );
}

void begin();
