// Sightings of one thing on one day → one observation: the lowest and the highest of the day.
import { daysIn, isSameSeries, type Observation } from './observation';

/** What two must share to be one. */
export const placeOf = ({ itemId, variant, currency, market, day }: Observation): string =>
  JSON.stringify([itemId, variant, currency.code, market, day]);

const listOf = ({ list: one }: Observation, { list: other }: Observation): Pick<Observation, 'list'> => {
  if (one === undefined || other === undefined) return one === undefined && other === undefined ? {} : { list: one ?? other };
  return { list: { lowest: Math.min(one.lowest, other.lowest), highest: Math.max(one.highest, other.highest) } };
};

/**
 * Both in one. Several days and one of them stay the several days; joining the same twice changes nothing. Where the currency's minor unit
 * is another than before, its amounts say other things, and the later word stands alone.
 */
export function joinTwo(kept: Observation, seen: Observation): Observation {
  if (!isSameSeries(kept, seen)) return seen;
  const more = daysIn(seen) > daysIn(kept) ? seen : kept;
  return {
    ...more,
    lowest: Math.min(kept.lowest, seen.lowest),
    highest: Math.max(kept.highest, seen.highest),
    ...listOf(kept, seen),
  };
}

/** One for each thing and day, in the order in which they first came. */
export function joinObservations(observations: readonly Observation[]): Observation[] {
  const found = new Map<string, Observation>();
  for (const seen of observations) {
    const place = placeOf(seen);
    const kept = found.get(place);
    found.set(place, kept === undefined ? seen : joinTwo(kept, seen));
  }
  return [...found.values()];
}
