// What the background says to pages unasked. Only the extension itself can send to a content script, so nothing is parsed there.
import type { Settings } from '../../core/answer/settings';
import type { TabState } from '../../core/answer/tab-state';

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
export const HEARD = 'heard';
