// What is known of each open tab: in session storage, because the worker may die between two messages.
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { cartAnswer } from '../../core/answer/answer';
import { tabState } from '../../core/answer/tab-state';
import { amount } from '../../core/formats/amount';
import type { Result } from '../../core/result';
import { browser } from '../browser';
import { type StorageError, written } from './stored';

const key = (tabId: number) => `session:tab/${tabId}` as const;

const record = z.object({
  state: tabState,
  /** the last plan made in this tab; the checkout page is held against it */
  answer: z.optional(cartAnswer),
  /** a plan of several orders that is being carried out, or may be */
  split: z.optional(z.object({ answer: cartAnswer, placed: amount, checkedOut: amount, begun: z.boolean() })),
});
export type TabRecord = z.infer<typeof record>;

/** What is known of a tab; undefined where nothing, or nothing legible, is stored. */
export async function readTab(tabId: number): Promise<TabRecord | undefined> {
  const parsed = record.safeParse(await storage.getItem(key(tabId)));
  return parsed.success ? parsed.data : undefined;
}

export const saveTab = (tabId: number, value: TabRecord): Promise<Result<undefined, StorageError>> =>
  written(storage.setItem(key(tabId), value));

/** Calls back when what is known of a tab changes; answers how to stop. */
export const watchTab = (tabId: number, onChange: () => void): (() => void) => storage.watch(key(tabId), onChange);

/** Forgets tabs as they close; call once, at the top level of the worker. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void storage.removeItem(key(tabId)));
}

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
