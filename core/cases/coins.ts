// Coins: worth and balance from the coins page. None known, none planned.
import type { CoinWallet } from '../formats/case';
import type { Reading } from '../formats/reading';
import type { CaseMaking } from '../rules/profile';

/** The coins of the wallet, where the page stated both balance and worth, in the cart's currency. */
export function coinWallet(
  coins: Reading | undefined,
  currencyCode: string,
  coinsOrderCap: CaseMaking['coinsOrderCap'],
): CoinWallet | undefined {
  if (coins === undefined || coins.failure !== undefined || coins.confidence === 'guess') return undefined;
  const { balance, worth } = coins.coins ?? {};
  if (balance === undefined || worth === undefined || coins.currency?.code !== currencyCode) return undefined;
  return { balance, worth, ...(coinsOrderCap === undefined ? {} : { maximumOrderShareBasisPoints: coinsOrderCap }) };
}
