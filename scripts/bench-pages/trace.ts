// Chromium's own trace of a page's main thread: what our scripts cost on it, and its long tasks.
import type { CDPSession, Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** µs */
  ts: number;
  /** µs */
  dur?: number;
  /** µs of processor time */
  tdur?: number;
  args: { data?: { url?: string }; name?: string };
}

export interface MainThread {
  /** each call into a script of the extension, ms of processor time, in order; the stretches of one reading are one */
  ours: number[];
  /** the longest single stretch, ms of processor time */
  longestStretch: number;
  /** evaluating the extension's scripts when the page begins, ms of processor time */
  begin: number;
  /** tasks over 50 ms by the clock, ms; `added`: those that would not be without our calls in them */
  longTasks: { all: number[]; added: number[] };
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', '__metadata'];
const ms = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;

/** Traces the page while `work` runs. */
export async function traced(page: Page, work: () => Promise<void>): Promise<MainThread> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  const ended = new Promise<void>((resolve) => void session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories } });
  await work();
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  return mainThread(events);
}

/** A reading goes on in the next turn; the next reading is begun 60 ms later at the soonest. In µs. */
const SAME_READING = 20_000;

/** Calls in order, those that follow each other at once as one: ms of processor time. */
function joined(calls: TraceEvent[]): number[] {
  const found: { ms: number; end: number }[] = [];
  for (const call of calls.toSorted((one, other) => one.ts - other.ts)) {
    const last = found.at(-1);
    const end = call.ts + (call.dur ?? 0);
    if (last !== undefined && call.ts - last.end < SAME_READING) Object.assign(last, { ms: last.ms + ms(call), end });
    else found.push({ ms: ms(call), end });
  }
  return found.map((each) => each.ms);
}

function mainThread(events: TraceEvent[]): MainThread {
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const here = events.filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid}/${tid}`));
  const isOurs = ({ args }: TraceEvent) => /^chrome-extension:.*content-scripts\//.test(args.data?.url ?? '');
  const calls = here.filter((event) => event.name === 'FunctionCall' && isOurs(event));
  const wall = ({ dur }: TraceEvent): number => (dur ?? 0) / 1000;
  const long = here
    .filter((task) => task.name === 'RunTask' && wall(task) > 50)
    .map((task) => {
      const inside = calls.filter(({ ts }) => ts >= task.ts && ts < task.ts + (task.dur ?? 0));
      return { whole: wall(task), without: wall(task) - inside.reduce((sum, call) => sum + wall(call), 0) };
    });
  return {
    ours: joined(calls),
    longestStretch: Math.max(0, ...calls.map(ms)),
    begin: here.filter((event) => event.name === 'EvaluateScript' && isOurs(event)).reduce((sum, event) => sum + ms(event), 0),
    longTasks: { all: long.map(({ whole }) => whole), added: long.filter(({ without }) => without <= 50).map(({ whole }) => whole) },
  };
}
