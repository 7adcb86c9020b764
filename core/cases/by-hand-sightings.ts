// Her own entries as sightings: the same promotion on a page and by hand is then one.
import type { ByHand, Entry } from '../by-hand/by-hand';
import { promotionLikeness, wholeSeconds } from './promotion-id';
import type { Sighting } from './sightings';
import type { Stores } from './stores';

const A_DAY_MS = 86_400_000;

/**
 * She gives a day, a page the minute: the one end within a day of hers that pages state of a promotion that is else the same. Hers where
 * none does, or several do.
 */
function endOf({ promotion }: Entry, storeId: string | undefined, read: Sighting[]): string | undefined {
  const { validUntil } = promotion;
  if (validUntil === undefined) return undefined;
  const likeness = promotionLikeness(promotion, storeId);
  const near = read
    .filter((sighting) => promotionLikeness(sighting.promotion, sighting.storeId) === likeness)
    .flatMap((sighting) => (sighting.promotion.validUntil === undefined ? [] : [wholeSeconds(sighting.promotion.validUntil)]))
    .filter((end) => Math.abs(Date.parse(end) - Date.parse(validUntil)) < A_DAY_MS);
  const [only, ...others] = new Set(near);
  return only === undefined || others.length > 0 ? validUntil : only;
}

/** Every promotion she entered; `read` are those of all pages. */
export const byHandSightings = ({ promotions }: ByHand, read: Sighting[], stores: Stores): Sighting[] =>
  promotions.map((entry): Sighting => {
    const { entryId, enteredAt, replaces, promotion } = entry;
    const storeId = promotion.scope.type === 'store' ? stores.idByAnything(promotion.scope) : undefined;
    const validUntil = endOf(entry, storeId, read);
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
