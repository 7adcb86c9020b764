// Why a checkout page asks another amount: another reading of a rule, or rows that differ from the receipt.
import { describe, expect, it } from 'vitest';
import type { ReadCoupon, ReadDiscount } from '../../../core/formats/reading';
import { cartOf, line, productOf, promoCode, row, storeCoupon, walletOf } from '../cases/readings';
import { answerTo, check, explanationsOf, idOf } from './answers';

const free = { shipping: { amount: 0 } };
const crossStore: ReadDiscount = {
  kind: 'platformDiscount',
  scope: { type: 'platform' },
  discount: { type: 'repeating', every: { amount: 2000 }, amount: 300, maximumDiscount: { amount: 1500 } },
};
const share = (basisPoints: number): ReadCoupon => ({
  kind: 'promoCode',
  code: 'SHARE',
  scope: { type: 'platform' },
  discount: { type: 'percentage', basisPoints },
  status: 'usable',
});

describe('another reading of a rule explains', () => {
  it('steps counted on item prices: 60.00 − 10.00 holds 20 twice, 60.00 three times', () => {
    const pot = line('1', { unitPrice: { amount: 6000 }, ...free });
    const answer = answerTo({
      cart: cartOf([pot]),
      wallet: [walletOf([storeCoupon()])],
      products: [productOf('item-1', { automaticDiscounts: [crossStore], product: { shipping: { type: 'free' } } })],
    });
    const rows = [row('subtotal', 6000), row('storeCoupon', 1000), row('platformDiscount', 900), row('shipping', 0)];
    const checked = check([pot], answer, rows, 4100);
    expect(checked).toMatchObject({ kind: 'differs', promised: 4400, charged: 4100, difference: -300 });
    expect(explanationsOf(checked)).toEqual([
      { code: 'rule-reading', field: 'thresholdBase', value: 'itemPrice', layer: 'platformDiscount', payable: 4100 },
      { code: 'row-differs', kind: 'platformDiscount', expected: 600, actual: 900 },
    ]);
  });

  it('"over" where "at least" was taken: 40.00 is not more than 40', () => {
    const pot = line('1', { unitPrice: { amount: 4000 }, ...free });
    const answer = answerTo({ cart: cartOf([pot]), wallet: [walletOf([storeCoupon()])] });
    expect(answer.plan.objective.payable).toBe(3000);
    const said = explanationsOf(check([pot], answer, [row('subtotal', 4000), row('shipping', 0)], 4000));
    expect(said).toContainEqual({ code: 'rule-reading', field: 'thresholdComparison', value: 'moreThan', payable: 4000 });
  });

  it('a percentage rounded down: 15 % of 9.99 is 1.4985, 1.50 or 1.49', () => {
    const pot = line('1', { unitPrice: { amount: 999 }, ...free });
    const answer = answerTo({ cart: cartOf([pot]), wallet: [walletOf([share(1500)])] });
    expect(answer.plan.objective.payable).toBe(849);
    const rows = [row('subtotal', 999), row('promoCode', 149), row('shipping', 0)];
    expect(explanationsOf(check([pot], answer, rows, 850))).toEqual([
      { code: 'rule-reading', field: 'percentageRounding', value: 'floor', payable: 850 },
      { code: 'row-differs', kind: 'promoCode', expected: 150, actual: 149 },
    ]);
  });

  it('the cross-store discount after the code: (60.00 − 10 %) holds 20 twice, so 48.00 and not 45.90', () => {
    const pot = line('1', { unitPrice: { amount: 6000 }, ...free });
    const answer = answerTo({
      cart: cartOf([pot]),
      wallet: [walletOf([share(1000)])],
      products: [productOf('item-1', { automaticDiscounts: [crossStore], product: { shipping: { type: 'free' } } })],
    });
    expect(answer.plan.objective.payable).toBe(4590);
    const readings = explanationsOf(check([pot], answer, [row('subtotal', 6000)], 4800)).filter(({ code }) => code === 'rule-reading');
    expect(readings).toEqual([
      {
        code: 'rule-reading',
        field: 'stackingOrder',
        value: 'storeDiscount, storeCoupon, selectCoupon, platformCoupon, promoCode, platformDiscount, coins',
        payable: 4800,
      },
    ]);
  });

  it('a Select coupon that the site takes in place of the code: 60.00 − 5.00, and not 46.00', () => {
    const pot = line('1', { unitPrice: { amount: 6000 }, ...free });
    const select: ReadCoupon = {
      kind: 'selectCoupon',
      scope: { type: 'platform' },
      discount: { type: 'fixed', amount: 500 },
      status: 'usable',
    };
    const code = promoCode('AEUS9', { minimumSpend: { amount: 0 }, discount: { type: 'fixed', amount: 900 } });
    const answer = answerTo({ cart: cartOf([pot]), wallet: [walletOf([select, code])] });
    expect(answer.plan.objective.payable).toBe(4600);
    const readings = explanationsOf(check([pot], answer, [row('subtotal', 6000)], 5500)).filter(
      ({ code: said }) => said === 'rule-reading',
    );
    expect(readings).toEqual([{ code: 'rule-reading', field: 'exclusivity', value: 'selectCoupon, promoCode', payable: 5500 }]);
  });
});

describe('several store coupons: 10.00 off store one, 5.00 off store two', () => {
  const lines = [
    line('1', { unitPrice: { amount: 4200 }, ...free }),
    line('2', { unitPrice: { amount: 4200 }, storeId: '700200', ...free }),
  ];
  const second = storeCoupon({ scope: { type: 'store', storeId: '700200' }, discount: { type: 'fixed', amount: 500 } });
  const answer = answerTo({ cart: cartOf(lines), wallet: [walletOf([storeCoupon(), second, promoCode('AEUS3')])] });
  const [one, two] = ['700100', '700200'].map(
    (storeId) => answer.case.wallet?.coupons?.find(({ scope }) => scope.type === 'store' && scope.storeId === storeId)?.couponId,
  );

  it('each that is not put in is named', () => {
    // 84.00 − 15.00 − 3.00 = 66.00; with the code alone 81.00
    expect(answer.plan.objective.payable).toBe(6600);
    const none = [row('subtotal', 8400), row('promoCode', 300), row('shipping', 0)];
    expect(explanationsOf(check(lines, answer, none, 8100))).toEqual([
      { code: 'not-applied', kind: 'storeCoupon', amount: 1000, couponId: one },
      { code: 'not-applied', kind: 'storeCoupon', amount: 500, couponId: two },
    ]);
  });

  it('the one that is missing in their common row is named', () => {
    const rows = [row('subtotal', 8400), row('storeCoupon', 500), row('promoCode', 300), row('shipping', 0)];
    expect(explanationsOf(check(lines, answer, rows, 7600))).toEqual([
      { code: 'not-applied', kind: 'storeCoupon', amount: 1000, couponId: one },
    ]);
  });
});

describe('the site put in a coupon that the plan leaves out', () => {
  // 36.40 + 2 × 11.80 = 60.00 reaches 59 for $12 off: 48.00. With $5 off of the store 55.00 misses it.
  const lines = [line('1', { unitPrice: { amount: 3640 }, ...free }), line('2', { unitPrice: { amount: 1180 }, quantity: 2, ...free })];
  const own = storeCoupon({ minimumSpend: { amount: 5000 }, discount: { type: 'fixed', amount: 500 } });
  const code = promoCode('AEWIN12', { minimumSpend: { amount: 5900 }, discount: { type: 'fixed', amount: 1200 } });
  const answer = answerTo({ cart: cartOf(lines), wallet: [walletOf([own, code])] });

  it('and the better code was refused: both are named', () => {
    const checked = check(lines, answer, [row('subtotal', 6000), row('storeCoupon', 500), row('shipping', 0)], 5500);
    expect(checked).toMatchObject({ kind: 'differs', promised: 4800, charged: 5500, difference: 700 });
    expect(explanationsOf(checked)).toEqual([
      { code: 'applied-by-site', kind: 'storeCoupon', amount: 500, couponId: idOf(answer, 'storeCoupon') },
      { code: 'not-applied', kind: 'promoCode', amount: 1200, couponId: idOf(answer, 'promoCode') },
    ]);
  });

  it('finds the order whatever the order of its lines', () => {
    const rows = [row('subtotal', 6000), row('promoCode', 1200), row('shipping', 0)];
    expect(check([...lines].reverse(), answer, rows, 4800)).toMatchObject({ kind: 'matches' });
  });
});

it('rows in which the page merges layers are no differences', () => {
  // 60.00 − 1.00 − 10.00 − 3.00 = 46.00; the page has two rows or one for the three, and asks 1.49 for shipping
  const pot = line('1', { unitPrice: { amount: 6000 }, ...free });
  const always: ReadDiscount = {
    kind: 'storeDiscount',
    scope: { type: 'store', storeId: '700100' },
    discount: { type: 'fixed', amount: 100 },
  };
  const answer = answerTo({
    cart: cartOf([pot]),
    wallet: [walletOf([storeCoupon(), promoCode('AEUS3')])],
    products: [productOf('item-1', { automaticDiscounts: [always], product: { shipping: { type: 'free' } } })],
  });
  expect(answer.plan.objective.payable).toBe(4600);
  for (const merged of [[row('storeDiscount', 1100), row('promoCode', 300)], [row('platformCoupon', 1400)]]) {
    expect(explanationsOf(check([pot], answer, [row('subtotal', 6000), ...merged, row('shipping', 149)], 4749))).toEqual([
      { code: 'row-differs', kind: 'shipping', expected: 0, actual: 149 },
    ]);
  }
});
