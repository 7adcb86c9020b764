// The gateway: `acs.` calls by name, GET with JSONP or POST, as the page's own client makes them.
import { gunzipSync } from 'node:zlib';
import { coinsAnswer, couponCentreAnswer, saleEventAnswer, storeAnswer, wishListAnswer } from './answers/beside';
import { cartDroplet } from './answers/cart-droplet';
import { cartLegacy } from './answers/cart-legacy';
import { checkoutAnswer } from './answers/checkout';
import { type Answer, envelope, failures } from './answers/envelope';
import { orderDetailAnswer, orderListAnswer } from './answers/past-orders';
import { productAnswer } from './answers/product';
import { walletAnswer } from './answers/wallet';
import { changeCart } from './cart-changes';
import { globalItemId } from './links';
import { chooseCoupon, enterCode, openOrder, spendCoins } from './order';
import type { Session } from './session';

type Fields = Record<string, unknown>;

const cart = (session: Session, pages: number): Answer => {
  const { gate, layout } = session.scenario;
  if (gate === 'captcha-answer') {
    const url = 'https://acs.aliexpress.com/h5/_____tmd_____/punish?x5step=2';
    return { failure: [...failures.captcha], data: { url, dialogSize: { width: '420px', height: '480px' } } };
  }
  if (gate === 'login-answer') return { failure: [...failures.loggedOut] };
  return { data: layout.cartJson === 'legacy' ? cartLegacy(session, pages) : cartDroplet(session, pages) };
};

function order(session: Session, fields: Fields): Answer {
  const ids = String(fields['availableProductShopcartIds'] ?? '').split(',');
  const open = openOrder(session, ids.filter(Boolean));
  if (!open) return { failure: ['FAIL_BIZ_ORDER_LINE_EMPTY::orderLine DTO is empty'] };
  const { operation } = fields;
  if (operation === 'coupon') chooseCoupon(session, open, String(fields['couponId']), fields['on'] === true);
  if (operation === 'code') enterCode(session, open, String(fields['code'] ?? ''));
  if (operation === 'coins') spendCoins(session, open, fields['on'] === true);
  return { data: checkoutAnswer(session, open) };
}

/** `params` is base64 of gzipped JSON, as in `cart.async`. */
function unpack(params: unknown): Fields {
  return typeof params === 'string' ? JSON.parse(gunzipSync(Buffer.from(params, 'base64')).toString('utf8')) : {};
}

const calls: Record<string, (session: Session, fields: Fields) => Answer> = {
  'mtop.aliexpress.trade.cart.render': (session) => cart(session, 1),
  'mtop.aliexpress.trade.cart.async': (session, fields) => {
    const change = unpack(fields['params']);
    changeCart(session, change);
    return cart(session, Number(change['pages'] ?? 1));
  },
  'mtop.aliexpress.trade.cart.add': (session, fields) => {
    changeCart(session, { operation: 'add', itemId: globalItemId(String(fields['itemId'])) });
    return { data: { success: true } };
  },
  'mtop.aliexpress.checkout.renderOrder': order,
  'mtop.aliexpress.checkout.adjustOrder': order,
  'mtop.aliexpress.pdp.pc.query': (session, fields) => {
    const item = session.scenario.shelf.find(({ itemId }) => itemId === globalItemId(String(fields['productId'])));
    return item ? { data: productAnswer(session, item) } : { failure: ['FAIL_BIZ_ITEM_NOT_FOUND::not found'] };
  },
  'mtop.ae.wishlist.allItems.render': (session) => ({ data: wishListAnswer(session) }),
  'mtop.aliexpress.trade.buyer.order.list': (session) => ({ data: orderListAnswer(session) }),
  'mtop.aliexpress.trade.buyer.order.detail': (session) => ({ data: orderDetailAnswer(session) }),
  'mtop.aliexpress.coin.execute': (session) => ({ data: coinsAnswer(session) }),
  // names of the shop's own: the site's are not public
  'mtop.lookalike.wallet.list': (session) => ({ data: walletAnswer(session) }),
  'mtop.lookalike.coupon.centre': (session) => ({ data: couponCentreAnswer(session) }),
  'mtop.lookalike.sale.event': (session) => ({ data: saleEventAnswer(session) }),
  'mtop.lookalike.store.front': (session, fields) => ({ data: storeAnswer(session, String(fields['storeId'])) }),
  'mtop.lookalike.coupon.collect': (session, fields) => {
    const couponId = String(fields['couponId']);
    if (session.scenario.collectable.includes(couponId) && !session.collected.includes(couponId)) session.collected.push(couponId);
    return { data: { success: true } };
  },
};

/** Answers one call, as text: JSON, or JSONP where a callback is named. Undefined for a path that is no call. */
export function gatewayReply(session: Session | undefined, url: URL, body: string): { type: string; body: string } | undefined {
  const [, api = '', version = ''] = /^\/h5\/([\w.]+)\/([\d.]+)\/?$/.exec(url.pathname) ?? [];
  const call = calls[api];
  if (!call) return undefined;
  const data = new URLSearchParams(body).get('data') ?? url.searchParams.get('data') ?? '{}';
  const answer: Answer = session ? call(session, JSON.parse(data)) : { failure: [...failures.loggedOut] };
  const text = envelope(api, version, answer);
  const callback = url.searchParams.get('callback');
  if (callback === null) return { type: 'application/json; charset=utf-8', body: text };
  if (!/^mtopjsonp\w+$/.test(callback)) return undefined;
  return { type: 'application/javascript; charset=utf-8', body: ` ${callback}(${text})` };
}
