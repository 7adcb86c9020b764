import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../core/formats/reading';
import { joinObservations } from '../../../core/history/join-observations';
import { observe } from '../../../core/history/observe';
import { seen, usd } from './observations';

const reading = (rest: Partial<Reading>): Reading => ({
  format: 'stacking-reading/1',
  page: 'product',
  confidence: 'likely',
  provenance: { source: 'response', detail: 'test', pageUrl: 'https://www.aliexpress.com/item/1.html', readAt: '2026-05-03T12:00:00Z' },
  currency: usd,
  region: 'US',
  gaps: [],
  ...rest,
});
const money = (amount: number) => ({ amount });
/** In short: variant, price or range, list price. */
const told = (found: ReturnType<typeof observe>) =>
  found.map(({ variant, lowest, highest, list }) => [variant, lowest, highest, list?.lowest]);

describe('a product page', () => {
  const product = (rest: Partial<NonNullable<Reading['product']>>) =>
    reading({ product: { itemId: '7', price: { minimum: money(500), maximum: money(900) }, ...rest } });
  it('tells each variant that can be bought, and their range', () => {
    const skus = [
      { skuId: 'a', price: money(500), listPrice: money(1000), available: true },
      { skuId: 'b', price: money(900), listPrice: money(900) },
      { skuId: 'c', price: money(100), available: false },
      { skuId: 'd', price: money(200), stock: 0 },
    ];
    expect(told(observe(product({ skus })))).toEqual([
      ['any', 500, 900, undefined],
      ['sku:a', 500, 500, 1000],
      ['sku:b', 900, 900, undefined],
    ]);
  });
  it('tells no range where a variant has no price', () => {
    expect(told(observe(product({ skus: [{ skuId: 'a', price: money(500) }, { skuId: 'b' }] })))).toEqual([['sku:a', 500, 500, undefined]]);
  });
  it('of no known variants tells a range, and no single price: which variant is chosen is not said', () => {
    expect(told(observe(product({})))).toEqual([['any', 500, 900, undefined]]);
    expect(observe(product({ price: { minimum: money(500), maximum: money(500) } }))).toEqual([]);
  });
  it('of which nothing can be bought tells nothing', () => {
    expect(observe(product({ skus: [{ skuId: 'a', price: money(500), available: false }] }))).toEqual([]);
  });
});

it('a cart tells its lines: by variant, not those that are gone, have no price or do not say what they are', () => {
  const line = { lineItemId: '1', itemId: '7', unitPrice: money(500) };
  const lineItems = [
    { ...line, skuId: 'a', listPrice: money(700), quantity: 3 },
    { ...line, variant: ' Black, XL ' },
    line,
    { ...line, skuId: 'b', available: false },
    { ...line, skuId: 'c', flags: ['outOfStock' as const] },
    { lineItemId: '2', itemId: '7', skuId: 'd' },
    { lineItemId: '3', skuId: 'e', unitPrice: money(500) },
    { ...line, skuId: 'f', unitPrice: money(0) },
    // two lines of one variant, at two prices
    { ...line, skuId: 'a', unitPrice: money(450) },
  ];
  expect(told(observe(reading({ page: 'cart', cart: { lineItems, complete: true } })))).toEqual([
    ['sku:a', 450, 500, 700],
    ['name:Black, XL', 500, 500, undefined],
  ]);
});

it('a wish list tells its own kind of price', () => {
  const wishList = [{ itemId: '7', price: money(500) }, { itemId: '8' }, { itemId: '9', price: money(500), available: false }];
  expect(told(observe(reading({ page: 'wishList', wishList })))).toEqual([['listed', 500, 500, undefined]]);
});

describe('nothing is told', () => {
  const product = { itemId: '7', skus: [{ skuId: 'a', price: money(500) }] };
  it.each<[string, Partial<Reading>]>([
    ['by a guess', { confidence: 'guess' }],
    ['by a failure', { failure: { code: 'captcha', tried: [] } }],
    ['without a currency', { currency: undefined as never }],
    ['of a market that is none', { region: 'usa' }],
    ['of an id that is none', { product: { ...product, itemId: '7'.repeat(61) } }],
    ['on a page of another kind', { page: 'orders' }],
    ['at no instant', { provenance: { ...reading({}).provenance, readAt: 'yesterday' } }],
  ])('%s', (_name, rest) => {
    expect(observe(reading({ product }))).toHaveLength(1);
    expect(observe(reading({ product, ...rest }))).toEqual([]);
  });
});

// Pacific midnight is 07:00 UTC in summer and 08:00 in winter; on 1 November 2026 the shop's day has 25 hours, on 8 March 23
it.each([
  ['2026-05-03T06:59:59Z', '2026-05-02'],
  ['2026-05-03T07:00:00Z', '2026-05-03'],
  ['2026-03-08T07:59:59Z', '2026-03-07'],
  ['2026-03-09T06:59:59Z', '2026-03-08'],
  ['2026-03-09T07:00:00Z', '2026-03-09'],
  ['2026-11-01T07:00:00Z', '2026-11-01'],
  ['2026-11-02T07:59:59Z', '2026-11-01'],
  ['2026-11-02T08:00:00Z', '2026-11-02'],
])('%s is the %s of the shop', (readAt, day) => {
  const provenance = { ...reading({}).provenance, readAt };
  expect(observe(reading({ provenance, product: { itemId: '7', skus: [{ skuId: 'a', price: money(500) }] } }))[0]?.day).toBe(day);
});

it('the country she buys in counts where the page says none', () => {
  const { region: _, ...without } = reading({ product: { itemId: '7', skus: [{ skuId: 'a', price: money(500) }] } });
  expect([observe(without), observe(without, 'IL'), observe({ ...without, region: 'DE' }, 'IL')].map(([one] = []) => one?.market)).toEqual([
    '',
    'IL',
    'DE',
  ]);
});

describe('joining', () => {
  it('keeps the lowest and highest of the day, and is the same done twice', () => {
    const [one, two] = [seen('2026-05-03', 500, 900), seen('2026-05-03', 450)];
    const joined = joinObservations([one, two]);
    expect(joined).toEqual([{ ...one, lowest: 450, highest: 500 }]);
    expect(joinObservations([...joined, one, two])).toEqual(joined);
  });
  it.each([
    ['another day', { day: '2026-05-04' }],
    ['another market', { market: 'DE' }],
    ['another currency', { currency: { code: 'EUR', exponent: 2 } }],
    ['another variant', { variant: 'any' }],
    ['another item', { itemId: '8' }],
  ])('%s is not the same', (_name, other) => {
    expect(joinObservations([seen('2026-05-03', 500), { ...seen('2026-05-03', 450), ...other }])).toHaveLength(2);
  });
  it('of a currency whose minor unit has changed the later word counts', () => {
    const later = { ...seen('2026-05-03', 45), currency: { code: 'USD', exponent: 0 } };
    expect(joinObservations([seen('2026-05-03', 4500), later])).toEqual([later]);
  });
});
