// Prices that were seen are kept: one for each thing and day, everything of a page in one transaction.
import { joinObservations, joinTwo } from '../../core/history/join-observations';
import type { Observation } from '../../core/history/observation';
import { MOST_PRICES } from '../../core/history/prices-file';
import type { Result } from '../../core/result';
import type { StorageError } from '../storage/stored';
import { deleteAll, keyOf, keysOf, legible, readTally, type Writing, writeTally, writing } from './database';

/** Most that is kept of one item; its oldest days go first. No page makes the rest of the history go. */
const MOST_OF_ITEM = 10_000;

const isSame = (one: Observation, other: Observation): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Joins each with what is kept of its day; what says nothing new is not written. Answers how many are new. */
async function join(all: Writing, observations: Observation[]): Promise<number> {
  const prices = all.objectStore('prices');
  const stored = await Promise.all(observations.map((one) => prices.get(keyOf(one))));
  let fresh = 0;
  const writes = observations.map(async (one, at) => {
    const [kept] = legible([stored[at]]);
    if (stored[at] === undefined) fresh += 1;
    const joined = kept === undefined ? one : joinTwo(kept, one);
    if (kept === undefined || !isSame(kept, joined)) await prices.put(joined);
  });
  await Promise.all(writes);
  return fresh;
}

/** Keeps the items that grew within bounds. Answers how many went. */
async function boundItems(all: Writing, itemIds: Set<string>): Promise<number> {
  const prices = all.objectStore('prices');
  const ids = [...itemIds];
  const counts = await Promise.all(ids.map((itemId) => prices.count(keysOf(itemId))));
  let gone = 0;
  for (const [at, itemId] of ids.entries()) {
    const over = (counts[at] ?? 0) - MOST_OF_ITEM;
    if (over <= 0) continue;
    const keys = (await prices.getAllKeys(keysOf(itemId))).toSorted((one, other) => (one[4] < other[4] ? -1 : 1)).slice(0, over);
    gone += await deleteAll(all, keys);
  }
  return gone;
}

/**
 * Keeps them, all or none; answers how many are kept in all, and whether that is more than may be, so that old ones are to be condensed. What
 * has no place any more is `storage-full`, and all stays as it was.
 */
export const keepPrices = (observations: readonly Observation[]): Promise<Result<{ count: number; tooMany: boolean }, StorageError>> =>
  writing(async (all) => {
    const tally = await readTally(all);
    const fresh = await join(all, joinObservations(observations));
    const gone = fresh === 0 ? 0 : await boundItems(all, new Set(observations.map(({ itemId }) => itemId)));
    const count = tally.count + fresh - gone;
    if (count !== tally.count) await writeTally(all, { ...tally, count });
    return { count, tooMany: count > MOST_PRICES };
  });
