// The one message that goes from the background to the pages: what is known beside them has changed.
import { browser } from '../browser';

const READ_AGAIN = 'read-again';

/** Asks every tab that listens to read its page again; a tab that does not listen is none of ours. */
export async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await browser.tabs.sendMessage(id, READ_AGAIN);
    }),
  );
}

/** Calls back when the background asks to read the page again. Only the extension itself can send to a content script. */
export const hearReadAgain = (read: () => void): void =>
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (message === READ_AGAIN) read();
    return undefined;
  });
