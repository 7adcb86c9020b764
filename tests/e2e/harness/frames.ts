// What page and panel show together, frame by frame: the cart as the page draws it, and the number that can be seen beside it.
import type { Shopper } from './shopper';

/** One frame. `cart`: ticks, quantities and total as drawn; undefined while the page loads or draws no cart. `payable`: as it can be seen, minor units. */
export interface Frame {
  cart: string | undefined;
  payable: number | undefined;
  /** ms since the page began */
  at: number;
}

interface Recorder {
  frames: Frame[];
}

/** Begins to write down every frame of the page; a new page begins anew. */
export const record = (shopper: Shopper): Promise<void> =>
  shopper.evaluate(() => {
    const recorder: { frames: { cart: string | undefined; payable: number | undefined; at: number }[] } = { frames: [] };
    Object.assign(window, { recorder });
    const cartNow = (): string | undefined => {
      const total = document.querySelector('.cart-summary-total')?.textContent;
      if (total === undefined || document.querySelector('.comet-v2-loading-wrap') !== null) return undefined;
      const lines = [...document.querySelectorAll('.cart-product')].map((line) => {
        const quantity = line.querySelector<HTMLInputElement>('.comet-v2-input-number-input')?.value ?? '';
        const ticked = line.querySelector<HTMLInputElement>('.comet-v2-checkbox-input')?.checked === true;
        return `${ticked ? '+' : '-'}${quantity}`;
      });
      return `${lines.join(' ')} = ${total}`;
    };
    const next = (): void => {
      const answer = document.querySelector('stackwise-panel')?.shadowRoot?.querySelector<HTMLElement>('[data-testid="answer"]');
      const seen = answer?.checkVisibility({ visibilityProperty: true }) === true;
      recorder.frames.push({
        cart: cartNow(),
        payable: seen ? Number(answer.dataset['amount']) : undefined,
        at: performance.now(),
      });
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });

/** The frames so far. */
export const framesOf = (shopper: Shopper): Promise<Frame[]> =>
  shopper.evaluate(() => (window as unknown as { recorder: Recorder }).recorder.frames);

/** The longest run of frames whose number is of another cart than the one beside it; `worth`: cart as drawn → what it costs. */
export function longestStale(frames: Frame[], worth: ReadonlyMap<string, number | undefined>): number {
  let [run, longest] = [0, 0];
  for (const { cart, payable } of frames) {
    const isStale = payable !== undefined && (cart === undefined || worth.get(cart) !== payable);
    run = isStale ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
