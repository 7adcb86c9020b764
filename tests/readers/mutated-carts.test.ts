// Carts and checkouts that have lost a part, say a thing twice, or contradict themselves: found by changing made pages, kept by hand.
import { describe, expect, it } from 'vitest';
import { readPage } from '../../readers/read-page';
import { sourceFrom } from './open-page';

const cartUrl = 'https://www.aliexpress.com/p/shoppingcart/index.html';
const checkoutUrl = 'https://www.aliexpress.com/p/trade/confirm.html';
const read = (text: string, url = cartUrl) => readPage(sourceFrom(text, url));

const price = { priceType: 'showPrice', value: 10, amount: { currencyCode: 'USD' }, formattedAmount: 'US $10.00' };
const line = (more: object = {}, cartId = 30015515153709) => ({
  fields: {
    itemView: { itemId: 1005007791813945, skuId: '12000031234567890', cartId, title: 'Wire', valid: true },
    quantityView: { current: 2, max: 9 },
    checkbox: { selected: true },
    priceViews: [price],
    shopView: { name: 'A', homeUrl: '//www.aliexpress.com/store/1102764714' },
    ...more,
  },
});
const row = (title: unknown, content: unknown) => ({ title: { title }, content: { content } });
const sum = (...summaryLines: object[]) => ({ fields: { payCurrencyCode: 'USD', summaryTabVO: { priceBlockList: [{ summaryLines }] } } });
const cart = (blocks: Record<string, object>) =>
  JSON.stringify({ api: 'mtop.aliexpress.trade.cart.render', ret: ['SUCCESS::'], data: { data: blocks } });
const right = sum(row('Subtotal', 'US $20.00'), row('Shipping', 'US $3.00'), row('Estimated total', 'US $23.00'));

describe('a cart answer', () => {
  it('whose number and text are in two currencies has no price there', () => {
    const reading = read(cart({ l: line({ priceViews: [{ ...price, formattedAmount: '10,00€' }] }), s: right }));
    expect(reading.cart?.lineItems[0]).not.toHaveProperty('unitPrice');
    expect(reading.gaps).toContainEqual({ field: 'cart.lineItems[0].unitPrice', why: 'witnesses-disagree' });
  });
  it('whose number and text are two amounts, one behind the name of another thing, has no price there', () => {
    const other = { ...price, formattedAmount: 'Shipping: US $5.00' };
    expect(read(cart({ l: line({ priceViews: [other] }), s: right })).cart?.lineItems[0]).not.toHaveProperty('unitPrice');
    const same = { ...price, formattedAmount: 'Now: US $10.00' };
    expect(read(cart({ l: line({ priceViews: [same] }), s: right })).cart?.lineItems[0]?.unitPrice).toEqual({ amount: 1000 });
  });
  it('whose number is beyond every amount has no price there', () => {
    const huge = { priceType: 'showPrice', value: 30053272910632, amount: { currencyCode: 'KWD' }, formattedAmount: 'KWD 1.990' };
    const reading = read(cart({ l: line({ priceViews: [huge] }), s: { fields: { payCurrencyCode: 'KWD' } } }));
    expect(reading.gaps).toContainEqual({ field: 'cart.lineItems[0].unitPrice', why: 'witnesses-disagree' });
  });
  it('whose number is lost, with a text of another currency, has no price there', () => {
    const other = { ...price, value: -1, formattedAmount: '10,00€' };
    expect(read(cart({ l: line({ priceViews: [other] }), s: right })).cart?.lineItems[0]).not.toHaveProperty('unitPrice');
    // a format in which the text cannot be read makes it no text of another sort
    const dinars = { ...price, value: -1, amount: { currencyCode: 'KWD' }, formattedAmount: '520,00 zł' };
    const reading = read(cart({ l: line({ priceViews: [dinars] }), s: { fields: { payCurrencyCode: 'KWD' } } }));
    expect(reading.gaps).toContainEqual({ field: 'cart.lineItems[0].unitPrice', why: 'witnesses-disagree' });
    const own = { ...price, value: -1 };
    expect(read(cart({ l: line({ priceViews: [own] }), s: right })).cart?.lineItems[0]?.unitPrice).toEqual({ amount: 1000 });
  });
  it('with two prices of now has none', () => {
    const reading = read(cart({ l: line({ priceViews: [price, { ...price, value: 9, formattedAmount: 'US $9.00' }] }) }));
    expect(reading.cart?.lineItems[0]).not.toHaveProperty('unitPrice');
  });
  it('with a line that has lost its name still has the line', () => {
    const { itemView: _item, ...nameless } = line().fields;
    const reading = read(cart({ a: line(), b: { fields: nameless } }));
    expect(reading.cart?.lineItems).toHaveLength(2);
    expect(reading.gaps).toContainEqual({ field: 'cart.lineItems[1].itemId', why: 'not-found' });
  });
  it('has no price where the old one is below the one that is asked', () => {
    const crossed = { ...price, priceType: 'crossedPrice', value: 9, formattedAmount: 'US $9.00' };
    const reading = read(cart({ l: line({ priceViews: [price, crossed] }), s: right }));
    expect(reading.cart?.lineItems[0]).not.toHaveProperty('unitPrice');
    expect(reading.gaps).toContainEqual({ field: 'cart.lineItems[0].unitPrice', why: 'witnesses-disagree' });
  });
  it('with a total and no rows of its sum does not say that nothing is charged beside the goods', () => {
    const totals = { totalSummaryLines: [row('Estimated total', 'US $23.00')] };
    const told = (block: object) =>
      read(cart({ l: line(), s: { fields: { payCurrencyCode: 'USD', summaryTabVO: { priceBlockList: [block], ...totals } } } })).gaps;
    const gap = { field: 'cart.summary.rows', why: 'not-found' };
    expect(told({ summaryLinesNew: [row('Shipping', 'US $3.00')] })).toContainEqual(gap);
    expect(told({ summaryLines: [row('Subtotal', 'US $20.00'), row('Shipping', 'US $3.00')] })).not.toContainEqual(gap);
  });
  it('in words nobody knows has no total that may as well be a fee', () => {
    const reading = read(cart({ l: line(), s: sum(row('Zwischensumme', 'US $20.00'), row('Versand', 'US $20.00')) }));
    expect(reading.cart?.summary?.total).toBeUndefined();
    expect(reading.gaps).toContainEqual({ field: 'cart.summary.rows[1].kind', why: 'unknown-label' });
  });
  it('whose one price tells how its amounts are written reads the others so', () => {
    const dinars = (value: object) => [{ ...value, priceType: 'showPrice', amount: { currencyCode: 'KWD' } }];
    const first = line({ priceViews: dinars({ value: 1.5, formattedAmount: 'KWD 1.500' }) });
    const second = line({ priceViews: dinars({ formattedAmount: 'KWD 76.372' }) }, 30015515153710);
    const paid = { fields: { payCurrencyCode: 'KWD' } };
    expect(read(cart({ a: first, b: second, s: paid })).cart?.lineItems.map(({ unitPrice }) => unitPrice?.amount)).toEqual([1500, 76372]);
    expect(read(cart({ b: second, s: paid })).cart?.lineItems[0]).not.toHaveProperty('unitPrice');
    const third = line({ priceViews: dinars({ value: 9.99, formattedAmount: 'R$99,90' }) }, 30015515153711);
    expect(read(cart({ a: first, b: third, s: paid })).gaps).toContainEqual({
      field: 'cart.lineItems[1].unitPrice',
      why: 'witnesses-disagree',
    });
  });
  it.each([
    [{ freeShipping: true }, { amount: 0 }],
    [{ freeShipping: true, freightCost: 'US $1.99' }, undefined],
    [{ freightCost: 'Shipping: US $1.99' }, { amount: 199 }],
    [{ freightCost: '1,99 €' }, undefined],
  ])('that says %j of sending a line costs %j', (logisticsView, fee) => {
    expect(read(cart({ l: line({ logisticsView }), s: right })).cart?.lineItems[0]?.shipping).toEqual(fee);
  });
  it('holds no millions of one thing', () => {
    const reading = read(cart({ l: line({ quantityView: { current: 30015515153709 } }) }));
    expect(reading.gaps).toContainEqual({ field: 'cart.lineItems[0].quantity', why: 'not-found' });
    const limited = read(cart({ l: line({ quantityView: { current: 2, max: 30015515153709 } }), s: right }));
    expect(limited.cart?.lineItems[0]).not.toHaveProperty('maximumQuantity');
  });
  it.each([
    ['words', row(null, 'US $3.00'), { field: 'cart.summary.rows[1].kind', why: 'unknown-label' }],
    ['its amount', { title: { title: 'Shipping' } }, { field: 'cart.summary.rows', why: 'not-found' }],
  ])('says that a row has lost %s', (_part, torn, gap) => {
    expect(read(cart({ l: line(), s: sum(row('Subtotal', 'US $20.00'), torn) })).gaps).toContainEqual(gap);
  });
  it.each([
    ['shipping below nothing', [row('Subtotal', 'US $20.00'), row('Shipping', '-US $3.00'), row('Estimated total', 'US $17.00')]],
    [
      'a fee before the subtotal that no total counts',
      [row('Shipping', 'US $3.00'), row('Subtotal', 'US $20.00'), row('Estimated total', 'US $20.00')],
    ],
  ])('with %s is not planned', (_what, rows) => {
    expect(read(cart({ l: line(), s: sum(...rows) })).failure?.code).toBe('totals-disagree');
  });
});

const drawn = (id: string, amount: string, quantities = ['1']) =>
  `<div class="cart-product"><label class="comet-v2-checkbox comet-v2-checkbox-checked"><input type="checkbox" class="comet-v2-checkbox-input" checked></label><a class="cart-product-name-title" href="/item/${id}.html">Wire</a><div class="cart-product-price-s">${amount}</div>${quantities.map((each) => `<input class="comet-v2-input-number-input" value="${each}">`).join('')}</div>`;

describe('a cart page', () => {
  it('does not lend a line the shop of the group beside it', () => {
    const html = `<body data-spm="cart"><div class="cart-body"><div class="x"><div><a href="/store/1102764714">A</a></div>${drawn('1005007791813945', 'US $1.00')}</div><div class="x">${drawn('1005007791813946', 'US $2.00')}</div></div></body>`;
    expect(read(html).cart?.lineItems.map((each) => each.storeId)).toEqual(['1102764714', undefined]);
  });
  it.each([
    ['two quantities', drawn('1005007791813945', 'US $1.00', ['1', '3']), 'quantity'],
    ['an amount that can be read in two ways', drawn('1005007791813945', '<b>KWD 1.990</b> <b>₪2.00</b>'), 'unitPrice'],
    ['two amounts', drawn('1005007791813945', '<b>US $1.00</b> <b>US $2.00</b>'), 'unitPrice'],
    ['an old price below the one that is asked', drawn('1005007791813945', 'US $2.00 <del>US $1.00</del>'), 'unitPrice'],
  ])('with %s in a line knows neither', (_what, html, field) => {
    const reading = read(`<body data-spm="cart"><div class="cart-body">${html}</div></body>`);
    expect(reading.cart?.lineItems[0]).not.toHaveProperty(field);
    expect(reading.gaps.map((gap) => gap.field)).toContain(`cart.lineItems[0].${field}`);
  });
  it('whose panel of sums is empty does not say that nothing is charged beside the goods', () => {
    const html = `<div class="cart-body">${drawn('1005007791813945', 'US $1.00')}<div class="cart-summary"><p>Summary</p></div></div>`;
    expect(read(`<body data-spm="cart">${html}</body>`).gaps).toContainEqual({ field: 'cart.summary.rows', why: 'not-found' });
  });
  it('with a card drawn twice and no sum to hold the lines against is a guess', () => {
    const plain = drawn('1005007791813945', 'US $1.00');
    for (const card of [plain, plain.replace('<div class="cart-product-price-s">', '<i class="skuStr">Red</i>$&')]) {
      const reading = read(`<body data-spm="cart"><div class="cart-body">${card}${card}</div></body>`);
      expect(reading.confidence).toBe('guess');
      expect(reading.gaps).toContainEqual({ field: 'cart.lineItems', why: 'ambiguous' });
    }
  });
});

const shown = (label: string, content: string, style = '') =>
  `<div class="pl-summary__item-pc" style="${style}"><span data-pl="pl-summary-title">${label}</span><span data-pl="pl-summary-content">${content}</span></div>`;
const item = (inside: string) => `<div class="group-product--wrapper--a"><a href="/item/1005007791813945.html">Wire</a>${inside}</div>`;
const checkout = (items: string, rows: string, total = 'US $22.00') =>
  `<body data-spm="placeorder"><div class="pl-place-order-container">${items}<div class="pl-summary-container">${rows}</div><div class="pl-order-toal-container__item"><i class="pl-order-toal-container__item-title-wrap">Total</i><i class="pl-order-toal-container__item-content">${total}</i></div></div></body>`;
const rows = shown('Subtotal', 'US $20.00') + shown('Shipping', 'US $2.00');

describe('a checkout', () => {
  it.each([
    ['once', rows],
    ['twice', rows + rows],
    ['and once unseen', shown('Shipping', 'US $9.00', 'display:none') + rows],
  ])('whose sum is drawn %s has one sum', (_how, all) => {
    const reading = read(checkout(item('<p>US $10.00</p><p>x2</p>'), all), checkoutUrl);
    expect(reading.confidence).toBe('exact');
    expect(reading.checkout?.summary?.rows.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['subtotal', 2000],
      ['shipping', 200],
    ]);
  });
  it.each([
    ['of which one amount cannot be read', '<p>KWD 1.990</p><p>KWD 3,980.00</p><p>x2</p>'],
    ['with an amount in another currency', '<p>10,00€</p><p>US $20.00</p><p>x2</p>'],
  ])('has no price for a line %s', (_what, inside) => {
    const reading = read(checkout(item(inside), rows), checkoutUrl);
    expect(reading.gaps).toContainEqual({ field: 'checkout.lineItems[0].unitPrice', why: 'not-found' });
  });
  it('names no shop for a line that names one under the name of another', () => {
    const head = '<a href="/store/1102764714">A</a>';
    const html = checkout(`<div>${head}${item('<p>US $10.00</p><p>x2</p><a href="/store/1102764715">B</a>')}</div>`, rows);
    expect(read(html, checkoutUrl).checkout?.lineItems[0]).not.toHaveProperty('storeId');
  });
  it('has no price where one may be called a fee', () => {
    const fee = (amount: string) => `<i class="group-ship-options--cost--a">${amount}</i>`;
    const inside = `${fee('US $10.00')}<p>US $20.00</p><p>x2</p><div class="group-ship-options--wrapper--a">${fee('US $2.00')}</div>`;
    const reading = read(checkout(item(inside), rows), checkoutUrl);
    expect(reading.gaps).toContainEqual({ field: 'checkout.lineItems[0].unitPrice', why: 'not-found' });
  });
  it('whose total has lost its amount is a guess, whatever else is called total', () => {
    const html = checkout(item('<p>US $10.00</p><p>x2</p>'), shown('Total', 'US $18.00') + rows).replace(
      'toal-container__item-content',
      'x',
    );
    expect(read(html, checkoutUrl).confidence).toBe('guess');
  });
  it('reads an item in another item once', () => {
    const reading = read(checkout(item(`<p>US $10.00</p><p>x2</p>${item('<p>US $9.00</p>').replace('3945', '3946')}`), rows), checkoutUrl);
    expect(reading.checkout?.lineItems.map((each) => each.itemId).toSorted()).toEqual(['1005007791813945', '1005007791813946']);
  });
  it('reads no address, wherever it stands', () => {
    const address = '<div class="pl-address-item-container">Secret Shopper +1 5550100999</div>';
    const html = checkout(item(`<div class="group-product--sku--a">${address}Red</div><p>US $10.00</p><p>x2</p>`), rows);
    const answer = JSON.stringify({
      data: {
        data: {
          checkout_x: { fields: { contactName: 'Secret Shopper', title: 'Secret Shopper', prices: { x: 1 } } },
          s: { tag: 'checkout', fields: { summaryLines: [row('Subtotal', 'US $1.00')] } },
        },
      },
    });
    expect(read(html, checkoutUrl).checkout?.lineItems[0]?.variant).toBe('Red');
    for (const text of [html, answer]) expect(JSON.stringify(read(text, checkoutUrl))).not.toContain('Secret');
  });
  it('says that a row stands where no row is looked for', () => {
    const stray = shown('Tax', 'US $1.00').replace('pl-summary__item-pc', 'x');
    expect(read(checkout(item('<p>US $10.00</p><p>x2</p>'), rows + stray), checkoutUrl).gaps).toContainEqual({
      field: 'checkout.summary.rows',
      why: 'not-found',
    });
  });
});
