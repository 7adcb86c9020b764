// The page state of 2023–2024 (`*Component`) and of 2019–2022 (`*Module`).
import { globalItemId, storeIdIn, storeNumberOf } from '../ids';
import { at, booleanOf, countOf, idOf, isObject, listOf, textOf } from '../json/json-value';
import { formatFrom } from '../json/money-format';
import { languageOf, regionOf } from '../preferences';
import type { FreightFacts, ProductFacts, SkuFacts } from './product-facts';

const itemIdOf = (...values: unknown[]): string | undefined => {
  const id = values.map(idOf).find((each) => each !== undefined);
  return id === undefined ? undefined : globalItemId(id);
};

/** Variants of both older shapes; the price now is the activity price where there is one. */
const skusFrom = (list: unknown): SkuFacts[] =>
  listOf(list).flatMap((sku) => {
    const ids = [at(sku, 'skuIdStr'), at(sku, 'skuId')].flatMap((id) => idOf(id) ?? []);
    // a number too short to be a variant's is something else's
    const skuId = ids.find((id) => /^\d{5,20}$/.test(id)) ?? ids.find((id) => /\D/.test(id));
    const value = at(sku, 'skuVal');
    if (skuId === undefined || !isObject(value)) return [];
    const inActivity = booleanOf(at(value, 'isActivity'));
    const activity = inActivity === false ? undefined : at(value, 'skuActivityAmount');
    const stock = countOf(at(value, 'availQuantity')) ?? countOf(at(value, 'inventory'));
    return [
      {
        skuId,
        // a variant in an activity whose price is not said: what is said is the price before
        price: activity ?? (inActivity === true ? undefined : at(value, 'skuAmount')),
        listPrice: activity === undefined ? undefined : at(value, 'skuAmount'),
        stock,
        salable: booleanOf(at(sku, 'salable')) === false ? false : stock === undefined ? undefined : stock > 0,
      },
    ];
  });

/** The ways to send it that a `bizData` list states; the first is the one the page offers. */
export const freightFrom = (list: unknown): FreightFacts[] =>
  listOf(list).flatMap((layout) => {
    const biz = at(layout, 'bizData');
    if (!isObject(biz)) return [];
    const choice = booleanOf(at(biz, 'choiceFreeShipping')) === true;
    const currency = at(biz, 'displayCurrency');
    return [
      {
        free: at(biz, 'shippingFee') === 'free',
        fee:
          at(biz, 'displayAmount') === undefined
            ? at(biz, 'formattedAmount')
            : { value: at(biz, 'displayAmount'), currency, formattedAmount: at(biz, 'formattedAmount') },
        // without the Choice mark the threshold belongs to a faster way, not to this one
        freeFrom: choice ? at(biz, 'logisticsComposeThreshold') : undefined,
        choice,
        unreachable: booleanOf(at(biz, 'unreachable')) === true,
      },
    ];
  });

const bulkFrom = (holder: unknown): ProductFacts['bulk'] => {
  const pieces = countOf(at(holder, 'skuBulkOrder') ?? at(holder, 'bulkOrder'), 2);
  const percent = countOf(at(holder, 'skuBulkDiscount') ?? at(holder, 'bulkDiscount'), 1);
  return booleanOf(at(holder, 'displayBulkInfo')) === true && pieces !== undefined && percent !== undefined
    ? { pieces, percent }
    : undefined;
};

/** Reads the state of 2023–2024. */
export const componentFacts = (body: unknown): ProductFacts => {
  const price = at(body, 'priceComponent');
  const info = at(body, 'productInfoComponent');
  const seller = at(body, 'sellerComponent');
  const promotion = at(body, 'promotionComponent');
  const freight = at(body, 'webGeneralFreightCalculateComponent', 'originalLayoutResultList');
  const currency = textOf(at(body, 'currencyComponent', 'currencyCode'));
  const host = /^([a-z]{2})\./.exec(textOf(at(body, 'siteInfoComponent', 'wholesaleSubServer')) ?? '')?.[1];
  const flags: ProductFacts['flags'] = [];
  if (booleanOf(at(body, 'productTagComponent', 'choiceProduct')) === true) flags.push('choice');
  if (booleanOf(at(promotion, 'superDeals')) === true || booleanOf(at(promotion, 'fireDeals')) === true) flags.push('flashDeal');
  return {
    era: 'components',
    itemId: itemIdOf(at(info, 'idStr'), at(info, 'id')),
    title: textOf(at(info, 'subject')),
    storeId: storeNumberOf(at(seller, 'storeNum')) ?? storeIdIn(textOf(at(seller, 'storeURL')) ?? ''),
    sellerId: idOf(at(seller, 'adminSeq')) ?? idOf(at(info, 'adminSeq')),
    storeName: textOf(at(seller, 'storeName')),
    currency,
    format: formatFrom(price, currency),
    // the language host the answer was made for: here it is the site's own word, not our guess from a URL
    language: languageOf(host),
    region: regionOf(at(body, 'userComponent', 'userCountryCode')),
    shownPrice: at(price, 'discountPrice', 'actCurrencyFormatPrice') ?? at(price, 'origPrice', 'multiCurrencyFormatPrice'),
    shownListPrice:
      at(price, 'discountPrice', 'actCurrencyFormatPrice') === undefined ? undefined : at(price, 'origPrice', 'multiCurrencyFormatPrice'),
    skus: skusFrom(at(price, 'skuPriceList')),
    freight: freight === undefined ? undefined : freightFrom(freight),
    purchaseLimit: countOf(at(promotion, 'purchaseLimitNumMax'), 1),
    flags,
    coinsText: textOf(at(price, 'coinDiscountText')),
    bulk: bulkFrom(price),
    promotions: at(body, 'webCouponInfoComponent'),
  };
};

/** Reads the state of 2019–2022. Shipping is not in it: the page asked for it apart. */
export const moduleFacts = (body: unknown): ProductFacts => {
  const price = at(body, 'priceModule');
  const store = at(body, 'storeModule');
  const common = at(body, 'commonModule');
  const env = at(body, 'webEnv');
  const coupons = at(body, 'couponModule');
  const levels = listOf(at(coupons, 'fixedDiscountLevelList')).map((each) => ({
    off: at(each, 'discountAmount'),
    from: at(each, 'fixedAmount'),
  }));
  return {
    era: 'modules',
    itemId: itemIdOf(at(common, 'productId'), at(body, 'actionModule', 'productId'), at(store, 'productId')),
    title: textOf(at(body, 'titleModule', 'subject')),
    storeId: storeNumberOf(at(store, 'storeNum')) ?? storeIdIn(textOf(at(store, 'storeURL')) ?? ''),
    sellerId: idOf(at(store, 'sellerAdminSeq')) ?? idOf(at(common, 'sellerAdminSeq')),
    storeName: textOf(at(store, 'storeName')),
    currency: textOf(at(common, 'currencyCode')) ?? textOf(at(env, 'currency')),
    language: languageOf(textOf(at(env, 'lang')) ?? textOf(at(env, 'locale'))),
    region: regionOf(at(common, 'userCountryCode') ?? at(env, 'country')),
    shownPrice: at(price, 'formatedActivityPrice') ?? at(price, 'formatedPrice'),
    shownListPrice: at(price, 'formatedActivityPrice') === undefined ? undefined : at(price, 'formatedPrice'),
    skus: skusFrom(at(body, 'skuModule', 'skuPriceList')),
    purchaseLimit: countOf(at(body, 'quantityModule', 'purchaseLimitNumMax'), 1),
    flags: [],
    bulk: bulkFrom(at(body, 'quantityModule')),
    promotions: coupons,
    levels: levels.length === 0 ? undefined : levels,
  };
};
