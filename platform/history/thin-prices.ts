// Where more is kept than may be, old months are condensed, the oldest first; where that is not enough, the oldest prices go.
import { condense, DAYS_WHOLE } from '../../core/history/condense';
import type { Observation } from '../../core/history/observation';
import { MOST_PRICES } from '../../core/history/prices-file';
import { dayAfter, shopDay } from '../../core/history/shop-day';
import { ok, type Result } from '../../core/result';
import type { StorageError } from '../storage/stored';
import { deleteAll, keyOf, legible, readTally, type Tally, type Writing, writeTally, writing } from './database';

/** What is aimed at, so that not every page has to make room anew. */
const ENOUGH = Math.floor(MOST_PRICES * 0.95);
/** Most that go at once: the next page's turn comes in between. */
const AT_ONCE = 5000;

const monthOf = (day: string): string => day.slice(0, 7);
const monthAfter = (month: string): string => monthOf(dayAfter(`${month}-28`, 4));

/** The first month that was not condensed and is old enough; undefined where there is none. */
async function nextMonth(all: Writing, { condensedTo = '' }: Tally, today: string): Promise<string | undefined> {
  const cursor = await all.objectStore('prices').index('day').openKeyCursor(IDBKeyRange.lowerBound(condensedTo));
  if (cursor === null) return undefined;
  const month = monthOf(cursor.key);
  return dayAfter(`${monthAfter(month)}-01`, DAYS_WHOLE) <= today ? month : undefined;
}

/** Everything of a month, thing by thing. */
function groups(observations: Observation[]): [Observation, ...Observation[]][] {
  const found = new Map<string, [Observation, ...Observation[]]>();
  for (const one of observations) {
    const thing = JSON.stringify([...keyOf(one).slice(0, 4), one.currency.exponent]);
    const group = found.get(thing);
    if (group === undefined) found.set(thing, [one]);
    else group.push(one);
  }
  return [...found.values()];
}

/** One observation in the place of each thing's days. Answers how many went. */
async function condenseMonth(all: Writing, month: string): Promise<number> {
  const prices = all.objectStore('prices');
  const stored = legible(await prices.index('day').getAll(IDBKeyRange.bound(month, `${month}-99`)));
  let gone = 0;
  for (const group of groups(stored)) {
    if (group.length === 1) continue;
    const made = condense(group);
    gone += await deleteAll(all, group.filter(({ day }) => day !== made.day).map(keyOf));
    await prices.put(made);
  }
  return gone;
}

const dropOldest = async (all: Writing, most: number): Promise<number> =>
  deleteAll(all, await all.objectStore('prices').index('day').getAllKeys(null, most));

/** One step: a month, or some of the oldest prices. Answers whether there is more to do. */
const step = (today: string, enough: number): Promise<Result<boolean, StorageError>> =>
  writing(async (all) => {
    const tally = await readTally(all);
    if (tally.count <= enough) return false;
    const month = await nextMonth(all, tally, today);
    const gone = month === undefined ? await dropOldest(all, Math.min(AT_ONCE, tally.count - enough)) : await condenseMonth(all, month);
    const count = tally.count - gone;
    await writeTally(all, { ...tally, count, ...(month === undefined ? {} : { condensedTo: monthAfter(month) }) });
    return count > enough && (gone > 0 || month !== undefined);
  });

/** Makes the history as small as it should be, step by step, each a transaction of its own. `nowMs`: ms since 1970. */
export async function thinPrices(nowMs: number, enough = ENOUGH): Promise<Result<undefined, StorageError>> {
  for (;;) {
    const more = await step(shopDay(nowMs), enough);
    if (!more.ok) return more;
    if (!more.value) return ok(undefined);
  }
}
