// Things that might be added, wherever they were seen, before it is asked whether enough is known of them.
import type { Reading, ReadLine, ReadProduct } from '../formats/reading';
import { type CandidateSource, lineIdOf } from './candidate-sources';
import type { Stores } from './stores';

/** One thing; what is undefined no page says. */
export interface Goods {
  candidateId: string;
  source: CandidateSource;
  lineItemId: string;
  itemId: string | undefined;
  title: string | undefined;
  storeId: string | undefined;
  storeName: string | undefined;
  unitPrice: number | undefined;
  quantity: number;
  product: ReadProduct | undefined;
  line: ReadLine | undefined;
}

const canBeBought = (sku: NonNullable<ReadProduct['skus']>[number]): boolean => sku.available !== false && sku.stock !== 0;

/** The price of the one variant there is, or of all of them; with `shown`, of the variant that is listed at it. */
function priceOf(product: ReadProduct, shown: number | undefined): number | undefined {
  const stated = (product.skus ?? []).filter(canBeBought).flatMap(({ price }) => (price === undefined ? [] : [price.amount]));
  const range = product.price;
  const prices =
    stated.length > 0 ? stated : range !== undefined && range.minimum.amount === range.maximum.amount ? [range.minimum.amount] : [];
  if (shown !== undefined) return prices.includes(shown) ? shown : undefined;
  return new Set(prices).size === 1 ? prices[0] : undefined;
}

/** Lines of the cart that are not ticked, as many as stand in it. */
export function untickedGoods({ cart }: Reading, products: ReadonlyMap<string, ReadProduct>, stores: Stores): Goods[] {
  const unticked = (cart?.lineItems ?? []).filter(({ selected, available }) => selected === false && available !== false);
  return unticked.map((line) => {
    const product = line.itemId === undefined ? undefined : products.get(line.itemId);
    return {
      candidateId: `unticked:${line.lineItemId}`,
      source: 'unticked',
      lineItemId: line.lineItemId,
      itemId: line.itemId,
      title: line.title,
      storeId: stores.idOf(line) ?? (product && stores.idOf(product)),
      storeName: line.storeName ?? product?.storeName,
      unitPrice: line.unitPrice?.amount,
      quantity: line.quantity ?? 1,
      product,
      line,
    };
  });
}

/** What stands on her wish lists, at the price of the variant that is listed there. */
export function wishedGoods(lists: Reading[], products: ReadonlyMap<string, ReadProduct>, stores: Stores): Goods[] {
  const wished = lists.flatMap(({ wishList }) => wishList ?? []).filter(({ available }) => available !== false);
  return wished.map(({ itemId, title, price }) => {
    const product = products.get(itemId);
    return { ...goodsOf('wishList', itemId, product, stores, price?.amount), title: title ?? product?.title };
  });
}

/** Everything whose page is at hand, where it has one price. */
export const seenGoods = (products: ReadonlyMap<string, ReadProduct>, stores: Stores): Goods[] =>
  [...products].map(([itemId, product]) => goodsOf('recentlySeen', itemId, product, stores, undefined));

const goodsOf = (
  source: CandidateSource,
  itemId: string,
  product: ReadProduct | undefined,
  stores: Stores,
  shown: number | undefined,
): Goods => ({
  candidateId: `${source}:${itemId}`,
  source,
  lineItemId: lineIdOf(itemId),
  itemId,
  title: product?.title,
  storeId: product && stores.idOf(product),
  storeName: product?.storeName,
  unitPrice: product && priceOf(product, shown),
  quantity: 1,
  product,
  line: undefined,
});
