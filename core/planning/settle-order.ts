// What an order comes to once the layers have run, and the least it can come to when only bounds are known.
import { coinsOnLine, coinsOnOrder } from '../pricing/coins';
import { shippingOf } from '../pricing/shipping';
import type { OrderProblem } from './order-problem';
import { sumAt } from './take-turn';

/** Shipping of the order, measured on these amounts. Larger amounts never ship dearer: of upper bounds it is a lower bound. */
export const shippingAt = ({ prepared }: OrderProblem, measured: readonly number[]): number =>
  prepared.shippingGroups.reduce((sum, { policy, lines }) => {
    const units = lines.reduce((count, position) => count + (prepared.lines[position]?.quantity ?? 0), 0);
    return units === 0 ? sum : sum + shippingOf(policy, units, sumAt(measured, lines), prepared.rules);
  }, 0);

/** Most that coins may take off the lines, so much being left of each. Larger amounts never allow less: of upper bounds it is an upper bound. */
export function coinsOnLinesAt({ prepared, itemPrices }: OrderProblem, running: readonly number[]): number {
  const measured = prepared.rules.coinsMeasuredOn === 'itemPrice' ? itemPrices : running;
  return prepared.lines.reduce((sum, line, position) => sum + coinsOnLine(line, measured[position] ?? 0), 0);
}

/** Goods less coins. It never falls where goods rise, so of a lower bound on goods it is one on what they cost. */
export const afterCoins = ({ prepared: { coins } }: OrderProblem, goods: number, onLines: number): number =>
  goods - Math.min(coinsOnOrder(onLines, goods, coins), coins.budget);

/** What the order costs with so much left of each line, `atShipping` being left when shipping is measured. */
export function payableAt(problem: OrderProblem, running: readonly number[], atShipping: readonly number[]): number {
  const goods = running.reduce((sum, amount) => sum + amount, 0);
  return shippingAt(problem, atShipping) + afterCoins(problem, goods, coinsOnLinesAt(problem, running));
}
