// A content script's page as a snapshot: its document, and what its tap tells when asked.

import type { TappedAnswer } from '../source';
import { hearTap } from '../tap/hear-tap';
import type { Keep } from './keep';
import { type SnapshotLabel, snapshotOf } from './snapshot';

/** What the page is asked for. */
export interface SnapshotAsked {
  keep: Keep;
  label: SnapshotLabel;
}

/** The file's text; empty where something of ours fails, so that the page never hears of it. `asked` comes from our own page. */
export const takeSnapshot = (document: Document, asked: unknown): string => {
  try {
    const { keep, label } = asked as SnapshotAsked;
    const answers: TappedAnswer[] = [];
    const tap = hearTap(document, (answer) => answers.push(answer));
    tap.askState();
    tap.stop();
    return snapshotOf({ url: document.location.href, document, answers }, keep, label);
  } catch {
    return '';
  }
};
