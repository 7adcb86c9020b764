// Parts of a cart or checkout that came to stand where others belong, or stand there twice: found by changing made pages, kept by hand.
import { describe, expect, it } from 'vitest';
import { readPage } from '../../readers/read-page';
import { sourceFrom } from './open-page';

const cartUrl = 'https://www.aliexpress.com/p/shoppingcart/index.html';
const checkoutUrl = 'https://www.aliexpress.com/p/trade/confirm.html';
const read = (text: string, url = cartUrl) => readPage(sourceFrom(text, url));
const answer = (api: string, blocks: Record<string, object>) => JSON.stringify({ api, ret: ['SUCCESS::'], data: { data: blocks } });
const row = (title: string | null, content: string) => ({ title: { title }, content: { content } });

const card = (prices: string) =>
  `<div class="cart-product"><a class="cart-product-name-title" href="/item/1005007791813945.html">Wire</a><label class="comet-v2-checkbox comet-v2-checkbox-checked"><input type="checkbox" class="comet-v2-checkbox-input" checked></label>${prices}<input class="comet-v2-input-number-input" value="1"></div>`;

describe('a cart page', () => {
  it('with a price under each of two names in one line has none', () => {
    const prices = '<p class="cart-product-price-buynow">US $3.00</p><p class="cart-product-price-s">US $2.00</p>';
    const reading = read(`<body data-spm="cart"><div class="cart-body">${card(prices)}</div></body>`);
    expect(reading.cart?.lineItems[0]).not.toHaveProperty('unitPrice');
  });
  it('that holds two carts does not say that one of them is all', () => {
    const cart = `<div class="cart-body">${card('<p class="cart-product-price-s">US $2.00</p>')}</div>`;
    expect(read(`<body data-spm="cart">${cart}${cart}</body>`).gaps).toContainEqual({ field: 'cart.lineItems', why: 'ambiguous' });
    expect(read(`<body data-spm="cart">${cart}</body>`).gaps).not.toContainEqual({ field: 'cart.lineItems', why: 'ambiguous' });
  });
});

describe('a cart answer', () => {
  const line = {
    itemId: 1005007791813945,
    title: 'Wire',
    cartId: 30015515153709,
    quantity: { current: 1 },
    prices: { children: { retailPrice: { value: 10, currency: 'USD', formattedAmount: 'US $10.00' } } },
    checkbox: { selected: true },
    valid: true,
  };
  const map = (shippingFee: string) => ({ priceMap: { subTotal: 'US $10.00', shippingFee, total: 'US $10.00' } });
  it('with two fees for one thing knows neither', () => {
    const told = (...priceDetail: object[]) =>
      read(
        answer('mtop.aliexpress.trade.cart.render', {
          l: { tag: 'product_item_component', fields: line },
          s: { tag: 'summary_component', fields: { summary: { priceDetail } } },
        }),
      );
    expect(told(map('US $0.00'), map('US $9.00')).gaps).toContainEqual({ field: 'cart.summary.rows', why: 'not-found' });
    expect(told(map('US $0.00'), map('US $0.00')).cart?.summary?.rows.map(({ kind }) => kind)).toEqual(['subtotal', 'shipping']);
  });
  it('does not take a second thing for nothing for shipping', () => {
    const summaryLines = [row('Subtotal', 'US $10.00'), row('Shipping', 'US $1.00'), row(null, 'Free')];
    const body = answer('mtop.aliexpress.trade.cart.render', {
      l: { tag: 'product_item_component', fields: line },
      s: { fields: { summaryTabVO: { priceBlockList: [{ summaryLines }] } } },
    });
    expect(read(body).gaps).toContainEqual({ field: 'cart.summary.rows[2].kind', why: 'unknown-label' });
  });
});

describe('a checkout', () => {
  const product = (price: object) => ({
    fields: {
      title: 'Wire',
      itemUrl: '//www.aliexpress.com/item/1005007791813945.html',
      signature: 'sig',
      quantity: { current: 1 },
      prices: { children: { retailPrice: price } },
    },
  });
  it('in words nobody knows has no shipping above its goods', () => {
    const summaryLines = [row('Zwischensumme', 'Free'), row('Versand', 'US $9.00'), row('Gesamtbetrag', 'US $9.00')];
    const body = answer('mtop.aliexpress.checkout.renderOrder', {
      pc_checkout_product_1: product({ value: 9, currency: 'USD' }),
      checkout_sum: { fields: { summaryLines } },
    });
    expect(read(body, checkoutUrl).gaps).toContainEqual({ field: 'checkout.summary.rows[0].kind', why: 'unknown-label' });
  });
  it('does not read the price of the item around an item as its own', () => {
    const item = (id: string, inside: string) =>
      `<div class="group-product--wrapper--a"><a href="/item/${id}.html">Wire</a>${inside}</div>`;
    const inner = item('1005007791813946', '<p>US $2.00</p><p>x5</p>');
    const html = item('1005007791813945', `<p>US $20.00 <del>${inner}</del></p><p>x1</p>`);
    const lines = read(`<body data-spm="placeorder"><div class="pl-place-order-container">${html}${sum}</div></body>`, checkoutUrl);
    const found = lines.checkout?.lineItems.find(({ itemId }) => itemId === '1005007791813946');
    expect([found?.unitPrice, found?.listPrice]).toEqual([{ amount: 200 }, undefined]);
  });
  const sum =
    '<div class="pl-order-toal-container__item"><i class="pl-order-toal-container__item-title-wrap">Total</i><i class="pl-order-toal-container__item-content">US $30.00</i></div>';
  const thing = (id: string) => `<a href="/item/${id}.html">Wire</a><p>US $2.00</p><p>x1</p>`;
  it('with a thing that stands in no group of things says that some may be missing', () => {
    const drawn = (other: string) =>
      read(
        `<body data-spm="placeorder"><div class="pl-place-order-container"><div class="group-product--wrapper--a">${thing('1005007791813945')}</div>${other}${sum}</div></body>`,
        checkoutUrl,
      ).gaps;
    const gap = { field: 'checkout.lineItems', why: 'not-found' };
    expect(drawn(`<div class="addressLine1">${thing('1005007791813946')}</div>`)).toContainEqual(gap);
    expect(drawn('')).not.toContainEqual(gap);
  });
  it('with a thing beside where she lives does not look at it, and says that some may be missing', () => {
    const wire = product({ value: 9, currency: 'USD' });
    const told = (blocks: Record<string, object>) => read(answer('mtop.aliexpress.checkout.renderOrder', blocks), checkoutUrl);
    const gap = { field: 'checkout.lineItems', why: 'not-found' };
    const mixed = { fields: { ...wire.fields, addressVO: { contactName: 'Secret Shopper' } } };
    expect(told({ pc_checkout_1: wire, pc_checkout_2: mixed }).gaps).toContainEqual(gap);
    expect(told({ pc_checkout_1: wire, checkout_address: { fields: { title: 'Secret Shopper' } } }).gaps).not.toContainEqual(gap);
  });
  it('with a row called the total that is another amount than its box is not sure of the total', () => {
    const called = (label: string) =>
      `<div class="pl-summary__item-pc"><p data-pl="pl-summary-title">${label}</p><p data-pl="pl-summary-content">US $2.00</p></div>`;
    const drawn = (box: string) =>
      read(
        `<body data-spm="placeorder"><div class="pl-place-order-container"><div class="group-product--wrapper--a">${thing('1005007791813945')}</div>${called('Total')}${box}</div></body>`,
        checkoutUrl,
      ).gaps;
    expect(drawn(sum)).toContainEqual({ field: 'checkout.summary.total', why: 'ambiguous' });
    expect(drawn(sum.replace('30', '2'))).not.toContainEqual({ field: 'checkout.summary.total', why: 'ambiguous' });
  });
  it('whose price is a number and words for nothing has no price', () => {
    const price = { value: 9, currency: 'USD', formattedAmount: 'Free' };
    const body = answer('mtop.aliexpress.checkout.renderOrder', { pc_checkout_product_1: product(price) });
    expect(read(body, checkoutUrl).gaps).toContainEqual({ field: 'checkout.lineItems[0].unitPrice', why: 'not-found' });
  });
  it('holds no millions of one thing, and comes to no less than nothing', () => {
    const wire = product({ value: 1, currency: 'USD' });
    const many = { fields: { ...wire.fields, quantity: { current: 4_143_700 } } };
    const told = (item: object, ...summaryLines: object[]) =>
      read(
        answer('mtop.aliexpress.checkout.renderOrder', { pc_checkout_1: item, checkout_sum: { fields: { summaryLines } } }),
        checkoutUrl,
      );
    expect(told(many).gaps).toContainEqual({ field: 'checkout.lineItems[0].quantity', why: 'not-found' });
    const below = told(wire, row('Subtotal', 'US $1.00'), row('Store coupon', '-US $3.00'), row('Total', '-US $2.00'));
    expect(below.failure?.code).toBe('totals-disagree');
  });
  it('takes no name of a shop from an address', () => {
    const body = answer('mtop.aliexpress.checkout.renderOrder', {
      checkout_address_1: { tag: 'checkout_address', fields: { title: 'Secret Shopper', signatures: ['sig'] } },
      pc_checkout_product_1: product({ value: 9, currency: 'USD' }),
    });
    expect(JSON.stringify(read(body, checkoutUrl))).not.toContain('Secret');
    expect(read(body, checkoutUrl).checkout?.lineItems).toHaveLength(1);
  });
});
