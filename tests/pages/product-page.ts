// The product page as it is drawn (dossier 6.4): all that stands there when no answer was heard, and what stands beside an answer.
import { inDigits, inText } from './digits';
import { about, h, told } from './markup';
import { type ProductTruth, trueProduct } from './product-truth';
import { documentOf, tailFor, wrapped } from './shell';
import type { Branch } from './tree';
import { languageFor } from './words';

/** The drawn page of a truth: the price of the variant that is chosen. */
export const productPage = (truth: ProductTruth): Branch => {
  const { draws, money } = truth;
  const tail = tailFor(draws);
  const chosen = truth.skus.find((sku) => sku.salable) ?? truth.skus[0];
  const amount = chosen?.price ?? 0;
  const price = draws.often(0.6) ? inDigits('shown', amount, money, tail) : inText('shown', amount, money);
  const shop = truth.shownStoreId ?? truth.storeId;
  const parts = [
    h('h1', { 'data-pl': 'product-title' }, truth.title),
    h('div', { class: draws.often(0.5) ? `price-default--current--${tail}` : 'pdp-comp-price-current' }, price),
    ...(chosen?.list === undefined ? [] : [h('span', { class: `price-default--original--${tail}` }, money.shown(chosen.list))]),
    h(
      'div',
      { class: `store-detail--wrap--${tail}` },
      h('a', { 'data-pl': 'store-name', href: told('shop', `//www.aliexpress.com/store/${shop}`, shop) }, truth.storeName),
    ),
  ];
  return documentOf(
    draws,
    draws.often(0.9) ? 'detail' : undefined,
    languageFor(draws, 'en'),
    money,
    wrapped(draws, [about('product', trueProduct(truth), h('div', {}, ...parts))]),
  );
};
