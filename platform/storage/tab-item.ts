// One thing kept of each open tab, in session storage: the worker may die between two messages, and it ends with the tab, or the browser.
import { type StorageItemKey, storage } from 'wxt/utils/storage';
import type * as z from 'zod/mini';
import type { Result } from '../../core/result';
import { browser } from '../browser';
import { type StorageError, written } from './stored';

export interface TabItem<T> {
  /** What is kept of a tab; undefined where nothing, or nothing legible, is. */
  read(tabId: number): Promise<T | undefined>;
  save(tabId: number, value: T): Promise<Result<undefined, StorageError>>;
  /** Calls back when it changes; answers how to stop. */
  watch(tabId: number, onChange: () => void): () => void;
  /** Forgets tabs as they close; call once, at the top level of the worker. */
  forgetClosed(): void;
}

/** What is kept under `session:<name>/<tab>`, parsed on its way out. */
export function tabItem<T>(name: string, schema: z.ZodMiniType<T>): TabItem<T> {
  const key = (tabId: number): StorageItemKey => `session:${name}/${tabId}`;
  return {
    async read(tabId) {
      const parsed = schema.safeParse(await storage.getItem(key(tabId)));
      return parsed.success ? parsed.data : undefined;
    },
    save: (tabId, value) => written(storage.setItem(key(tabId), value)),
    watch: (tabId, onChange) => storage.watch(key(tabId), onChange),
    forgetClosed: () => browser.tabs.onRemoved.addListener((tabId) => void storage.removeItem(key(tabId))),
  };
}
