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

/** Answers which of some ids are of the same promotion as one; each is looked for among those that are alike. */
function sameAmong(ids: string[]): (id: string) => string[] {
  const alike = new Map<string, string[]>();
  for (const id of ids) alike.set(apart(id).likeness, [...(alike.get(apart(id).likeness) ?? []), id]);
  return (id) => (alike.get(apart(id).likeness) ?? []).filter((other) => isSamePromotion(other, id));
}

/** Marks what she struck out or corrected as such; a promotion that she entered herself never is. The order stays. */
export function holdToByHand(all: JoinedPromotion[], { struckOut }: Pick<ByHand, 'struckOut'>): JoinedPromotion[] {
  const read = new Map(all.filter(({ byHand }) => byHand === undefined).map((joined) => [joined.id, joined]));
  const readAs = sameAmong([...read.keys()]);
  const corrects = sameAmong(all.flatMap(({ replaces }) => replaces));
  const strikes = sameAmong(struckOut.map(({ promotionId }) => promotionId));
  return all.map((joined): JoinedPromotion => {
    if (joined.byHand !== undefined) {
      const own = new Set(joined.replaces.flatMap(readAs));
      return own.size === 0
        ? joined
        : takenOver(
            joined,
            [...own].flatMap((id) => read.get(id) ?? []),
          );
    }
    if (corrects(joined.id).length > 0) return { ...joined, against: 'corrected' };
    return strikes(joined.id).length > 0 ? { ...joined, against: 'struck-out' } : joined;
  });
}
