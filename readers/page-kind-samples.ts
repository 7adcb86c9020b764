// URLs of every kind of page, for the test that each kind takes its own and refuses all others.
import type { PageKind } from '../core/formats/reading';

export const pageKindSamples: Record<PageKind, string[]> = {
  cart: [
    'https://www.aliexpress.com/p/shoppingcart/index.html',
    'https://www.aliexpress.us/p/shoppingcart/index.html?spm=a2g0o.home.0.0',
    'https://he.aliexpress.com/p/shoppingcart/index.html',
    'https://shoppingcart.aliexpress.com/shopcart/shopcartDetail.htm',
  ],
  checkout: [
    'https://www.aliexpress.com/p/trade/confirm.html?availableProductShopcartIds=30015515153709&aeOrderFrom=main_shopcart',
    'https://www.aliexpress.us/p/trade/confirm.html?objectId=3256804591426248&skuId=12000031234567890&quantity=1',
    'https://shoppingcart.aliexpress.com/order/confirm_order.htm',
  ],
  wallet: ['https://www.aliexpress.com/p/my-coupons/index.html', 'https://coupon.aliexpress.com/buyer/coupon/listView.htm'],
  couponCentre: [
    'https://ko.aliexpress.com/ssr/300000512/glo-coupon-center',
    'https://www.aliexpress.com/ssr/300001900/CouponCenter?disableNav=YES',
  ],
  saleEvent: ['https://sale.aliexpress.com/__pc/anniversary.htm', 'https://www.aliexpress.com/ssr/300000444/BlackFriday2026'],
  product: [
    'https://www.aliexpress.com/item/1005007791813945.html',
    'https://www.aliexpress.us/item/3256804591426248.html?gatewayAdapt=glo2usa4itemAdapt',
    'https://es.aliexpress.com/item/Some-Title/1005004787627817.html',
    'https://www.aliexpress.com/i/1005004787627817.html',
    'https://www.aliexpress.com/store/product/Some-Title/1102764714_32993251330.html',
  ],
  store: ['https://www.aliexpress.com/store/1102764714', 'https://yufanmodel.aliexpress.com/store/4682001/pages/all-items.html'],
  wishList: ['https://www.aliexpress.com/p/wish-manage/index.html', 'https://my.aliexpress.com/wishlist/wish_list_product_list.htm'],
  orders: ['https://www.aliexpress.com/p/order/index.html', 'https://www.aliexpress.com/p/order/detail.html?orderId=8212313961591322'],
  coins: ['https://www.aliexpress.com/p/coin-pc-index/mycoin.html', 'https://m.aliexpress.com/p/coin-index/index.html'],
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
  { url: 'https://aliexpress.com.example.org/p/shoppingcart/index.html', page: 'other' },
  { url: 'https://notaliexpress.com/item/1005004787627817.html', page: 'other' },
  { url: 'ftp://www.aliexpress.com/p/shoppingcart/index.html', page: 'other' },
  { url: 'not a url', page: 'other' },
];
