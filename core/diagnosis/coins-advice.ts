// What coins are worth on this cart: on the site's own figures, or on an assumed rate that is said to be one.
import type { CoinWallet, StackingCase } from '../formats/case';
import type { StackingPlan } from '../formats/plan';
import { floorOf } from '../money';
import { coinsOnLine } from '../pricing/coins';
import { prepareCase } from '../pricing/prepared-case';
import { priceOne } from './price';

/** Minor units, and coins. */
export interface CoinsAdvice {
  balance: number;
  /** the site's own rate: so many coins are so much */
  worth: CoinWallet['worth'];
  /** what the whole balance is worth, rounded down */
  balanceWorth: number;
  /** most that coins may pay of each line that takes them */
  lines: { lineItemId: string; most: number }[];
  /** most that they may pay of the plan's orders, were there enough of them */
  most: number;
  /** what the plan spends, and what that takes off */
  spent: number;
  off: number;
  /** what more of them would still take off: lost where they run out first */
  missed: number;
}

/**
 * Coins on a plan of the case; nothing where neither page nor she states balance and worth. Coin prices are for the app: that they are had
 * at checkout on a computer is told nowhere (channel posts give app and computer links apart).
 */
export function coinsAdvice(
  stackingCase: StackingCase,
  { orders, coins: { spent, discount } }: Pick<StackingPlan, 'orders' | 'coins'>,
): CoinsAdvice | undefined {
  const held = stackingCase.wallet?.coins;
  if (held === undefined) return undefined;
  const prepared = prepareCase({ ...stackingCase, options: { ...stackingCase.options, maximumOrders: Math.max(1, orders.length) } });
  const { lines, rules } = prepared;
  const most = new Map<string, number>();
  let inAll = 0;
  for (const order of orders) {
    const priced = priceOne(prepared, order);
    if (!priced.ok) continue;
    const { cascade, coinsMost } = priced.value;
    inAll += coinsMost;
    const measured = rules.coinsMeasuredOn === 'itemPrice' ? cascade.itemPrices : cascade.running;
    for (const [position, line] of lines.entries()) {
      const onLine = coinsOnLine(line, measured[position] ?? 0);
      if (onLine > 0) most.set(line.lineItemId, (most.get(line.lineItemId) ?? 0) + onLine);
    }
  }
  return {
    balance: held.balance,
    worth: held.worth,
    balanceWorth: floorOf(held.balance, held.worth.amount, held.worth.coins),
    lines: [...most].map(([lineItemId, amount]) => ({ lineItemId, most: amount })),
    most: inAll,
    spent,
    off: discount,
    missed: Math.max(0, inAll - discount),
  };
}

/** "100 coins are about one dollar": several blogs of 2024 to 2026 agree, one says a tenth to half of it, and no page says it. */
const ASSUMED_COINS_A_DOLLAR = 100;

/** What a balance is worth, minor units: by the site's rate, else, in US dollars alone, by an assumed one that is marked so. */
export function worthOfCoins(
  balance: number,
  worth: CoinWallet['worth'] | undefined,
  currency: { code: string; exponent: number },
): { amount: number; isAssumed: boolean } | undefined {
  if (worth !== undefined) return { amount: floorOf(balance, worth.amount, worth.coins), isAssumed: false };
  if (currency.code !== 'USD') return undefined;
  return { amount: floorOf(balance, 10 ** currency.exponent, ASSUMED_COINS_A_DOLLAR), isAssumed: true };
}
