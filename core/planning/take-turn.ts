// The planner's own arithmetic: one turn on plain amounts by position. Every plan is priced by the evaluator afterwards.
import { allocate } from '../allocate';
import type { Rules } from '../formats/rules';
import { promotionOff } from '../pricing/promotion-off';
import type { Turn } from './turn';

/** Sum of the amounts at some positions. */
export function sumAt(amounts: readonly number[], positions: readonly number[]): number {
  let sum = 0;
  for (const position of positions) sum += amounts[position] ?? 0;
  return sum;
}

/** What a turn takes off eligible lines of which `running` is left. */
export function offAt({ promotion, units, itemPrice }: Turn, running: number, rules: Rules): number {
  return promotionOff(promotion, { running, tested: promotion.base === 'running' ? running : itemPrice, units }, rules);
}

/** Applies a turn to `amounts`, in place. Returns what it took off: 0 where it does not apply, and nothing was changed. */
export function takeTurn(turn: Turn, amounts: number[], rules: Rules): number {
  const discount = offAt(turn, sumAt(amounts, turn.eligible), rules);
  if (discount === 0) return 0;
  const weights = turn.eligible.map((position) => amounts[position] ?? 0);
  const shares = allocate(discount, weights);
  for (const [index, position] of turn.eligible.entries()) amounts[position] = (amounts[position] ?? 0) - (shares[index] ?? 0);
  return discount;
}
