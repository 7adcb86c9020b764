import { browser } from './browser';
import type { OwnPage } from './messaging/protocol';

/** The tab the shopper is on, and its window; no permission is needed for their ids alone. */
export async function activeTab(): Promise<{ id?: number | undefined; windowId?: number | undefined; incognito: boolean } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Its id. */
export const activeTabId = async (): Promise<number | undefined> => (await activeTab())?.id;

/** Calls back with the tab she turns to in a window, and again when its page has changed. */
export function followActiveTab(windowId: number | undefined, onTurn: (tabId: number) => void): void {
  browser.tabs.onActivated.addListener((turned) => {
    if (turned.windowId === windowId) onTurn(turned.tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }, tab) => {
    if (status === 'complete' && tab.active && tab.windowId === windowId) onTurn(tabId);
  });
}

/** Brings a tab, and its window, to the front. */
export async function goToTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Whether a tab is a private window's; a tab that is gone is nobody's. */
export async function isPrivateTab(tabId: number | undefined): Promise<boolean> {
  try {
    return tabId !== undefined && (await browser.tabs.get(tabId)).incognito;
  } catch {
    return false;
  }
}

/** Opens one of our own pages in a tab of its own: `?tab=` names the tab it is about, `private` says that what is entered there must not last. */
export async function openOwnPage(page: OwnPage, tabId: number | undefined): Promise<void> {
  const asked = new URLSearchParams({
    ...(tabId === undefined ? {} : { tab: `${tabId}` }),
    ...((await isPrivateTab(tabId)) ? { private: 'yes' } : {}),
  });
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html?${asked}`) });
}
