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

const named = new URLSearchParams(location.search).get('tab');

/** The tab it is about, and the window it was opened in. */
async function findTab() {
  const tab = await activeTab();
  const tabId = named === null ? tab?.id : Number(named);
  const privateWindow = named === null && tab !== undefined ? tab.incognito : await isPrivateTab(tabId);
  return { tabId, windowId: tab?.windowId, privateWindow };
}

async function begin(): Promise<void> {
  const found = findTab();
  const told = found.then(({ tabId, privateWindow }) =>
    Promise.all([gather(tabId, privateWindow), lastPlanBeside(tabId, privateWindow), seenProduct(tabId)]),
  );
  const turned = found.then(({ tabId }) => tabId);
  // all of it before it is drawn, so that nothing moves; what does not wait for something else is asked for at once
  const [surface, { tabId, windowId, privateWindow }, [gathered, beside, seen], reminders] = await Promise.all([
    tabSurface(popupStyle, turned),
    found,
    told,
    readReminders(),
  ]);
  const due = dueReminders(reminders, nowMs());
  const { state, settings } = surface;
  const actions = surfaceActions({ state, settings, tabId, close: () => window.close(), retry: () => void surface.again() });
  const openPanel = () => {
    // a side panel opens only while her press is being answered: nothing is waited for before it
    const opening =
      settings.value.panelIn === 'browser'
        ? openSidePanel(windowId)
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
