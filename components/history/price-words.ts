// What is said of prices that were seen.
import type { Inflated } from '../../core/history/inflated';
import type { PriceHistory } from '../../core/history/price-history';
import type { PlainKey } from '../language/language';
import type { Saying } from '../language/saying';

type DayOf = (day: string) => string;

/** Which prices these are; of a single variant that need not be said. */
export const kindWords: Record<PriceHistory['of'], PlainKey | undefined> = {
  one: undefined,
  cheapest: 'pricesCheapest',
  listed: 'pricesListed',
};

/** "Seen on 14 days since 3 May". */
export const saySeen = ({ days, since }: PriceHistory['statistics'], dayOf: DayOf): Saying => ({
  key: 'pricesSeen',
  count: days,
  with: [{ name: dayOf(since) }],
});

/** A lower price of before the 90 days. */
export const sayLowestEver = ({ amount, since }: NonNullable<PriceHistory['lowestEver']>, dayOf: DayOf): Saying => ({
  key: 'pricesLowestEver',
  with: [{ money: amount }, { name: dayOf(since) }],
});

/** Why a reduction is none, with what was seen. */
export const sayInflated = (note: Inflated, dayOf: DayOf): Saying =>
  note.code === 'raised'
    ? { key: 'pricesRaised', with: [{ money: note.usual }, { money: note.raisedTo }, { name: dayOf(note.raisedOn) }] }
    : { key: 'pricesNeverAsked', with: [{ money: note.list }, { name: dayOf(note.since) }, { money: note.highest }] };
