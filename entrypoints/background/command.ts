import { onCommand } from '../../platform/commands';
import { tellTab } from '../../platform/messaging/to-pages';

/** Her shortcut opens the panel in the page; where there is none, the popup. Call once, at the top level of the worker. */
export function openOnCommand(): void {
  onCommand('open-panel', async (tabId, openPopup) => {
    if (tabId === undefined || !(await tellTab(tabId, { say: 'open-panel' }))) await openPopup();
  });
}
