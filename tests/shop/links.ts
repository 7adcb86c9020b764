// Where things are on the site.
import type { Scenario } from './scenario';

/** Gateway of the site a host belongs to. */
export function gatewayHost(host: string): string {
  return host.endsWith('.aliexpress.us') ? 'acs.aliexpress.us' : 'acs.aliexpress.com';
}

/** On the .us site an item's id in links and answers is the global id + 2^51. */
export function shownItemId(itemId: string, scenario: Scenario): string {
  return scenario.host.endsWith('.aliexpress.us') ? String(BigInt(itemId) + 2n ** 51n) : itemId;
}

/** The global id behind an id of a link. */
export function globalItemId(shown: string): string {
  return shown.startsWith('3256') ? String(BigInt(shown) - 2n ** 51n) : shown;
}

export const paths = {
  cart: '/p/shoppingcart/index.html',
  checkout: '/p/trade/confirm.html',
  wallet: '/p/my-coupons/index.html',
  wishList: '/p/wish-manage/index.html',
  coins: '/p/coin-pc-index/mycoin.html',
  couponCentre: '/ssr/300000512/glo-coupon-center.html',
  saleEvent: '/ssr/300000444/BlackFriday2026',
  orders: '/p/order/index.html',
  order: '/p/order/detail.html',
} as const;

export const itemPath = (itemId: string, scenario: Scenario) => `/item/${shownItemId(itemId, scenario)}.html`;

/** The pages on which everything stands that a scenario's best plan needs to know, the cart last. Absolute URLs. */
export function pagesThatTell(scenario: Scenario): string[] {
  const items = scenario.shelf.filter(({ inCart }) => inCart === 'ticked').map(({ itemId }) => itemPath(itemId, scenario));
  const { coupons, coins } = scenario.case.wallet;
  const promises = scenario.case.automaticDiscounts.length > 0 || scenario.collectable.length > 0 || coins !== undefined;
  const ships = scenario.case.shippingGroups.length > 0;
  return [
    ...(coupons.length > 0 ? [paths.wallet] : []),
    ...(coins ? [paths.coins] : []),
    ...(promises || ships ? items : []),
    paths.cart,
  ].map((path) => `https://${scenario.host}${path}`);
}
