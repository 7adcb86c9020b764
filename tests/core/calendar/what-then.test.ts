// A cart under past ladders: amounts by hand.
import { describe, expect, it } from 'vitest';
import { saleEvents } from '../../../core/calendar/events';
import { type Ladder, MOST_LADDERS } from '../../../core/calendar/past-ladders';
import type { SaleKind } from '../../../core/calendar/sale-event';
import { type ThenInput, whatThen } from '../../../core/calendar/what-then';
import type { CodeRow } from '../../../core/formats/codes';
import { runToEnd } from '../../../core/planning/plan-orders';
import { cart, coupon, line } from '../pricing/cart';

const usd = { code: 'USD', exponent: 2 };
const rung = (code: string, off: number, minimum: number, more: Partial<CodeRow> = {}): CodeRow => ({
  code,
  kind: 'promoCode',
  discount: { type: 'fixed', amount: off },
  minimumSpend: { amount: minimum },
  currency: usd,
  text: '',
  ...more,
});
const ladder = (more: Partial<Ladder> = {}): Ladder => ({
  text: 'US Choice Day',
  source: 'https://example.com/may',
  currency: usd,
  regions: ['US'],
  validUntil: '2026-05-08T06:59:59Z',
  rows: [rung('MAY8', 800, 5900), rung('MAY15', 1500, 10900)],
  ...more,
});
const october = ladder({
  text: 'October',
  source: 'https://example.com/october',
  validFrom: '2026-10-01T07:00:00Z',
  validUntil: '2026-10-08T06:59:59Z',
  rows: [rung('OCT8', 800, 6500), rung('OCT20', 2000, 11900)],
});

const then = (ladders: Ladder[], more: Partial<ThenInput> = {}, kind: SaleKind = 'choiceDay') =>
  runToEnd(
    whatThen({
      case: cart([line('l1', 12000)]),
      sale: { kind, beginsMs: Date.parse('2026-12-01T08:00:00Z') },
      ladders,
      events: saleEvents(),
      nowMs: Date.parse('2026-11-22T00:00:00Z'),
      maximumOrders: 1,
      ...more,
    }),
  );

describe('what the cart would come to', () => {
  it('is a range over the past ladders of that kind of sale, each with its source, codes and day', () => {
    // 120.00: 15.00 off in May, 20.00 off in October
    expect(then([ladder(), october])).toEqual({
      kind: 'range',
      lowest: 10000,
      highest: 10500,
      past: [
        {
          saleId: 'choice-day-2026-10',
          saleName: 'Party Ready Sale / Choice Day',
          text: 'October',
          source: 'https://example.com/october',
          validUntil: '2026-10-08T06:59:59Z',
          payable: 10000,
          proof: 'proved',
          codes: ['OCT20'],
          forEverybody: false,
        },
        {
          saleId: 'choice-day-2026-05',
          saleName: 'Choice Day',
          text: 'US Choice Day',
          source: 'https://example.com/may',
          validUntil: '2026-05-08T06:59:59Z',
          payable: 10500,
          proof: 'proved',
          codes: ['MAY15'],
          forEverybody: false,
        },
      ],
    });
  });

  it.each<[string, Ladder[], SaleKind]>([
    ['there is no ladder', [], 'choiceDay'],
    ['none is of that kind of sale', [ladder()], 'blackFriday'],
    ['none is of her market', [ladder({ regions: ['CA', 'MX'] })], 'choiceDay'],
    ['hers is left out', [ladder({ ...october, regions: undefined, excludedRegions: ['US'] })], 'choiceDay'],
    ['none is in her currency', [ladder({ currency: { code: 'EUR', exponent: 2 } })], 'choiceDay'],
    ['its days are not known', [ladder({ validUntil: undefined })], 'choiceDay'],
    ['it is of no sale that is known', [ladder({ validUntil: '2026-07-01T06:59:59Z' })], 'choiceDay'],
    ['its beginning is another sale’s', [ladder({ ...october, validFrom: '2026-09-01T07:00:00Z' })], 'choiceDay'],
    ['no amount of it is sure', [ladder({ rows: [rung('X', 800, 5900, { unsure: ['discount'] })] })], 'choiceDay'],
    ['its codes are for one store', [ladder({ rows: [rung('X', 800, 5900, { kind: 'storeCode' })] })], 'choiceDay'],
  ])('is not said where %s', (_why, ladders, kind) => expect(then(ladders, {}, kind)).toEqual({ kind: 'no-evidence' }));

  it('is not said of a sale that is not over, or of an empty cart', () => {
    expect(then([ladder()], { nowMs: Date.parse('2026-05-08T06:59:58Z') })).toEqual({ kind: 'no-evidence' });
    expect(then([ladder()], { case: cart([]) })).toEqual({ kind: 'no-evidence' });
  });

  it('takes codes for everybody only where no ladder names her market', () => {
    const everybodys = ladder({ ...october, regions: undefined, rows: [rung('WORLD50', 5000, 100)] });
    expect(then([ladder(), everybodys])).toMatchObject({ lowest: 10500, highest: 10500, past: [{ codes: ['MAY15'] }] });
    expect(then([everybodys, ladder({ regions: ['CA'] })])).toMatchObject({ lowest: 7000, past: [{ forEverybody: true }] });
  });

  it('is the price without a code where no rung is reached', () => {
    expect(then([ladder()], { case: cart([line('l1', 5899)]) })).toMatchObject({ lowest: 5899, past: [{ codes: [] }] });
  });

  it('leaves out what she holds now and will not then, and today’s codes; keeps what is still good', () => {
    const held = [
      coupon('ends', 'storeCoupon', 1000, 0, { validUntil: '2026-11-30T07:59:59Z' }),
      coupon('stays', 'storeCoupon', 300, 0, { validUntil: '2026-12-31T07:59:59Z' }),
      coupon('today', 'promoCode', 4000, 0, { code: 'NOW40' }),
    ];
    // 120.00 − 3.00 − 15.00
    expect(then([ladder()], { case: cart([line('l1', 12000)], held) })).toMatchObject({ lowest: 10200 });
  });

  it('asks of a past code what it asked then, and not whether she used its string', () => {
    const forNew = ladder({ rows: [rung('NEW15', 1500, 100, { requires: ['newBuyer'] })] });
    const context = { region: 'US', at: '2026-11-22T00:00:00Z', usedCodes: ['NEW15'] };
    expect(then([forNew], { case: cart([line('l1', 12000)], [], { context }) })).toMatchObject({ lowest: 12000 });
    const ofNew = { ...context, traits: ['newBuyer'] };
    expect(then([forNew], { case: cart([line('l1', 12000)], [], { context: ofNew }) })).toMatchObject({ lowest: 10500 });
  });

  it('uses several rungs over several orders, each once', () => {
    const two = cart([line('l1', 6000), line('l2', 6000)]);
    const rows = [rung('A8', 800, 5900), rung('B8', 800, 5900)];
    expect(then([ladder({ rows })], { case: two, maximumOrders: 2 })).toMatchObject({ lowest: 10400, past: [{ codes: ['A8', 'B8'] }] });
  });

  it('is worked out for so many ladders at most, the latest', () => {
    const many = Array.from({ length: 20 }, (_, nth) => ladder({ text: `${nth}`, rows: [rung('X', 100 + nth, 100)] }));
    const found = then([...many, october]);
    expect(found.kind === 'range' && [found.past.length, found.past[0]?.text]).toEqual([MOST_LADDERS, 'October']);
  });
});
