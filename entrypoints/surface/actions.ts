import type { Signal } from '@preact/signals';
import type { Actions } from '../../components/panel/App';
import type { Settings } from '../../core/answer/settings';
import type { TabState } from '../../core/answer/tab-state';
import { copyText } from '../../platform/clipboard';
import { send } from '../../platform/messaging/send';

interface Surface {
  state: Signal<TabState>;
  settings: Signal<Settings>;
  close(): void;
  /** the tab it is about, where it does not stand in it */
  tabId?: number | undefined;
  /** reads or asks again */
  retry(): void;
  /** outlines a line of the cart, where the surface lies over one */
  showLine?: (lineItemId: string) => void;
}

const answerOf = (state: TabState) => (state.kind === 'planned' || state.kind === 'checkout' ? state.answer : undefined);

/** What the buttons of panel and popup do. Nothing here touches the shop's page. */
export function surfaceActions({ state, settings, tabId, close, retry, showLine }: Surface): Actions {
  const save = async (chosen: Settings) => {
    settings.value = chosen;
    await send('save-settings', { settings: chosen });
    retry();
  };
  const about = tabId === undefined ? {} : { tabId };
  const stop = async () => {
    const stopped = await send('stop-planning', about);
    // a change of the page may have come in between
    if (stopped.ok && stopped.value.kind === 'planned' && state.value.kind === 'planned') state.value = stopped.value;
  };
  return {
    ...(showLine === undefined ? {} : { showLine }),
    stopPlanning: () => void stop(),
    planAnew: () => void send('plan-anew', about),
    copy: copyText,
    close,
    retry,
    saveSettings: (chosen) => void save(chosen),
    putTabAway: (forGood) => {
      if (forGood) void save({ ...settings.value, tabPutAway: true });
    },
    async suppose(change) {
      const told = await send('what-if', { change, ...about });
      return told.ok ? told.value.supposed : undefined;
    },
    openPage: (page) => void send('open-page', { page, ...about }),
    exportCase: () => {
      const answer = answerOf(state.value);
      if (answer) void copyText(JSON.stringify(answer.case));
    },
  };
}
