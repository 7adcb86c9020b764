// Everything the page of her discounts shows, gathered from what is stored.
import type { Known, KnownStore } from '../../components/discounts/desk';
import { couponPages, productPages } from '../../core/cases/case-input';
import { knownPromotions } from '../../core/cases/known-promotions';
import { knownStores, type Seller } from '../../core/cases/stores';
import type { Currency } from '../../core/formats/amount';
import type { Reading } from '../../core/formats/reading';
import { readByHand } from '../../platform/storage/by-hand';
import { readFacts } from '../../platform/storage/page-facts';
import { readTab } from '../../platform/storage/tabs';

interface CartKnown {
  currency: Currency | undefined;
  stores: KnownStore[];
  items: ReadonlySet<string>;
}

/** Stores, items and currency of the plan last made in a tab; nothing where none was. */
async function cartOf(tabId: number | undefined): Promise<CartKnown> {
  const answer = tabId === undefined ? undefined : (await readTab(tabId))?.answer;
  const named = new Map((answer?.case.lineItems ?? []).map(({ storeId, storeName }) => [storeId, storeName]));
  return {
    currency: answer?.case.currency,
    // a line of no known store stands in one of its own, which no promotion is of
    stores: [...named].filter(([storeId]) => !storeId.startsWith('line:')).map(([storeId, name]) => ({ storeId, name: name ?? storeId })),
    items: new Set((answer?.items ?? []).flatMap(({ itemId }) => itemId ?? [])),
  };
}

const scopesIn = (readings: Reading[]): Seller[] =>
  readings.flatMap(({ coupons = [], automaticDiscounts = [] }) =>
    [...coupons, ...automaticDiscounts].flatMap(({ scope }) => (scope.type === 'store' ? [scope] : [])),
  );

/** What is known beside the cart of a tab: all coupon pages, and the products and stores that are in it. */
export async function gather(tabId: number | undefined, privateWindow: boolean): Promise<{ known: Known; currency: Currency | undefined }> {
  const cart = await cartOf(tabId);
  const inCart = new Set(cart.stores.map(({ storeId }) => storeId));
  const [stored, wallet, coins, products] = await Promise.all([
    readByHand(privateWindow),
    readFacts('wallet', privateWindow),
    readFacts('coins', privateWindow),
    readFacts('product', privateWindow, ({ slot, storeId }) => cart.items.has(slot) || (storeId !== undefined && inCart.has(storeId))),
  ]);
  const wallets = couponPages(wallet);
  const readings = [...wallets, ...productPages(products)];
  const ids = knownStores(readings);
  const stores = new Map(cart.stores.map((store) => [store.storeId, store]));
  const hers: Seller[] = stored.byHand.promotions.flatMap(({ promotion: { scope } }) => (scope.type === 'store' ? [scope] : []));
  for (const seller of [...scopesIn(readings), ...hers]) {
    const storeId = ids.idOf(seller);
    if (storeId !== undefined && seller.storeName !== undefined && !stores.has(storeId))
      stores.set(storeId, { storeId, name: seller.storeName });
  }
  return {
    known: {
      byHand: stored.byHand,
      trouble: stored.trouble,
      promotions: knownPromotions(readings, stored.byHand, ids),
      stores: [...stores.values()],
      wallet: wallets.find(({ page }) => page === 'wallet'),
      coins: coins[0],
    },
    currency: cart.currency ?? stored.byHand.promotions.at(-1)?.promotion.currency ?? wallets[0]?.currency,
  };
}
