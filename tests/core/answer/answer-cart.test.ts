// Readings → the answer: what to pay, what to do, what is said beside it.
import { describe, expect, it } from 'vitest';
import type { ReadCoupon, ReadDiscount } from '../../../core/formats/reading';
import { cartOf, line, productOf, promoCode, row, storeCoupon, walletOf, without } from '../cases/readings';
import { answerTo, idOf, stateOf } from './answers';

const selectCoupon: ReadCoupon = {
  kind: 'selectCoupon',
  scope: { type: 'platform' },
  minimumSpend: { amount: 3900 },
  discount: { type: 'fixed', amount: 500 },
  validUntil: '2026-12-01T07:59:59Z',
  status: 'usable',
};
const lamp = line('lamp', { unitPrice: { amount: 4200 }, shipping: { amount: 0 } });

describe('the $42 trap: $10 off $40 of the store, and a Select coupon of $5 off $39', () => {
  const answer = answerTo({ cart: cartOf([lamp]), wallet: [walletOf([storeCoupon(), selectCoupon])] });

  it('is to pay 32.00, proved, and 42.00 without coupons', () => {
    expect(answer.plan.objective).toMatchObject({ payable: 3200, couponsSpent: 1, orders: 1 });
    expect(answer.plan.proof).toEqual({ status: 'proved', lowerBound: 3200 });
    expect(answer.withoutCoupons).toBe(4200);
  });

  it('is done by applying the store coupon and leaving the Select coupon, 7.00 short', () => {
    expect(answer.instructions).toEqual([
      [
        { do: 'checkOut' },
        { do: 'apply', couponId: idOf(answer, 'storeCoupon') },
        { do: 'leaveOut', couponId: idOf(answer, 'selectCoupon'), why: { code: 'below-minimum-spend', short: 700 } },
      ],
    ]);
  });

  it('names its sources, profile and confidence', () => {
    expect(answer.sources).toEqual([
      { page: 'cart', readAt: '2026-11-21T11:59:00Z', promotions: 0 },
      { page: 'wallet', readAt: '2026-11-21T11:59:00Z', promotions: 2 },
    ]);
    expect(answer).toMatchObject({ profileId: 'default-2026-11', confidence: 'exact', notes: [], leftOut: [] });
    expect(answer.items).toEqual([{ lineItemId: 'lamp', itemId: 'item-lamp' }]);
  });
});

describe('things to do', () => {
  it('come in the order of the site: collect, check out, apply, paste the code, spend coins', () => {
    // 50.00 − 10.00 = 40.00 − 3.00 = 37.00; coins: 5 % of it is 1.85
    const product = productOf('item-1', {
      coupons: [storeCoupon({ status: 'collectable' })],
      product: { coins: { maximumShareBasisPoints: 500 }, shipping: { type: 'free' } },
    });
    const coins = {
      ...without(productOf('x'), 'product'),
      page: 'coins' as const,
      coins: { balance: 900, worth: { coins: 100, amount: 100 } },
    };
    const answer = answerTo({
      cart: cartOf([line('1', { unitPrice: { amount: 5000 } })]),
      wallet: [walletOf([promoCode('AEUS3')])],
      products: [product],
      coins,
    });
    const [store, code] = [idOf(answer, 'storeCoupon'), idOf(answer, 'promoCode')];
    expect(answer.plan.objective.payable).toBe(3515);
    expect(answer.sources.map(({ page, promotions }) => [page, promotions])).toEqual([
      ['cart', 0],
      ['wallet', 1],
      ['product', 1],
      ['coins', 0],
    ]);
    expect(answer.instructions).toEqual([
      [
        { do: 'collect', couponId: store, storeId: '700100' },
        { do: 'checkOut' },
        { do: 'apply', couponId: store },
        { do: 'pasteCode', couponId: code, code: 'AEUS3' },
        { do: 'spendCoins', coins: 185, discount: 185 },
      ],
    ]);
  });

  it('collect no code: it is typed', () => {
    const code = promoCode('AEUS3', { status: 'collectable' });
    const answer = answerTo({ cart: cartOf([lamp]), wallet: [walletOf([code])] });
    expect(answer.instructions).toEqual([[{ do: 'checkOut' }, { do: 'pasteCode', couponId: idOf(answer, 'promoCode'), code: 'AEUS3' }]]);
  });

  it('say nothing of coupons of stores that are not in the cart', () => {
    const elsewhere = storeCoupon({ scope: { type: 'store', storeId: '700200' } });
    expect(answerTo({ cart: cartOf([lamp]), wallet: [walletOf([elsewhere])] }).instructions).toEqual([[{ do: 'checkOut' }]]);
  });

  it('name the coupon that the site has put in and the plan leaves out', () => {
    // 60.00: the code alone gives 48.00; with the store coupon 55.00 misses 59
    const paper = line('1', { unitPrice: { amount: 6000 } });
    const own = storeCoupon({ minimumSpend: { amount: 5000 }, discount: { type: 'fixed', amount: 500 }, status: 'inUse' });
    const code = promoCode('AEWIN12', { minimumSpend: { amount: 5900 }, discount: { type: 'fixed', amount: 1200 } });
    const answer = answerTo({ cart: { ...cartOf([paper]), coupons: [own] }, wallet: [walletOf([code])] });
    expect(answer.plan.objective.payable).toBe(4800);
    expect(answer.instructions[0]).toContainEqual({
      do: 'leaveOut',
      couponId: idOf(answer, 'storeCoupon'),
      why: { code: 'costs-more-than-it-saves' },
    });
    expect(answer.holdings).toContainEqual(expect.objectContaining({ couponId: idOf(answer, 'storeCoupon'), status: 'inUse' }));
  });
});

describe('numbers beside the payable', () => {
  // 30.00 − 1.00 automatic = 29.00, which reaches 29: −3.00; shipping 2.00. Without the code 31.00.
  const levels: ReadDiscount = {
    kind: 'storeDiscount',
    scope: { type: 'store', storeId: '700100' },
    minimumSpend: { amount: 1500 },
    discount: { type: 'fixed', amount: 100 },
  };
  const product = productOf('item-1', { automaticDiscounts: [levels], product: { shipping: { type: 'flat', fee: { amount: 200 } } } });
  const rows = [row('subtotal', 3000), row('shipping', 200), row('tax', 256), row('total', 3456)];
  const answer = answerTo({
    cart: cartOf([line('1', { unitPrice: { amount: 3000 } })], rows),
    wallet: [walletOf([promoCode('AEUS3')])],
    products: [product],
  });

  it('are the price with automatic discounts and shipping only, and the total of the page, with and without tax', () => {
    expect(answer.plan.objective.payable).toBe(2800);
    expect(answer).toMatchObject({ withoutCoupons: 3100, pageTotal: 3456, pageTotalBeforeTax: 3200 });
  });

  it('come with their notes', () => {
    expect(answer.notes).toEqual([
      { code: 'before-tax', amount: 256 },
      { code: 'thin-margin', promotionId: idOf(answer, 'promoCode'), margin: 0 },
    ]);
  });
});

it('the order in which pages were read changes nothing', () => {
  const wallet = [walletOf([storeCoupon(), selectCoupon, promoCode('AEUS3')])];
  const products = ['item-1', 'item-2'].map((id) => productOf(id, { coupons: [storeCoupon({ status: 'collectable' })] }));
  const lines = [line('1', { unitPrice: { amount: 4200 } }), line('2'), line('3', { storeId: '700200' })];
  const one = answerTo({ cart: cartOf(lines), wallet, products });
  const other = answerTo({ cart: cartOf([...lines].reverse()), wallet, products: [...products].reverse() });
  expect(other.plan).toEqual(one.plan);
});

describe('states without a plan', () => {
  it.each([
    ['empty', { code: 'empty' as const }, { kind: 'unreadable', page: 'cart', code: 'empty' }],
    ['captcha', { code: 'captcha' as const }, { kind: 'unreadable', page: 'cart', code: 'captcha' }],
    ['totals that disagree', { code: 'totals-disagree' as const }, { kind: 'unreadable', page: 'cart', code: 'totals-disagree' }],
    ['not there yet', { code: 'loading' as const }, { kind: 'loading' }],
  ])('%s', (_name, { code }, expected) => {
    expect(stateOf({ cart: cartOf([], [], { failure: { code, tried: ['.cart'] }, confidence: 'guess' }) })).toMatchObject(expected);
  });

  it('nothing ticked, lines not read, witnesses that disagree, another page, no case', () => {
    expect(stateOf({ cart: cartOf([line('1', { selected: false })]) })).toEqual({ kind: 'unplanned', code: 'nothing-ticked', fields: [] });
    expect(stateOf({ cart: cartOf([line('1'), without(line('2'), 'quantity')]) })).toEqual({
      kind: 'unplanned',
      code: 'lines-not-read',
      fields: ['cart.lineItems[1].quantity'],
    });
    const gaps = [{ field: 'cart.summary.total', why: 'witnesses-disagree' }];
    expect(stateOf({ cart: cartOf([line('1')], [], { confidence: 'guess', gaps }) })).toEqual({
      kind: 'unplanned',
      code: 'witnesses-disagree',
      fields: ['cart.summary.total'],
    });
    expect(stateOf({ cart: cartOf([line('1')], [], { page: 'product' }) })).toEqual({ kind: 'not-a-cart' });
    expect(stateOf({ cart: cartOf([line('1'), line('1')]) })).toEqual({
      kind: 'unplanned',
      code: 'case-refused',
      fields: ['lineItems[1].lineItemId'],
    });
  });
});
