// Product answers of three eras (dossier 6): blocks in capitals, `*Component`, `*Module`.
import { asCount, asFlag, asId, bareDigits, type Given, objectOf, value } from './answer';
import { about, told } from './markup';
import { asDecimal, decimal, type Money, meaning } from './money';
import { type ProductTruth, type TrueSku, trueProduct } from './product-truth';
import type { Branch, Scalar } from './tree';

const idValue = (slot: string, { draws }: ProductTruth, id: string): Given => value(slot, draws.often(0.5) ? id : Number(id), asId);

const textPrice = (slot: string, money: Money, amount: number): Given => told(slot, money.shown(amount), meaning(money, amount));

/** `{value, currency, formatedAmount}`, so spelt. */
const fullPrice = (slot: string, money: Money, amount: number): Given => ({
  currency: money.code,
  formatedAmount: told(slot, money.shown(amount), meaning(money, amount)),
  value: value(slot, decimal(money, amount), asDecimal(money)),
});

const trueSku = ({ money }: ProductTruth, sku: TrueSku): Record<string, string> => ({
  skuId: sku.skuId,
  price: meaning(money, sku.price),
  stock: String(sku.stock),
  available: String(sku.salable),
});

const yes = (text: Scalar): string | undefined =>
  text === 'yes' || text === true || text === 'true' ? 'true' : text === 'no' || text === false || text === 'false' ? 'false' : undefined;

/** One way to have it sent; the Choice basket's threshold counts only with the Choice mark. */
const freightOf = (truth: ProductTruth): Given[] => {
  const { money, shipping, choice, draws } = truth;
  const free = shipping.type === 'free';
  const unreachable = value('unreachable', true, yes);
  const other = {
    bizData: { unreachable, displayAmount: value('otherFee', 1, asDecimal(money)), displayCurrency: money.code, shippingFee: 'charge' },
  };
  const biz = {
    displayAmount: shipping.type === 'flat' ? value('fee', decimal(money, shipping.fee), asDecimal(money)) : undefined,
    displayCurrency: money.code,
    formattedAmount: shipping.type === 'flat' && draws.often(0.5) ? textPrice('fee', money, shipping.fee) : undefined,
    shippingFee: value('shippingFee', free ? 'free' : 'charge', (text) => (text === 'free' || text === 'charge' ? text : undefined)),
    choiceFreeShipping: choice ? value('basket', 'yes', yes) : undefined,
    logisticsComposeThreshold:
      shipping.type === 'flat' && shipping.freeFrom !== undefined ? textPrice('freeFrom', money, shipping.freeFrom) : undefined,
    shipToCode: draws.one(['US', 'DE', 'IL', 'UK']),
    unreachable: draws.often(0.3) ? false : undefined,
  };
  return draws.often(0.1) ? [other, { bizData: biz }] : [{ bizData: biz }];
};

const coinsText = ({ coins }: ProductTruth): Given =>
  coins === undefined ? undefined : told('coins', `Extra ${coins / 100}% off with coins`, String(coins));

/** Today's answer. */
export const resultAnswer = (truth: ProductTruth): Branch => {
  const { money, draws, skus } = truth;
  const prices = Object.fromEntries(
    skus.map((sku) => [
      sku.skuId,
      about(
        'sku',
        trueSku(truth, sku),
        objectOf({
          salePriceString: textPrice('price', money, sku.price),
          originalPrice: sku.list === undefined ? undefined : fullPrice('listPrice', money, sku.list),
        }),
      ),
    ]),
  );
  const paths = skus.map((sku) =>
    about(
      'path',
      { skuId: sku.skuId },
      objectOf({
        path: '14:1',
        skuIdStr: value('skuId', sku.skuId, asId),
        salable: value('salable', sku.salable, asFlag),
        skuStock: value('stock', sku.stock, asCount),
      }),
    ),
  );
  const shop = truth.shownStoreId ?? truth.storeId;
  const first = skus.find((sku) => sku.salable) ?? skus[0];
  const credential = `<a href="//www.aliexpress.com/credential/showcredential.htm?storeNum=${truth.storeId}">Real Seller</a>`;
  const result: { [key: string]: Given } = {
    PRODUCT_TITLE: { text: truth.title },
    PRICE: {
      targetSkuPriceInfo:
        first === undefined
          ? undefined
          : { salePriceString: told('shown', money.shown(first.price), meaning(money, first.price)), coinDiscountText: coinsText(truth) },
      [draws.often(0.6) ? 'skuPriceInfoMap' : 'skuIdStrPriceInfoMap']: prices,
    },
    SKU: { skuPaths: draws.shuffled(paths), selectedSkuIdStr: first?.skuId },
    QUANTITY_PC: truth.purchaseLimit === undefined ? {} : { limit: { purchaseLimitNumMax: value('limit', truth.purchaseLimit, asCount) } },
    SHIPPING: { originalLayoutResultList: freightOf(truth) },
    SHOP_CARD_PC: {
      storeName: truth.storeName,
      sellerInfo: { storeNum: value('shop', Number(shop), asId), storeURL: `//www.aliexpress.com/store/${shop}` },
    },
    COMPLIANCE_PC:
      truth.shownStoreId === undefined ? undefined : { complianceList: [{ content: told('seller', credential, truth.storeId) }] },
    GLOBAL_DATA: {
      globalData: {
        currencyCode: money.code,
        productId: idValue('itemId', truth, truth.itemId),
        productTagInfo: { mergeChoice: value('choice', truth.choice, asFlag) },
        sellerId: 221423744,
      },
    },
  };
  return objectOf({
    api: 'mtop.aliexpress.pdp.pc.query',
    ret: ['SUCCESS::ok'],
    data: { result: about('product', trueProduct(truth), objectOf(Object.fromEntries(draws.shuffled(Object.entries(result))))) },
  });
};

const skuList = (truth: ProductTruth): Given[] =>
  truth.skus.map((sku) => {
    const { money, draws } = truth;
    // with an activity the list price is `skuAmount`, else `skuAmount` is what is asked
    const now =
      sku.list === undefined
        ? { skuAmount: fullPrice('price', money, sku.price) }
        : { skuActivityAmount: fullPrice('price', money, sku.price), skuAmount: fullPrice('listPrice', money, sku.list) };
    return about(
      'sku',
      trueSku(truth, sku),
      objectOf({
        skuId: { ...bareDigits(sku.skuId), slot: 'skuId', reads: asId },
        skuIdStr: draws.often(0.9) ? value('skuId', sku.skuId, asId) : undefined,
        salable: value('salable', sku.salable, asFlag),
        skuVal: { ...now, availQuantity: value('stock', sku.stock, asCount), isActivity: sku.list !== undefined },
      }),
    );
  });

/** The page state of 2023–2024, as `data` of `window.runParams`. */
export const componentState = (truth: ProductTruth): Branch => {
  const { money } = truth;
  return about(
    'product',
    trueProduct(truth),
    objectOf({
      priceComponent: { skuPriceList: skuList(truth), coinDiscountText: coinsText(truth), displayBulkInfo: false },
      productInfoComponent: { idStr: value('itemId', truth.itemId, asId), id: Number(truth.itemId), subject: truth.title },
      sellerComponent: {
        storeNum: value('storeId', Number(truth.storeId), asId),
        storeURL: `//www.aliexpress.com/store/${truth.storeId}`,
        storeName: truth.storeName,
      },
      currencyComponent: { currencyCode: money.code, baseCurrencyCode: 'CNY', currencyRate: 1.5 },
      promotionComponent: {
        purchaseLimitNumMax: value('limit', truth.purchaseLimit ?? 0, (text) => (asCount(text) === '0' ? undefined : asCount(text))),
      },
      productTagComponent: { choiceProduct: value('choice', truth.choice, asFlag) },
      webGeneralFreightCalculateComponent: { originalLayoutResultList: freightOf(truth) },
      webCouponInfoComponent: { couponList: [], promotionPanelDTO: {} },
      siteInfoComponent: { wholesaleSubServer: 'es.aliexpress.com' },
    }),
  );
};

/** The page state of 2019–2022. It has no shipping. */
export const moduleState = (truth: ProductTruth): Branch => {
  const { money } = truth;
  return about(
    'product',
    { ...trueProduct(truth), fee: '', freeFrom: '', coins: '', choice: 'false' },
    objectOf({
      titleModule: { subject: truth.title },
      priceModule: {},
      skuModule: { skuPriceList: skuList(truth) },
      storeModule: { storeNum: value('storeId', Number(truth.storeId), asId), storeName: truth.storeName },
      commonModule: { productId: idValue('itemId', truth, truth.itemId), currencyCode: money.code, userCountryCode: 'US' },
      quantityModule: truth.purchaseLimit === undefined ? {} : { purchaseLimitNumMax: value('limit', truth.purchaseLimit, asCount) },
      webEnv: { lang: 'en', currency: money.code },
    }),
  );
};
