import { browser } from './browser';

/** The tab the shopper is on; no permission is needed for its id alone. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
