import { describe, expect, it } from 'vitest';
import { calendarAt } from '../../../core/calendar/calendar';
import { collectNow } from '../../../core/calendar/collect-now';
import { saleEvents } from '../../../core/calendar/events';
import { knownPromotions } from '../../../core/cases/known-promotions';
import { knownStores } from '../../../core/cases/stores';
import type { ReadCoupon } from '../../../core/formats/reading';
import { productOf, storeCoupon, walletOf } from '../cases/readings';

const nowMs = Date.parse('2026-11-22T12:00:00Z');
const { now, next, later } = calendarAt(saleEvents(), nowMs, 'US', 'America/New_York');
const sales = [...now, ...next, ...later];

const listed = (onProduct: ReadCoupon[], inWallet: ReadCoupon[] = []) => {
  const readings = [walletOf(inWallet), productOf('item-1', { coupons: onProduct })];
  return collectNow(knownPromotions(readings, undefined, knownStores(readings)), sales, nowMs).map(
    ({ promotion, stands, fromMs, saleId }) => [promotion.promotion.minimumSpend?.amount, stands, new Date(fromMs).toISOString(), saleId],
  );
};
const coupon = (minimum: number, fields: Partial<ReadCoupon> = {}) =>
  storeCoupon({
    minimumSpend: { amount: minimum },
    validFrom: '2026-12-01T08:00:00Z',
    validUntil: '2026-12-08T07:59:59Z',
    status: 'collectable',
    ...fields,
  });

describe('what is used later', () => {
  it('is there to be collected now, with the sale in whose days it begins', () => {
    expect(listed([coupon(4000)])).toEqual([[4000, 'collect', '2026-12-01T08:00:00.000Z', 'choice-day-2026-12']]);
  });

  it('stands first where she has to collect it, then by its day', () => {
    const held = coupon(3000, { status: 'upcoming' });
    const late = coupon(5000, { validFrom: '2026-12-07T08:00:00Z', validUntil: '2026-12-13T07:59:59Z' });
    const shown = coupon(6000, { status: 'upcoming' });
    expect(listed([late, coupon(4000), shown], [held])).toEqual([
      [4000, 'collect', '2026-12-01T08:00:00.000Z', 'choice-day-2026-12'],
      [5000, 'collect', '2026-12-07T08:00:00.000Z', 'year-end-2026'],
      [6000, 'shown', '2026-12-01T08:00:00.000Z', 'choice-day-2026-12'],
      [3000, 'held', '2026-12-01T08:00:00.000Z', 'choice-day-2026-12'],
    ]);
  });

  it('is of no sale where none begins about its day', () => {
    expect(listed([coupon(4000, { validFrom: '2027-02-20T08:00:00Z', validUntil: '2027-03-08T07:59:59Z' })])).toEqual([
      [4000, 'collect', '2027-02-20T08:00:00.000Z', undefined],
    ]);
  });

  it.each<[string, Partial<ReadCoupon>]>([
    ['can be used already', { validFrom: '2026-11-22T12:00:00Z' }],
    ['has no day', { validFrom: undefined as never }],
    ['is over', { validFrom: '2026-11-01T00:00:00Z', validUntil: '2026-11-08T00:00:00Z' }],
    ['was used', { status: 'used' }],
    ['has expired', { status: 'expired' }],
  ])('is none that %s', (_why, fields) => expect(listed([coupon(4000, fields)])).toEqual([]));
});
