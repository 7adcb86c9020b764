// What was read and entered in private windows ends with the last of them, not only with the browser.
import { browser } from '../browser';
import { forgetPrivateByHand } from './by-hand';
import { forgetPrivateCodes } from './code-book';
import { forgetPrivateCorrections } from './corrections';
import { forgetPrivateFacts } from './page-facts';

async function forgetIfLast(closed: number): Promise<void> {
  const tabs = await browser.tabs.query({});
  if (tabs.some(({ id, incognito }) => incognito && id !== closed)) return;
  await Promise.all([forgetPrivateByHand(), forgetPrivateCodes(), forgetPrivateCorrections(), forgetPrivateFacts()]);
}

/** Forgets as the last private tab closes; call once, at the top level of the worker. */
export function forgetPrivateWindows(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetIfLast(tabId).catch(() => undefined));
}
