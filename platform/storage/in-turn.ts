// Who changes what is kept reads it first: such writes wait for each other. The background alone makes them, so one queue is enough; what a
// page of ours writes itself, her own rules, it writes whole.

let last: Promise<unknown> = Promise.resolve();

/** Does `work` when all that was asked before it is done, whether that went well or not. Never call it from within: it would wait for itself. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}
