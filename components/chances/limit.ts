// The most she wants to be shown something to add for, as she set it.
import { createContext } from 'preact';
import type { Settings } from '../../core/answer/settings';

/** Her filler budget; carts in another currency have no limit. */
export const FillerLimit = createContext<Settings['fillerBudget']>(undefined);
