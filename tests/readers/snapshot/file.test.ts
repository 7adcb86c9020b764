// The snapshot file itself: what stands at its head, what it can do when opened, and that single texts are masked as they should be.
import { describe, expect, it } from 'vitest';
import { keepOf } from '../../../readers/snapshot/keep';
import { textMasker } from '../../../readers/snapshot/mask-text';
import { documentFrom, sourceFrom } from '../open-page';
import { readAgain, snapshotText } from './take';

const url = 'https://www.aliexpress.com/p/shoppingcart/index.html?availableProductShopcartIds=30015515153709';
const readAt = '2026-11-21T00:00:00Z';
const masker = textMasker(
  keepOf({
    format: 'stacking-reading/1',
    page: 'cart',
    confidence: 'exact',
    provenance: { source: 'dom', detail: 'cart/.cart-product', pageUrl: url, readAt },
    currency: { code: 'USD', exponent: 2 },
    language: 'en',
    gaps: [],
    cart: {
      lineItems: [{ lineItemId: '1', title: 'Silicone wire, 10 m (2 pcs)', storeName: 'A Store' }],
      summary: { rows: [{ kind: 'subtotal', label: 'Subtotal', amount: 4200 }] },
      complete: true,
    },
  }),
);

describe('a text', () => {
  it.each([
    ['Silicone wire, 10 m (2 pcs)', 'Silicone wire, 10 m (2 pcs)'],
    ['Subtotal', 'Subtotal'],
    ['Subtotal: US $42.00', 'Subtotal: US $42.00'],
    ['US $1,234.56', 'US $1,234.56'],
    ['1 234,56 zł', '1 234,56 zł'],
    ['₪ 12.30', '₪ 12.30'],
    ['15% off', '15% off'],
    ['US $5 off orders over US $30', 'US $5 off orders over US $30'],
    ['Yours until Nov 30, 2026 23:59 PT', 'xxxxx until Nov 30, 2026 23:59 PT'],
    ['2026-11-30', '2026-11-30'],
    ['Cart (3)', 'xxxx (3)'],
    ['x2', 'x2'],
    ['R$126,59|126|59', 'R$126,59|126|59'],
  ])('%s says what a reader needs: %s', (text, shown) => expect(masker.text(text)).toBe(shown));

  it.each([
    ['Ship to Maria Lopez', 'xxxx xx xxxxx xxxxx'],
    ['+1 (555) 013-9774', '+0 (000) 000-0000'],
    ['555 013 9774', '000 000 0000'],
    ['5 5 5 0 1 3 9', '0 0 0 0 0 0 0'],
    ['born 1985-04-12', 'xxxx 0000-00-00'],
    ['born 12/04/2001', 'xxxx 00/00/0000'],
    ['ZZ9-4417', 'xx0-0000'],
    ['Flat 7Q', 'xxxx 0x'],
    ['order 8212313961591322', 'xxxxx 0000000000000000'],
    ['Max Mustermann', 'xxx xxxxxxxxxx'],
    ['רחוב הרצל 12, תל אביב', 'xxxx xxxx 12, xx xxxx'],
    ['٠٥٥٥١٢٣٤٥٦', '0000000000'],
  ])('%s is masked: %s', (text, shown) => expect(masker.text(text)).toBe(shown));
});

it('a text of a hundred thousand characters keeps its length and nothing else', () => {
  expect(masker.text('7 '.repeat(50_000))).toBe('0 '.repeat(50_000));
  expect(masker.text('Maria '.repeat(20_000))).toBe('xxxxx '.repeat(20_000));
});

it('an element of many digits of their own is one number, and a telephone number is none that stays', () => {
  const digits = (text: string) => Array.from(text, (char) => `<i>${char}</i>`).join('');
  const page = `<body data-spm="home"><p id="phone">${digits('5550139774')}</p><p id="price">${digits('US $19.99')}</p><p id="sign">${digits('19,99 zł')}</p></body>`;
  const opened = documentFrom(snapshotText(sourceFrom(page, url, readAt)), url);
  const text = (id: string) => opened.getElementById(id)?.textContent;
  expect([text('phone'), text('price'), text('sign')]).toEqual(['0000000000', 'US $19.99', '19,99 zł']);
});

describe('the file', () => {
  const html =
    '<html lang="en"><head><script>window.runParams = { data: {"titleModule":{"subject":"x"}} };</script><link rel="stylesheet" href="https://x.example/a.css"></head>' +
    '<body data-spm="cart" onload="steal()"><!-- made for Maria --><script src="https://x.example/t.js"></script><script>steal("Maria")</script>' +
    '<style>@import "https://x.example/b.css"</style><iframe src="https://x.example/"></iframe><object data="https://x.example/"></object>' +
    '<a href="javascript:steal()">go</a><img src="https://x.example/1.png" onerror="steal()" alt="Maria"><form action="https://x.example/"><input type="hidden" value="Maria"></form>' +
    '<div style="background:url(https://x.example/2.png);display: none">hid</div><p>&lt;/script&gt;&lt;img src=x onerror=steal()&gt;</p><svg onload="steal()"></svg><video src="https://x.example/v"></video></body></html>';
  const file = snapshotText(sourceFrom(html, url, readAt));

  it('says at its head what it is, and nothing of the query', () => {
    expect(file).toMatch(
      /^<!doctype html>\n<!-- [^>]* Stackwise 0\.1\.0 · https:\/\/www\.aliexpress\.com\/p\/shoppingcart\/index\.html · 2026-11-21T00:00:00Z · cart /,
    );
    expect(file).not.toContain('30015515153709');
  });

  it('runs and loads nothing', () => {
    const opened = documentFrom(file, 'https://www.aliexpress.com/');
    const scripts = [...opened.querySelectorAll('script')];
    expect(scripts.filter((script) => script.getAttribute('type') !== 'application/json' || script.hasAttribute('src'))).toEqual([]);
    for (const word of ['x.example', 'steal', 'javascript:', 'onload', 'onerror=', 'Maria', '@import', 'url('])
      expect(file).not.toContain(word);
    expect(opened.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe("default-src 'none'");
    expect(opened.querySelectorAll('object, link:not([rel=canonical]), base').length).toBe(0);
  });

  it('keeps an answer whatever it says, and ends no script early', () => {
    const body = JSON.stringify({
      api: 'mtop.x',
      data: {
        data: { a: { fields: { itemView: { itemId: 1005007791813945, title: '</script><img src=x>' }, checkbox: { selected: true } } } },
      },
    });
    const source = { url, readAt, answers: [{ origin: 'response' as const, name: 'mtop.aliexpress.trade.cart.render', body, at: 1 }] };
    const text = snapshotText(source);
    expect(text).not.toContain('<img');
    expect(readAgain(text, source).cart?.lineItems[0]?.title).toBe('</script><img src=x>');
  });

  it('keeps language, country and currency of the preference cookie', () => {
    const document = documentFrom('<body data-spm="cart"></body>', url);
    Object.defineProperty(Object.getPrototypeOf(document), 'cookie', {
      configurable: true,
      get: () => 'x_user=Maria; aep_usuc_f=site=glo&c_tp=SEK&x_alimid=1929394&region=SE&b_locale=sv_SE; token=abc',
    });
    const text = snapshotText({ url, readAt, document, answers: [] });
    expect(text).toContain('content="c_tp=SEK&amp;region=SE&amp;b_locale=sv_SE"');
    for (const word of ['Maria', '1929394', 'abc']) expect(text).not.toContain(word);
    expect(readAgain(text, { url, readAt })).toMatchObject({ language: 'sv', region: 'SE' });
  });

  it('ids of the account are others, and equal where they were equal', () => {
    const body = JSON.stringify({
      data: {
        data: {
          c1: { tag: 'cart_product', fields: { itemView: { cartId: '30015515153709', itemId: '1005007791813945', title: 'W' } } },
          s: { ids: ['30015515153709', '30015515153710'], sig: 'q8f7aa01', sigs: ['q8f7aa01'] },
        },
      },
    });
    const text = snapshotText({ url, readAt, answers: [{ origin: 'response', name: '', body, at: 1 }] });
    expect(text).not.toMatch(/30015515153709|30015515153710|q8f7aa01/);
    const made = /"cartId":"(\d{14})"/.exec(text)?.[1] ?? '';
    const ids = /"ids":\["(\d{14})","(\d{14})"\]/.exec(text) ?? [];
    expect(ids[1]).toBe(made);
    expect(ids[2]).not.toBe(made);
    const sig = /"sig":"([a-z\d]{8})"/.exec(text)?.[1] ?? 'none';
    expect(text).toContain(`"sigs":["${sig}"]`);
    expect(text).toContain('"itemId":"1005007791813945"');
  });
});
