// Earlier coupons left out so that a code reaches its minimum.
import type { LineItem } from '../formats/case';
import type { Promotion } from '../pricing/prepared-case';
import type { PricedOrder } from '../pricing/price-order';
import { pricedOnce } from './baseline';
import { join, type Way } from './join';
import type { Question } from './question';

/** coupons of which every set is looked at, and how large such a set is at most */
const mostLookedAt = 8;
const mostTogether = 3;

/** The way that leaves out as few earlier coupons as make the minimum, the cheapest of those; nothing where none do. */
export function wayLeavingOut(question: Question): Way | undefined {
  const { prepared, orders, promotion, rivals, not } = question;
  if (promotion.base === 'itemPrice') return undefined;
  const short = not.why.code === 'below-minimum-spend' ? not.why.short : not.why.code === 'takes-nothing-off' ? 1 : undefined;
  if (short === undefined) return undefined;
  const earlier = takenBefore(question).filter(({ couponId }) => couponId !== undefined);
  if (sumOf(earlier) < short) return undefined;
  for (let size = 1; size <= earlier.length; size++) {
    // of many at once, those that take most
    const sets = size > mostTogether ? [earlier.slice(0, size)] : subsets(earlier.slice(0, mostLookedAt), size);
    const ways = sets
      .filter((set) => sumOf(set) >= short)
      .flatMap((set) => {
        const away = set.flatMap(({ couponId }) => couponId ?? []);
        return join(prepared, orders, promotion.id, rivals, away).way ?? [];
      });
    if (ways.length > 0) return ways.sort((a, b) => a.payable - b.payable)[0];
  }
  return undefined;
}

/** What a promotion that applies before the code takes off the lines the code counts, minor units; automatic ones have no id. */
export interface Taken {
  couponId?: string;
  taken: number;
}

export const sumOf = (takens: readonly Taken[]): number => takens.reduce((sum, { taken }) => sum + taken, 0);

/** Those that take something off before the code's turn in the order it was tried in, most first. */
export function takenBefore({ baseline, orders, not, promotion, prepared }: Question): Taken[] {
  const order = orders[not.order];
  const coupons = not.coupons.filter((couponId) => couponId !== promotion.id);
  const priced = order && pricedOnce(baseline, { ...order, coupons });
  return priced === undefined ? [] : offsBefore(priced, promotion, prepared.lines, prepared.rules.stackingOrder);
}

function offsBefore({ cascade }: PricedOrder, promotion: Promotion, lines: readonly LineItem[], layers: readonly string[]): Taken[] {
  const isCounted = lines.map(() => false);
  for (const position of promotion.eligible) isCounted[position] = true;
  const turnOf = ({ kind }: Promotion) => layers.indexOf(kind);
  const isBefore = (one: Promotion) => turnOf(one) < turnOf(promotion) || (one.kind === promotion.kind && one.id < promotion.id);
  return cascade.turns
    .flatMap((turn) => {
      if (turn.outcome !== 'applied' || !isBefore(turn.promotion)) return [];
      const { eligible, coupon } = turn.promotion;
      const taken = eligible.reduce((sum, position, at) => sum + (isCounted[position] === true ? (turn.shares[at] ?? 0) : 0), 0);
      return taken === 0 ? [] : [{ taken, ...(coupon === undefined ? {} : { couponId: coupon.couponId }) }];
    })
    .sort((a, b) => b.taken - a.taken);
}

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) => subsets(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));
}
