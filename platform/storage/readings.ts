// The last reading of each tab as its page told it, for the page that shows what was read. In session storage: it ends with the browser.
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { reading } from '../../core/formats/reading';
import type { Result } from '../../core/result';
import { browser } from '../browser';
import { type StorageError, written } from './stored';

const key = (tabId: number) => `session:reading/${tabId}` as const;
const record = z.object({ reading, privateWindow: z.boolean() });
export type TabReading = z.infer<typeof record>;

/** What was last read in a tab, and whether that is a private window's; undefined where nothing, or nothing legible, is kept. */
export async function readTabReading(tabId: number): Promise<TabReading | undefined> {
  const parsed = record.safeParse(await storage.getItem(key(tabId)));
  return parsed.success ? parsed.data : undefined;
}

export const saveTabReading = (tabId: number, value: TabReading): Promise<Result<undefined, StorageError>> =>
  written(storage.setItem(key(tabId), value));

/** Calls back when a tab was read anew. */
export const watchTabReading = (tabId: number, onChange: () => void): (() => void) => storage.watch(key(tabId), onChange);

/** Forgets what was read in tabs as they close; call once, at the top level of the worker. */
export function forgetReadings(): void {
  browser.tabs.onRemoved.addListener((tabId) => void storage.removeItem(key(tabId)));
}
