// What might be added: only what has a known store, price and shipping.
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../core/formats/reading';
import { cartOf, EUR, line, madeOf, productOf, readAt, row, USD } from './readings';

const free = { type: 'free' } as const;
const wishList = (items: NonNullable<Reading['wishList']>, at = '2026-11-21T11:00:00Z'): Reading => ({
  format: 'stacking-reading/1',
  page: 'wishList',
  confidence: 'likely',
  provenance: { source: 'response', detail: 'by hand', pageUrl: 'https://www.aliexpress.com/p/wish-manage/index.html', readAt: at },
  currency: USD,
  gaps: [],
  wishList: items,
});
const lamp = (shipping: NonNullable<NonNullable<Reading['product']>['shipping']> = free, storeId = '700200') =>
  productOf('lamp', {
    product: { title: 'Lamp', storeId, skus: [{ skuId: 's1', price: { amount: 700 }, stock: 5, available: true }], shipping },
  });
const added = (fields: Parameters<typeof madeOf>[0]) =>
  (madeOf(fields).case.candidates ?? []).map((one) => (one.type === 'newItem' ? one.lineItem.lineItemId : one.lineItemId));
const idsOf = (fields: Parameters<typeof madeOf>[0]) => (madeOf(fields).case.candidates ?? []).map(({ candidateId }) => candidateId);

describe('one more of a line', () => {
  it('is one of each', () => expect(idsOf({ cart: cartOf([line('1'), line('2')]) })).toEqual(['more:1', 'more:2']));
  it.each([
    ['the stepper ends', cartOf([line('1', { maximumQuantity: 1 })]), []],
    ['a purchase limit', cartOf([line('1')]), [productOf('item-1', { product: { purchaseLimit: 1 } })]],
    [
      'the last of its variant',
      cartOf([line('1', { skuId: 's1' })]),
      [productOf('item-1', { product: { skus: [{ skuId: 's1', stock: 1 }] } })],
    ],
  ])('is none where %s', (_why, cart, products) => expect(idsOf({ cart, products })).toEqual([]));
});

describe('an unticked line', () => {
  const unticked = line('2', { selected: false, title: 'Brush', unitPrice: { amount: 320 }, quantity: 2, shipping: { amount: 0 } });
  it('is one, as many as stand in the cart, shipped as its line says', () => {
    const { case: made } = madeOf({ cart: cartOf([line('1'), unticked]) });
    expect(made.candidates?.[0]).toEqual({
      candidateId: 'unticked:2',
      type: 'newItem',
      source: 'unticked',
      lineItem: {
        lineItemId: '2',
        title: 'Brush',
        storeId: '700100',
        unitPrice: { amount: 320 },
        quantity: 2,
        shippingGroupId: 'store:700100',
      },
    });
    expect(made.shippingGroups).toContainEqual({ shippingGroupId: 'store:700100', policy: free });
  });
  it.each([
    ['cannot be bought', { available: false }],
    ['has no price', { unitPrice: undefined }],
    ['has no store', { storeId: undefined }],
    ['has shipping nobody told', { shipping: undefined }],
  ])('is none where it %s', (_why, fields) => {
    const other = Object.fromEntries(Object.entries({ ...unticked, ...fields }).filter(([, value]) => value !== undefined));
    expect(idsOf({ cart: cartOf([line('1'), { lineItemId: '2', ...other }]) })).toEqual(['more:1']);
  });
});

describe('a wish', () => {
  const wish = { itemId: 'lamp', title: 'Lamp', price: { amount: 700 }, available: true };
  it('is one where its page was opened', () => {
    const made = madeOf({ products: [lamp()], wishLists: [wishList([wish])] });
    expect(made.case.candidates?.[0]).toMatchObject({
      candidateId: 'wishList:lamp',
      source: 'wishList',
      lineItem: { storeId: '700200', unitPrice: { amount: 700 }, quantity: 1, shippingGroupId: 'store:700200' },
    });
    expect(made.openFirst).toEqual([]);
  });
  it('whose page was never opened is named for opening', () => {
    const made = madeOf({ wishLists: [wishList([wish])] });
    expect(made.openFirst).toEqual([{ itemId: 'lamp', title: 'Lamp', source: 'wishList' }]);
  });
  it('at another price than any variant of its page is named for opening', () =>
    expect(madeOf({ products: [lamp()], wishLists: [wishList([{ ...wish, price: { amount: 650 } }])] }).openFirst).toHaveLength(1));
  it('of several variants takes the one at its price', () => {
    const skus = [
      { skuId: 's1', price: { amount: 700 } },
      { skuId: 's2', price: { amount: 900 } },
    ];
    const page = productOf('lamp', { product: { storeId: '700200', skus, shipping: free } });
    expect(idsOf({ products: [page], wishLists: [wishList([wish])] })).toEqual(['wishList:lamp', 'more:1']);
    expect(idsOf({ products: [page] })).toEqual(['more:1']);
  });
  it('that is in the cart, or gone, is none', () => {
    const inCart = cartOf([line('1', { itemId: 'lamp' })]);
    expect(idsOf({ cart: inCart, products: [lamp()], wishLists: [wishList([wish])] })).toEqual(['more:1']);
    expect(madeOf({ wishLists: [wishList([{ ...wish, available: false }])] }).openFirst).toEqual([]);
  });
  it('of last month, or in other money, is none', () => {
    expect(idsOf({ products: [lamp()], wishLists: [wishList([wish], '2026-10-21T11:00:00Z')] })).toEqual(['more:1', 'recentlySeen:lamp']);
    expect(idsOf({ products: [lamp()], wishLists: [{ ...wishList([wish]), currency: EUR }] })).toEqual(['more:1', 'recentlySeen:lamp']);
    expect(idsOf({ products: [readAt(lamp(), '2026-11-14T11:59:00Z')] })).toEqual(['more:1']);
  });
  it('that would break the case is left out, and the cart is planned all the same', () => {
    const absurd = productOf('lamp', {
      product: { storeId: '700200', skus: [{ skuId: 's1', price: { amount: Number.MAX_SAFE_INTEGER } }], shipping: free },
    });
    expect(madeOf({ products: [absurd] }).case.candidates).toBeUndefined();
  });
});

describe('shipping of what is added', () => {
  it('a policy of its own store is told with it', () => {
    const { case: made } = madeOf({ products: [lamp({ type: 'flat', fee: { amount: 299 } })] });
    expect(made.shippingGroups).toContainEqual({ shippingGroupId: 'store:700200', policy: { type: 'flat', fee: { amount: 299 } } });
  });
  it('where the page only shows one row for all, a fee of a store in it is not known, and nothing is', () => {
    const cart = cartOf([line('1')], [row('subtotal', 1000), row('shipping', 400), row('total', 1400)]);
    expect(added({ cart, products: [lamp({ type: 'flat', fee: { amount: 299 } }, '700100')] })).toEqual(['1']);
    expect(added({ cart, products: [lamp(free, '700100')] })).toEqual(['1', 'item:lamp']);
  });
  it('two pages that differ on one group leave it unknown', () => {
    const other = productOf('cup', {
      product: { storeId: '700200', skus: [{ skuId: 'c1', price: { amount: 300 } }], shipping: { type: 'flat', fee: { amount: 99 } } },
    });
    expect(added({ products: [lamp({ type: 'flat', fee: { amount: 299 } }), other] })).toEqual(['1']);
  });
});
