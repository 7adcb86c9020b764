// Who changes what is kept reads it first: such writes wait for each other. The background alone makes them, so one queue is enough; what a
// page of ours writes itself, her own rules, it writes whole.

/** Does `work` when all that was asked before it is done, whether that went well or not. Never call it from within: it would wait for itself. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue that nothing waits in yet. */
export function makeQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

/** The queue of what is kept. */
export const inTurn: Queue = makeQueue();
