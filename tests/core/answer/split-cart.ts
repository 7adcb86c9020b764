// A cart that is cheapest in three orders, worked out by hand.
import { untouchedSettings } from '../../../core/answer/untouched-settings';
import type { ReadCoupon, ReadLine } from '../../../core/formats/reading';
import { cartOf, line, walletOf } from '../cases/readings';
import { answerTo } from './answers';

export const platformCoupon = (off: number, minimum: number, fields: Partial<ReadCoupon> = {}): ReadCoupon => ({
  kind: 'platformCoupon',
  scope: { type: 'platform' },
  minimumSpend: { amount: minimum },
  discount: { type: 'fixed', amount: off },
  validUntil: '2026-12-01T07:59:59Z',
  status: 'usable',
  text: 'coupon',
  ...fields,
});

/** the planner puts the highest id into the first order */
export const a = line('3', { unitPrice: { amount: 1000 }, shipping: { amount: 0 } });
export const b = line('2', { unitPrice: { amount: 2000 }, shipping: { amount: 0 } });
export const c = line('1', { unitPrice: { amount: 3000 }, shipping: { amount: 0 } });
export const unticked = (one: ReadLine): ReadLine => ({ ...one, selected: false });

/**
 * 10.00, 20.00 and 30.00; coupons 1.00 off 9.00, 3.00 off 18.00 and 5.00 off 25.00, one an order. One order: 60.00 − 5.00 = 55.00. Two:
 * 30.00 − 5.00 and 30.00 − 3.00 = 52.00. Three: 9.00 + 17.00 + 25.00 = 51.00.
 */
export const threeOrders = answerTo({
  cart: cartOf([a, b, c]),
  wallet: [walletOf([platformCoupon(500, 2500), platformCoupon(300, 1800), platformCoupon(100, 900)])],
  settings: { ...untouchedSettings, maximumOrders: 3 },
});
