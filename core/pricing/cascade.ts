// The layers run over one order: every promotion at its turn, on what the ones before it left.
import { allocate } from '../allocate';
import type { Ineligible } from '../formats/plan';
import type { Layer } from '../formats/rules';
import type { PreparedCase, Promotion } from './prepared-case';
import { promotionOff, whyNothingOff } from './promotion-off';

/** One order to run through the layers. */
export interface CascadeInput {
  /** units of each line, by position; 0 where the line is not in the order */
  quantities: readonly number[];
  isChosen: (promotion: Promotion) => boolean;
  /** coupons that were not chosen and are asked about all the same: all of them where this is not given */
  isAsked?: (promotion: Promotion) => boolean;
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
  turns: Turn[];
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
  const turns: Turn[] = [];
  let atShipping: readonly number[] = itemPrices;
  const takeTurn = (promotion: Promotion) => {
    if (isPassedOver(promotion, input)) return;
    const turn = turnOf(promotion, prepared, input, running, itemPrices);
    turns.push(turn);
    if (turn.outcome !== 'applied') return;
    turn.shares.forEach((share, index) => {
      const position = promotion.eligible[index] ?? 0;
      running[position] = (running[position] ?? 0) - share;
    });
  };
  const isOf = (layer: Layer) => (promotion: Promotion) => promotion.kind === layer;
  for (const layer of stackingOrder) {
    prepared.promotions.filter(isOf(layer)).forEach(takeTurn);
    if (layer === shippingMeasuredAfter) atShipping = [...running];
  }
  return { turns, running, atShipping };
}

const isPassedOver = (promotion: Promotion, { isChosen, isAsked }: CascadeInput): boolean =>
  isAsked !== undefined && promotion.coupon !== undefined && !isChosen(promotion) && !isAsked(promotion);

const sumAt = (amounts: readonly number[], positions: readonly number[]): number =>
  positions.reduce((sum, position) => sum + (amounts[position] ?? 0), 0);

function turnOf(
  promotion: Promotion,
  { rules }: PreparedCase,
  { quantities, isChosen, isFirstOrder }: CascadeInput,
  amounts: readonly number[],
  itemPrices: readonly number[],
): Turn {
  const running = sumAt(amounts, promotion.eligible);
  const tested = promotion.base === 'running' ? running : sumAt(itemPrices, promotion.eligible);
  const seen = { running, tested, units: sumAt(quantities, promotion.eligible) };
  const not = (why: Ineligible): Turn => ({ promotion, running, tested, outcome: 'not', why });
  if (promotion.ruledOut !== undefined) return not(promotion.ruledOut);
  if (promotion.needsFirstOrder && !isFirstOrder) return not({ code: 'trait-missing', trait: 'newBuyer' });
  if (promotion.rejecting.some((position) => (quantities[position] ?? 0) > 0)) return not({ code: 'ineligible-item-in-order' });
  const discount = promotionOff(promotion, seen, rules);
  if (discount === 0) return not(whyNothingOff(promotion, seen, rules));
  if (promotion.coupon !== undefined && !isChosen(promotion)) return { promotion, running, tested, outcome: 'applies' };
  const weights = promotion.eligible.map((position) => amounts[position] ?? 0);
  return { promotion, running, tested, outcome: 'applied', discount, shares: allocate(discount, weights) };
}
