// When a zone's clock shows a time: by hand, from each country's rules of summer time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, instantsOf, timesOf } from '../../../core/calendar/instants';
import marketZones from '../../../core/calendar/market-zones.json';
import { zonesOf } from '../../../core/calendar/zones-of';
import { wallClockOf } from '../../../core/zone-clock';

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 19);

describe.each([
  // once
  ['America/Los_Angeles', '2026-07-01T00:00:00', '2026-07-01T07:00:00', '2026-07-01T07:00:00'],
  ['America/Los_Angeles', '2026-12-31T23:59:59', '2027-01-01T07:59:59', '2027-01-01T07:59:59'],
  ['Asia/Kolkata', '2027-01-01T00:00:00', '2026-12-31T18:30:00', '2026-12-31T18:30:00'],
  ['Pacific/Kiritimati', '2027-01-01T00:00:00', '2026-12-31T10:00:00', '2026-12-31T10:00:00'],
  ['Etc/GMT+7', '2026-11-11T00:00:00', '2026-11-11T07:00:00', '2026-11-11T07:00:00'],
  // twice: 1 November 2026 at 2:00 it is 1:00 again; in Berlin 25 October at 3:00 it is 2:00; in Santiago 4 April at 24:00 it is 23:00
  ['America/Los_Angeles', '2026-11-01T01:30:00', '2026-11-01T08:30:00', '2026-11-01T09:30:00'],
  ['Europe/Berlin', '2026-10-25T02:30:00', '2026-10-25T00:30:00', '2026-10-25T01:30:00'],
  ['America/Santiago', '2026-04-04T23:59:59', '2026-04-05T02:59:59', '2026-04-05T03:59:59'],
  // half an hour only: 5 April 2026 at 2:00 it is 1:30
  ['Australia/Lord_Howe', '2026-04-05T01:45:00', '2026-04-04T14:45:00', '2026-04-04T15:15:00'],
  // not at all: 8 March 2026 2:00 is 3:00; in Havana 8 March 0:00 is 1:00; in Cairo 24 April 0:00 is 1:00
  ['America/Los_Angeles', '2026-03-08T02:30:00', '2026-03-08T09:30:00', '2026-03-08T10:30:00'],
  ['America/Havana', '2026-03-08T00:00:00', '2026-03-08T04:00:00', '2026-03-08T05:00:00'],
  ['Africa/Cairo', '2026-04-24T00:00:00', '2026-04-23T21:00:00', '2026-04-23T22:00:00'],
])('%s at %s', (zone, wall, earliest, latest) => {
  it(`is ${earliest} … ${latest} UTC`, () => {
    const found = timesOf(Date.parse(`${wall}Z`), zone);
    expect([iso(found.earliest), iso(found.latest)]).toEqual([earliest, latest]);
  });
});

it('what a clock showed at an instant is found again, at that instant among others', () => {
  const zones = [
    'America/Los_Angeles',
    'Europe/London',
    'Australia/Lord_Howe',
    'Africa/Cairo',
    'America/Santiago',
    'Pacific/Chatham',
    'UTC',
  ];
  const second = fc.integer({ min: Date.UTC(2026, 0, 1) / 1000, max: Date.UTC(2028, 0, 1) / 1000 });
  fc.assert(
    fc.property(fc.constantFrom(...zones), second, (zone, at) => {
      const found = timesOf(wallClockOf(at * 1000, zone), zone);
      expect([found.earliest, found.latest]).toContain(at * 1000);
      expect(found.latest - found.earliest).toBeLessThanOrEqual(3600_000);
    }),
    { numRuns: 1500 },
  );
});

it('a boundary in doubt spans every zone it names, the market’s own among them', () => {
  const { earliest, latest } = instantsOf({ wall: '2026-12-01T00:00:00', zones: ['UTC', 'America/Los_Angeles', 'market'] }, ['Asia/Seoul']);
  expect([iso(earliest), iso(latest)]).toEqual(['2026-11-30T15:00:00', '2026-12-01T08:00:00']);
});

it('days are counted by midnights of the zone, not by hours', () => {
  const lateEvening = Date.parse('2026-11-30T23:30:00-08:00');
  expect(daysBetween(lateEvening, lateEvening + 3600_000, 'America/Los_Angeles')).toBe(1);
  expect(daysBetween(lateEvening, lateEvening + 3600_000, 'Europe/Berlin')).toBe(0);
  // the day summer ends has 25 hours
  expect(daysBetween(Date.parse('2026-11-01T00:10:00-07:00'), Date.parse('2026-11-01T23:50:00-08:00'), 'America/Los_Angeles')).toBe(0);
  expect(daysBetween(Date.parse('2026-12-31T12:00:00Z'), Date.parse('2027-01-01T12:00:00Z'), 'UTC')).toBe(1);
});

describe('the zones of markets', () => {
  it('are ones that the browser has', () => {
    for (const zone of new Set(Object.values(marketZones).flat())) expect(() => timesOf(0, zone)).not.toThrow();
  });

  it('of a country with one clock are one, of a wide one its outermost, of one that is not known hers', () => {
    expect(zonesOf('KR', 'UTC')).toEqual(['Asia/Seoul']);
    expect(zonesOf('US', 'UTC')).toEqual(expect.arrayContaining(['America/New_York', 'Pacific/Honolulu']));
    expect(zonesOf('ZZ', 'Asia/Tokyo')).toEqual(['Asia/Tokyo']);
    expect(zonesOf(undefined, 'Asia/Tokyo')).toEqual(['Asia/Tokyo']);
    expect(zonesOf('constructor', 'Asia/Tokyo')).toEqual(['Asia/Tokyo']);
  });
});
