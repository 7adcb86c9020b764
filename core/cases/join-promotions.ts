// One coupon seen on several pages is one: sightings → promotions.
import type { Place } from '../answer/answer';
import type { Currency } from '../formats/amount';
import type { Confidence, CouponStatus, ReadCoupon, ReadDiscount } from '../formats/reading';
import { isBareShare, promotionId, promotionLikeness, wholeSeconds } from './promotion-id';
import type { Sighting } from './sightings';

export interface JoinedPromotion {
  id: string;
  /** `id`, and those it has where no page tells which store its seller or its store's name is: she may have seen it by one of them */
  ids: string[];
  /** what the surest page says of it; requirements and regions are of all pages */
  promotion: ReadCoupon | ReadDiscount;
  validUntil: string | undefined;
  status: CouponStatus;
  /** the page that is being checked out shows it as put in */
  inThisCart: boolean;
  confidence: Confidence;
  currency: Currency | undefined;
  storeId: string | undefined;
  storeName: string | undefined;
  /** markets that any of its places leaves out */
  excludedRegions: string[];
  itemIds: string[];
  seenOn: Place[];
  /** the last time it was seen */
  seenAt: string;
  /** fields that no page states outright */
  unsure: string[];
  /** her latest entry of it, where she entered it */
  byHand: { entryId: string; enteredAt: string } | undefined;
  /** ids of the read promotions that her entries of it correct */
  replaces: string[];
  /** she says it is none: struck out, or another in its place; or the site refused it */
  against: 'struck-out' | 'corrected' | 'refused' | undefined;
}

/** What is said later in this list wins, whichever page says it: a used coupon is used. */
const byStrength: CouponStatus[] = ['collectable', 'upcoming', 'usable', 'inUse', 'expired', 'used'];
const bySureness: Confidence[] = ['exact', 'likely', 'guess'];

/** The wallet and she herself say what she has; other pages what she can have. */
const statusOf = ({ promotion, page }: Sighting): CouponStatus =>
  promotion.status ?? (page === 'wallet' || page === 'byHand' ? 'usable' : 'collectable');

/** The status that holds where sightings differ. */
export const strongest = (all: CouponStatus[]): CouponStatus =>
  byStrength[Math.max(...all.map((status) => byStrength.indexOf(status)))] ?? 'collectable';

const untilOf = ({ promotion }: Sighting): string | undefined =>
  promotion.validUntil === undefined ? undefined : wholeSeconds(promotion.validUntil);

/**
 * An undated coupon that can be had, seen before `end`: after it, it is not the one that ended then. A used or expired one without a date
 * is history, and perhaps of another one like it.
 */
const isMention = (sighting: Sighting, end: string): boolean =>
  untilOf(sighting) === undefined &&
  ['collectable', 'usable'].includes(statusOf(sighting)) &&
  Date.parse(sighting.readAt) < Date.parse(end);

/** Her word before any page's. */
const surestFirst = (one: Sighting, other: Sighting): number =>
  Number(other.page === 'byHand') - Number(one.page === 'byHand') ||
  bySureness.indexOf(one.confidence) - bySureness.indexOf(other.confidence) ||
  Date.parse(other.readAt) - Date.parse(one.readAt) ||
  (one.page < other.page ? -1 : one.page > other.page ? 1 : 0);

const unique = <T>(list: T[]): T[] => [...new Set(list)];

/** The ids of a sighting by what its own page says of the store: its number, its seller, or no more than a name. */
const ownIds = ({ promotion }: Sighting, validUntil: string | undefined): string[] => {
  const { scope } = promotion;
  if (scope.type !== 'store') return [];
  const places = [scope.storeId, scope.sellerId && `seller:${scope.sellerId}`].filter((place) => place !== undefined);
  return (places.length === 0 ? [undefined] : places).map((place) => promotionId(promotionLikeness(promotion, place), validUntil));
};

function joined(id: string, validUntil: string | undefined, seen: Sighting[]): JoinedPromotion | undefined {
  const sorted = seen.toSorted(surestFirst);
  const [surest] = sorted;
  if (surest === undefined) return undefined;
  const first = <T>(of: (sighting: Sighting) => T | undefined): T | undefined => sorted.map(of).find((value) => value !== undefined);
  const requires = unique(sorted.flatMap(({ promotion }) => promotion.requires ?? []));
  const regions = first(({ promotion }) => promotion.regions);
  const code = first(({ promotion }) => promotion.code);
  const validFrom = first(({ promotion }) => promotion.validFrom);
  // an undated mention of a dated coupon says nothing about its dates
  const full = sorted.filter((sighting) => untilOf(sighting) === validUntil);
  const hers = sorted.find(({ entry }) => entry !== undefined);
  // what an order spent is said of what she had then, not of what she entered since
  const isOfBefore = ({ page, readAt }: Sighting): boolean =>
    page === 'checkout' && hers !== undefined && Date.parse(readAt) < Date.parse(hers.readAt);
  const unsure = (full[0]?.promotion.unsure ?? []).filter((field) => full.every(({ promotion }) => promotion.unsure?.includes(field)));
  return {
    id,
    ids: unique([id, ...seen.flatMap((sighting) => ownIds(sighting, validUntil))]),
    promotion: {
      ...surest.promotion,
      ...(requires.length === 0 ? {} : { requires }),
      ...(regions === undefined ? {} : { regions }),
      ...(code === undefined ? {} : { code }),
      ...(validFrom === undefined ? {} : { validFrom }),
    },
    validUntil,
    status: strongest(sorted.filter((sighting) => !isOfBefore(sighting)).map(statusOf)),
    inThisCart: seen.some((sighting) => sighting.page === 'cart' && sighting.promotion.status === 'inUse'),
    confidence: surest.confidence,
    currency: surest.currency,
    storeId: surest.storeId,
    storeName: first(({ promotion }) => (promotion.scope.type === 'store' ? promotion.scope.storeName : undefined)),
    excludedRegions: unique(seen.flatMap(({ excludedRegions = [] }) => excludedRegions)).toSorted(),
    itemIds: unique(seen.flatMap(({ itemIds }) => itemIds)).toSorted(),
    seenOn: unique(seen.map(({ page }) => page)),
    seenAt: seen.reduce((latest, { readAt }) => (Date.parse(readAt) > Date.parse(latest) ? readAt : latest), surest.readAt),
    unsure,
    byHand: hers?.entry && { entryId: hers.entry.entryId, enteredAt: hers.readAt },
    replaces: sorted.flatMap(({ entry }) => entry?.replaces ?? []),
    against: undefined,
  };
}

/**
 * Joins by kind, store or code, minimum, discount and end. A mention without an end is the dated one of the same kind, store, minimum
 * and discount, where there is exactly one: a short text of a page, not a second coupon. Sorted by id.
 */
export function joinPromotions(all: Sighting[]): JoinedPromotion[] {
  const alike = new Map<string, Sighting[]>();
  for (const sighting of all) {
    // a bare share is the same coupon whatever money the page was in
    const currency = isBareShare(sighting.promotion) ? '' : (sighting.currency?.code ?? '');
    const key = `${promotionLikeness(sighting.promotion, sighting.storeId)}|${currency}`;
    alike.set(key, [...(alike.get(key) ?? []), sighting]);
  }
  const promotions = [...alike.values()].flatMap((sightings) => {
    const [any] = sightings;
    if (any === undefined) return [];
    const likeness = promotionLikeness(any.promotion, any.storeId);
    const ends = unique(sightings.map(untilOf));
    const dated = ends.filter((end) => end !== undefined);
    const [only] = dated.length === 1 ? dated : [];
    const joins = only !== undefined && sightings.every((sighting) => untilOf(sighting) !== undefined || isMention(sighting, only));
    const groups = joins ? dated : ends;
    return groups.flatMap((end) => {
      const own = sightings.filter((sighting) => untilOf(sighting) === end || (joins && untilOf(sighting) === undefined));
      return joined(promotionId(likeness, end), end, own) ?? [];
    });
  });
  return promotions.toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}
