import type { Result } from '../../core/result';
import type { StorageError } from '../storage/stored';
import { keysOf, readTally, writeTally, writing } from './database';

/** Erases what was seen of one item. */
export const erasePricesOf = (itemId: string): Promise<Result<undefined, StorageError>> =>
  writing(async (all) => {
    const prices = all.objectStore('prices');
    const [tally, gone] = await Promise.all([readTally(all), prices.count(keysOf(itemId))]);
    await Promise.all([prices.delete(keysOf(itemId)), writeTally(all, { ...tally, count: tally.count - gone })]);
    return undefined;
  });

/** Erases all that was seen. */
export const eraseAllPrices = (): Promise<Result<undefined, StorageError>> =>
  writing(async (all) => {
    await Promise.all([all.objectStore('prices').clear(), all.objectStore('tally').clear()]);
    return undefined;
  });
