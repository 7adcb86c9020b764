// An answer and a page of one moment that say different things: found by changing made pages, kept by hand.
import { describe, expect, it } from 'vitest';
import { readPage } from '../../readers/read-page';
import { sourceFrom } from './open-page';

const url = 'https://www.aliexpress.com/p/shoppingcart/index.html';
const row = (title: string, content: string) => ({ title: { title }, content: { content } });
const answer = (currency: string, value: number, text: string, rows: [string, string][]) =>
  JSON.stringify({
    api: 'mtop.aliexpress.trade.cart.render',
    ret: ['SUCCESS::'],
    data: {
      data: {
        line: {
          fields: {
            itemView: { itemId: 1005007791813945, cartId: 30015515153709, title: 'Wire', valid: true },
            quantityView: { current: 1 },
            checkbox: { selected: true },
            priceViews: [{ priceType: 'showPrice', value, amount: { currencyCode: currency }, formattedAmount: text }],
            shopView: { name: 'A', homeUrl: '//www.aliexpress.com/store/1102764714' },
          },
        },
        sum: {
          fields: { payCurrencyCode: currency, summaryTabVO: { priceBlockList: [{ summaryLines: rows.map(([a, b]) => row(a, b)) }] } },
        },
      },
    },
  });
const page = (amount: string, rows: [string, string][]) =>
  `<body data-spm="cart"><div class="cart-body"><div class="cart-product"><label class="comet-v2-checkbox comet-v2-checkbox-checked"><input type="checkbox" class="comet-v2-checkbox-input" checked></label><a class="cart-product-name-title" href="/item/1005007791813945.html">Wire</a><div class="cart-product-price-s">${amount}</div><input class="comet-v2-input-number-input" value="1"></div><div class="cart-summary">${rows.map(([label, content]) => `<p><span>${label}</span><span>${content}</span></p>`).join('')}</div></div></body>`;
const both = (html: string, body: string) =>
  readPage({
    ...sourceFrom(html, url),
    answers: [{ origin: 'response', name: '', body, at: Date.parse('2026-11-21T00:00:00Z') }],
  });

describe('an answer and a page of one moment', () => {
  it.each([
    ['kr', 'SEK', '8,00 kr', '7,00 kr', 8],
    ['$', 'CAD', '$8.00', '$7.00', 8],
    ['marks of two meanings', 'KWD', 'KWD 8.000', 'KWD 7.000', 8],
  ])('are held against each other where the page shows bare signs (%s)', (_sign, currency, told, drawn, value) => {
    const body = answer(currency, value, told, [
      ['Subtotal', told],
      ['Total', told],
    ]);
    const other = both(
      page(drawn, [
        ['Subtotal', drawn],
        ['Total', drawn],
      ]),
      body,
    );
    expect(other.gaps).toContainEqual({ field: 'cart.lineItems[0].unitPrice', why: 'witnesses-disagree' });
    expect(other.confidence).toBe('guess');
    expect(
      both(
        page(told, [
          ['Subtotal', told],
          ['Total', told],
        ]),
        body,
      ),
    ).toMatchObject({ confidence: 'exact', gaps: [] });
  });
  it('with the same amounts under other names contradict each other', () => {
    const names = ['Subtotal', 'Store coupon', 'Shipping', 'Total'];
    const rows = (amounts: string[]) => amounts.map((amount, index): [string, string] => [names[index] ?? '', amount]);
    const body = answer('USD', 9, 'US $9.00', rows(['US $9.00', '-US $2.00', 'US $1.00', 'US $8.00']));
    const told = both(page('US $9.00', rows(['-US $2.00', 'US $9.00', 'US $1.00', 'US $8.00'])), body);
    expect(told.gaps).toContainEqual({ field: 'cart.summary.rows', why: 'witnesses-disagree' });
  });
  it('of which the page shows no sum that is found are not surely of one sum', () => {
    const rows: [string, string][] = [
      ['Subtotal', 'US $8.00'],
      ['Total', 'US $8.00'],
    ];
    const told = answer('USD', 8, 'US $8.00', rows);
    expect(both(page('US $8.00', rows), told).confidence).toBe('exact');
    const reading = both(page('US $8.00', rows).replace('cart-summary', 'x'), told);
    expect(reading.confidence).toBe('likely');
    expect(reading.gaps).toContainEqual({ field: 'cart.summary', why: 'not-found' });
  });
  it('contradict each other where the page lacks a line, be another one sold out in both', () => {
    const told = JSON.parse(answer('USD', 8, 'US $8.00', [['Subtotal', 'US $8.00']]));
    told.data.data.gone = { fields: { itemId: 1005007791813946, itemTitle: 'Lamp', invalidText: 'Sold out' } };
    const lamp = '<div class="cart-product cart-product-invalid"><a href="/item/1005007791813946.html">Lamp</a></div>';
    const whole = page('US $8.00', [['Subtotal', 'US $8.00']]).replace('<div class="cart-product">', `${lamp}$&`);
    const torn = `<body data-spm="cart"><div class="cart-body">${lamp}</div></body>`;
    const gap = { field: 'cart.lineItems', why: 'witnesses-disagree' };
    expect(both(whole, JSON.stringify(told)).gaps).not.toContainEqual(gap);
    expect(both(torn, JSON.stringify(told)).gaps).toContainEqual(gap);
  });
});
