// When to read a page again, and when to believe it: two equal reads a settling time apart, whatever else moves.
import type { FailureCode, Reading } from '../core/formats/reading';
import { leftOverGuard } from './left-over';
import type { ReadingSteps } from './reading-steps';
import type { PageSource, TappedAnswer } from './source';

export interface WatchOptions {
  document: Document;
  url(): string;
  /** ms since 1970 */
  now(): number;
  setTimer(work: () => void, ms: number): number;
  clearTimer(timer: number): void;
  /** the answers at hand now, page state included */
  answers(): TappedAnswer[];
  read(source: PageSource): ReadingSteps;
  /** two reads this far apart must be equal, in ms */
  settleMs: number;
  /** a page that has settled, or has settled anew; a failure that lasts is one too */
  onReading(reading: Reading): void;
  /** what was settled is not on the page any more: show no number until the next `onReading` */
  onChange?(): void;
}

/** How far apart reads are: at first, and at most when change after change reads the same. The first change after a rest is read at once. */
const soonMs = 60;
const latestMs = 500;
/** How long the page waits for one stretch of reading; and how often a change overtakes a reading before one is made in a single stretch. */
const stretchMs = 16;
const mostOvertaken = 3;
/** Pages are late (the site itself waits ten seconds): how long nothing to read may last before it is told. */
const patienceMs: Partial<Record<FailureCode, number>> = { loading: 10_000, 'unknown-layout': 3000 };

const fingerprint = ({ provenance, ...rest }: Reading): string =>
  JSON.stringify([rest, provenance.source, provenance.pageUrl.replace(/[#?].*$/, '')]);

const acts = ['input', 'change', 'click'];
const ours = 'stackwise-panel';
const isOurs = (node: Node): boolean => {
  for (let here: Node | null = node; here !== null; here = here.parentNode) if (here.nodeName.toLowerCase() === ours) return true;
  return false;
};
const concerns = ({ target, addedNodes, removedNodes }: MutationRecord): boolean => {
  if (isOurs(target)) return false;
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length === 0 || nodes.some((node) => node.nodeName.toLowerCase() !== ours);
};

/**
 * Watches a page until stopped. Reads right after a change, less often while nothing that is read changes, so that a page in constant
 * motion costs little and still settles. `told` is for what says from outside that the page is about to change: an answer that came.
 */
export const watchPage = (options: WatchOptions): { readAgain(): void; told(): void; stop(): void } => {
  const { document, settleMs } = options;
  let timer: number | undefined;
  let due = Number.POSITIVE_INFINITY;
  let gapMs = soonMs;
  let lastReadAt = Number.NEGATIVE_INFINITY;
  let candidate: { print: string; since: number } | undefined;
  // what was told last and still stands; and whether a reading is to be told, even the same one
  let standing: string | undefined;
  let wanted = true;
  let changedAt = options.now();
  let moved = false;
  // the reading under way, and how many were given up before it
  let underWay: { steps: ReadingSteps; begunAt: number } | undefined;
  let overtaken = 0;
  let stretch: number | undefined;
  const withoutLeftOvers = leftOverGuard();

  const schedule = (inMs: number): void => {
    const at = options.now() + inMs;
    if (at >= due) return;
    if (timer !== undefined) options.clearTimer(timer);
    due = at;
    timer = options.setTimer(readNow, Math.max(0, inMs));
  };

  const readNow = (): void => {
    timer = undefined;
    due = Number.POSITIVE_INFINITY;
    const now = options.now();
    const readAt = new Date(now).toISOString();
    lastReadAt = now;
    drop();
    underWay = { steps: options.read({ url: options.url(), readAt, document, answers: options.answers(), changedAt }), begunAt: now };
    goOn();
  };

  const goOn = (): void => {
    stretch = undefined;
    if (underWay === undefined) return;
    const { steps, begunAt } = underWay;
    for (const since = options.now(); ; ) {
      const step = steps.next();
      if (step.done === true) {
        underWay = undefined;
        settle(withoutLeftOvers(step.value), begunAt);
        return;
      }
      if (overtaken < mostOvertaken && options.now() - since >= stretchMs) break;
    }
    stretch = options.setTimer(goOn, 0);
  };

  const drop = (): void => {
    underWay = undefined;
    if (stretch !== undefined) options.clearTimer(stretch);
    stretch = undefined;
  };

  /** What is half read of a page that has changed is nothing. */
  const giveUp = (): void => {
    if (underWay === undefined) return;
    drop();
    overtaken++;
  };

  /** `now`: when the reading was begun. */
  const settle = (reading: Reading, now: number): void => {
    const print = fingerprint(reading);
    if (print !== candidate?.print) {
      if (candidate !== undefined) changedAt = now;
      candidate = { print, since: now };
      gapMs = soonMs;
    } else if (moved) gapMs = Math.min(gapMs * 2, latestMs);
    moved = false;
    if (standing !== undefined && print !== standing) {
      standing = undefined;
      wanted = true;
      options.onChange?.();
    }
    if (!wanted) return;
    const waited = now - candidate.since;
    const needed = (reading.failure && patienceMs[reading.failure.code]) ?? settleMs;
    if (waited < needed) schedule(Math.min(needed - waited, settleMs));
    else {
      standing = print;
      wanted = false;
      overtaken = 0;
      options.onReading(reading);
    }
  };

  const touched = (): void => {
    moved = true;
    giveUp();
    schedule(Math.max(0, lastReadAt + gapMs - options.now()));
  };
  const touchedForSure = (): void => {
    gapMs = soonMs;
    touched();
  };
  const observer = new MutationObserver((records) => {
    if (records.some(concerns)) touched();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  // a typed quantity and a ticked box change no attribute; and what she does herself is looked at without delay
  const acted = (event: Event): void => {
    if (!(event.target instanceof Node && isOurs(event.target))) touchedForSure();
  };
  for (const name of acts) document.addEventListener(name, acted, { capture: true, passive: true });
  schedule(0);
  return {
    readAgain: () => {
      wanted = true;
      // it has to settle anew, and what stood before is still what a change is told by
      if (candidate !== undefined) candidate = { ...candidate, since: options.now() };
      gapMs = soonMs;
      giveUp();
      schedule(0);
    },
    told: touchedForSure,
    stop: () => {
      if (timer !== undefined) options.clearTimer(timer);
      drop();
      observer.disconnect();
      for (const name of acts) document.removeEventListener(name, acted, { capture: true });
    },
  };
};
