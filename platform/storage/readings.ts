// The last reading of each tab as its page told it, for the page that shows what was read.
import * as z from 'zod/mini';
import { reading } from '../../core/formats/reading';
import { tabItem } from './tab-item';

const record = z.object({ reading, privateWindow: z.boolean() });

/** What was last read in each tab, and whether that is a private window's. */
export const tabReadings = tabItem('reading', record);
