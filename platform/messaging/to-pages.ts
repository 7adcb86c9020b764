// What the background says to pages unasked. Only the extension itself can send to a content script, so nothing is parsed there.
import type { Settings } from '../../core/answer/settings';
import type { TabState } from '../../core/answer/tab-state';
import { browser } from '../browser';

export type ToPage =
  /** read the page again, because what is known beside it has changed */
  | { say: 'read-again' }
  /** more is known of the reading made at `readAt` */
  | { say: 'more'; readAt: string; state: TabState }
  /** she chose otherwise */
  | { say: 'settings'; settings: Settings }
  /** she asked for the panel from elsewhere */
  | { say: 'open-panel' }
  | { say: 'are-you-there' };

/** What a page with a panel answers to everything it is told. */
const HEARD = 'heard';

/** Says it to one tab, and answers whether a page with a panel heard it; one that does not listen is none of ours, or is gone. */
export async function tellTab(tabId: number, message: ToPage): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, message)) === HEARD;
  } catch {
    return false;
  }
}

/** Whether a page with a panel still stands in a tab: what is known of it may be of a page that is gone. */
export const hasPanel = (tabId: number): Promise<boolean> => tellTab(tabId, { say: 'are-you-there' });

async function tellAll(message: ToPage, except?: number): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(async ({ id }) => id === undefined || id === except || tellTab(id, message)));
}

/** Asks every tab that listens, but for one, to read its page again. */
export const askToReadAgain = (except?: number): Promise<void> => tellAll({ say: 'read-again' }, except);

/** Tells every tab that listens what she chose. */
export const tellSettings = (settings: Settings): Promise<void> => tellAll({ say: 'settings', settings });

/** Calls back with what the background says. */
export const hearBackground = (hear: (message: ToPage) => void): void =>
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (typeof message !== 'object' || message === null || !('say' in message)) return undefined;
    hear(message as ToPage);
    return Promise.resolve(HEARD);
  });
