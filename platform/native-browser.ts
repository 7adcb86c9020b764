// The extension APIs as a content script has them, without the wrapper of browser.ts, which would be an eighth of every script. Sending a
// message gives a promise in every browser we run in (Chrome: in the third manifest, since 99); a listener answers by callback, not by promise.

interface NativeBrowser {
  i18n: { getUILanguage(): string };
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(hear: (message: unknown, sender: unknown, answer: (value: unknown) => void) => void): void };
  };
}

const world: { browser?: NativeBrowser; chrome?: NativeBrowser } = globalThis as object;

/** Firefox and newer Chromes call it `browser`, older ones `chrome`. Absent outside an extension: a use of it throws there. */
export const browser = (world.browser ?? world.chrome) as NativeBrowser;
