// The background says something to pages unasked.
import type { Settings } from '../../core/answer/settings';
import { browser } from '../browser';
import { HEARD, type ToPage } from './to-page';

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
