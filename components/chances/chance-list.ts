// What might be added, as it is shown: each set of goods with its names, prices and sources; and what she wants to see of it.
import type { CartAnswer } from '../../core/answer/answer';
import type { Insight } from '../../core/answer/insight';
import { type CandidateSource, candidateSources, itemIdOf } from '../../core/cases/candidate-sources';

/** One thing of a set. `price`: what all its units ask for, minor units. `itemId`: where it has a page of its own. */
interface Goods {
  candidateId: string;
  title: string;
  price: number;
  source: CandidateSource | undefined;
  itemId: string | undefined;
}

/** A set of goods that costs little on top, or even less than nothing. */
export interface Chance {
  filler: Insight['fillers'][number];
  goods: Goods[];
}

/** What she wants to see: only what she noted herself, and goods of at most so many minor units. */
export interface Wanted {
  onlyListed: boolean;
  atMost: number | undefined;
}

const sourceOf = (stated: string | undefined) => candidateSources.find((one) => one === stated);

/** The goods of a candidate by its id; undefined where the case does not know it. */
function goodsOf({ case: { candidates = [], lineItems } }: CartAnswer, candidateId: string): Goods | undefined {
  const candidate = candidates.find((one) => one.candidateId === candidateId);
  const line = candidate?.type === 'newItem' ? candidate.lineItem : lineItems.find((one) => one.lineItemId === candidate?.lineItemId);
  if (candidate === undefined || line === undefined) return undefined;
  const { lineItemId, title, unitPrice } = line;
  const quantity = candidate.type === 'newItem' ? candidate.lineItem.quantity : candidate.quantity;
  return {
    candidateId,
    title: title || (itemIdOf(lineItemId) ?? lineItemId),
    price: unitPrice.amount * quantity,
    source: sourceOf(candidate.source),
    itemId: itemIdOf(lineItemId),
  };
}

/** The fillers of an answer, best first. A set with something in it that the case does not know is none. */
export function chancesOf(answer: CartAnswer): Chance[] {
  return (answer.insight?.fillers ?? []).flatMap((filler) => {
    const goods = filler.candidates.flatMap((candidateId) => goodsOf(answer, candidateId) ?? []);
    return goods.length === filler.candidates.length ? [{ filler, goods }] : [];
  });
}

/** Whether it is noted: on a wish list, or in the cart without a tick. */
const isListed = ({ source }: Goods): boolean => source === 'wishList' || source === 'unticked';

/** No longer list of limits is looked through. */
const MOST_LIMITS = 8;

/** The prices at which a limit hides something, and her own limit, least first, in minor units; of very many, some of every height. */
export function limitsAmong(prices: readonly number[], own: number | undefined): number[] {
  const ascending = [...new Set(prices)].sort((one, other) => one - other).slice(0, -1);
  const stride = Math.ceil(ascending.length / MOST_LIMITS);
  const some = ascending.filter((_, at) => at % stride === 0);
  return [...new Set(own === undefined ? some : [...some, own])].sort((one, other) => one - other);
}

/** Whether she wants to see it. */
export const isWanted =
  ({ onlyListed, atMost }: Wanted) =>
  ({ filler, goods }: Chance): boolean =>
    (!onlyListed || goods.every(isListed)) && (atMost === undefined || filler.listed <= atMost);
