// Readings of any pages, each put where the case takes it from.
import type { Reading } from '../formats/reading';
import type { CaseInput } from './case-input';

/** The latest by the time of reading; undefined of none. */
const latest = (readings: Reading[]): Reading | undefined =>
  readings.toSorted((one, other) => Date.parse(other.provenance.readAt) - Date.parse(one.provenance.readAt))[0];

/** `cart` and `coins` are the latest of theirs; pages that tell nothing of a cart's price are left aside. */
export function sortReadings(
  readings: Reading[],
): Pick<CaseInput, 'wallet' | 'products'> & { wishLists: Reading[] } & { cart: Reading | undefined; coins: Reading | undefined } {
  const of = (...pages: Reading['page'][]) => readings.filter(({ page }) => pages.includes(page));
  return {
    cart: latest(of('cart')),
    wallet: of('wallet', 'couponCentre', 'saleEvent'),
    products: of('product', 'store'),
    wishLists: of('wishList'),
    coins: latest(of('coins')),
  };
}
