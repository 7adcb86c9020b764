// Lines and sums in the digits of another script, or with another one's parts in them: found by changing made pages, kept by hand.
import { describe, expect, it } from 'vitest';
import { readPage } from '../../readers/read-page';
import { sourceFrom } from './open-page';

const cartUrl = 'https://www.aliexpress.com/p/shoppingcart/index.html';
const checkoutUrl = 'https://www.aliexpress.com/p/trade/confirm.html';

const line = (amount: string, inside = '') =>
  `<div class="cart-product"><label class="comet-v2-checkbox comet-v2-checkbox-checked"><input type="checkbox" class="comet-v2-checkbox-input" checked></label>${inside}<a class="cart-product-name-title" href="/item/1005007791813945.html">Wire</a><div class="cart-product-price-s">${amount}</div><input class="comet-v2-input-number-input" value="2"></div>`;
const cart = (inside: string) =>
  readPage(sourceFrom(`<html lang="en"><body data-spm="cart"><div class="cart-body">${inside}</div></body></html>`, cartUrl));

const row = (label: string, content: string) =>
  `<div class="pl-summary__item-pc"><span data-pl="pl-summary-title">${label}</span><span data-pl="pl-summary-content">${content}</span></div>`;
const checkout = (inside: string, rows: string) =>
  readPage(
    sourceFrom(
      `<body data-spm="placeorder"><div class="pl-place-order-container"><div class="group-product--wrapper--a"><a href="/item/1005007791813945.html">Wire</a>${inside}</div>${rows}</div></body>`,
      checkoutUrl,
    ),
  );

describe('in the digits of another script', () => {
  it('a cart is read, its sum too', () => {
    const reading = cart(
      `${line('₪٧.٥٩')}<div class="cart-summary"><p><i>Subtotal</i><b>₪١٥.١٨</b></p><p><i>Total</i><b>₪١٥.١٨</b></p></div>`,
    );
    expect(reading.cart?.lineItems[0]?.unitPrice).toEqual({ amount: 759 });
    expect(reading.cart?.summary?.total).toEqual({ amount: 1518 });
    expect(reading.confidence).toBe('exact');
  });
  it('a number without a sign is no amount of a sum', () => {
    const reading = cart(
      `${line('US $1.00')}<div class="cart-summary"><p><i>Things</i><b>٢</b></p><p><i>Subtotal</i><b>US $2.00</b></p></div>`,
    );
    expect(reading.cart?.summary?.rows.map(({ amount }) => amount)).toEqual([200]);
  });
  it('a checkout’s price of one is told from the price of all', () => {
    const reading = checkout('<p>₪٧.٥٩</p><p>x2</p><p>₪١٥.١٨</p>', row('Subtotal', '₪١٥.١٨'));
    expect(reading.checkout?.lineItems[0]?.unitPrice).toEqual({ amount: 759 });
    // the price of one has no digits anybody knows: what is left may be the price of all
    expect(checkout('<p>₪٧.٥٩</p><p>x2</p><p>₪97.81</p>', row('Subtotal', '₪١٥.١٨')).checkout?.lineItems[0]).not.toHaveProperty(
      'unitPrice',
    );
  });
});

it('a line with the words of another thing that is gone is not said to be gone', () => {
  const other = '<div><a href="/item/1005007791813946.html">Lamp</a><p>Sold out</p></div>';
  const reading = cart(line('US $1.00', other));
  expect(reading.cart?.lineItems[0]).not.toHaveProperty('available');
  expect(reading.cart?.lineItems[0]).not.toHaveProperty('selected');
  expect(reading.gaps).toContainEqual({ field: 'cart.lineItems[0].selected', why: 'ambiguous' });
  expect(cart(line('US $1.00', '<p>Sold out</p>')).cart?.lineItems[0]).toMatchObject({ available: false, selected: false });
});

it('a checkout’s sum drawn twice, of which one has lost an amount, is a guess', () => {
  const sum = (goods: string) => row('Subtotal', goods) + row('Shipping', 'US $3.00');
  const item = '<p>US $10.00</p><p>x2</p>';
  expect(checkout(item, sum('US $20.00') + sum('')).confidence).toBe('guess');
  expect(checkout(item, sum('US $20.00') + sum('US $20.00')).checkout?.summary?.rows).toHaveLength(2);
});

it('a bare number where a price or a fee stands is none', () => {
  expect(cart(line('3')).cart?.lineItems[0]).not.toHaveProperty('unitPrice');
  expect(cart(line('<i>US $</i><b>3.00</b>')).cart?.lineItems[0]?.unitPrice).toEqual({ amount: 300 });
  const fee = '<p>US $10.00</p><p>x2</p><i class="group-ship-options--cost--a">7</i>';
  expect(checkout(fee, row('Subtotal', 'US $20.00')).checkout?.lineItems[0]).not.toHaveProperty('shipping');
});

it('an amount whose sign is taken apart too is read', () => {
  const apart = [...'8,00zł'].map((piece) => `<span>${piece}</span>`).join('');
  expect(cart(line(`<div>${apart}</div>`)).cart?.lineItems[0]?.unitPrice).toEqual({ amount: 800 });
});

it('a checkout’s row is called what is drawn, and stays where nothing is', () => {
  const item = '<p>US $10.00</p><p>x2</p>';
  const hidden = '<span data-pl="pl-summary-title" style="visibility:hidden">Shipping</span>';
  const fee = (label: string) => checkout(item, row('Subtotal', 'US $20.00') + row(label, 'US $3.00')).checkout?.summary?.rows[1];
  expect(
    checkout(item, row('Subtotal', 'US $20.00') + row('Tax', 'US $3.00').replace('<span', `${hidden}<span`)).checkout?.summary?.rows[1],
  ).toMatchObject({
    kind: 'tax',
    amount: 300,
  });
  expect(fee('')).toMatchObject({ kind: 'other', amount: 300 });
});

it('a line of a checkout ships at no fee that is hidden, or in another currency', () => {
  const fee = (text: string, before = '') => {
    const inside = `${before}<p>US $10.00</p><p>x2</p><div class="group-ship-options--wrapper--a"><i class="group-ship-options--cost--a">${text}</i></div>`;
    return checkout(inside, row('Subtotal', 'US $20.00')).checkout?.lineItems[0]?.shipping;
  };
  expect(fee('US $1.99')).toEqual({ amount: 199 });
  const hidden = '<div style="display:none"><i class="group-ship-options--cost--a">US $9.99</i></div>';
  expect(fee('US $1.99', hidden)).toEqual({ amount: 199 });
  expect(fee('1,99 €')).toBeUndefined();
  expect(fee('0,00 €')).toBeUndefined();
});

it('one amount of several pieces is no price where other lines show two', () => {
  const second = '</div><div class="group-product--wrapper--a"><a href="/item/1005007791813946.html">Lamp</a><p>US $40.00</p><p>x8</p>';
  const units = (first: string) =>
    checkout(`${first}${second}`, row('Subtotal', 'US $60.00')).checkout?.lineItems.map((each) => each.unitPrice?.amount);
  expect(units('<p>US $10.00</p><p>x2</p><p>US $20.00</p>')).toEqual([1000, undefined]);
  expect(units('<p>US $10.00</p><p>x2</p>')).toEqual([1000, 4000]);
});
