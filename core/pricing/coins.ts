// Coins pay last: a share of each line, a share of the order, and never more than the balance is worth.
import type { LineItem } from '../formats/case';
import { ceilingOf, floorOf } from '../money';
import type { PreparedCoins } from './prepared-case';

const whole = 10_000;

/** Most that coins may take off one line, for the amount that the rules measure it by. */
export const coinsOnLine = (line: LineItem, measured: number): number =>
  line.coins === undefined ? 0 : floorOf(measured, line.coins.maximumShareBasisPoints, whole);

/** Most that coins may take off an order with so much left of its goods, its lines allowing `onLines`; the balance does not matter yet. */
export const coinsOnOrder = (onLines: number, goods: number, coins: PreparedCoins): number =>
  Math.min(onLines, floorOf(goods, coins.orderShareBasisPoints, whole), goods);

/** Coins that a discount costs, rounded up to whole coins. */
export const coinsFor = (discount: number, { worth }: PreparedCoins): number => ceilingOf(discount, worth.coins, worth.amount);
