// The toolbar popup, about the tab it was opened over. `?tab=` names another one, so that it can be opened as a page.
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { popupStyle } from '../../components/popup/style';
import { dueReminders } from '../../core/calendar/reminder';
import { nowMs } from '../../platform/clock';
import { send } from '../../platform/messaging/send';
import { tellTab } from '../../platform/messaging/to-pages';
import { saveFile } from '../../platform/save-file';
import { openSidePanel } from '../../platform/side-panel';
import { readReminders } from '../../platform/storage/reminders';
import { activeTab, goToTab, isPrivateTab } from '../../platform/tabs';
import { linksFrom } from '../../readers/links';
import { gather } from '../discounts/known';
import { surfaceActions } from '../surface/actions';
import { tabSurface } from '../surface/tab-surface';
import { lastPlanBeside } from './last-plan';
import { seenProduct } from './seen-product';

async function begin(): Promise<void> {
  const named = new URLSearchParams(location.search).get('tab');
  const [surface, tab] = await Promise.all([tabSurface(popupStyle), activeTab()]);
  const tabId = named === null ? tab?.id : Number(named);
  const privateWindow = named === null && tab !== undefined ? tab.incognito : await isPrivateTab(tabId);
  // all of it before it is drawn, so that nothing moves
  const [gathered, beside, seen, reminders] = await Promise.all([
    gather(tabId, privateWindow),
    lastPlanBeside(tabId, privateWindow),
    seenProduct(tabId),
    readReminders(),
    surface.turnTo(tabId),
  ]);
  const due = dueReminders(reminders, nowMs());
  const { state, settings } = surface;
  const actions = surfaceActions({ state, settings, tabId, close: () => window.close(), retry: () => void surface.again() });
  const openPanel = () => {
    // a side panel opens only while her press is being answered: nothing is waited for before it
    const opening =
      settings.value.panelIn === 'browser'
        ? openSidePanel(tab?.windowId)
        : tabId === undefined
          ? Promise.resolve(false)
          : tellTab(tabId, { say: 'open-panel' });
    void opening.then((opened) => opened && named === null && window.close());
  };
  const goTo = (id: number) => void goToTab(id).then(() => named === null && window.close());
  // what stood there until now
  document.body.replaceChildren();
  render(
    <Popup
      known={gathered.known}
      last={beside}
      seen={seen}
      due={due}
      {...{ ...surface, actions, openPanel, goTo, saveFile }}
      now={nowMs}
      links={linksFrom('')}
    />,
    document.body,
  );
  // she has looked; a private window changes nothing that is kept
  if (due.length > 0 && !privateWindow) void send('change-reminders', { change: { do: 'looked' } });
}

void begin();
