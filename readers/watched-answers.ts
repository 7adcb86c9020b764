// The tap's answers at hand, bounded, and a page watched with them.
import type { Reading } from '../core/formats/reading';
import { finished, type ReadingSteps } from './reading-steps';
import { savedSource } from './snapshot/read-snapshot';
import type { PageSource, TappedAnswer } from './source';
import { hearTap } from './tap/hear-tap';
import { watchPage } from './watch-page';

export interface PageWatch {
  /** reads again at once, and tells the reading when it has settled, even the same one */
  readAgain(): void;
  stop(): void;
  /** what a saved page says, read as this one: nothing in it runs, and nothing of it is told */
  readSaved(html: string, readAt: string): Reading;
}

export interface PageWatchers {
  onReading(reading: Reading): void;
  onChange?(): void;
  /** ms since 1970 */
  now(): number;
}

const keptAnswers = 12;

/** What follows an address's path may name the shopper, or whoever sent her: it stays on the page. */
const withoutQuery = (reading: Reading): Reading => ({
  ...reading,
  provenance: { ...reading.provenance, pageUrl: reading.provenance.pageUrl.replace(/[?#].*$/, '') },
});

/** Watches `document` in a content script, with the page's answers and state as the tap tells them. */
export const watchWith = (read: (source: PageSource) => ReadingSteps, document: Document, watchers: PageWatchers): PageWatch => {
  const responses: TappedAnswer[] = [];
  let states = new Map<string, TappedAnswer>();
  let path = document.location.pathname;
  let watch: ReturnType<typeof watchPage> | undefined;
  let movedAt = Number.NEGATIVE_INFINITY;
  // another page in the same document: what was told before belongs to the one before
  const look = (at: number): void => {
    if (document.location.pathname === path) return;
    path = document.location.pathname;
    movedAt = at;
    responses.length = 0;
  };
  const tap = hearTap(document, (answer) => {
    look(answer.at);
    if (answer.origin === 'state') states.set(answer.name, answer);
    else if (answer.at >= movedAt) {
      responses.push(answer);
      watch?.told();
    }
    if (responses.length > keptAnswers) responses.shift();
  });
  const url = (): string => document.location.href;
  watch = watchPage({
    document,
    url,
    now: watchers.now,
    setTimer: (work, ms) => Number(setTimeout(work, ms)),
    clearTimer: (timer) => clearTimeout(timer),
    answers: () => {
      look(watchers.now());
      states = new Map();
      tap.askState();
      return [...responses, ...states.values()];
    },
    read,
    settleMs: 300,
    onReading: (reading) => watchers.onReading(withoutQuery(reading)),
    ...(watchers.onChange === undefined ? {} : { onChange: watchers.onChange }),
  });
  const { readAgain, stop } = watch;
  return {
    readAgain,
    readSaved: (html, readAt) => finished(read(savedSource(new DOMParser().parseFromString(html, 'text/html'), url(), readAt))),
    stop: () => {
      tap.stop();
      stop();
    },
  };
};
