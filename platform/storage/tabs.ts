// What is known of each open tab, and of all of them.
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { cartAnswer } from '../../core/answer/answer';
import { orderAtCheckout } from '../../core/answer/placed-order';
import { tabState } from '../../core/answer/tab-state';
import { amount } from '../../core/formats/amount';
import { browser } from '../browser';
import { tabItem } from './tab-item';

const record = z.object({
  state: tabState,
  /** the last plan made in this tab; the checkout page is held against it */
  answer: z.optional(cartAnswer),
  /** a plan of several orders that is being carried out, or may be */
  split: z.optional(z.object({ answer: cartAnswer, placed: amount, checkedOut: amount, begun: z.boolean() })),
  /** the order whose checkout page was seen last */
  atCheckout: z.optional(orderAtCheckout),
});
export type TabRecord = z.infer<typeof record>;

/** What is known of each tab. */
export const tabRecords = tabItem('tab', record);

const TAB_KEY = /^tab\/(\d+)$/;

/** Every tab of which something is known. */
export async function readTabs(): Promise<{ tabId: number; known: TabRecord }[]> {
  const stored = await storage.snapshot('session');
  return Object.entries(stored).flatMap(([name, value]) => {
    const id = TAB_KEY.exec(name)?.[1];
    const parsed = record.safeParse(value);
    return id === undefined || !parsed.success ? [] : [{ tabId: Number(id), known: parsed.data }];
  });
}

/** Calls back with each tab of which something else is known now, or nothing any more. */
export function watchTabs(onChange: (tabId: number) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const name of Object.keys(changes)) {
      const id = TAB_KEY.exec(name)?.[1];
      if (id !== undefined) onChange(Number(id));
    }
  });
}
