// What was seen of an item, of several, and of all.
import type { Observation } from '../../core/history/observation';
import type { Result } from '../../core/result';
import type { StorageError } from '../storage/stored';
import { keyOf, keysOf, legible, onPrices, type PriceKey } from './database';

/** What was seen of each, in the order asked for: of every variant its range of keys is read, whatever else there is. */
export const readPrices = (
  asked: readonly { itemId: string; variants: readonly string[] }[],
): Promise<Result<Observation[][], StorageError>> =>
  onPrices(async (database) => {
    const prices = database.transaction('prices').store;
    return Promise.all(
      asked.map(async ({ itemId, variants }) =>
        legible((await Promise.all(variants.map((variant) => prices.getAll(keysOf(itemId, variant))))).flat()),
      ),
    );
  });

/** How many prices are kept. */
export const countKept = (): Promise<Result<number, StorageError>> =>
  onPrices(async (database) => (await database.get('tally', 'tally'))?.count ?? database.count('prices'));

/** So many that come after a price, in the order they are kept in, thing by thing; the first ones without it. */
export const pricesAfter = (last: Observation | undefined, most: number): Promise<Result<Observation[], StorageError>> =>
  onPrices(async (database) => {
    const after: PriceKey | undefined = last && keyOf(last);
    return legible(await database.getAll('prices', after && IDBKeyRange.lowerBound(after, true), most));
  });
