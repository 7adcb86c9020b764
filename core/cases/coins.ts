// Coins: worth and balance from the coins page or from her; hers count. None known, none planned.
import type { StatedCoins } from '../by-hand/by-hand';
import type { CoinWallet } from '../formats/case';
import type { Reading } from '../formats/reading';
import type { CaseMaking } from '../rules/profile';

/** What the coins page states in the cart's currency; nothing where it failed or is a guess. */
const told = (coins: Reading | undefined, currencyCode: string): NonNullable<Reading['coins']> =>
  coins === undefined || coins.failure !== undefined || coins.confidence === 'guess' || coins.currency?.code !== currencyCode
    ? {}
    : (coins.coins ?? {});

export interface CoinsKnown {
  wallet: CoinWallet;
  /** whether the page, and whether her own word, has a part in it */
  from: { page: boolean; byHand: boolean };
}

/** The coins of the wallet, where both balance and worth are stated, in the cart's currency. */
export function coinWallet(
  { coins, byHand }: { coins: Reading | undefined; byHand: StatedCoins | undefined },
  currencyCode: string,
  coinsOrderCap: CaseMaking['coinsOrderCap'],
): CoinsKnown | undefined {
  const page = told(coins, currencyCode);
  const herWorth = byHand?.currency.code === currencyCode ? byHand.worth : undefined;
  const balance = byHand?.balance ?? page.balance;
  const worth = herWorth ?? page.worth;
  if (balance === undefined || worth === undefined) return undefined;
  return {
    wallet: { balance, worth, ...(coinsOrderCap === undefined ? {} : { maximumOrderShareBasisPoints: coinsOrderCap }) },
    from: { page: byHand === undefined || herWorth === undefined, byHand: byHand !== undefined },
  };
}
