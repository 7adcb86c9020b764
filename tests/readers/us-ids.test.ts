// aliexpress.us shows item ids of its own (the global one + 2^51): every reader gives the global one, from numbers, strings and links.
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../core/formats/reading';
import { readPage } from '../../readers/read-page';
import { answerFrom, at, sourceFrom } from './open-page';

const us = 'https://www.aliexpress.us';
// 3256804591426248 − 2251799813685248
const global = '1005004777741000';
const shown = 3256804591426248;
const link = `//www.aliexpress.us/item/${shown}.html?gatewayAdapt=glo2usa4itemAdapt`;
const html = (body: string) => `<!doctype html><html lang="en"><body>${body}</body></html>`;
const json = (fields: object, tag = '') => JSON.stringify({ data: { data: { block_1: { tag, fields } } } });

const cart = {
  itemView: { itemId: shown, cartId: 30015515153709, skuId: '12000031234567890', title: 'Lamp' },
  checkbox: { selected: true },
};
const wish = { productBaseDTO: { itemId: shown, title: 'Lamp' } };
const order = (item: object) => ({ priceDetails: [], productVOList: [{ itemTitle: 'Lamp', quantity: 1, ...item }] });

const cases: { page: string; url: string; text: string; id: (reading: Reading) => string | undefined }[] = [
  { page: 'cart, answer', url: `${us}/p/shoppingcart/index.html`, text: json(cart), id: (reading) => reading.cart?.lineItems[0]?.itemId },
  {
    page: 'cart, drawn',
    url: `${us}/p/shoppingcart/index.html`,
    text: html(
      `<div class="cart-body"><div class="cart-product"><a class="cart-product-name-title" href="${link}">Lamp</a><div class="cart-product-price-s">$7.00</div></div></div>`,
    ),
    id: (reading) => reading.cart?.lineItems[0]?.itemId,
  },
  { page: 'wish list, answer', url: `${us}/p/wish-manage/index.html`, text: json(wish), id: (reading) => reading.wishList?.[0]?.itemId },
  {
    page: 'wish list, drawn',
    url: `${us}/p/wish-manage/index.html`,
    text: html(`<div class="productCardV2--productCard--A"><a href="${link}">Lamp</a></div>`),
    id: (reading) => reading.wishList?.[0]?.itemId,
  },
  {
    page: 'order, number',
    url: `${us}/p/order/detail.html`,
    text: json(order({ productId: shown })),
    id: (reading) => reading.order?.lineItems[0]?.itemId,
  },
  {
    page: 'order, string',
    url: `${us}/p/order/detail.html`,
    text: json(order({ productId: String(shown) })),
    id: (reading) => reading.order?.lineItems[0]?.itemId,
  },
  {
    page: 'order, link',
    url: `${us}/p/order/detail.html`,
    text: json(order({ itemDetailUrl: link })),
    id: (reading) => reading.order?.lineItems[0]?.itemId,
  },
  {
    page: 'product, by its address',
    url: `${us}/item/${shown}.html`,
    text: html('<h1 data-pl="product-title">Lamp</h1><div class="price-default--current--A">$7.00</div>'),
    id: (reading) => reading.product?.itemId,
  },
  {
    page: 'product, answer',
    url: `${us}/item/${shown}.html`,
    text: JSON.stringify({ data: { result: { PRODUCT_TITLE: { text: 'Lamp' }, GLOBAL_DATA: { globalData: { productId: shown } } } } }),
    id: (reading) => reading.product?.itemId,
  },
];

describe('an item id of aliexpress.us', () => {
  it.each(cases)('is the global one: $page', ({ url, text, id }) => expect(id(readPage(sourceFrom(text, url)))).toBe(global));

  it('keeps ids of variants that no number can hold', () => {
    const body = json(cart).replace('"12000031234567890"', '12000031234567891');
    const reading = readPage({ url: `${us}/p/shoppingcart/index.html`, readAt: at, answers: [answerFrom(body)] });
    expect(reading.cart?.lineItems[0]?.skuId).toBe('12000031234567891');
  });
});
