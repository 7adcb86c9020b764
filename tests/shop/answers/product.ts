// What a product page knows, in the two newer eras: `data.result` of the client-rendered pages, and the components of 2023.
import { shownItemId } from '../links';
import { moneyText, priceLocalConfig } from '../money-text';
import type { ShelfItem } from '../scenario';
import type { Session } from '../session';
import { say, wordsOf } from '../words';
import type { Json } from './envelope';
import { promotionPanel, teasers, walletLink } from './promotions';

function parts(session: Session, item: ShelfItem) {
  const { scenario } = session;
  const words = wordsOf(scenario.language);
  const store = scenario.stores.find(({ storeId }) => storeId === item.storeId);
  const currency = scenario.case.currency.code;
  const money = (amount: number) => moneyText(amount, scenario.money);
  // answers of the English site have a bare "$" where its pages show "US $"
  const jsonMoney = (amount: number) => money(amount).replace('US $', '$');
  const policy = scenario.case.shippingGroups.find(({ shippingGroupId }) => shippingGroupId === item.shippingGroupId)?.policy;
  const fee = policy?.type === 'flat' ? policy.fee.amount : 0;
  const freeFrom = policy?.type === 'flat' ? policy.freeFrom?.amount : undefined;
  const choice = item.flags?.includes('choice') ?? false;
  const bizData: Json = {
    displayAmount: fee / 100,
    displayCurrency: currency,
    formattedAmount: money(fee),
    shippingFee: fee === 0 ? 'free' : 'charge',
    ...(choice ? { choiceFreeShipping: 'yes' } : {}),
    ...(freeFrom === undefined ? {} : { logisticsComposeThreshold: money(freeFrom), thresholdOverZero: 'yes' }),
    shipFrom: 'China',
    shipToCode: scenario.region,
    company: 'AliExpress Standard Shipping',
    deliveryDayMin: 8,
    deliveryDayMax: 14,
    unreachable: false,
  };
  const coinText =
    item.coinShareBasisPoints === undefined ? undefined : say(words, 'extraCoins', { share: `${item.coinShareBasisPoints / 100}%` });
  return { scenario, words, store, currency, money, jsonMoney, bizData, fee, freeFrom, choice, coinText };
}

/** `data` of `mtop.aliexpress.pdp.pc.query`. */
export function productAnswer(session: Session, item: ShelfItem): { result: Json } {
  const { scenario, store, currency, money, jsonMoney, bizData, choice, coinText } = parts(session, item);
  const panel = scenario.layout.productCoupons === 'panel';
  const sku: Json = {
    salePriceString: jsonMoney(item.unitPrice),
    salePriceLocal: `${jsonMoney(item.unitPrice)}|${Math.floor(item.unitPrice / 100)}|${String(item.unitPrice % 100).padStart(2, '0')}`,
    ...(item.listPrice === undefined
      ? {}
      : { originalPrice: { currency, value: item.listPrice / 100, formatedAmount: jsonMoney(item.listPrice) } }),
  };
  return {
    result: {
      PRODUCT_TITLE: { text: item.title },
      PRICE: {
        targetSkuPriceInfo: sku,
        skuIdStrPriceInfoMap: { [item.skuId]: sku },
        selectedSkuId: item.skuId,
        ...(coinText === undefined ? {} : { coinDiscountText: coinText }),
      },
      SKU: {
        skuProperties: [],
        skuPaths: [{ path: '', skuAttr: '', skuIdStr: item.skuId, salable: item.inCart !== 'soldOut', skuStock: 99 }],
        selectedSkuIdStr: item.skuId,
      },
      QUANTITY_PC: { quantity: 1, max: 99 },
      SHIPPING: { originalLayoutResultList: [{ bizData }] },
      SHOP_CARD_PC: {
        storeName: store?.name ?? '',
        sellerPositiveRate: '97.4',
        sellerInfo: { storeNum: Number(item.storeId), storeURL: `//${scenario.host}/store/${item.storeId}` },
      },
      GLOBAL_DATA: {
        globalData: {
          currencyCode: currency,
          subject: item.title,
          storeId: Number(item.storeId),
          sellerId: Number(store?.sellerId ?? 0),
          productTagInfo: { mergeChoice: choice },
        },
      },
      PRICE_EXTEND: { priceLocalConfig: priceLocalConfig(scenario.money) },
      PC_RATING: { rating: '4.8', totalValidNum: 412, otherText: '1,000+ sold' },
      COUPON_BLOCK_PC: {
        hideCouponBlock: false,
        ...(panel
          ? { promotionPanelDTO: promotionPanel(session, item) }
          : { upperCouponBlockViewList: teasers(session, item).map((couponDesc) => ({ couponDesc })) }),
        couponPackageText: walletLink(session),
      },
      // what this page draws, which writes amounts otherwise than its answer does
      lookalike: {
        itemId: shownItemId(item.itemId, scenario),
        price: money(item.unitPrice),
        ...(item.listPrice === undefined ? {} : { was: money(item.listPrice) }),
      },
    },
  };
}

/** `window.runParams.data` of the pages of 2023 and 2024. */
export function productComponents(session: Session, item: ShelfItem): Json {
  const { scenario, words, store, currency, money, bizData, fee, freeFrom, coinText } = parts(session, item);
  const amount = (value: number): Json => ({ currency, formatedAmount: money(value), value: value / 100 });
  const listed = item.listPrice ?? item.unitPrice;
  const off = Math.round((1 - item.unitPrice / listed) * 100);
  return {
    productInfoComponent: {
      idStr: shownItemId(item.itemId, scenario),
      id: Number(shownItemId(item.itemId, scenario)),
      subject: item.title,
    },
    sellerComponent: {
      storeNum: Number(item.storeId),
      storeName: store?.name ?? '',
      storeURL: `//${scenario.host}/store/${item.storeId}`,
      adminSeq: Number(store?.sellerId ?? 0),
    },
    currencyComponent: { currencyCode: currency, baseCurrencyCode: currency, currencyRate: 1 },
    priceComponent: {
      discountPrice: off > 0 ? { actCurrencyFormatPrice: money(item.unitPrice), minActivityAmount: amount(item.unitPrice) } : {},
      origPrice: { multiCurrencyFormatPrice: money(listed), minAmount: amount(listed), maxAmount: amount(listed) },
      skuPriceList: [
        {
          skuId: Number(item.skuId),
          skuIdStr: item.skuId,
          skuAttr: '',
          salable: item.inCart !== 'soldOut',
          skuVal: {
            availQuantity: 99,
            isActivity: off > 0,
            skuAmount: amount(listed),
            ...(off > 0 ? { skuActivityAmount: amount(item.unitPrice) } : {}),
          },
        },
      ],
      priceLocalConfig: priceLocalConfig(scenario.money),
      ...(coinText === undefined ? {} : { coinDiscountText: coinText }),
    },
    promotionComponent: { discount: off, discountTips: off > 0 ? `-${off}%` : '', purchaseLimitNumMax: 0 },
    webCouponInfoComponent: {
      usingNewCouponApi: true,
      couponList: [],
      promotionPanelDTO: promotionPanel(session, item),
      couponAttributes: { couponPackageText: walletLink(session) },
    },
    webGeneralFreightCalculateComponent: {
      shippingFeeText: fee === 0 ? say(words, 'freeShipping') : `Shipping: ${money(fee)}`,
      ...(freeFrom === undefined ? {} : { shippingTips: say(words, 'freeShippingOver', { minimum: money(freeFrom) }) }),
      originalLayoutResultList: [{ bizData }],
    },
    inventoryComponent: { totalQuantity: 99, totalAvailQuantity: item.inCart === 'soldOut' ? 0 : 99 },
  };
}
