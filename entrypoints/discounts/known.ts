// Everything the page of her discounts shows, gathered from what is stored.
import type { Known, KnownStore } from '../../components/discounts/desk';
import { couponPages, productPages } from '../../core/cases/case-input';
import { knownPromotions } from '../../core/cases/known-promotions';
import { knownStores, type Seller, type Stores } from '../../core/cases/stores';
import type { Currency } from '../../core/formats/amount';
import type { Reading } from '../../core/formats/reading';
import { readByHand } from '../../platform/storage/by-hand';
import { readFacts } from '../../platform/storage/page-facts';
import { tabReadings } from '../../platform/storage/readings';
import { tabRecords } from '../../platform/storage/tabs';

/** The cart last read in a tab, or planned there before she went on to the checkout; nothing where none was. */
async function cartOf(
  tabId: number | undefined,
): Promise<{ reading: Reading | undefined; currency: Currency | undefined; sellers: Seller[]; items: Set<string> }> {
  const [read, planned] = tabId === undefined ? [] : await Promise.all([tabReadings.read(tabId), tabRecords.read(tabId)]);
  const reading = read?.reading.cart === undefined ? undefined : read.reading;
  const { case: stacking, items = [] } = planned?.answer ?? {};
  // a line of no known store stands in one of its own, which no promotion is of
  const named = (stacking?.lineItems ?? []).filter(({ storeId }) => !storeId.startsWith('line:'));
  return {
    reading,
    currency: reading?.currency ?? stacking?.currency,
    sellers: [...(reading?.cart?.lineItems ?? []), ...named],
    items: new Set([...(reading?.cart?.lineItems ?? []), ...items].flatMap(({ itemId }) => itemId ?? [])),
  };
}

const scopesIn = (readings: Reading[]): Seller[] =>
  readings.flatMap(({ coupons = [], automaticDiscounts = [] }) =>
    [...coupons, ...automaticDiscounts].flatMap(({ scope }) => (scope.type === 'store' ? [scope] : [])),
  );

/** Everyone who is named, once: the number, and the name that goes with it. */
function storesOf(sellers: Seller[], { idOf }: Stores): KnownStore[] {
  const found = new Map<string, KnownStore>();
  for (const seller of sellers) {
    const storeId = seller.storeId?.startsWith('seller:') ? seller.storeId : idOf(seller);
    if (storeId !== undefined && seller.storeName !== undefined && !found.has(storeId))
      found.set(storeId, { storeId, name: seller.storeName });
  }
  return [...found.values()];
}

/** What is known beside the cart of a tab: all coupon pages, and the products and stores that are in it. */
export async function gather(tabId: number | undefined, privateWindow: boolean): Promise<{ known: Known; currency: Currency | undefined }> {
  const cart = await cartOf(tabId);
  const inCart = new Set(cart.sellers.map(({ storeId }) => storeId));
  const [stored, wallet, coins, products] = await Promise.all([
    readByHand(privateWindow),
    readFacts('wallet', privateWindow),
    readFacts('coins', privateWindow),
    readFacts('product', privateWindow, ({ slot, storeId }) => cart.items.has(slot) || (storeId !== undefined && inCart.has(storeId))),
  ]);
  const wallets = couponPages(wallet);
  const readings = [...(cart.reading === undefined ? [] : [cart.reading]), ...wallets, ...productPages(products)];
  const ids = knownStores(readings);
  const { promotions } = stored.byHand;
  const hers: Seller[] = promotions.flatMap(({ promotion: { scope } }) => (scope.type === 'store' ? [scope] : []));
  return {
    known: {
      byHand: stored.byHand,
      trouble: stored.trouble,
      promotions: knownPromotions(readings, stored.byHand, ids),
      stores: storesOf([...cart.sellers, ...scopesIn(readings), ...hers], ids),
      wallet: wallets.find(({ page }) => page === 'wallet'),
      coins: coins[0],
    },
    currency: cart.currency ?? promotions.at(-1)?.promotion.currency ?? wallets[0]?.currency,
  };
}
