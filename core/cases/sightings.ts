// Every promotion on every page that was read, with where and when.
import type { Place } from '../answer/answer';
import type { Currency } from '../formats/amount';
import type { Confidence, ReadCoupon, ReadDiscount, Reading } from '../formats/reading';
import type { Stores } from './stores';

export interface Sighting {
  promotion: ReadCoupon | ReadDiscount;
  page: Place;
  readAt: string;
  confidence: Confidence;
  /** what its amounts are in; unknown where neither it nor its page says */
  currency: Currency | undefined;
  /** the store it is for; undefined for the platform's, and where no page says whose it is */
  storeId: string | undefined;
  /** markets it is not for */
  excludedRegions?: string[] | undefined;
  /** items on whose pages it stood */
  itemIds: string[];
  /** her entry, where it is hers; `replaces` is the id of the read promotion it corrects */
  entry?: { entryId: string; replaces?: string | undefined };
}

/** A store is sure only by its number or seller; a name is a reading. */
const storeUnsure = (promotion: ReadCoupon | ReadDiscount, stores: Stores): boolean =>
  promotion.scope.type === 'store' && stores.idOf(promotion.scope) === undefined;

/** All promotions of the readings, in their order. */
export const sightings = (readings: Reading[], stores: Stores): Sighting[] =>
  readings.flatMap((reading) =>
    [...(reading.coupons ?? []), ...(reading.automaticDiscounts ?? [])].map((promotion): Sighting => {
      const itemId = reading.product?.itemId;
      const byName = storeUnsure(promotion, stores);
      return {
        promotion: byName ? { ...promotion, unsure: [...new Set([...(promotion.unsure ?? []), 'scope'])] } : promotion,
        page: reading.page,
        readAt: reading.provenance.readAt,
        confidence: reading.confidence === 'guess' ? 'guess' : (promotion.confidence ?? reading.confidence),
        currency: promotion.currency ?? reading.currency,
        storeId: promotion.scope.type === 'store' ? stores.idByAnything(promotion.scope) : undefined,
        itemIds: itemId === undefined ? [] : [itemId],
      };
    }),
  );
