import { browser } from './browser';

/** Calls back when the extension was installed: not when it, or the browser, was updated. */
export const onInstalled = (run: () => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') run();
  });
