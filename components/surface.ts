// What a surface is given from outside: where its links lead and what its buttons do.
import type { Settings } from '../core/answer/settings';
import type { Supposed, Supposition } from '../core/answer/what-if';

/** Absolute addresses of the site's pages; the components know none. */
export interface Links {
  cart: string;
  wallet: string;
  coins: string;
  store(storeId: string): string;
  product(itemId: string): string;
}

/** What the shopper can make happen. */
export interface Actions {
  /** Puts a text on the clipboard; answers whether it got there. */
  copy(text: string): Promise<boolean>;
  /** Closes the surface. */
  close(): void;
  saveSettings(settings: Settings): void;
  /** Puts the edge tab away: on this page, or for good. */
  putTabAway(forGood: boolean): void;
  /** Reads the page again. */
  retry(): void;
  /** Opens one of our own pages in a tab beside this one. */
  openPage(page: 'codes' | 'discounts' | 'options' | 'reading'): void;
  /** What the planned cart would come to otherwise; undefined where it is not known any more. Touches nothing. */
  suppose(change: Supposition): Promise<Supposed | undefined>;
  /** Ends what is still being worked out: what is known stands. */
  stopPlanning(): void;
  /** Gives up a split that has begun: the cart is planned as it is now. */
  planAnew(): void;
  /** Scrolls the page to a line of the cart and outlines it; absent where no page lies below. Clicks nothing. */
  showLine?: (lineItemId: string) => void;
  /** Offers the answer's case as JSON. */
  exportCase(): void;
}

/** The one thing that was copied last, and how to copy another. Shown on its button, said by the live region. */
export interface Copying {
  copied: string | undefined;
  copy(text: string): void;
}
