// Coins and shipping as she says them, before what pages say.
import { describe, expect, it } from 'vitest';
import type { StatedCoins, StatedShipping } from '../../../core/by-hand/by-hand';
import type { Reading } from '../../../core/formats/reading';
import { saying } from '../by-hand/entries';
import { cartOf, codesOf, EUR, line, madeOf, NOW, productOf, row, USD, walletOf } from './readings';

const page: Reading = { ...walletOf([]), page: 'coins', coins: { balance: 2340, worth: { coins: 100, amount: 100 } } };
const hers = (fields: Partial<StatedCoins> = {}): StatedCoins => ({ balance: 700, currency: USD, at: NOW, ...fields });
const coinsOf = (coins: Reading | undefined, stated?: StatedCoins) => {
  const made = madeOf({ coins, byHand: saying(stated === undefined ? {} : { coins: stated }) });
  const { balance, worth } = made.case.wallet?.coins ?? {};
  return { balance, worth, from: made.sources.map((source) => source.page).filter((one) => one === 'coins' || one === 'byHand') };
};

describe('coins', () => {
  const worth = { coins: 100, amount: 100 };
  it.each<[string, Reading | undefined, StatedCoins | undefined, object]>([
    ['of the page alone', page, undefined, { balance: 2340, worth, from: ['coins'] }],
    ['she counted, worth what the page says', page, hers(), { balance: 700, worth, from: ['coins', 'byHand'] }],
    [
      'she counted and priced',
      page,
      hers({ worth: { coins: 1000, amount: 500 } }),
      { balance: 700, worth: { coins: 1000, amount: 500 }, from: ['byHand'] },
    ],
    ['she counted, of no known worth', undefined, hers(), { balance: undefined, worth: undefined, from: [] }],
    [
      'she priced in euros, for a cart in dollars',
      page,
      hers({ worth: { coins: 100, amount: 90 }, currency: EUR }),
      { balance: 700, worth, from: ['coins', 'byHand'] },
    ],
    ['she says she has none', page, hers({ balance: 0 }), { balance: 0, worth, from: ['coins', 'byHand'] }],
  ])('%s', (_name, read, stated, expected) => expect(coinsOf(read, stated)).toEqual(expected));
});

const flat = (amount: number) => ({ type: 'flat', fee: { amount } }) as const;
const rule = (fields: Partial<StatedShipping>): StatedShipping => ({
  of: { storeId: '700100' },
  policy: flat(299),
  currency: USD,
  at: NOW,
  ...fields,
});
const shippingOf = (rows: Parameters<typeof cartOf>[1], ...rules: StatedShipping[]) => {
  const made = madeOf({
    cart: cartOf([line('1')], rows),
    products: [productOf('item-1', { product: { shipping: { type: 'flat', fee: { amount: 199 } } } })],
    byHand: saying({ shipping: rules }),
  });
  const [group] = made.case.shippingGroups ?? [];
  return { policy: group?.policy, notes: codesOf(made).filter((code) => code.startsWith('shipping')), made };
};

describe('shipping', () => {
  it('is hers before the product page’s, for that store only', () => {
    expect(shippingOf([], rule({})).policy).toEqual(flat(299));
    expect(shippingOf([], rule({ of: { storeId: '700200' } })).policy).toEqual(flat(199));
    expect(shippingOf([], rule({ currency: EUR })).policy).toEqual(flat(199));
  });

  it('of Choice lines is theirs together', () => {
    const choice = madeOf({
      cart: cartOf([line('1', { flags: ['choice'] }), line('2', { flags: ['choice'], storeId: '700200' })]),
      byHand: saying({ shipping: [rule({ of: 'choice', policy: { ...flat(299), freeFrom: { amount: 2500 } } })] }),
    });
    expect(choice.case.shippingGroups).toEqual([
      { shippingGroupId: 'choice', policy: { type: 'flat', fee: { amount: 299 }, freeFrom: { amount: 2500 } } },
    ]);
  });

  it('that gives the page’s row stands, and is a source', () => {
    const { policy, notes, made } = shippingOf([row('subtotal', 1000), row('shipping', 299), row('total', 1299)], rule({}));
    expect([policy, notes]).toEqual([flat(299), []]);
    expect(made.sources.map((source) => source.page)).toContain('byHand');
  });

  it('that gives another sum than the page’s row is said so, and the row stands', () => {
    const { policy, notes, made } = shippingOf([row('subtotal', 1000), row('shipping', 199), row('total', 1199)], rule({}));
    expect([policy, notes]).toEqual([flat(199), ['shipping-from-page', 'shipping-unlike-by-hand']]);
    expect(made.notes).toContainEqual({ code: 'shipping-unlike-by-hand', amount: 199, byHand: 299 });
  });
});
