// Where more is kept than may be, old months are condensed, item by item; where that is not enough, the oldest prices go. Each step is a
// transaction of its own and short: what our pages ask meanwhile comes in between.
import { condense, oldMonths } from '../../core/history/condense';
import { MOST_PRICES } from '../../core/history/prices-file';
import { shopDay } from '../../core/history/shop-day';
import { ok, type Result } from '../../core/result';
import type { StorageError } from '../storage/stored';
import { deleteAll, keyOf, keysOf, legible, readTally, type Writing, writeTally, writing } from './database';

/** What is aimed at, so that not every page has to make room anew. */
const ENOUGH = MOST_PRICES - 2000;
/** Most that go at once. */
const AT_ONCE = 250;

/** `end`: no item comes after the one that was thinned last */
type Step = 'enough' | 'thinned' | 'end';

/** The first item after another one; undefined where there is none. */
const itemAfter = async (all: Writing, itemId: string): Promise<string | undefined> =>
  (await all.objectStore('prices').openKeyCursor(IDBKeyRange.lowerBound([itemId, []])))?.key[0];

/** One observation in the place of each thing's days of an old month. Answers how many went. */
async function condenseItem(all: Writing, itemId: string, today: string): Promise<number> {
  const prices = all.objectStore('prices');
  let gone = 0;
  for (const month of oldMonths(legible(await prices.getAll(keysOf(itemId))), today)) {
    const made = condense(month);
    gone += await deleteAll(all, month.filter(({ day }) => day !== made.day).map(keyOf));
    await prices.put(made);
  }
  return gone;
}

const condenseNext = (today: string, enough: number): Promise<Result<Step, StorageError>> =>
  writing(async (all) => {
    const { count, thinnedTo = '' } = await readTally(all);
    if (count <= enough) return 'enough';
    const itemId = await itemAfter(all, thinnedTo);
    if (itemId === undefined) {
      await writeTally(all, { count });
      return 'end';
    }
    await writeTally(all, { count: count - (await condenseItem(all, itemId, today)), thinnedTo: itemId });
    return 'thinned';
  });

const dropOldest = (enough: number): Promise<Result<Step, StorageError>> =>
  writing(async (all) => {
    const tally = await readTally(all);
    const over = Math.min(AT_ONCE, tally.count - enough);
    if (over <= 0) return 'enough';
    const keys = await all.objectStore('prices').index('day').getAllKeys(null, over);
    await writeTally(all, { ...tally, count: tally.count - (await deleteAll(all, keys)) });
    return keys.length === 0 ? 'end' : 'thinned';
  });

/** Steps until there is enough room, or nothing more to do of the kind; answers which. */
async function repeat(step: () => Promise<Result<Step, StorageError>>): Promise<Result<Step, StorageError>> {
  for (;;) {
    const done = await step();
    if (!done.ok || done.value !== 'thinned') return done;
  }
}

/** Makes the history as small as it should be. Two rounds over the items: the first begins where the last time ended. `nowMs`: ms since 1970. */
export async function thinPrices(nowMs: number, enough = ENOUGH): Promise<Result<undefined, StorageError>> {
  const condensing = () => condenseNext(shopDay(nowMs), enough);
  for (const step of [condensing, condensing, () => dropOldest(enough)]) {
    const done = await repeat(step);
    if (!done.ok) return done;
    if (done.value === 'enough') break;
  }
  return ok(undefined);
}
