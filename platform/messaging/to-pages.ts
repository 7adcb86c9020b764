// What the background says to pages unasked. Only the extension itself can send to a content script, so nothing is parsed there.
import type { TabState } from '../../core/answer/tab-state';
import { browser } from '../browser';

/** Read the page again, because what is known beside it has changed; or: more is known of the reading made at `readAt`. */
export type ToPage = { say: 'read-again' } | { say: 'more'; readAt: string; state: TabState };

/** Says it to one tab; one that does not listen is none of ours, or is gone. */
export async function tellTab(tabId: number, message: ToPage): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message);
  } catch {
    // nobody there
  }
}

/** Asks every tab that listens to read its page again. */
export async function askToReadAgain(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(async ({ id }) => id === undefined || tellTab(id, { say: 'read-again' })));
}

/** Calls back with what the background says. */
export const hearBackground = (hear: (message: ToPage) => void): void =>
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (typeof message === 'object' && message !== null && 'say' in message) hear(message as ToPage);
    return undefined;
  });
