// What shipping costs, from product pages and the page's own row.
import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../core/rules/profiles/default';
import { cartOf, codesOf, EUR, line, madeOf, productOf, row } from './readings';

const flat = (fee: number, freeFrom?: number) => ({
  type: 'flat' as const,
  fee: { amount: fee },
  ...(freeFrom === undefined ? {} : { freeFrom: { amount: freeFrom } }),
});
const choice = (id: string, shipping: ReturnType<typeof flat>) =>
  productOf(id, { product: { flags: ['choice'], shipping: { ...shipping, group: 'choice' } } });
const groupsOf = (made: ReturnType<typeof madeOf>) => made.case.shippingGroups;
const groupOfLines = (made: ReturnType<typeof madeOf>) => made.case.lineItems.map(({ shippingGroupId }) => shippingGroupId);

describe('shipping groups', () => {
  it('are one for all Choice lines and one a store for the rest', () => {
    const made = madeOf({
      cart: cartOf([line('1'), line('2', { storeId: '700200' }), line('3'), line('4', { storeId: '700200' })]),
      products: [
        choice('item-1', flat(199, 1000)),
        choice('item-2', flat(199, 1000)),
        productOf('item-3', { product: { shipping: { type: 'free' } } }),
        productOf('item-4', { product: { storeId: '700200', shipping: flat(149) } }),
      ],
    });
    expect(groupOfLines(made)).toEqual(['choice', 'choice', 'store:700100', 'store:700200']);
    expect(groupsOf(made)).toEqual([
      { shippingGroupId: 'choice', policy: flat(199, 1000) },
      { shippingGroupId: 'store:700100', policy: { type: 'free' } },
      { shippingGroupId: 'store:700200', policy: flat(149) },
    ]);
    expect(codesOf(made)).not.toContain('shipping-not-known');
  });

  it("hold where they give the page's own row: 10.00 of Choice goods are free from 10.00, the store asks 1.49", () => {
    const made = madeOf({
      cart: cartOf([line('1'), line('2', { storeId: '700200' })], [row('subtotal', 2000), row('shipping', 149), row('total', 2149)]),
      products: [choice('item-1', flat(199, 1000)), productOf('item-2', { product: { storeId: '700200', shipping: flat(149) } })],
    });
    expect(groupOfLines(made)).toEqual(['choice', 'store:700200']);
    expect(codesOf(made)).not.toContain('shipping-from-page');
  });

  it('count "more than" where the profile does: 10.00 is then not free', () => {
    const cart = cartOf([line('1')], [row('subtotal', 1000), row('shipping', 199), row('total', 1199)]);
    const products = [choice('item-1', flat(199, 1000))];
    const profile = { ...defaultProfile, rules: { ...defaultProfile.rules, thresholdComparison: 'moreThan' as const } };
    expect(groupsOf(madeOf({ cart, products, profile }))).toEqual([{ shippingGroupId: 'choice', policy: flat(199, 1000) }]);
    expect(codesOf(madeOf({ cart, products }))).toContain('shipping-from-page');
  });

  it('count pieces: 2.00 for the first and 0.50 for each of two more are 3.00', () => {
    const perUnit = { type: 'perUnit' as const, firstUnit: { amount: 200 }, additionalUnit: { amount: 50 } };
    const cart = cartOf([line('1', { quantity: 3 })], [row('subtotal', 3000), row('shipping', 300), row('total', 3300)]);
    const made = madeOf({ cart, products: [productOf('item-1', { product: { shipping: perUnit } })] });
    expect(groupsOf(made)).toEqual([{ shippingGroupId: 'store:700100', policy: perUnit }]);
  });

  it("give way to the page's row where they do not give it", () => {
    const made = madeOf({
      cart: cartOf([line('1'), line('2', { storeId: '700200' })], [row('subtotal', 2000), row('shipping', 250), row('total', 2250)]),
      products: [productOf('item-1', { product: { shipping: flat(149) } }), productOf('item-2', { product: { shipping: flat(149) } })],
    });
    expect(groupsOf(made)).toEqual([{ shippingGroupId: 'order', policy: flat(250) }]);
    expect(groupOfLines(made)).toEqual(['order', 'order']);
    expect(made.notes).toContainEqual({ code: 'shipping-from-page', amount: 250 });
  });

  it("are the page's row where product pages of a group contradict each other, or some were not read", () => {
    const cart = cartOf([line('1'), line('2')], [row('subtotal', 2000), row('shipping', 149), row('total', 2149)]);
    const contradiction = [
      productOf('item-1', { product: { shipping: flat(149) } }),
      productOf('item-2', { product: { shipping: flat(99) } }),
    ];
    expect(groupsOf(madeOf({ cart, products: contradiction }))).toEqual([{ shippingGroupId: 'order', policy: flat(149) }]);
    expect(groupsOf(madeOf({ cart }))).toEqual([{ shippingGroupId: 'order', policy: flat(149) }]);
  });

  it('are free where the row says so and nothing else is known', () => {
    const made = madeOf({ cart: cartOf([line('1')], [row('subtotal', 1000), row('shipping', 0), row('total', 1000)]) });
    expect(groupsOf(made)).toEqual([{ shippingGroupId: 'order', policy: { type: 'free' } }]);
  });

  it('are what the lines of the cart say, where that is all: free lines, or the one line of a store', () => {
    const free = { shipping: { amount: 0 } };
    const made = madeOf({
      cart: cartOf([line('1', free), line('2', free), line('3', { storeId: '700200', shipping: { amount: 199 } })]),
    });
    expect(groupsOf(made)).toEqual([
      { shippingGroupId: 'store:700100', policy: { type: 'free' } },
      { shippingGroupId: 'store:700200', policy: flat(199) },
    ]);
  });

  it('are said to be unknown where nothing tells, and what is known is kept', () => {
    const made = madeOf({
      cart: cartOf([line('1'), line('2', { storeId: '700200' })]),
      products: [productOf('item-1', { product: { shipping: flat(149) } })],
    });
    expect(groupsOf(made)).toEqual([{ shippingGroupId: 'store:700100', policy: flat(149) }]);
    expect(groupOfLines(made)).toEqual(['store:700100', undefined]);
    expect(codesOf(made)).toContain('shipping-not-known');
  });

  it('take no fee in another currency', () => {
    const made = madeOf({ products: [productOf('item-1', { product: { shipping: flat(149) } }, { currency: EUR })] });
    expect(groupsOf(made)).toEqual([]);
    expect(codesOf(made)).toContain('shipping-not-known');
  });

  it('do not look at the row of a sum that counts lines which are not loaded', () => {
    const cart = cartOf([line('1')], [], { confidence: 'likely' });
    const partly = { ...cart, cart: { lineItems: [line('1')], complete: false, summary: { rows: [row('shipping', 999)] } } };
    expect(groupsOf(madeOf({ cart: partly }))).toEqual([]);
  });
});

describe('coins', () => {
  const coins = {
    ...productOf('x'),
    page: 'coins' as const,
    product: undefined,
    coins: { balance: 234, worth: { coins: 100, amount: 100 } },
  };
  const { product: _none, ...page } = coins;

  it('are the balance and worth of the coins page', () => {
    expect(madeOf({ coins: page }).case.wallet?.coins).toEqual({ balance: 234, worth: { coins: 100, amount: 100 } });
  });

  it('are none where the worth, or its currency, is not known', () => {
    expect(madeOf({ coins: { ...page, coins: { balance: 234 } } }).case.wallet?.coins).toBeUndefined();
    expect(madeOf({ coins: { ...page, currency: EUR } }).case.wallet?.coins).toBeUndefined();
    expect(madeOf({}).case.wallet?.coins).toBeUndefined();
  });
});
