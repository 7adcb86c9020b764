// What reading costs grows as the page does: steps on the DOM are counted, each search by the elements it goes over.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { everyObject } from '../../readers/json/json-value';
import { readPage } from '../../readers/read-page';
import { answerFrom, at, documentFrom } from './open-page';

const line = (index: number) =>
  `<div class="cart-product"><label class="comet-v2-checkbox comet-v2-checkbox-checked"><input type="checkbox" class="comet-v2-checkbox-input" checked></label><a class="cart-product-name-title" href="/item/${1005000000000000 + index}.html">Item ${index}</a><div class="cart-product-price-s">US $1.00</div><input class="comet-v2-input-number-input" value="1"></div>`;
const item = (index: number) =>
  `<div class="group-product--wrapper--a"><a href="/item/${1005000000000000 + index}.html">Item</a><p>US $1.00</p><p>x1</p></div>`;
const card = (index: number) =>
  `<li><b>US $${(index % 9) + 1}.00 off</b><p>Orders over US $${100 + index}.00</p><p>Expires 12/12/2026</p></li>`;
const many = (count: number, of: (index: number) => string) => Array.from({ length: count }, (_, index) => of(index)).join('');

const pages: Record<string, { url: string; html: (count: number) => string }> = {
  cart: {
    url: 'https://www.aliexpress.com/p/shoppingcart/index.html',
    html: (count) =>
      `<body data-spm="cart"><div class="cart-body"><div class="group-shop-container"><a href="/store/1102764714">A</a>${many(count, line)}</div></div></body>`,
  },
  checkout: {
    url: 'https://www.aliexpress.com/p/trade/confirm.html',
    html: (count) =>
      `<body data-spm="placeorder"><div class="pl-place-order-container"><div><a href="/store/1102764714">A</a>${many(count, item)}</div><div class="pl-summary__item-pc"><i data-pl="pl-summary-title">Subtotal</i><i data-pl="pl-summary-content">US $${count}.00</i></div></div></body>`,
  },
  wallet: { url: 'https://www.aliexpress.com/p/my-coupons/index.html', html: (count) => `<ul>${many(count, card)}</ul>` },
};

const single = ['getAttribute', 'matches', 'contains'] as const;
const searches = ['querySelector', 'querySelectorAll'] as const;

/** Steps a page costs: one a question, and for a search the elements under the one that is asked. */
const stepsFor = (html: string, url: string): number => {
  const document = documentFrom(html, url);
  const sizes = new Map<unknown, number>();
  const sizeOf = (node: Element): number => {
    let size = 1;
    for (const child of node.children) size += sizeOf(child);
    sizes.set(node, size);
    return size;
  };
  sizeOf(document.documentElement);
  let steps = 0;
  let prototype: object = Object.getPrototypeOf(document.body);
  while (!Object.hasOwn(prototype, 'matches')) prototype = Object.getPrototypeOf(prototype);
  for (const name of [...single, ...searches]) {
    const method = Reflect.get(prototype, name) as (...values: unknown[]) => unknown;
    const spied = vi.spyOn(prototype as Record<string, (...values: unknown[]) => unknown>, name);
    spied.mockImplementation(function counted(this: unknown, ...values: unknown[]) {
      steps += searches.some((search) => search === name) ? (sizes.get(this) ?? 1) : 1;
      return Reflect.apply(method, this, values);
    });
  }
  expect(readPage({ url, readAt: at, document, answers: [] }).failure).toBeUndefined();
  vi.restoreAllMocks();
  return steps;
};

afterEach(() => vi.restoreAllMocks());

describe('twice the page is at most two and a half times the steps', () => {
  it.each(Object.entries(pages))('%s', (_kind, { url, html }) => {
    const [once, twice] = [stepsFor(html(100), url), stepsFor(html(200), url)];
    expect(once).toBeGreaterThan(100);
    expect(twice / once).toBeLessThan(2.5);
  });
});

it('an answer of ten megabytes is read, and looked through to a limit', () => {
  const junk = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, { text: 'x'.repeat(480), list: [index] }]));
  const coupon = { toolCode: 'platformCoupon', promotionDesc: 'US $5', promotionDetail: 'Orders over US $39', endTime: 1797148799000 };
  const body = JSON.stringify({ data: { coupon, junk } });
  expect(body.length).toBeGreaterThan(10_000_000);
  expect(readPage({ url: pages['wallet']?.url ?? '', readAt: at, answers: [answerFrom(body)] }).coupons).toHaveLength(1);
  expect(everyObject(junk, 5000).length).toBeLessThanOrEqual(5000);
});
