// Old days → one observation a month. Statistics look back 90 days; of what is older the lowest, the median and the highest stay.
import { daysIn, middleOf, type Observation } from './observation';
import { dayAfter } from './shop-day';

/** What is no older than this many days stays as it is: more than statistics look back. */
const DAYS_WHOLE = 100;

/** The middle one when each counts as often as it has days; of two in the middle the lower, so that it is a price that was seen. */
export function medianOf(observations: readonly Observation[]): number {
  const sorted = observations.toSorted((one, other) => middleOf(one) - middleOf(other));
  const half = observations.reduce((sum, one) => sum + daysIn(one), 0) / 2;
  let before = 0;
  for (const one of sorted) {
    before += daysIn(one);
    if (before >= half) return middleOf(one);
  }
  return 0;
}

const monthOf = ({ day }: Observation): string => day.slice(0, 7);
/** The first day after a month. */
const endOf = (month: string): string => `${dayAfter(`${month}-28`, 4).slice(0, 7)}-01`;

/** Those of one thing and month that is wholly older than is kept as it is, each such month by itself; months of one observation are left out. */
export function oldMonths(observations: readonly Observation[], today: string): [Observation, ...Observation[]][] {
  const newest = dayAfter(today, -DAYS_WHOLE);
  const months = new Map<string, [Observation, ...Observation[]]>();
  for (const one of observations) {
    const { itemId, variant, currency, market } = one;
    const month = monthOf(one);
    if (endOf(month) > newest) continue;
    const thing = JSON.stringify([itemId, variant, currency.code, currency.exponent, market, month]);
    const known = months.get(thing);
    if (known === undefined) months.set(thing, [one]);
    else known.push(one);
  }
  return [...months.values()].filter(({ length }) => length > 1);
}

/** All of one thing and month in one, its list prices too. */
export function condense(month: readonly [Observation, ...Observation[]]): Observation {
  const sorted = month.toSorted((one, other) => (one.day < other.day ? -1 : 1));
  const [first = month[0]] = sorted;
  if (sorted.length === 1) return first;
  const lists = sorted.flatMap(({ list }) => list ?? []);
  const last =
    sorted
      .map(({ day, days }) => days?.last ?? day)
      .toSorted()
      .at(-1) ?? first.day;
  const { list: _, ...rest } = first;
  return {
    ...rest,
    lowest: Math.min(...sorted.map(({ lowest }) => lowest)),
    highest: Math.max(...sorted.map(({ highest }) => highest)),
    ...(lists.length === 0
      ? {}
      : { list: { lowest: Math.min(...lists.map(({ lowest }) => lowest)), highest: Math.max(...lists.map(({ highest }) => highest)) } }),
    days: { count: sorted.reduce((sum, one) => sum + daysIn(one), 0), last, median: medianOf(sorted) },
  };
}
