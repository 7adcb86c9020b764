// The database of prices that were seen: IndexedDB, through `idb`, which makes its requests promises and nothing more.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import * as z from 'zod/mini';
import type { Observation } from '../../core/history/observation';
import { fail, ok, type Result } from '../../core/result';
import type { StorageError } from '../storage/stored';

/** Item, variant, currency, market, day. */
export type PriceKey = [string, string, string, string, string];

/** How many prices there are, kept up by whoever writes: counting 200,000 takes longer than reading one item. */
const tally = z.object({
  count: z.int().check(z.gte(0)),
  /** the item that was thinned last: the next one's turn is after it */
  thinnedTo: z.optional(z.string()),
});
type Tally = z.infer<typeof tally>;

interface PricesSchema extends DBSchema {
  prices: { key: PriceKey; value: Observation; indexes: { day: string } };
  tally: { key: string; value: Tally };
}
export type Writing = IDBPTransaction<PricesSchema, ['prices', 'tally'], 'readwrite'>;

const NAME = 'prices';
const VERSION = 1;
const THE_TALLY = 'tally';

export const keyOf = ({ itemId, variant, currency, market, day }: Observation): PriceKey => [itemId, variant, currency.code, market, day];

/** Every key of an item, or of one variant of it: a list is after every text. */
export const keysOf = (itemId: string, ...variant: [string?]): IDBKeyRange =>
  IDBKeyRange.bound([itemId, ...variant], [itemId, ...variant, []]);

let opened: Promise<IDBPDatabase<PricesSchema>> | undefined;

/** Opened once; another version of ours, or the browser, may close it, and then it is opened anew. */
function database(): Promise<IDBPDatabase<PricesSchema>> {
  const forget = () => {
    opened = undefined;
  };
  opened ??= openDB<PricesSchema>(NAME, VERSION, {
    upgrade(made) {
      const prices = made.createObjectStore('prices', { keyPath: ['itemId', 'variant', 'currency.code', 'market', 'day'] });
      prices.createIndex('day', 'day');
      made.createObjectStore('tally');
    },
    blocking(_version, _blocked, event) {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

const isFull = (error: unknown): boolean => /quota/i.test(String(error));

/** Runs work on the database; that it is full, or cannot be had, is a value. */
export async function onPrices<T>(work: (prices: IDBPDatabase<PricesSchema>) => Promise<T>): Promise<Result<T, StorageError>> {
  try {
    return ok(await work(await database()));
  } catch (error) {
    return fail({ code: isFull(error) ? 'storage-full' : 'storage-unavailable' });
  }
}

/** Runs work that writes: all of it is kept, or nothing and everything is as it was. */
export const writing = <T>(work: (all: Writing) => Promise<T>): Promise<Result<T, StorageError>> =>
  onPrices(async (prices) => {
    const all = prices.transaction(['prices', 'tally'], 'readwrite');
    const working = work(all);
    working.catch(() => {
      try {
        all.abort();
      } catch {
        // it is over already
      }
    });
    const [worked, done] = await Promise.allSettled([working, all.done]);
    if (worked.status === 'fulfilled' && done.status === 'fulfilled') return worked.value;
    // a transaction that finds no room fails all its requests with it, and only one of the two says why
    const reasons = [worked, done].flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    throw reasons.find(isFull) ?? reasons[0];
  });

export async function readTally(all: Writing): Promise<Tally> {
  const parsed = tally.safeParse(await all.objectStore('tally').get(THE_TALLY));
  return parsed.success ? parsed.data : { count: await all.objectStore('prices').count() };
}

export const writeTally = (all: Writing, value: Tally): Promise<string> => all.objectStore('tally').put(value, THE_TALLY);

/** Deletes one by one, together. */
export async function deleteAll(all: Writing, keys: readonly PriceKey[]): Promise<number> {
  const prices = all.objectStore('prices');
  await Promise.all(keys.map(async (key) => prices.delete(key)));
  return keys.length;
}

const isAmount = (value: unknown): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isRange = (value: { lowest?: unknown; highest?: unknown } | undefined): boolean =>
  value === undefined || (isAmount(value?.lowest) && isAmount(value?.highest));

/**
 * Whether every part is there and of its kind. The key holds the texts, and what is written here was held against the schema: to do that again
 * with each of 3,000 prices of a cart's lines would take longer than all the rest.
 */
function isWhole(value: unknown): value is Observation {
  const { itemId, variant, currency, market, day, list, days, ...range } = (value ?? {}) as Partial<Observation>;
  const isText = [itemId, variant, market, day, currency?.code].every((text) => typeof text === 'string');
  const isCondensed = days === undefined || (isAmount(days?.count) && isAmount(days?.median) && typeof days?.last === 'string');
  return isText && isAmount(currency?.exponent) && isRange(range) && isAmount(range.lowest) && isRange(list) && isCondensed;
}

/** What is legible of what was stored. */
export const legible = (values: unknown[]): Observation[] => values.filter(isWhole);
