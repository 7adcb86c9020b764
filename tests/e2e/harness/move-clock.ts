import { CLOCK_AHEAD } from './build';
import type { Shopper } from './shopper';

/** The builds whose clock can be moved. */
export const movableClock = { chromium: 'chrome-mv3-e2e-clock', firefox: 'firefox-mv3-e2e-clock' };

const DAY_MS = 86_400_000;

/** Sets the extension's clock so many days ahead of the computer's; ends on the shop's tab. */
export async function moveClock(shopper: Shopper, days: number): Promise<void> {
  await shopper.openOwnPage('reading.html');
  await shopper.evaluate(
    async (key, ahead) => {
      type Local = { storage: { local: { set(items: object): Promise<void> } } };
      const api = globalThis as unknown as { browser?: Local; chrome: Local };
      await (api.browser ?? api.chrome).storage.local.set({ [key]: ahead });
    },
    CLOCK_AHEAD,
    days * DAY_MS,
  );
  await shopper.leavePopup();
}
