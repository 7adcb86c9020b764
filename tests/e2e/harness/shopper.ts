// One shopper in one browser with the extension: the same hands and eyes for Chromium and Firefox.

// biome-ignore lint/suspicious/noConfusingVoidType: a function that is run for its effect answers nothing
export type Plain = string | number | boolean | null | undefined | object | void;

export interface Shopper {
  browser: 'chromium' | 'firefox';
  goto(url: string): Promise<void>;
  /** Runs a function in the page's own world; what goes in and out is plain data. */
  evaluate<T extends Plain, A extends Plain[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Runs a whole script file in the page, whatever the page's CSP. */
  inject(source: string): Promise<void>;
  /** A real click on what a selector finds, in the page or, with `within: 'surface'`, in panel or popup. */
  click(selector: string, within?: 'surface'): Promise<void>;
  /** A real press at a point of the page, whatever lies there, CSS pixels. */
  pressAt(x: number, y: number): Promise<void>;
  /** Types into a field of the page. */
  fill(selector: string, text: string): Promise<void>;
  press(key: 'Escape' | 'Tab' | 'Enter' | 'Space' | 'ArrowDown' | 'ArrowUp'): Promise<void>;
  /** Opens the popup as a page, for the tab the shopper is on; what follows looks at the popup. */
  openPopup(): Promise<void>;
  /** Opens another of our pages, about the tab the shopper is on; what follows looks at it. `empty.html` is the bench's own. */
  openOwnPage(file: `${'codes' | 'discounts' | 'options' | 'reading' | 'sidepanel' | 'welcome' | 'empty'}.html`): Promise<void>;
  /** Back to the shop's tab. */
  leavePopup(): Promise<void>;
  /** Back to the shop's tab; our page stays open behind it until another one is opened. */
  turnToShop(): Promise<void>;
  /** Another version takes the place of the extension while the shop's tab is open. */
  updateExtension(): Promise<void>;
  /** Stops the background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  extensionUrl(path: string): string;
  screenshot(): Promise<Buffer>;
  /** What the page's console said, where the browser tells (Chromium). */
  consoleLines: string[];
}

/** Asks again until the answer is something; fails with the function's text after `ms`. */
export async function eventually<T>(ask: () => Promise<T | undefined | null | false>, what: string, ms = 15_000): Promise<T> {
  let last: unknown;
  for (const until = Date.now() + ms; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 60))) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`never came: ${what} (last: ${String(last)})`);
}
