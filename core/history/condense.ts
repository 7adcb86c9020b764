// Old days → one observation a month. Statistics look back 90 days; of what is older the lowest, the median and the highest stay.
import { daysIn, middleOf, type Observation } from './observation';

/** What is no older than this many days stays as it is: more than statistics look back. */
export const DAYS_WHOLE = 100;

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
