// A surface outside the page: what is known of a tab, followed as it changes.
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Language } from '../../components/language/language';
import type { Settings } from '../../core/answer/settings';
import type { TabState } from '../../core/answer/tab-state';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import { send } from '../../platform/messaging/send';
import { hasPanel } from '../../platform/messaging/to-pages';
import { readSettings, watchSettings } from '../../platform/storage/settings';
import { tabRecords } from '../../platform/storage/tabs';
import { askWhilePending } from './ask-while-pending';
import { expectLanguage, followLanguage } from './language-for';

export interface TabSurface {
  state: Signal<TabState>;
  settings: Signal<Settings>;
  language: ReadonlySignal<Language>;
  /** Asks again about the tab. */
  again(): Promise<void>;
  /** Turns to another tab. */
  turnTo(tabId: number | undefined): Promise<void>;
}

/** Styles the document, speaks her language, and knows the settings; and the tab, where it is known which. */
export async function tabSurface(style: string, first?: Promise<number | undefined>): Promise<TabSurface> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
  const state = signal<TabState>({ kind: 'loading' });
  let about: number | undefined;
  askWhilePending(state, async () => {
    const known = about === undefined ? undefined : await send('tab-state', { tabId: about });
    return known?.ok === true ? known.value : undefined;
  });

  let stop: (() => void) | undefined;
  let turn = 0;
  const again = async () => {
    const asked = ++turn;
    const tabId = about;
    // what was planned in a tab may be of a page that she has left
    const [answered, stands] = tabId === undefined ? [] : await Promise.all([send('tab-state', { tabId }), hasPanel(tabId)]);
    const known: TabState = answered?.ok === true && stands === true ? answered.value : { kind: 'not-a-cart' };
    if (asked === turn) state.value = known;
  };
  const turnTo = async (tabId: number | undefined) => {
    about = tabId;
    stop?.();
    stop = tabId === undefined ? undefined : tabRecords.watch(tabId, () => void again());
    await again();
  };
  const turned = first?.then(turnTo);

  const settings = signal<Settings>(untouchedSettings);
  const readAgain = async () => {
    settings.value = await readSettings();
  };
  // watched before it is asked for: nothing changes unseen in between
  watchSettings(() => void readAgain());
  expectLanguage();
  await readAgain();
  const language = await followLanguage(settings);
  language.subscribe(({ code, dir }) => Object.assign(document.documentElement, { lang: code, dir }));
  await turned;
  return { state, settings, language, again, turnTo };
}
