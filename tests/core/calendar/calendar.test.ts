// What the calendar says a second before, at, and a second before the end of every edge: edges by hand, from offsets at the time.
import { describe, expect, it } from 'vitest';
import { calendarAt } from '../../../core/calendar/calendar';
import { saleEvents } from '../../../core/calendar/events';

const events = saleEvents();
const NEVER = '9999-01-01T00:00:00';

/** Sale, market: it may run from A, surely from B, surely until C, perhaps until D; all UTC. */
const edges: [string, string, a: string, b: string, c: string, d: string][] = [
  // named to the second: Pacific, UTC-8; in October -7
  ['spring-2025', 'US', '2025-02-17T08:00:00', '2025-02-17T08:00:00', '2025-02-24T07:59:59', '2025-02-24T07:59:59'],
  ['spring-warm-up-2025', 'JP', '2025-02-15T08:00:00', '2025-02-15T08:00:00', '2025-02-17T07:59:59', '2025-02-17T07:59:59'],
  ['choice-day-2026-10', 'JP', '2026-10-01T07:00:00', '2026-10-01T07:00:00', '2026-10-08T06:59:59', '2026-10-08T06:59:59'],
  ['choice-day-2026-10', 'FR', '2026-10-01T07:00:00', '2026-10-01T07:00:00', '2026-10-08T06:59:59', '2026-10-08T06:59:59'],
  ['brand-day-2026', 'IL', '2026-10-09T07:00:00', '2026-10-09T07:00:00', '2026-10-13T06:59:59', '2026-10-13T06:59:59'],
  ['winter-offers-2026', 'DE', '2026-10-14T07:00:00', '2026-10-14T07:00:00', '2026-10-18T06:59:59', '2026-10-18T06:59:59'],
  // each market's own clock: Seoul +9; Brazil -2 to -5; Madrid +1, the Canaries 0
  ['spring-2025', 'KR', '2025-02-16T15:00:00', '2025-02-16T15:00:00', '2025-02-23T14:59:59', '2025-02-23T14:59:59'],
  ['spring-2025', 'BR', '2025-02-17T02:00:00', '2025-02-17T05:00:00', '2025-02-24T01:59:59', '2025-02-24T04:59:59'],
  ['spring-2025', 'ES', '2025-02-16T23:00:00', '2025-02-17T00:00:00', '2025-02-23T22:59:59', '2025-02-23T23:59:59'],
  // London is told its start alone; the end is that of all, by either clock
  ['spring-2025', 'GB', '2025-02-16T23:00:00', '2025-02-16T23:00:00', '2025-02-23T23:59:59', '2025-02-24T07:59:59'],
  // days without an hour: Pacific or the market's own
  ['choice-day-2026-12', 'US', '2026-12-01T05:00:00', '2026-12-01T10:00:00', '2026-12-08T04:59:59', '2026-12-08T09:59:59'],
  ['choice-day-2026-12', 'GB', '2026-12-01T00:00:00', '2026-12-01T08:00:00', '2026-12-07T23:59:59', '2026-12-08T07:59:59'],
  ['choice-day-2026-12', 'DE', '2026-11-30T23:00:00', '2026-12-01T08:00:00', '2026-12-07T22:59:59', '2026-12-08T07:59:59'],
  ['choice-day-2026-12', 'KR', '2026-11-30T15:00:00', '2026-12-01T08:00:00', '2026-12-07T14:59:59', '2026-12-08T07:59:59'],
  ['choice-day-2026-12', 'IL', '2026-11-30T22:00:00', '2026-12-01T08:00:00', '2026-12-07T21:59:59', '2026-12-08T07:59:59'],
  ['choice-day-2026-12', 'BR', '2026-12-01T02:00:00', '2026-12-01T08:00:00', '2026-12-08T01:59:59', '2026-12-08T07:59:59'],
  ['choice-day-2026-12', 'IN', '2026-11-30T18:30:00', '2026-12-01T08:00:00', '2026-12-07T18:29:59', '2026-12-08T07:59:59'],
  // over the end of a year; the Chathams +13:45
  ['choice-day-2027-01', 'NZ', '2026-12-31T10:15:00', '2027-01-01T08:00:00', '2027-01-07T10:14:59', '2027-01-08T07:59:59'],
  // Lisbon and the Azores in winter: 0 and -1
  ['choice-day-2027-02', 'PT', '2027-02-01T00:00:00', '2027-02-01T08:00:00', '2027-02-07T23:59:59', '2027-02-08T07:59:59'],
  // summer in America since 14 March, in Europe from the 28th, in Israel from the 26th
  ['anniversary-2027', 'DE', '2027-03-15T23:00:00', '2027-03-16T07:00:00', '2027-03-25T22:59:59', '2027-03-26T06:59:59'],
  ['anniversary-2027', 'GB', '2027-03-16T00:00:00', '2027-03-16T07:00:00', '2027-03-25T23:59:59', '2027-03-26T06:59:59'],
  ['anniversary-2027', 'IL', '2027-03-15T22:00:00', '2027-03-16T07:00:00', '2027-03-25T21:59:59', '2027-03-26T06:59:59'],
  ['choice-day-2027-04', 'DE', '2027-03-31T22:00:00', '2027-04-01T07:00:00', '2027-04-07T21:59:59', '2027-04-08T06:59:59'],
  // Santiago goes back on 4 April, Punta Arenas has -3 all year
  ['choice-day-2027-04', 'CL', '2027-04-01T03:00:00', '2027-04-01T07:00:00', '2027-04-08T02:59:59', '2027-04-08T06:59:59'],
  // America's summer ends on 7 November, the last day of it
  ['choice-day-2027-11', 'GB', '2027-11-01T00:00:00', '2027-11-01T07:00:00', '2027-11-07T23:59:59', '2027-11-08T07:59:59'],
  ['choice-day-2027-11', 'US', '2027-11-01T04:00:00', '2027-11-01T10:00:00', '2027-11-08T04:59:59', '2027-11-08T09:59:59'],
  // a fixed 07:00 UTC, or Pacific midnight: one on 1 November 2026, when summer ends two hours later
  ['11-11-warm-up-2026', 'US', '2026-11-01T07:00:00', '2026-11-01T07:00:00', '2026-11-11T06:59:59', '2026-11-11T07:59:59'],
  // two lists that differ by a day at the end
  ['11-11-2026', 'DE', '2026-11-10T23:00:00', '2026-11-11T08:00:00', '2026-11-19T06:59:59', '2026-11-20T07:59:59'],
  // three lists: 16–25, 17–28, 23–31 March
  ['anniversary-2026', 'GB', '2026-03-16T00:00:00', '2026-03-23T07:00:00', '2026-03-25T23:59:59', '2026-04-01T06:59:59'],
  ['black-friday-2026', 'GB', '2026-11-20T00:00:00', '2026-11-24T08:00:00', '2026-12-01T06:59:59', '2026-12-02T07:59:59'],
  // the end alone: no more than 16 days before it, and never for sure
  ['choice-day-2026-05', 'GB', '2026-04-21T21:59:00', NEVER, NEVER, '2026-05-07T21:59:00'],
  ['choice-day-2026-05', 'JP', '2026-04-22T06:59:00', NEVER, NEVER, '2026-05-08T06:59:00'],
  ['choice-day-2026-05', 'UA', '2026-04-21T21:59:59', NEVER, NEVER, '2026-05-07T22:59:59'],
  // for which markets is not said
  ['pay-day-2026-09', 'DE', '2026-09-25T22:00:00', NEVER, NEVER, '2026-09-29T06:59:59'],
];

type Expected = 'no' | 'perhaps' | 'surely';
const instants = edges.flatMap(([saleId, region, ...abcd]) => {
  const [a = 0, b = 0, c = 0, d = 0] = abcd.map((edge) => Date.parse(`${edge}Z`));
  const expectedAt = (ms: number): Expected => (ms < a || ms >= d ? 'no' : b <= ms && ms < c ? 'surely' : 'perhaps');
  const around = [...new Set([a, b, c, d].flatMap((edge) => [edge - 1000, edge]))].filter((ms) => ms < Date.parse('2030-01-01'));
  return around.map((ms): [string, string, string, Expected] => [saleId, region, new Date(ms).toISOString(), expectedAt(ms)]);
});

it('is held to at least 200 instants', () => expect(instants.length).toBeGreaterThanOrEqual(200));

it.each(instants)('%s in %s at %s: %s', (saleId, region, at, expected) => {
  const { now, next, later } = calendarAt(events, Date.parse(at), region, 'UTC');
  expect(now.find((sale) => sale.saleId === saleId)?.running ?? 'no').toBe(expected);
  const lists = [now, next, later].filter((list) => list.some((sale) => sale.saleId === saleId));
  expect(lists.length).toBeLessThanOrEqual(1);
});

describe('what comes', () => {
  const at = (instant: string, region = 'GB', zone = 'Europe/London') => calendarAt(events, Date.parse(instant), region, zone);
  const named = (sales: { saleId: string }[]) => sales.map(({ saleId }) => saleId);

  it('next and later, with days of her own calendar', () => {
    const { now, next, later } = at('2026-11-22T01:00:00Z');
    expect(named(now)).toEqual(['black-friday-2026']);
    expect(named(next)).toEqual(['choice-day-2026-12']);
    expect(next[0]?.inDays).toEqual({ least: 9, most: 9 });
    // two lists: 7 and 15 December
    expect(later[0]).toMatchObject({ saleId: 'year-end-2026', inDays: { least: 15, most: 23 }, contradicted: ['from', 'until'] });
    expect(named(later).slice(1, 4)).toEqual(['choice-day-2027-01', 'choice-day-2027-02', 'choice-day-2027-03']);
  });

  it('is a day sooner or later where her day is another than the shop’s', () => {
    // still 30 November in New York when it begins there by Europe's clock; Auckland is on 1 December
    expect(at('2026-11-29T12:00:00Z', 'DE', 'America/New_York').next[0]?.inDays).toEqual({ least: 1, most: 2 });
    expect(at('2026-11-29T12:00:00Z', 'DE', 'Pacific/Auckland').next[0]?.inDays).toEqual({ least: 1, most: 1 });
  });

  it('several that begin on one day are next together', () => {
    expect(named(at('2027-05-20T00:00:00Z', 'DE', 'Europe/Berlin').next).toSorted()).toEqual(['choice-day-2027-06', 'summer-2027']);
  });

  it('a sale of which one list is over and another is to come is to come', () => {
    const { now, next } = at('2026-12-13T12:00:00Z', 'US', 'America/New_York');
    expect(named(now)).toEqual([]);
    expect(next[0]).toMatchObject({ saleId: 'year-end-2026', inDays: { least: 2, most: 2 } });
  });

  it('ends in so many days, by the first list and by the last', () => {
    expect(at('2026-11-25T12:00:00Z').now[0]).toMatchObject({ saleId: 'black-friday-2026', endsInDays: { least: 6, most: 7 } });
  });

  it('nothing is said past the last year that is known', () => {
    expect(at('2028-01-01T12:00:00Z')).toEqual({ now: [], next: [], later: [] });
  });
});

describe('what is said of a sale', () => {
  const sale = (saleId: string, region: string | undefined, instant = '2025-01-01T00:00:00Z') => {
    const { now, next, later } = calendarAt(events, Date.parse(instant), region, 'UTC');
    return [...now, ...next, ...later].find((one) => one.saleId === saleId);
  };

  it('an announced one is announced, a pattern a pattern', () => {
    expect(sale('summer-2026', 'US')?.basis).toBe('announced');
    expect(sale('summer-2027', 'US')?.basis).toBe('pattern');
    // one list saw a notice, two only have days
    expect(sale('anniversary-2026', 'US')).toMatchObject({ basis: 'announced', contradicted: ['from', 'until'] });
  });

  it('sources that agree on the day do not contradict each other, whatever their hours', () => {
    expect(sale('11-11-2026', 'DE')?.contradicted).toEqual(['until']);
    expect(sale('11-11-2026', 'DE')?.said.map(({ untilDay }) => untilDay)).toEqual(['2026-11-18', '2026-11-19']);
  });

  it('goes by the market’s own name where it has one, and by its own clock', () => {
    expect(sale('choice-day-2026-05', 'ES')?.name).toBe('Listos para verano');
    expect(sale('choice-day-2026-05', 'GB')?.name).toBe('Summer Ready');
    expect(sale('choice-day-2026-05', 'IN')).toBeUndefined();
    expect(sale('choice-day-2026-05', undefined)).toBeUndefined();
    expect(sale('spring-2025', 'KR')?.said).toHaveLength(1);
  });

  it('a market whose country is not known goes by her own clock', () => {
    const { next } = calendarAt(events, Date.parse('2026-11-25T00:00:00Z'), undefined, 'Asia/Tokyo');
    expect(new Date(next[0]?.begins.earliest ?? 0).toISOString()).toBe('2026-11-30T15:00:00.000Z');
  });
});
