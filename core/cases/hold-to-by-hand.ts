// What she struck out or corrected is left aside; what pages know of it goes on to what she put in its place.
import type { ByHand } from '../by-hand/by-hand';
import { type JoinedPromotion, strongest } from './join-promotions';

/** An id taken apart: what the promotion is, and when it ends. */
const apart = (id: string): { likeness: string; end: string } => {
  const cut = id.lastIndexOf('|');
  return { likeness: id.slice(0, cut), end: id.slice(cut + 1) };
};

/** Whether two ids are of one promotion, on a page that states when it ends or on one that does not. */
export function isSamePromotion(one: string, other: string): boolean {
  const [mine, theirs] = [apart(one), apart(other)];
  return mine.likeness === theirs.likeness && (mine.end === theirs.end || mine.end === 'open' || theirs.end === 'open');
}

/** Whether an id that she was shown is this promotion's, by whatever its store was known then. */
export const isIdOf = (id: string, { ids }: Pick<JoinedPromotion, 'ids'>): boolean => ids.some((own) => isSamePromotion(id, own));

/** A page that shows the corrected one as collected, put in or used speaks of hers too; of dates hers alone does. */
function takenOver(hers: JoinedPromotion, replaced: JoinedPromotion[]): JoinedPromotion {
  const told = replaced.filter(({ status }) => status !== 'expired' && status !== 'upcoming');
  return {
    ...hers,
    status: strongest([hers.status, ...told.map(({ status }) => status)]),
    inThisCart: hers.inThisCart || replaced.some(({ inThisCart }) => inThisCart),
    storeName: hers.storeName ?? replaced.find(({ storeName }) => storeName !== undefined)?.storeName,
    itemIds: [...new Set([...hers.itemIds, ...replaced.flatMap(({ itemIds }) => itemIds)])].toSorted(),
  };
}

/** Answers which of some promotions an id is of; each is looked for among those that are alike. */
function promotionsBy(all: JoinedPromotion[]): (id: string) => JoinedPromotion[] {
  const alike = new Map<string, Set<JoinedPromotion>>();
  for (const joined of all)
    for (const id of joined.ids) alike.set(apart(id).likeness, (alike.get(apart(id).likeness) ?? new Set()).add(joined));
  return (id) => [...(alike.get(apart(id).likeness) ?? [])].filter((joined) => isIdOf(id, joined));
}

/** Marks what she struck out or corrected as such; a promotion that she entered herself never is. The order stays. */
export function holdToByHand(all: JoinedPromotion[], { struckOut }: Pick<ByHand, 'struckOut'>): JoinedPromotion[] {
  const readAs = promotionsBy(all.filter(({ byHand }) => byHand === undefined));
  const corrected = new Set(all.flatMap(({ replaces }) => replaces.flatMap(readAs)));
  const struck = new Set(struckOut.flatMap(({ promotionId }) => readAs(promotionId)));
  return all.map((joined): JoinedPromotion => {
    if (joined.byHand !== undefined) {
      const own = new Set(joined.replaces.flatMap(readAs));
      return own.size === 0 ? joined : takenOver(joined, [...own]);
    }
    if (corrected.has(joined)) return { ...joined, against: 'corrected' };
    return struck.has(joined) ? { ...joined, against: 'struck-out' } : joined;
  });
}
