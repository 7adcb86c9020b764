// The code book, as one of the sources an answer stands on.
import type { Source } from '../answer/answer';
import type { JoinedPromotion } from './join-promotions';

/** One source, as old as the code that was seen longest ago; none where no code of the book concerns the cart. */
export function codeBookSource(known: JoinedPromotion[]): Source[] {
  const codes = known.filter(({ seenOn }) => seenOn.includes('codeBook'));
  const [oldest] = codes.map(({ seenAt }) => seenAt).toSorted((one, other) => Date.parse(one) - Date.parse(other));
  return oldest === undefined ? [] : [{ page: 'codeBook', readAt: oldest, promotions: codes.length }];
}
