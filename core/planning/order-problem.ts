// One order with all lines of the cart, made ready to be searched: which promotions can still matter, and on which amounts.
import type { PreparedCase } from '../pricing/prepared-case';
import { stretchesOf } from './stretches';
import { takeTurn } from './take-turn';
import type { Turn } from './turn';

export interface OrderProblem {
  prepared: PreparedCase;
  /** sale price of each line */
  itemPrices: readonly number[];
  /** what is left of each line when the first choice comes */
  start: readonly number[];
  /** the first coupon and everything after it that can apply, in turn */
  turns: readonly Turn[];
  /** what shipping is measured on; absent while that depends on choices */
  atShipping: readonly number[] | undefined;
}

/**
 * Applies everything before the first coupon: there is no choice in it. What cannot apply whatever is chosen is left out, since
 * amounts only fall from there on.
 */
export function orderProblem(prepared: PreparedCase): OrderProblem {
  const { rules } = prepared;
  const itemPrices = prepared.lines.map((line) => line.unitPrice.amount * line.quantity);
  const all = turnsOf(prepared, itemPrices);
  const firstChoice = all.findIndex(({ coupon }) => coupon !== undefined);
  const [fixed, open] = firstChoice < 0 ? [all, []] : [all.slice(0, firstChoice), all.slice(firstChoice)];
  const start = [...itemPrices];
  let atShipping: readonly number[] | undefined;
  for (const turn of fixed) {
    if (turn.isAfterShipping) atShipping ??= [...start];
    takeTurn(turn, start, rules);
  }
  const isShippingKnown = open.every((turn) => turn.isAfterShipping);
  const sumOf = sumsOfLists((position) => start[position] ?? 0);
  return {
    prepared,
    itemPrices,
    start,
    turns: open.filter((turn) => stretchesOf(turn, sumOf(turn.eligible), rules).length > 0),
    atShipping: atShipping ?? (isShippingKnown ? [...start] : undefined),
  };
}

function turnsOf({ lines, rules, promotions }: PreparedCase, itemPrices: readonly number[]): Turn[] {
  const layers = rules.stackingOrder;
  const shippingLayer = rules.shippingMeasuredAfter === 'itemPrice' ? -1 : layers.indexOf(rules.shippingMeasuredAfter);
  const unitsOf = sumsOfLists((position) => lines[position]?.quantity ?? 0);
  const priceOf = sumsOfLists((position) => itemPrices[position] ?? 0);
  return promotions
    .filter(({ ruledOut, rejecting, eligible }) => ruledOut === undefined && rejecting.length === 0 && eligible.length > 0)
    .map((promotion) => ({
      promotion,
      coupon: promotion.coupon,
      eligible: promotion.eligible,
      units: unitsOf(promotion.eligible),
      itemPrice: priceOf(promotion.eligible),
      isAfterShipping: layers.indexOf(promotion.kind) > shippingLayer,
    }));
}

/** Sums over lists of positions; promotions that say the same share one list, and its sum is remembered. */
function sumsOfLists(value: (position: number) => number): (list: readonly number[]) => number {
  const known = new Map<readonly number[], number>();
  return (list) => {
    let sum = known.get(list);
    if (sum !== undefined) return sum;
    sum = 0;
    for (const position of list) sum += value(position);
    known.set(list, sum);
    return sum;
  };
}
