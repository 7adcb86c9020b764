// The panel docked by the browser: it follows the tab she is on. `?tab=` holds it to one, so that it can be opened as a page.
import { render } from 'preact';
import { ExportBox } from '../../components/export/ExportBox';
import { App, type AppProps } from '../../components/panel/App';
import { popupStyle } from '../../components/popup/style';
import { nowMs } from '../../platform/clock';
import { saveFile } from '../../platform/save-file';
import { activeTab, followActiveTab } from '../../platform/tabs';
import { linksFrom } from '../../readers/links';
import { surfaceActions } from '../surface/actions';
import { tabSurface } from '../surface/tab-surface';

async function begin(): Promise<void> {
  const named = new URLSearchParams(location.search).get('tab');
  const [surface, tab] = await Promise.all([tabSurface(popupStyle), activeTab()]);
  const { state, settings, language } = surface;
  const show = (tabId: number | undefined) => {
    const actions = surfaceActions({ state, settings, tabId, close: () => window.close(), retry: () => void surface.again() });
    const below: AppProps['below'] = (answer, voice) => <ExportBox voice={voice} answer={answer} save={saveFile} />;
    render(<App surface="docked" {...{ state, settings, language, actions, below }} now={nowMs} links={linksFrom('')} />, document.body);
  };
  const turnTo = async (tabId: number | undefined) => {
    await surface.turnTo(tabId);
    show(tabId);
  };
  await turnTo(named === null ? tab?.id : Number(named));
  if (named === null) followActiveTab(tab?.windowId, (tabId) => void turnTo(tabId));
}

void begin();
