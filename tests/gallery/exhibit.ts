// One thing to look at: a surface in a state, and what is done to it before it is looked at.
import type { ComponentChildren } from 'preact';
import type { Language } from '../../components/language/language';
import type { Actions, Links } from '../../components/surface';

export const surfaces = ['panel', 'checkout', 'docked', 'tab', 'popup', 'codes', 'discounts', 'options', 'reading', 'welcome'] as const;
export type Surface = (typeof surfaces)[number];

export interface Exhibit {
  surface: Surface;
  /** unlike that of any other of its surface */
  name: string;
  draw(language: Language): ComponentChildren;
  /** every fold is opened */
  unfold?: true;
  /** what is clicked, in order, once it is drawn */
  press?: readonly string[];
}

export const links: Links = {
  cart: 'https://www.aliexpress.com/p/shoppingcart/index.html',
  wallet: 'https://www.aliexpress.com/p/wallet/index.html',
  coins: 'https://www.aliexpress.com/p/coin-pc-index/index.html',
  store: (storeId) => `https://www.aliexpress.com/store/${storeId}`,
  product: (itemId) => `https://www.aliexpress.com/item/${itemId}.html`,
};

const nothing = () => undefined;

/** Buttons that do nothing. */
export const idle: Actions = {
  copy: async () => true,
  close: nothing,
  saveSettings: nothing,
  putTabAway: nothing,
  retry: nothing,
  openPage: nothing,
  suppose: async () => undefined,
  stopPlanning: nothing,
  planAnew: nothing,
  showLine: nothing,
  exportCase: nothing,
};
