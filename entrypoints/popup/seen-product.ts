import type { SeenProduct } from '../../components/history/SeenPrices';
import { send } from '../../platform/messaging/send';
import { tabReadings } from '../../platform/storage/readings';

/** The product last read in a tab, and what was seen of its prices, in the currency of its page; of its only variant, or of all of them. */
export async function seenProduct(tabId: number | undefined): Promise<SeenProduct | undefined> {
  const read = tabId === undefined ? undefined : await tabReadings.read(tabId);
  const { product, currency } = read?.reading ?? {};
  if (product === undefined || currency === undefined) return undefined;
  const { itemId, title, skus = [] } = product;
  const only = skus.length === 1 ? skus[0] : undefined;
  const query = { itemId, currency: currency.code, ...(only === undefined ? {} : { skuId: only.skuId }) };
  const answered = await send('price-history', { asked: [query] });
  const history = answered.ok ? answered.value.found[0] : undefined;
  return history ? { title, history } : undefined;
}
