// Who sells what: one id for a store, however a page names it.
import type { Reading } from '../formats/reading';

export interface Seller {
  storeId?: string | undefined;
  sellerId?: string | undefined;
  storeName?: string | undefined;
}

export interface Stores {
  /** the store number, else `seller:` and the seller id; undefined where a page names neither */
  idOf(seller: Seller): string | undefined;
  /** as `idOf`, and by a name that only one store of the cart has */
  idByAnything(seller: Seller): string | undefined;
}

/** Learns from all readings which seller id has which store number, and from the cart which name is whose. */
export function knownStores(readings: Reading[]): Stores {
  const sellers: Seller[] = readings.flatMap((reading) => [
    ...(reading.cart?.lineItems ?? []),
    ...(reading.product === undefined ? [] : [reading.product]),
    ...[...(reading.coupons ?? []), ...(reading.automaticDiscounts ?? [])].flatMap(({ scope }) => (scope.type === 'store' ? [scope] : [])),
  ]);
  const numbers = new Map<string, string>();
  for (const { sellerId, storeId } of sellers) {
    if (sellerId !== undefined && storeId !== undefined && !numbers.has(sellerId)) numbers.set(sellerId, storeId);
  }
  const idOf = ({ storeId, sellerId }: Seller): string | undefined =>
    storeId ?? (sellerId === undefined ? undefined : (numbers.get(sellerId) ?? `seller:${sellerId}`));
  const named = new Map<string, Set<string>>();
  for (const line of readings.flatMap(({ cart }) => cart?.lineItems ?? [])) {
    const id = idOf(line);
    if (id === undefined || line.storeName === undefined) continue;
    named.set(line.storeName, (named.get(line.storeName) ?? new Set()).add(id));
  }
  const byName = (name: string | undefined): string | undefined => {
    const ids = name === undefined ? undefined : named.get(name);
    return ids?.size === 1 ? [...ids][0] : undefined;
  };
  return { idOf, idByAnything: (seller) => idOf(seller) ?? byName(seller.storeName) };
}
