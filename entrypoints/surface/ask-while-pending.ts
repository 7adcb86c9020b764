// What is still being worked out is told when it is known; should that be lost, or the background have died over it, it is asked for.
import type { Signal } from '@preact/signals';
import type { TabState } from '../../core/answer/tab-state';

/** How long nothing may be heard, in ms; each time twice as long as before. */
const FIRST_MS = 5000;
/** About twenty minutes in all. */
const TIMES = 7;

type Planned = Extract<TabState, { kind: 'planned' }>;

/** What is known stands; nothing more is waited for. */
const standing = ({ pending = [], ...known }: Planned): Planned => ({ ...known, stopped: pending });

/** Asks again and again while a plan says that more is coming; where nobody answers, or never says more, what is known stands. */
export function askWhilePending(state: Signal<TabState>, ask: () => Promise<TabState | undefined>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (now: Planned, time: number) => {
    timer = setTimeout(
      async () => {
        const known = await ask();
        // it was told meanwhile, or the page has changed
        if (state.value !== now) return;
        if (known === undefined || time === TIMES) state.value = standing(now);
        else if (known.kind === 'planned' && known.pending?.length !== now.pending?.length) state.value = known;
        else wait(now, time + 1);
      },
      FIRST_MS * 2 ** time,
    );
  };
  state.subscribe((now) => {
    clearTimeout(timer);
    if (now.kind === 'planned' && now.pending !== undefined) wait(now, 0);
  });
}
