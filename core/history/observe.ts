// A reading → the prices that were seen in it. Only what the page states of something that can be bought; never a guess.
import type { Reading, ReadLine, ReadProduct } from '../formats/reading';
import { joinObservations } from './join-observations';
import { type Observation, observation, ofSku } from './observation';
import { shopDay } from './shop-day';

/** Most that is kept of one page: longer than a cart can be; a page of more variants than that is not kept track of whole. */
const MOST = 400;

type Seen = Pick<Observation, 'itemId' | 'variant' | 'lowest' | 'highest' | 'list'>;
type Priced = { price?: { amount: number } | undefined; listPrice?: { amount: number } | undefined };

/** One price of one variant. A list price that is no higher claims nothing. */
function seenOf(itemId: string, variant: string, { price, listPrice }: Priced): Seen[] {
  if (price === undefined) return [];
  const { amount } = price;
  const list = listPrice !== undefined && listPrice.amount > amount ? { lowest: listPrice.amount, highest: listPrice.amount } : undefined;
  return [{ itemId, variant, lowest: amount, highest: amount, ...(list === undefined ? {} : { list }) }];
}

/**
 * A product's variants that can be bought, each by itself, and the range over them where every one has a price. A page that tells no variants
 * draws the price of the chosen one without saying which: of it a range alone is kept.
 */
function ofProduct({ itemId, skus = [], price }: ReadProduct): Seen[] {
  const buyable = skus.filter(({ available, stock }) => available !== false && stock !== 0);
  const one = buyable.flatMap((sku) => seenOf(itemId, ofSku(sku.skuId), sku));
  const isRange = price !== undefined && price.minimum.amount < price.maximum.amount;
  const isWhole = skus.length === 0 ? isRange : buyable.length > 0 && one.length === buyable.length;
  if (!isWhole || price === undefined) return one;
  return [{ itemId, variant: 'any', lowest: price.minimum.amount, highest: price.maximum.amount }, ...one];
}

/** A line of a cart, where it tells which variant it is of. */
function ofLine({ itemId, skuId, variant, unitPrice, listPrice, available, flags = [] }: ReadLine): Seen[] {
  if (itemId === undefined || available === false || flags.includes('outOfStock')) return [];
  const name = variant?.trim().slice(0, 160);
  const of = skuId !== undefined ? ofSku(skuId) : name ? `name:${name}` : undefined;
  return of === undefined ? [] : seenOf(itemId, of, { price: unitPrice, listPrice });
}

function seenIn({ page, product, cart, wishList }: Reading): Seen[] {
  if (page === 'product' && product !== undefined) return ofProduct(product);
  if (page === 'cart' && cart !== undefined) return cart.lineItems.flatMap(ofLine);
  if (page !== 'wishList' || wishList === undefined) return [];
  return wishList.flatMap(({ itemId, price, available }) => (available === false ? [] : seenOf(itemId, 'listed', { price })));
}

/**
 * What a reading yields: prices of product pages, cart lines and wish lists, each once, on the shop's day it was read. `region` is the country
 * she buys in, where the page does not say. Nothing where the reading is a guess, a failure, or of no stated currency.
 */
export function observe(reading: Reading, region?: string): Observation[] {
  const readAtMs = Date.parse(reading.provenance.readAt);
  const { currency, confidence, failure } = reading;
  if (currency === undefined || confidence === 'guess' || failure !== undefined || Number.isNaN(readAtMs)) return [];
  const common = { currency, market: reading.region ?? region ?? '', day: shopDay(readAtMs) };
  const seen = seenIn(reading)
    .slice(0, MOST)
    .map((one): Observation => ({ ...one, ...common }))
    // a free thing is a mistake or a bait; a region or an id of another shape is none
    .filter((one) => one.lowest > 0 && observation.safeParse(one).success);
  return joinObservations(seen);
}
