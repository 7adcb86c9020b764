// Pages and answers made to hurt: nothing throws, nothing is polluted, cost grows no faster than the page.
import { describe, expect, it } from 'vitest';
import { reading as schema } from '../../core/formats/reading';
import { parseJsonText } from '../../readers/json/json-text';
import { everyObject } from '../../readers/json/json-value';
import { pageKindSamples } from '../../readers/page-kind-samples';
import { readPage } from '../../readers/read-page';
import { answerFrom, at, documentFrom, sourceFrom } from './open-page';

const cart = 'https://www.aliexpress.com/p/shoppingcart/index.html';
const everyUrl = Object.values(pageKindSamples).map(([first]) => first ?? '');

const bodies = [
  '{"__proto__":{"polluted":true},"data":{"data":{"__proto__":{"fields":{"itemView":{"itemId":1,"cartId":2}}}}}}',
  '{"data":{"data":{"constructor":{"fields":{"itemView":{"title":{"toString":1}},"checkbox":[],"priceViews":{"0":1}}}}}}',
  '{"data":{"result":{"PRICE":{"skuPriceInfoMap":{"__proto__":{"salePriceString":"$1"},"toString":{"salePriceString":"$2"}}},"SKU":{"skuPaths":[null,1,[]]}}}}',
  '{"data":{"data":{"a":{"fields":null},"b":7,"c":{"fields":{"priceDetails":[[[]]],"totalPrice":{"value":{}}}}}}}',
  '{"ret":"SUCCESS","data":[null,{"name":"userCoinsNum","value":{"valueOf":1}}]}',
  '{"data":{"data":{"x":{"tag":"wln_page_product","fields":{"productBaseDTO":{"itemId":1e308,"title":[]},"priceDTO":7}}}}}',
  '{"ret":[null,7,{}],"data":{"url":7}}',
  `{"a":${'['.repeat(3000)}${']'.repeat(3000)}}`,
  `{"data":{"list":[${'{"promotionDesc":"US $1","promotionDetail":"Orders over US $9","endTime":-1},'.repeat(2000)}{}]}}`,
  'null',
  '[]',
  '0',
  '"text"',
];
const pages = [
  '<html></html>',
  '<body data-spm="cart"><div class="cart-body"><div class="cart-product"></div></div></body>',
  '<body data-spm="__proto__"><div class="cart-body"></div></body>',
  `<body data-spm="cart"><div class="cart-body">${'<div>'.repeat(3000)}<div class="cart-product"><a href="/item/1005007791813945.html">x</a></div></div></body>`,
  '<body data-spm="placeorder"><div class="pl-place-order-container"><div class="pl-summary__item-pc"></div></div></body>',
  `<script>window.runParams = { data: ${'{"a":'.repeat(5000)}</script>`,
  '<script>window.runParams = { data: {"priceComponent":{"skuPriceList":[{"skuVal":null},{"skuVal":{"skuAmount":{"value":"1e400"}}}]},"productInfoComponent":{"idStr":"../../x"}} };</script>',
  `<ul>${'<li><b>US $5 off</b> Orders over US $9, 99/99/2026</li>'.repeat(500)}</ul>`,
];

describe('nothing that is given makes a reader throw or say what is no reading', () => {
  const sources = [...bodies.map((body) => ({ text: body, answer: true })), ...pages.map((text) => ({ text, answer: false }))];
  it.each(sources)('$text', ({ text, answer }) => {
    for (const url of [...everyUrl, 'javascript:alert(1)', '']) {
      const origins = ['response', 'state'] as const;
      for (const source of answer
        ? origins.map((origin) => ({ url, readAt: at, answers: [answerFrom(text, { origin })] }))
        : [sourceFrom(text, url)]) {
        const reading = readPage(source);
        expect(schema.safeParse(reading).error?.issues ?? []).toEqual([]);
        expect(reading.failure?.tried.join() ?? '').not.toContain('reader stopped');
      }
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('and what does throw is the failure unknown-layout', () => {
    const broken = new Proxy(documentFrom('<p>x</p>', cart), {
      getPrototypeOf: () => {
        throw new Error('mine');
      },
    });
    expect(readPage({ url: cart, readAt: at, document: broken, answers: [] }).failure?.code).toBe('unknown-layout');
  });
});

describe('a page that hides the DOM behind its own names', () => {
  const names = (
    'querySelector querySelectorAll getAttribute body documentElement childNodes children parentNode parentElement textContent tagName nodeName ' +
    'nodeType matches closest contains cookie location defaultView value checked attributes firstChild lastChild nextSibling innerHTML head forms'
  ).split(' ');
  const line =
    '<div class="cart-product"><label class="comet-v2-checkbox comet-v2-checkbox-checked"><input type="checkbox" class="comet-v2-checkbox-input" checked></label><a class="cart-product-name-title" href="/item/1005007791813945.html">Wire</a><div class="cart-product-price-s">US $1.99</div><input class="comet-v2-input-number-input" value="2"></div>';
  const sums =
    '<div class="cart-summary"><div><span>Subtotal</span><span>US $3.98</span></div><div><span>Estimated total</span><span>US $3.98</span></div></div>';
  it.each(names)('%s', (name) => {
    // an image's error event makes the test's own DOM go round for ever behind this one name
    const image = name === 'parentNode' ? '' : `<img name="${name}" id="${name}">`;
    const html = `<body data-spm="cart">${image}<form name="${name}"></form><div class="cart-body"><form><input name="${name}">${line}${sums}</form></div></body>`;
    const reading = readPage(sourceFrom(html, cart));
    expect(reading).toMatchObject({ confidence: 'exact', cart: { summary: { total: { amount: 398 } } } });
    expect(reading.cart?.lineItems).toMatchObject([
      { itemId: '1005007791813945', unitPrice: { amount: 199 }, quantity: 2, selected: true },
    ]);
  });
});

describe('size', () => {
  const lines = (count: number) =>
    Array.from(
      { length: count },
      (_, index) =>
        `<div class="cart-product"><label class="comet-v2-checkbox comet-v2-checkbox-checked"><input type="checkbox" class="comet-v2-checkbox-input" checked></label><a class="cart-product-name-title" href="/item/${1005000000000000 + index}.html">Item ${index}</a><div class="cart-product-price-s">US $1.00</div><input class="comet-v2-input-number-input" value="1"></div>`,
    ).join('');
  it('a cart of 5,000 lines is read whole', () => {
    const html = `<body data-spm="cart"><div class="cart-body"><div class="group-shop-container"><a href="/store/1102764714">A Store</a>${lines(5000)}</div><div class="cart-summary"><p><span>Subtotal</span><span>US $5,000.00</span></p><p><span>Estimated total</span><span>US $5,000.00</span></p></div></div></body>`;
    const reading = readPage(sourceFrom(html, cart));
    expect(reading).toMatchObject({ confidence: 'exact', cart: { summary: { total: { amount: 500000 } } } });
    expect(reading.cart?.lineItems).toHaveLength(5000);
    expect(new Set(reading.cart?.lineItems.map((line) => line.storeId))).toEqual(new Set(['1102764714']));
  });
  it('a value of a million objects is looked at to a limit', () => {
    const bomb = Array.from({ length: 1000 }, () => Array.from({ length: 1000 }, () => ({})));
    expect(everyObject(bomb, 5000).length).toBeLessThanOrEqual(5000);
  });
});

describe('ids keep their digits', () => {
  it.each([
    ['{"skuId":12000031234567891}', { skuId: '12000031234567891' }],
    ['{"a":"12000031234567891","b":1005007791813945}', { a: '12000031234567891', b: 1005007791813945 }],
    ['{"t":"he said \\"12000031234567891\\" {[","n":-12000031234567891}', { t: 'he said "12000031234567891" {[', n: '-12000031234567891' }],
    [' mtopjsonp3({"a":12000031234567891})', { a: '12000031234567891' }],
    ['{"f":1234567890123456.5,"e":12345678901234567e3}', { f: 1234567890123456.5, e: 12345678901234567e3 }],
  ])('%s', (text, value) => expect(parseJsonText(text)).toEqual({ ok: true, value }));
  it.each(['{', '<html>', '', 'callback({'])('%s is no JSON', (text) => expect(parseJsonText(text).ok).toBe(false));
});
