import { browser } from './browser';
import { activeTabId } from './tabs';

async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // an older browser, or no window to open it in
  }
}

/** Calls back with the tab she is on when she presses the shortcut of that name. */
export function onCommand(name: string, run: (tabId: number | undefined, openPopup: () => Promise<void>) => Promise<void>): void {
  browser.commands.onCommand.addListener(async (pressed) => {
    if (pressed === name) await run(await activeTabId(), openPopup);
  });
}
