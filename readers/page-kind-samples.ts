// URLs of every kind of page, for the test that each kind takes its own and refuses all others.
import type { PageKind } from '../core/formats/reading';

/** The hosts of the site's languages, from its own header script (October 2025); `ru.` is not among them: it leads to another site. */
export const languageHosts = ['www', 'pt', 'es', 'fr', 'id', 'it', 'ja', 'ko', 'de', 'ar', 'nl', 'th', 'tr', 'vi', 'he', 'pl'];

const onEveryHost = (path: string): string[] => languageHosts.map((host) => `https://${host}.aliexpress.com${path}`);

export const pageKindSamples: Record<PageKind, string[]> = {
  cart: [
    'https://www.aliexpress.com/p/shoppingcart/index.html',
    'https://www.aliexpress.us/p/shoppingcart/index.html?spm=a2g0o.home.0.0',
    ...onEveryHost('/p/shoppingcart/index.html').slice(1),
    'https://shoppingcart.aliexpress.com/shopcart/shopcartDetail.htm',
  ],
  checkout: [
    'https://www.aliexpress.com/p/trade/confirm.html?availableProductShopcartIds=30015515153709&aeOrderFrom=main_shopcart',
    'https://www.aliexpress.us/p/trade/confirm.html?objectId=3256804591426248&skuId=12000031234567890&quantity=1',
    'https://shoppingcart.aliexpress.com/order/confirm_order.htm',
    ...onEveryHost('/p/trade/confirm.html'),
  ],
  wallet: [...onEveryHost('/p/my-coupons/index.html'), 'https://coupon.aliexpress.com/buyer/coupon/listView.htm'],
  couponCentre: [
    'https://ko.aliexpress.com/ssr/300000512/glo-coupon-center',
    'https://www.aliexpress.com/ssr/300001900/CouponCenter?disableNav=YES',
    ...onEveryHost('/ssr/300000512/glo-coupon-center.html'),
  ],
  saleEvent: [
    'https://sale.aliexpress.com/__pc/anniversary.htm',
    'https://campaign.aliexpress.com/wow/gcp/ae/anniversary.html',
    ...onEveryHost('/ssr/300000444/BlackFriday2026'),
  ],
  product: [
    'https://www.aliexpress.com/item/1005007791813945.html',
    'https://www.aliexpress.us/item/3256804591426248.html?gatewayAdapt=glo2usa4itemAdapt',
    'https://es.aliexpress.com/item/Some-Title/1005004787627817.html',
    'https://www.aliexpress.com/i/1005004787627817.html',
    'https://www.aliexpress.com/store/product/Some-Title/1102764714_32993251330.html',
    ...onEveryHost('/item/1005007791813945.html'),
  ],
  store: [
    ...onEveryHost('/store/1102764714'),
    'https://yufanmodel.aliexpress.com/store/4682001/pages/all-items.html',
    'https://yufanmodel.de.aliexpress.com/store/4682001',
    'https://www.aliexpress.com/store/feedback-score/1357038.html',
  ],
  wishList: [...onEveryHost('/p/wish-manage/index.html'), 'https://my.aliexpress.com/wishlist/wish_list_product_list.htm'],
  orders: [...onEveryHost('/p/order/index.html'), ...onEveryHost('/p/order/detail.html?orderId=8212313961591322')],
  coins: [...onEveryHost('/p/coin-pc-index/mycoin.html'), 'https://m.aliexpress.com/p/coin-index/index.html'],
  other: [
    'https://www.aliexpress.com/',
    'https://www.aliexpress.com/w/wholesale-usb-cable.html',
    'https://www.aliexpress.com/minicart',
    'https://www.aliexpress.com/p/wallet-ui/index.html',
    'https://www.aliexpress.com/p/second-payment/pay-result.html?pmntId=1',
  ],
};

/** Pages of a known kind on a site we say "not supported yet" to. */
export const unsupportedSamples: { url: string; page: PageKind }[] = [
  { url: 'https://aliexpress.ru/cart', page: 'cart' },
  { url: 'https://aliexpress.ru/checkout', page: 'checkout' },
  { url: 'https://aliexpress.ru/item/1005004787627817.html?sku_id=12000030487414387', page: 'product' },
  { url: 'https://m.aliexpress.com/shopcart/detail.htm', page: 'cart' },
  { url: 'https://m.aliexpress.com/store/1102764714', page: 'store' },
  { url: 'https://m.aliexpress.com/p/shoppingcart/index.html', page: 'cart' },
  { url: 'https://m.aliexpress.com/item/1005004787627817.html', page: 'product' },
  { url: 'https://m.es.aliexpress.com/item/1005004787627817.html', page: 'product' },
  { url: 'https://es.m.aliexpress.com/p/my-coupons/index.html', page: 'wallet' },
  { url: 'https://m.aliexpress.us/p/trade/confirm.html', page: 'checkout' },
  { url: 'https://m.aliexpress.ru/item/1005004787627817.html', page: 'product' },
  { url: 'https://aliexpress.ru/store/1102764714', page: 'store' },
  { url: 'https://aliexpress.ru/wishlist', page: 'wishList' },
  { url: 'https://aliexpress.ru/p/order/confirm.html?checkoutToken=1', page: 'checkout' },
  { url: 'https://yufanmodel.aliexpress.ru/store/4682001', page: 'store' },
  { url: 'https://ru.aliexpress.com/item/1005004787627817.html', page: 'product' },
  { url: 'https://ru.aliexpress.com/ssr/300001527/CouponCenter', page: 'couponCentre' },
  { url: 'https://yufanmodel.ru.aliexpress.com/store/4682001', page: 'store' },
  { url: 'https://best.aliexpress.com/', page: 'other' },
  { url: 'https://best.aliexpress.com/p/shoppingcart/index.html', page: 'cart' },
  { url: 'https://aliexpress.com.example.org/p/shoppingcart/index.html', page: 'other' },
  { url: 'https://notaliexpress.com/item/1005004787627817.html', page: 'other' },
  { url: 'ftp://www.aliexpress.com/p/shoppingcart/index.html', page: 'other' },
  { url: 'not a url', page: 'other' },
];
