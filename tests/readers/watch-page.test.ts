// When a page is read and believed, on a clock that the test turns.
import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FailureCode, Reading } from '../../core/formats/reading';
import type { PageSource } from '../../readers/source';
import { watchPage } from '../../readers/watch-page';

let page: Window;
let document: Document;
let shown: { total: number; failure?: FailureCode };
let reads: number;
let events: string[];
let watch: ReturnType<typeof watchPage>;
let sources: PageSource[];
/** ms each step of a reading takes, by the clock */
let steps: number[];
/** the totals that were read to the end */
let ended: number[];
/** what asking for the answers at hand does besides */
let asked: () => void;

const readingOf = ({ total, failure }: typeof shown, { url, readAt }: PageSource): Reading => ({
  format: 'stacking-reading/1',
  page: 'cart',
  confidence: 'exact',
  provenance: { source: 'dom', detail: 'test', pageUrl: url, readAt },
  gaps: [],
  cart: { lineItems: [], summary: { rows: [], total: { amount: total } }, complete: true },
  ...(failure === undefined ? {} : { failure: { code: failure, tried: [] } }),
});

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-21T00:00:00Z') });
  page = new Window({ url: 'https://www.aliexpress.com/p/shoppingcart/index.html' });
  document = page.document as unknown as Document;
  vi.stubGlobal('MutationObserver', page.MutationObserver);
  vi.stubGlobal('Node', page.Node);
  document.body.innerHTML = '<div id="total">1</div><stackwise-panel></stackwise-panel>';
  shown = { total: 1 };
  reads = 0;
  events = [];
  sources = [];
  steps = [];
  ended = [];
  asked = () => {};
  watch = watchPage({
    document,
    url: () => 'https://www.aliexpress.com/p/shoppingcart/index.html',
    now: () => Date.now(),
    setTimer: (work, ms) => Number(setTimeout(work, ms)),
    clearTimer: (timer) => clearTimeout(timer),
    answers: () => {
      asked();
      return [];
    },
    read: function* (source) {
      reads += 1;
      sources.push(source);
      const begun = shown;
      for (const ms of steps) {
        vi.setSystemTime(Date.now() + ms);
        yield;
      }
      ended.push(begun.total);
      return readingOf(begun, source);
    },
    settleMs: 300,
    onReading: (reading) =>
      events.push(`reading ${reading.cart?.summary?.total?.amount}${reading.failure ? ` ${reading.failure.code}` : ''}`),
    onChange: () => events.push('change'),
  });
});
afterEach(() => {
  watch.stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const change = async (total: number): Promise<void> => {
  shown = { total };
  const element = document.getElementById('total');
  if (element !== null) element.textContent = String(total);
  await vi.advanceTimersByTimeAsync(0);
};

describe('a page', () => {
  it('is believed when two reads 300 ms apart are equal, not before', async () => {
    await vi.advanceTimersByTimeAsync(290);
    expect(events).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    expect(events).toEqual(['reading 1']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(events).toEqual(['reading 1']);
  });

  it('that changes takes its number back at once and gives the new one when it has settled', async () => {
    await vi.advanceTimersByTimeAsync(400);
    await change(2);
    await vi.advanceTimersByTimeAsync(100);
    expect(events).toEqual(['reading 1', 'change']);
    await vi.advanceTimersByTimeAsync(400);
    expect(events).toEqual(['reading 1', 'change', 'reading 2']);
  });

  it('that has rested is read as soon as it changes: no number outlives its cart', async () => {
    await vi.advanceTimersByTimeAsync(1000);
    await change(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(events).toEqual(['reading 1', 'change']);
  });

  it('that moves all the time is read at once when an answer has come', async () => {
    await vi.advanceTimersByTimeAsync(400);
    for (let passed = 0; passed < 3000; passed += 10) {
      document.body.setAttribute('data-tick', String(passed));
      await vi.advanceTimersByTimeAsync(10);
    }
    const before = reads;
    shown = { total: 2 };
    watch.told();
    await vi.advanceTimersByTimeAsync(60);
    expect(reads).toBe(before + 1);
    expect(events).toEqual(['reading 1', 'change']);
  });

  it('that changes twice tells only what stays', async () => {
    await vi.advanceTimersByTimeAsync(400);
    await change(2);
    await vi.advanceTimersByTimeAsync(200);
    await change(3);
    await vi.advanceTimersByTimeAsync(1000);
    expect(events).toEqual(['reading 1', 'change', 'reading 3']);
  });

  it('that moves without saying anything new is not taken back', async () => {
    await vi.advanceTimersByTimeAsync(400);
    await change(1);
    document.body.setAttribute('class', 'scrolled');
    await vi.advanceTimersByTimeAsync(2000);
    expect(events).toEqual(['reading 1']);
  });

  it('that still loads is not told for ten seconds, then as it is', async () => {
    shown = { total: 0, failure: 'loading' };
    await vi.advanceTimersByTimeAsync(9900);
    expect(events).toEqual([]);
    await vi.advanceTimersByTimeAsync(600);
    expect(events).toEqual(['reading 0 loading']);
    await change(5);
    await vi.advanceTimersByTimeAsync(1000);
    expect(events).toEqual(['reading 0 loading', 'change', 'reading 5']);
  });

  it('says when it last changed, so that older answers can be dropped', async () => {
    await vi.advanceTimersByTimeAsync(5000);
    await change(2);
    await vi.advanceTimersByTimeAsync(1000);
    const last = sources.at(-1);
    expect(last?.changedAt).toBeGreaterThanOrEqual(Date.parse('2026-11-21T00:00:05Z'));
    expect(last?.changedAt).toBeLessThan(Date.parse('2026-11-21T00:00:05.200Z'));
  });

  it('is read anew and told again when asked', async () => {
    await vi.advanceTimersByTimeAsync(400);
    watch.readAgain();
    await vi.advanceTimersByTimeAsync(400);
    expect(events).toEqual(['reading 1', 'reading 1']);
  });

  it('that changes while it is read anew takes its number back at once, whatever it reads as', async () => {
    await vi.advanceTimersByTimeAsync(1000);
    watch.readAgain();
    await vi.advanceTimersByTimeAsync(50);
    shown = { total: 0, failure: 'loading' };
    document.body.setAttribute('class', 'busy');
    await vi.advanceTimersByTimeAsync(100);
    expect(events).toEqual(['reading 1', 'change']);
    await change(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(events).toEqual(['reading 1', 'change', 'reading 2']);
  });

  it('that changed unseen has its number taken back by the first read that is asked for', async () => {
    await vi.advanceTimersByTimeAsync(1000);
    shown = { total: 2 };
    watch.readAgain();
    await vi.advanceTimersByTimeAsync(1);
    expect(events).toEqual(['reading 1', 'change']);
    await vi.advanceTimersByTimeAsync(400);
    expect(events).toEqual(['reading 1', 'change', 'reading 2']);
    expect(sources.at(-1)?.changedAt).toBe(Date.parse('2026-11-21T00:00:01Z'));
  });
});

describe('a storm of mutations', () => {
  it('settles all the same, and is read less and less often', async () => {
    const storm = async (ms: number) => {
      for (let passed = 0; passed < ms; passed += 10) {
        document.body.setAttribute('data-tick', String(passed));
        await vi.advanceTimersByTimeAsync(10);
      }
    };
    await storm(1000);
    expect(events).toEqual(['reading 1']);
    const before = reads;
    await storm(30_000);
    // every half second at the most, where fifty mutations came in that time
    expect(reads - before).toBeLessThanOrEqual(64);
    shown = { total: 9 };
    await storm(4000);
    expect(events).toEqual(['reading 1', 'change', 'reading 9']);
  });

  it('inside our own panel is not even looked at', async () => {
    await vi.advanceTimersByTimeAsync(1000);
    const before = reads;
    const panel = document.querySelector('stackwise-panel');
    for (let i = 0; i < 50; i += 1) {
      panel?.setAttribute('data-i', String(i));
      panel?.append(document.createElement('p'));
      await vi.advanceTimersByTimeAsync(100);
    }
    document.body.append(document.createElement('stackwise-panel'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(reads).toBe(before);
  });
});

it('a layout it does not know is told after three seconds, in case the page is only late', async () => {
  shown = { total: 0, failure: 'unknown-layout' };
  await vi.advanceTimersByTimeAsync(2900);
  expect(events).toEqual([]);
  await vi.advanceTimersByTimeAsync(500);
  expect(events).toEqual(['reading 0 unknown-layout']);
});

it('a typed quantity is noticed although no attribute changes', async () => {
  await vi.advanceTimersByTimeAsync(400);
  shown = { total: 4 };
  document.getElementById('total')?.dispatchEvent(new page.Event('input', { bubbles: true }) as unknown as Event);
  await vi.advanceTimersByTimeAsync(1000);
  expect(events).toEqual(['reading 1', 'change', 'reading 4']);
});

it('nothing happens after stop, though an answer came while the answers at hand were asked for', async () => {
  asked = () => watch.told();
  await vi.advanceTimersByTimeAsync(10);
  expect(reads).toBe(1);
  watch.stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(reads).toBe(1);
});

it('nothing happens after stop', async () => {
  watch.stop();
  await change(2);
  await vi.advanceTimersByTimeAsync(5000);
  expect(reads).toBe(0);
});

describe('a long page', () => {
  it('is read in stretches, and believed as any other', async () => {
    steps = [10, 10, 10, 10, 10];
    await vi.advanceTimersByTimeAsync(1);
    expect([reads, events]).toEqual([1, []]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(events).toEqual(['reading 1']);
  });

  it('that changes half-way is begun again: nothing is told of what it was', async () => {
    await vi.advanceTimersByTimeAsync(1000);
    steps = [20, 20, 20];
    shown = { total: 2 };
    document.body.setAttribute('data-tick', '1');
    await vi.advanceTimersByTimeAsync(0);
    await change(3);
    await vi.advanceTimersByTimeAsync(2000);
    expect(ended).not.toContain(2);
    expect(events).toEqual(['reading 1', 'change', 'reading 3']);
  });

  it('that never rests is read in one stretch at last', async () => {
    await vi.advanceTimersByTimeAsync(1000);
    steps = [20, 20, 20];
    shown = { total: 2 };
    for (let passed = 0; passed < 3000; passed += 2) {
      document.body.setAttribute('data-tick', String(passed));
      await vi.advanceTimersByTimeAsync(2);
    }
    expect(events).toEqual(['reading 1', 'change', 'reading 2']);
  });
});
