// How many orders she accepts, without the way through the page of settings.
import type { Shopper } from './shopper';

/** On a page of ours: settings are asked of the background as it does. */
export const acceptOrders = (shopper: Shopper, maximumOrders: number): Promise<void> =>
  shopper.evaluate(async (orders) => {
    type Runtime = { runtime: { sendMessage(message: object): Promise<unknown> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
    const settings = { opensByItself: false, tabPutAway: false, maximumOrders: orders };
    await (browser ?? chrome).runtime.sendMessage({ name: 'save-settings', request: { settings } });
  }, maximumOrders);
