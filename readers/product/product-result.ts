// Today's product answer (`data.result`, blocks in capitals).
import { globalItemId, storeIdIn, storeNumberOf } from '../ids';
import { at, booleanOf, countOf, entriesOf, everyObject, idOf, isObject, listOf, textOf } from '../json/json-value';
import { languageOf, regionOf } from '../preferences';
import { isCurrencyCode } from '../text/currencies';
import { freightFrom } from './product-components';
import type { ProductFacts, SkuFacts } from './product-facts';

/**
 * The seller named in the legal disclosure: a link to `showcredential.htm?storeNum=<n>`. Pooled listings show a shell on the shop card;
 * this is whose goods, and whose coupons, they are. The same link elsewhere in the answer says nothing.
 */
const disclosedSeller = (body: unknown): { storeId: string; storeName?: string } | undefined => {
  for (const entry of listOf(at(body, 'COMPLIANCE_PC', 'complianceList'))) {
    const html = textOf(at(entry, 'content'))?.slice(0, 20_000) ?? '';
    const link = /showcredential\.htm\?[^"'<>]{0,200}?storeNum=(\d{4,14})[^<>]{0,400}>([^<>]{0,200})</.exec(html);
    if (link?.[1] !== undefined) return link[2]?.trim() ? { storeId: link[1], storeName: link[2].trim() } : { storeId: link[1] };
  }
  return undefined;
};

const priceKeys = ['salePriceString', 'salePriceLocal', 'originalPrice'];

const skusFrom = (body: unknown): SkuFacts[] => {
  const prices = at(body, 'PRICE', 'skuPriceInfoMap') ?? at(body, 'PRICE', 'skuIdStrPriceInfoMap');
  const paths = new Map<string | undefined, unknown>();
  for (const path of listOf(at(body, 'SKU', 'skuPaths'))) {
    const id = idOf(at(path, 'skuIdStr')) ?? idOf(at(path, 'skuId'));
    // told twice: the one that cannot be bought counts
    if (!paths.has(id) || booleanOf(at(path, 'salable')) === false || countOf(at(path, 'skuStock')) === 0) paths.set(id, path);
  }
  return entriesOf(prices).flatMap(([skuId, price]) => {
    if (idOf(skuId) === undefined || !isObject(price)) return [];
    // a variant by its number, or by what it carries: other things may stand among them
    if (!/^\d{5,20}$/.test(skuId) && !priceKeys.some((key) => Object.hasOwn(price, key))) return [];
    const path = paths.get(skuId);
    const stock = countOf(at(path, 'skuStock'));
    const salable = booleanOf(at(path, 'salable'));
    return [
      {
        skuId,
        // never the price before: where no price of today is said, it is not known
        price: at(price, 'salePriceString') ?? at(price, 'salePriceLocal'),
        listPrice: at(price, 'salePriceString') === undefined ? undefined : at(price, 'originalPrice'),
        stock,
        salable: salable === false || stock === 0 ? false : salable,
      },
    ];
  });
};

const currencyIn = (body: unknown): string | undefined => {
  const codes = [
    at(body, 'GLOBAL_DATA', 'globalData', 'currencyCode'),
    at(body, 'PRICE', 'targetSkuPriceInfo', 'originalPrice', 'currency'),
  ];
  for (const [, price] of entriesOf(at(body, 'PRICE', 'skuPriceInfoMap'))) codes.push(at(price, 'originalPrice', 'currency'));
  codes.push(at(body, 'SHIPPING', 'originalLayoutResultList', 0, 'bizData', 'displayCurrency'));
  const known = codes.map(textOf).filter((code) => code !== undefined && isCurrencyCode(code));
  return known[0];
};

/** A value under a key, wherever in the part it stands. */
const anywhere = (part: unknown, key: string): unknown => everyObject(part, 5000).find(({ object }) => key in object)?.object[key];

/** Reads today's answer. */
export const resultFacts = (body: unknown): ProductFacts => {
  const data = at(body, 'GLOBAL_DATA', 'globalData');
  const card = at(body, 'SHOP_CARD_PC');
  const onCard =
    storeNumberOf(at(card, 'sellerInfo', 'storeNum')) ??
    storeIdIn(textOf(at(card, 'sellerInfo', 'storeURL')) ?? '') ??
    storeNumberOf(at(data, 'storeId'));
  const disclosed = disclosedSeller(body);
  const isPooled = disclosed !== undefined && onCard !== undefined && disclosed.storeId !== onCard;
  const cardName = textOf(at(card, 'storeName'));
  const target = at(body, 'PRICE', 'targetSkuPriceInfo');
  const freight = at(body, 'SHIPPING', 'originalLayoutResultList');
  const itemId = idOf(at(data, 'productId')) ?? idOf(at(data, 'itemId'));
  return {
    era: 'result',
    itemId: itemId === undefined ? undefined : globalItemId(itemId),
    title: textOf(at(body, 'PRODUCT_TITLE', 'text')) ?? textOf(at(data, 'subject')),
    storeId: disclosed?.storeId ?? onCard,
    shownStoreId: isPooled ? onCard : undefined,
    sellerId: isPooled ? undefined : idOf(at(data, 'sellerId')),
    storeName: isPooled ? disclosed.storeName : cardName,
    currency: currencyIn(body),
    language: languageOf(textOf(at(data, 'locale'))),
    region: regionOf(at(data, 'shipToCountry') ?? at(freight, 0, 'bizData', 'shipToCode')),
    shownPrice: at(target, 'salePriceString') ?? at(target, 'salePriceLocal'),
    shownListPrice: at(target, 'originalPrice'),
    skus: skusFrom(body),
    freight: freight === undefined ? undefined : freightFrom(freight),
    purchaseLimit: countOf(anywhere(at(body, 'QUANTITY_PC'), 'purchaseLimitNumMax'), 1),
    flags: booleanOf(at(data, 'productTagInfo', 'mergeChoice')) === true ? ['choice'] : [],
    coinsText: textOf(anywhere(at(body, 'PRICE'), 'coinDiscountText')) ?? textOf(anywhere(at(body, 'PRICE_BANNER'), 'coinDiscountText')),
    promotions: Object.fromEntries(entriesOf(body).filter(([key]) => /COUPON|PROMOTION|DISCOUNT/i.test(key))),
  };
};
