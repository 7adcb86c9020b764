// URL → what kind of page it is. Sample URLs of every kind stand in page-kind-samples.ts.
import type { PageKind } from '../core/formats/reading';

export interface KindOfPage {
  page: PageKind;
  /** a site or host we do not read yet: aliexpress.ru, the mobile site, the affiliates' home, anything that is not AliExpress */
  unsupported?: true;
}

const paths: { page: PageKind; path: RegExp }[] = [
  { page: 'cart', path: /^\/p\/shoppingcart(?:\/|$)|^\/shopcart\/(?:shopcartDetail|detail|list)\.htm|^\/cart\/?$/i },
  { page: 'checkout', path: /^\/p\/trade\/confirm\.html|^\/p\/order\/confirm\.html|^\/order\/confirm_order\.htm|^\/checkout\/?$/i },
  { page: 'wallet', path: /^\/p\/my-coupons(?:\/|$)|^\/buyer\/coupon\/listView\.htm/i },
  { page: 'couponCentre', path: /^\/ssr\/\d+\/(?:glo-)?coupon-?center|\/tupr/i },
  { page: 'product', path: /^\/(?:item|i)\/(?:[^/]+\/)?\d+\.html|^\/store\/product\/[^/]+\/\d+_\d+\.html/i },
  { page: 'store', path: /^\/store\/(?:[a-z-]+\/)?\d+/i },
  { page: 'wishList', path: /^\/p\/wish-manage\/|^\/wishlist(?:\/|$)/i },
  { page: 'orders', path: /^\/p\/order\/(?:index|detail)\.html/i },
  { page: 'coins', path: /^\/p\/coin-(?:pc-)?index\/(?:index|mycoin)\.html/i },
  { page: 'saleEvent', path: /^\/ssr\/\d+\/|^\/(?:wow\/)?gcp\/|^\/wow\//i },
];
const eventHosts = /^(?:sale|campaign)\.aliexpress\.(?:com|us)$/;

/** What page a URL is of, by host and path alone. Never throws: what is no URL is `other` and unsupported. */
export const pageKind = (url: string): KindOfPage => {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return { page: 'other', unsupported: true };
  }
  const host = parsed.hostname.toLowerCase();
  const isGlobal = /(?:^|\.)aliexpress\.(?:com|us)$/.test(host);
  // ru.aliexpress.com leads there, and so do the Russian faces of stores
  const isRussian = /(?:^|\.)aliexpress\.ru$|(?:^|\.)ru\.aliexpress\.com$/.test(host);
  if (!/^https?:$/.test(parsed.protocol) || !(isGlobal || isRussian)) return { page: 'other', unsupported: true };
  const byPath = paths.find(({ path }) => path.test(parsed.pathname))?.page;
  const page = byPath ?? (eventHosts.test(host) ? 'saleEvent' : 'other');
  // The coins page is the mobile site's in every market, and its answers are the same.
  const isMobile = /^m\.|\.m\./.test(host) && page !== 'coins';
  const isAffiliate = /^best\./.test(host);
  return isRussian || isMobile || isAffiliate ? { page, unsupported: true } : { page };
};
