// What kind of page an answer or a document really is, whatever its URL says. Structure only.
import type { PageKind } from '../core/formats/reading';
import { attributeOf, bodyOf, find } from './dom/dom';
import { blocksOf } from './json/blocks';
import { at, isObject, listOf, textOf } from './json/json-value';
import { pageKind } from './page-kind';

const isOneOf = (value: unknown, keys: string[]): boolean => keys.some((key) => isObject(at(value, key)));

/** The product part of an answer: `data.result` of today, `data` of the page state before. undefined where there is none. */
export const productIn = (root: unknown): { era: 'result' | 'components' | 'modules'; body: unknown } | undefined => {
  for (const body of [at(root, 'data', 'result'), at(root, 'result'), at(root, 'data', 'data', 'result'), at(root, 'data'), root]) {
    if (isOneOf(body, ['PRODUCT_TITLE', 'PRICE', 'SHOP_CARD_PC', 'GLOBAL_DATA', 'SKU'])) return { era: 'result', body };
    if (isOneOf(body, ['priceComponent', 'productInfoComponent', 'webCouponInfoComponent'])) return { era: 'components', body };
    if (isOneOf(body, ['priceModule', 'titleModule', 'skuModule'])) return { era: 'modules', body };
  }
  return undefined;
};

// Api names that say whose answer it is. shop, alisite: the store's front page (2026); the others by their words alone: no name of
// theirs is published.
const apis: { page: PageKind; name: RegExp }[] = [
  { page: 'store', name: /\.shop\.|\.alisite\.|\.store\./i },
  { page: 'couponCentre', name: /coupon_?cent(?:er|re)/i },
  { page: 'wallet', name: /wallet|my_?coupons?/i },
];

/** What an answer or page state is of; undefined where it does not say. */
export const kindOfAnswer = (root: unknown): PageKind | undefined => {
  if (productIn(root) !== undefined) return 'product';
  for (const { tag, key, fields } of blocksOf(root)) {
    if ('priceDetails' in fields || 'productVOList' in fields || tag.startsWith('pc_om_')) return 'orders';
    if ('productBaseDTO' in fields || tag.startsWith('wln_')) return 'wishList';
    if (/checkout|place_?order/i.test(tag) || /checkout|place_?order/i.test(key)) return 'checkout';
    if ('itemView' in fields || 'summaryTabVO' in fields || /cart|product_item_component/i.test(tag) || /cart/i.test(key)) return 'cart';
    if ('invalidText' in fields && 'itemId' in fields) return 'cart';
  }
  const pairs = listOf(at(root, 'data')).map((pair) => at(pair, 'name'));
  const api = textOf(at(root, 'api')) ?? '';
  if (pairs.includes('userCoinsNum') || /\.coin\./.test(api)) return 'coins';
  if (at(root, 'data', 'data', 'signQuerySequenceNodeList') !== undefined) return 'coins';
  return apis.find(({ name }) => name.test(api))?.page;
};

// body[data-spm] → page, from the site's own timing script (October 2025); store pages 2024.
const spm: Record<string, PageKind> = {
  detail: 'product',
  cart: 'cart',
  shopcart: 'cart',
  placeorder: 'checkout',
  createOrder: 'checkout',
  productlist: 'other',
  home: 'other',
};
const markers: { page: PageKind; css: string }[] = [
  { page: 'checkout', css: '.pl-place-order-container' },
  { page: 'product', css: '[data-pl="product-title"]' },
  { page: 'cart', css: 'div.cart-body' },
];

/** The address a document gives as its own; undefined where it gives none. Product and store pages do in every capture (2020–2025). */
export const ownAddressOf = (document: Document): string | undefined => {
  const link = find(document, 'link[rel="canonical"][href]');
  const meta = find(document, 'meta[property="og:url"][content]');
  const address = (link && attributeOf(link, 'href')) ?? (meta && attributeOf(meta, 'content'));
  return address?.replace(/^\/\//, 'https://').slice(0, 600);
};

const kindOfOwnAddress = (document: Document): PageKind | undefined => {
  const { page } = pageKind(ownAddressOf(document) ?? '');
  return page === 'other' ? undefined : page;
};

/**
 * What a document is of: by the site's own page name, else by the element the site waits for, else by the address it gives as its own.
 * undefined where it does not say. The name goes first: product pages may carry a side cart.
 */
export const kindOfDocument = (document: Document): PageKind | undefined => {
  const body = bodyOf(document);
  const name = body === undefined ? undefined : attributeOf(body, 'data-spm');
  if (name !== undefined && Object.hasOwn(spm, name)) return spm[name];
  if (name?.startsWith('store_')) return 'store';
  return markers.find(({ css }) => find(document, css) !== undefined)?.page ?? kindOfOwnAddress(document);
};
