import { browser } from './browser';
import type { OwnPage } from './messaging/protocol';

/** The tab the shopper is on; no permission is needed for its id alone. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Whether a tab is a private window's; a tab that is gone is nobody's. */
async function isPrivateTab(tabId: number | undefined): Promise<boolean> {
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
