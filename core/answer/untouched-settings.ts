// Apart from the schema, which content scripts do without.
import type { Settings } from './settings';

/** What holds until she chooses. */
export const untouchedSettings: Settings = { opensByItself: false, tabPutAway: false };
