// Between goods left and payable: shipping at its least, coins at their most.
import { mostWhere } from './most-where';
import type { OrderProblem } from './order-problem';
import { afterCoins, coinsOnLinesAt, shippingAt } from './settle-order';

export interface OrderBounds {
  /** least that an order costs of whose goods at least so much is left; fractions are of bounds, goods are whole */
  payableAtLeast: (goods: number) => number;
  /** most goods with which an order may cost no more than this; -1 where none may */
  mostGoods: (payable: number) => number;
}

export function orderBounds(problem: OrderProblem): OrderBounds {
  const shipping = shippingAt(problem, problem.atShipping ?? problem.start);
  const onLines = coinsOnLinesAt(problem, problem.start);
  const most = problem.start.reduce((sum, amount) => sum + amount, 0);
  const costs = (goods: number) => shipping + afterCoins(problem, goods, onLines);
  return {
    payableAtLeast: (goods) => costs(Math.max(0, Math.ceil(goods))),
    mostGoods: (payable) => mostWhere((goods) => costs(goods) <= payable, most + 1),
  };
}
