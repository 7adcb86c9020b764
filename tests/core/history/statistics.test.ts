import { describe, expect, it } from 'vitest';
import { condense } from '../../../core/history/condense';
import { priceHistoryOf } from '../../../core/history/price-history';
import { statistics } from '../../../core/history/statistics';
import { seen } from './observations';

const today = '2026-08-01';
const at = Date.parse('2026-08-01T20:00:00Z');

describe('statistics', () => {
  it('lowest, median of the days, highest; how often and since when', () => {
    const days = [seen('2026-05-10', 700), seen('2026-06-01', 500), seen('2026-07-01', 900), seen('2026-08-01', 600)];
    // 500 600 700 900: of the two in the middle the lower
    const expected = { lowest: 500, median: 600, highest: 900, days: 4, since: '2026-05-10', until: '2026-08-01' };
    expect(statistics(days, today)).toEqual(expected);
    expect(statistics(days.toReversed(), today)).toEqual(expected);
    expect(statistics(days.slice(0, 3), today)).toMatchObject({ median: 700 });
  });
  it('a day counts by its lowest price in the median, by its highest in the highest', () => {
    expect(statistics([{ ...seen(today, 500), highest: 800 }], today)).toMatchObject({ lowest: 500, median: 500, highest: 800 });
  });
  it('look back 90 days, today the ninetieth', () => {
    // 29 days of May from the 3rd, 30 of June, 31 of July make 90; 1 August is the 91st
    expect(statistics([seen('2026-05-03', 1), seen('2026-05-04', 2)], today)).toMatchObject({ days: 1, since: '2026-05-04' });
    expect(statistics([seen('2026-05-03', 1)], today)).toBeUndefined();
  });
  it('a clock that went ahead is not believed until then', () => {
    const days = [seen('2026-07-01', 500), seen('2027-01-01', 1)];
    expect(statistics(days, today)).toMatchObject({ lowest: 500, days: 1 });
    expect(priceHistoryOf(days, { itemId: days[0]?.itemId ?? '', skuId: '12000036000000001' }, at)?.points).toHaveLength(1);
  });
});

describe('a month in one', () => {
  const month = [seen('2026-02-03', 900, 2000), seen('2026-02-10', 500, 1500), seen('2026-02-20', 700)] as const;
  const [first, second, third] = month;
  const whole = { ...seen('2026-02-03', 500), highest: 900, list: { lowest: 1500, highest: 2000 } };
  it('keeps the lowest, the median and the highest, whatever the order', () => {
    const made = { ...whole, days: { count: 3, last: '2026-02-20', median: 700 } };
    expect(condense(month)).toEqual(made);
    expect(condense([third, first, second])).toEqual(made);
  });
  it('takes another day in, each day counting once', () => {
    // 400 500 700 900: the lower of 500 and 700; the two condensed ones count as their median, 700: 400 700 700 700
    const more = condense([condense(month), seen('2026-02-25', 400)]);
    expect(more).toMatchObject({ lowest: 400, highest: 900, days: { count: 4, last: '2026-02-25', median: 700 } });
  });
  it('of one day stays the day', () => expect(condense([first])).toEqual(first));
});

describe('what is told', () => {
  const itemId = '1005006000000001';
  const skuId = '12000036000000001';
  it('is of one currency and market: those asked for, else those seen last', () => {
    const dear = { ...seen('2026-07-30', 70_000), currency: { code: 'JPY', exponent: 0 }, market: 'JP' };
    const german = { ...seen('2026-07-20', 450), market: 'DE' };
    const all = [seen('2026-07-01', 500), german, dear];
    const lowest = (query: object) => priceHistoryOf(all, { itemId, skuId, ...query }, at)?.statistics.lowest;
    expect([lowest({}), lowest({ currency: 'USD' }), lowest({ currency: 'USD', market: 'US' }), lowest({ currency: 'KRW' })]).toEqual([
      70_000,
      450,
      500,
      undefined,
    ]);
  });
  it('of the whole item: what a product page showed, else what a wish list did', () => {
    const page = { ...seen('2026-07-01', 500), variant: 'any', highest: 900 };
    const listed = { ...seen('2026-07-20', 800), variant: 'listed' };
    const of = (all: (typeof page)[]) => {
      const found = priceHistoryOf(all, { itemId }, at);
      return [found?.of, found?.statistics.lowest];
    };
    expect(of([listed, page])).toEqual(['cheapest', 500]);
    expect(of([listed])).toEqual(['listed', 800]);
    expect(of([seen('2026-07-20', 100)])).toEqual([undefined, undefined]);
  });
  it('a lower price of before the 90 days is told beside them', () => {
    const old = condense([seen('2026-01-03', 300), seen('2026-01-20', 350)]);
    const all = [seen('2025-11-11', 400), old, seen('2026-07-01', 500)];
    expect(priceHistoryOf(all, { itemId, skuId }, at)?.lowestEver).toEqual({ amount: 300, since: '2025-11-11' });
    expect(priceHistoryOf([seen('2026-01-03', 600), seen('2026-07-01', 500)], { itemId, skuId }, at)?.lowestEver).toBeUndefined();
  });
});
