// Facts of a product answer → the product, its coupons and discounts, as the format states them.
import type { ReadCoupon, ReadDiscount, ReadProduct } from '../../core/formats/reading';
import { bySpend } from '../coupons/automatic-offers';
import { offersIn } from '../coupons/json-offers';
import { currencyOf, type Draft, type Found, present } from '../draft';
import { moneyOf } from '../json/json-money';
import { isFree } from '../text/free-words';
import { mentionsIn, plainOffer } from '../text/mentions';
import { nameText } from '../text/plain';
import { parsePriceRange } from '../text/price-range';
import type { PriceHints } from '../text/price-text';
import type { ProductFacts, SkuFacts } from './product-facts';

type Money = { amount: number };
type Sku = NonNullable<ReadProduct['skus']>[number];

/** A price of the page's own currency; what cannot be read, or is in another currency, is a gap. */
const moneyAt = (value: unknown, hints: PriceHints, draft: Draft, field: string): Money | undefined => {
  if (value === undefined) return undefined;
  const price = moneyOf(value, hints);
  if (price.ok && price.value.amount >= 0 && price.value.currency === (hints.currency ?? price.value.currency))
    return { amount: price.value.amount };
  draft.gap(field, price.ok ? 'other-currency' : price.error.code);
  return undefined;
};

const skuFrom = (sku: SkuFacts, hints: PriceHints, draft: Draft, index: number): Sku => {
  if (sku.price === undefined) draft.gap(`product.skus[${index}].price`, 'not-found');
  return present({
    skuId: sku.skuId,
    price: moneyAt(sku.price, hints, draft, `product.skus[${index}].price`),
    listPrice: moneyAt(sku.listPrice, hints, draft, `product.skus[${index}].listPrice`),
    stock: sku.stock,
    available: sku.salable,
  });
};

const spread = (amounts: (Money | undefined)[]): { minimum: Money; maximum: Money } | undefined => {
  const known = amounts.flatMap((money) => (money === undefined ? [] : [money.amount]));
  if (known.length === 0) return undefined;
  return { minimum: { amount: known.reduce((a, b) => Math.min(a, b)) }, maximum: { amount: known.reduce((a, b) => Math.max(a, b)) } };
};

/** Over what can be bought: variants out of stock carry old or absurd prices. Where nothing can be, the price the page shows. */
const pricesOf = (skus: Sku[], facts: ProductFacts, hints: PriceHints): Pick<ReadProduct, 'price' | 'listPrice'> => {
  const buyable = skus.filter((sku) => sku.available !== false);
  const shown = (text: unknown): { minimum: Money; maximum: Money } | undefined => {
    if (typeof text !== 'string') {
      const price = moneyOf(text, hints);
      return price.ok ? spread([{ amount: price.value.amount }]) : undefined;
    }
    const range = parsePriceRange(text.split('|')[0] ?? '', hints);
    return range.ok ? { minimum: { amount: range.value.minimum }, maximum: { amount: range.value.maximum } } : undefined;
  };
  const price = spread(buyable.map((sku) => sku.price)) ?? shown(facts.shownPrice);
  const listPrice = spread(buyable.map((sku) => sku.listPrice)) ?? shown(facts.shownListPrice);
  return { ...(price === undefined ? {} : { price }), ...(listPrice === undefined ? {} : { listPrice }) };
};

const shippingOf = (facts: ProductFacts, hints: PriceHints, draft: Draft): ReadProduct['shipping'] => {
  const way = facts.freight?.find((each) => !each.unreachable);
  if (way === undefined) {
    draft.gap('product.shipping', facts.freight === undefined || facts.freight.length === 0 ? 'not-found' : 'unreachable');
    return undefined;
  }
  const group = way.choice ? { group: 'choice' } : {};
  if (way.free || (typeof way.fee === 'string' && isFree(way.fee))) return { type: 'free', ...group };
  const fee = moneyAt(way.fee, hints, draft, 'product.shipping.fee');
  const freeFrom = moneyAt(way.freeFrom, hints, draft, 'product.shipping.freeFrom');
  if (fee === undefined) {
    if (way.fee === undefined) draft.gap('product.shipping.fee', 'not-found');
    return undefined;
  }
  return { type: 'flat', fee, ...(freeFrom === undefined ? {} : { freeFrom }), ...group };
};

/** "Extra 5% off with coins" → 500; undefined where the text states no single share. */
const coinsShare = (text: string | undefined): ReadProduct['coins'] => {
  const shares = text === undefined ? [] : mentionsIn(plainOffer(text), {}).filter((mention) => mention.kind === 'percent');
  const [share] = shares;
  return shares.length === 1 && share !== undefined && share.value >= 1 && share.value <= 10_000
    ? { maximumShareBasisPoints: share.value }
    : undefined;
};

/** "3 pieces or more: 3 % more". It is part of this item's own price and may already be in the cart's: shown, never planned with. */
const bulkOffer = (facts: ProductFacts, store: ReadDiscount['scope']): ReadDiscount[] =>
  facts.bulk === undefined
    ? []
    : [
        {
          kind: 'storeDiscount',
          scope: store,
          discount: {
            type: 'quantityTiered',
            tiers: [{ minimumQuantity: facts.bulk.pieces, discount: { type: 'percentage', basisPoints: facts.bulk.percent * 100 } }],
          },
          confidence: 'guess',
          unsure: ['scope'],
        },
      ];

const levelOffer = (facts: ProductFacts, hints: PriceHints, store: ReadDiscount['scope'], draft: Draft): ReadDiscount[] => {
  if (facts.levels === undefined) return [];
  const offers = facts.levels.map((level) => {
    const [off, from] = [moneyOf(level.off, hints), moneyOf(level.from, hints)];
    return {
      unsure: [],
      unread: false,
      ...(off.ok ? { off: { type: 'fixed' as const, amount: off.value.amount } } : {}),
      ...(from.ok ? { minimumSpend: from.value.amount } : {}),
    };
  });
  const read = bySpend(offers);
  if (read === undefined) draft.gap('automaticDiscounts', 'unknown-offer-text');
  const text = facts.levels.map((level) => `${level.off} / ${level.from}`).join(' · ');
  return read === undefined ? [] : [{ kind: 'storeDiscount', scope: store, ...read, text: nameText(text), confidence: 'likely' }];
};

/** The reading's parts for a product; `itemId` is the page's own. */
export const productFound = (facts: ProductFacts, itemId: string, hints: PriceHints, readAtMs: number, draft: Draft): Found => {
  const skus = facts.skus.slice(0, 2000).map((sku, index) => skuFrom(sku, hints, draft, index));
  const store = {
    storeId: facts.storeId,
    sellerId: facts.sellerId,
    storeName: facts.storeName === undefined ? undefined : nameText(facts.storeName),
  };
  const scope: ReadDiscount['scope'] = { type: 'store', ...present(store) };
  const offers = offersIn(facts.promotions, { hints, readAtMs, store, itemId, status: 'collectable' });
  if (offers.left.length > 0) draft.gap('coupons', 'not-surely-a-coupon');
  const prices = pricesOf(skus, facts, hints);
  if (prices.price === undefined) draft.gap('product.price', 'not-found');
  if (facts.title === undefined) draft.gap('product.title', 'not-found');
  if (facts.storeId === undefined) draft.gap('product.storeId', 'not-found');
  if (skus.length > 0 && skus.every((sku) => sku.available === undefined)) draft.gap('product.skus[].available', 'not-found');
  const coupons: ReadCoupon[] = offers.coupons;
  const automatic = [...offers.automatic, ...levelOffer(facts, hints, scope, draft), ...bulkOffer(facts, scope)];
  return {
    currency: currencyOf(hints.currency),
    language: facts.language,
    region: facts.region,
    ...(coupons.length === 0 ? {} : { coupons }),
    ...(automatic.length === 0 ? {} : { automaticDiscounts: automatic }),
    product: present({
      itemId,
      title: facts.title === undefined ? undefined : nameText(facts.title),
      ...store,
      shownStoreId: facts.shownStoreId,
      ...prices,
      skus: skus.length === 0 ? undefined : skus,
      shipping: shippingOf(facts, hints, draft),
      purchaseLimit: facts.purchaseLimit,
      flags: facts.flags,
      coins: coinsShare(facts.coinsText),
    }),
  };
};
