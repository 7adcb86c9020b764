// The layers run over one order: every promotion at its turn, on what the ones before it left.
import { allocate } from '../allocate';
import type { Ineligible } from '../formats/plan';
import type { PreparedCase, Promotion } from './prepared-case';
import { promotionOff, whyNothingOff } from './promotion-off';

/** One order to run through the layers. */
export interface CascadeInput {
  /** units of each line, by position; 0 where the line is not in the order */
  quantities: readonly number[];
  isChosen: (promotion: Promotion) => boolean;
  /** whether promotions that need a first order may apply */
  isFirstOrder: boolean;
}

/** What became of a promotion at its turn. `applies` is also said of a coupon that was not chosen and could have been. */
export type Turn = { promotion: Promotion; running: number; tested: number } & (
  | { outcome: 'applied'; discount: number; shares: number[] }
  | { outcome: 'applies' }
  | { outcome: 'not'; why: Ineligible }
);

export interface Cascade {
  /** of every promotion of the case, in turn */
  turns: Turn[];
  /** sale price of each line in the order, by position */
  itemPrices: readonly number[];
  /** what is left of each line, by position */
  running: readonly number[];
  /** what was left of each line when shipping looks at it */
  atShipping: readonly number[];
}

/** Runs the layers. It judges nothing: a chosen coupon that takes nothing off is a turn with outcome `not`. */
export function runCascade(prepared: PreparedCase, input: CascadeInput): Cascade {
  const itemPrices = prepared.lines.map((line, position) => line.unitPrice.amount * (input.quantities[position] ?? 0));
  const running = [...itemPrices];
  const { stackingOrder, shippingMeasuredAfter } = prepared.rules;
  const shippingLayer = shippingMeasuredAfter === 'itemPrice' ? -1 : stackingOrder.indexOf(shippingMeasuredAfter);
  const turns: Turn[] = [];
  let atShipping: readonly number[] | undefined;
  for (const promotion of prepared.promotions) {
    if (stackingOrder.indexOf(promotion.kind) > shippingLayer) atShipping ??= [...running];
    const turn = turnOf(promotion, prepared, input, running, itemPrices);
    turns.push(turn);
    takeOff(turn, running);
  }
  return { turns, itemPrices, running, atShipping: atShipping ?? running };
}

/** Takes what a turn took off from what is left, in place. */
export function takeOff(turn: Turn, running: number[]): void {
  if (turn.outcome !== 'applied') return;
  const { eligible } = turn.promotion;
  for (let at = 0; at < eligible.length; at++) {
    const position = eligible[at] ?? 0;
    running[position] = (running[position] ?? 0) - (turn.shares[at] ?? 0);
  }
}

function sumAt(amounts: readonly number[], positions: readonly number[]): number {
  let sum = 0;
  for (const position of positions) sum += amounts[position] ?? 0;
  return sum;
}

/** What becomes of a promotion when so much is left of each line. */
export function turnOf(
  promotion: Promotion,
  { rules }: PreparedCase,
  { quantities, isChosen, isFirstOrder }: CascadeInput,
  amounts: readonly number[],
  itemPrices: readonly number[],
): Turn {
  const { eligible } = promotion;
  const running = sumAt(amounts, eligible);
  const tested = promotion.base === 'running' ? running : sumAt(itemPrices, eligible);
  const not = (why: Ineligible): Turn => ({ promotion, running, tested, outcome: 'not', why });
  if (promotion.ruledOut !== undefined) return not(promotion.ruledOut);
  if (promotion.needsFirstOrder && !isFirstOrder) return not({ code: 'trait-missing', trait: 'newBuyer' });
  if (promotion.rejecting.some((position) => (quantities[position] ?? 0) > 0)) return not({ code: 'ineligible-item-in-order' });
  const seen = { running, tested, units: sumAt(quantities, eligible) };
  const discount = promotionOff(promotion, seen, rules);
  if (discount === 0) return not(whyNothingOff(promotion, seen, rules));
  if (promotion.coupon !== undefined && !isChosen(promotion)) return { promotion, running, tested, outcome: 'applies' };
  const weights = eligible.map((position) => amounts[position] ?? 0);
  return { promotion, running, tested, outcome: 'applied', discount, shares: allocate(discount, weights) };
}
