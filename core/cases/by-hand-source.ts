// What she entered, as one of the sources an answer stands on.
import type { Source } from '../answer/answer';
import type { ByHand } from '../by-hand/by-hand';

/** One source, as old as the oldest of what is used; none where nothing of hers is. */
export function byHandSource(byHand: ByHand | undefined, used: { coins: boolean; shipping: boolean }): Source[] {
  if (byHand === undefined) return [];
  const { promotions, coins, shipping } = byHand;
  const times = [
    ...promotions.map(({ enteredAt }) => enteredAt),
    ...(used.coins && coins !== undefined ? [coins.at] : []),
    ...(used.shipping ? shipping.map(({ at }) => at) : []),
  ];
  const [oldest] = times.toSorted((one, other) => Date.parse(one) - Date.parse(other));
  return oldest === undefined ? [] : [{ page: 'byHand', readAt: oldest, promotions: promotions.length }];
}
