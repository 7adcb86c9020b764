// Her own entries as sightings: the same promotion on a page and by hand is then one.
import type { ByHand, Entry } from '../by-hand/by-hand';
import { promotionLikeness, wholeSeconds } from './promotion-id';
import type { Sighting } from './sightings';
import type { Stores } from './stores';

const A_DAY_MS = 86_400_000;

/** The ends that pages state, by what the promotion is apart from its end. */
function endsOf(read: Sighting[]): Map<string, Set<string>> {
  const ends = new Map<string, Set<string>>();
  for (const { promotion, storeId } of read) {
    if (promotion.validUntil === undefined) continue;
    const likeness = promotionLikeness(promotion, storeId);
    const known = ends.get(likeness) ?? new Set();
    ends.set(likeness, known.add(wholeSeconds(promotion.validUntil)));
  }
  return ends;
}

/**
 * She gives a day, a page the minute: the one end within a day of hers that pages state of a promotion that is else the same. Hers where
 * none does, or several do.
 */
function endOf({ promotion }: Entry, storeId: string | undefined, ends: Map<string, Set<string>>): string | undefined {
  const { validUntil } = promotion;
  if (validUntil === undefined) return undefined;
  const stated = [...(ends.get(promotionLikeness(promotion, storeId)) ?? [])];
  const [only, ...others] = stated.filter((end) => Math.abs(Date.parse(end) - Date.parse(validUntil)) < A_DAY_MS);
  return only === undefined || others.length > 0 ? validUntil : only;
}

/** Every promotion she entered; `read` are those of all pages. */
export function byHandSightings({ promotions }: ByHand, read: Sighting[], stores: Stores): Sighting[] {
  const ends = promotions.length === 0 ? new Map<string, Set<string>>() : endsOf(read);
  return promotions.map((entry): Sighting => {
    const { entryId, enteredAt, replaces, promotion } = entry;
    const storeId = promotion.scope.type === 'store' ? stores.idByAnything(promotion.scope) : undefined;
    const validUntil = endOf(entry, storeId, ends);
    return {
      promotion: validUntil === undefined ? promotion : { ...promotion, validUntil },
      page: 'byHand',
      readAt: enteredAt,
      confidence: 'exact',
      currency: promotion.currency,
      storeId,
      itemIds: [],
      entry: { entryId, replaces },
    };
  });
}
