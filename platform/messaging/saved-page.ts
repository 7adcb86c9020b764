// From our page to a script that reads the shop's pages: read this saved one, as you read your own.
import { type Reading, reading } from '../../core/formats/reading';
import { browser } from '../browser';
import { READ_SAVED } from './hear-saved-page';

/** What the scripts of a tab read in a saved page; undefined where none of them reads. */
export async function askSavedPage(tabId: number, html: string, readAt: string): Promise<Reading | undefined> {
  try {
    const parsed = reading.safeParse(await browser.tabs.sendMessage(tabId, { [READ_SAVED]: { html, readAt } }));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
