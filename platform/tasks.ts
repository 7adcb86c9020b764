// Long work in slices, so that the worker stays responsive and an overtaken piece of work ends.
import { nowMs } from './clock';

const SLICE_MS = 8;

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/**
 * Runs a generator to its end, letting other work in every few ms; undefined once `signal` is aborted. What it yields on the way is told, and
 * the work goes on when that has been taken care of.
 */
export async function runInSlices<T>(
  work: Generator<T | undefined, T>,
  signal: AbortSignal,
  tell: (early: T) => Promise<void>,
): Promise<T | undefined> {
  let since = nowMs();
  for (;;) {
    if (signal.aborted) return undefined;
    const step = work.next();
    if (step.done === true) return step.value;
    if (step.value !== undefined) await tell(step.value);
    if (nowMs() - since >= SLICE_MS) {
      await nextTurn();
      since = nowMs();
    }
  }
}
