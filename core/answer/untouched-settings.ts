// Apart from the schema, which content scripts do without.
import type { Settings } from './settings';

/** What holds until she chooses. */
export const untouchedSettings: Settings = { opensByItself: false, tabPutAway: false };

/** What an absent setting means, for those that mean something. */
export const settingDefaults = {
  currencyDisplay: 'symbol',
  maximumOrders: 3,
  usesCoins: true,
  badge: 'saved',
  panelIn: 'page',
  /** asked for at the first run, and off until she has answered */
  keepsHistory: false,
} as const satisfies Partial<Settings>;
