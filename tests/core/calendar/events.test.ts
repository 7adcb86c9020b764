// The shipped sales: each with its source, and none of what was collected is missing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import document from '../../../core/calendar/events.json';
import { instantsOf } from '../../../core/calendar/instants';
import { calendarDocument, type SaleEvent } from '../../../core/calendar/sale-event';
import { eventOfRow, type SourceRow } from '../../../scripts/calendar/event-of-row';
import { eventsOf } from '../../../scripts/calendar/events-of';

const { events } = calendarDocument.parse(document);

const row = (fields: Partial<SourceRow>): SourceRow => ({
  name: 'Summer Sale 2028',
  startsAt: '2028-06-01',
  endsAt: '2028-06-10',
  timezone: 'not stated',
  region: 'GLOBAL',
  source: 'https://example.com',
  kind: 'announced',
  ...fields,
});

describe('a row that was collected', () => {
  it('keeps its days on the clock that it names', () => {
    expect(eventOfRow(row({ startsAt: '2028-06-01T07:00:00Z', timezone: 'America/Los_Angeles (PDT)' })).from).toEqual({
      wall: '2028-06-01T00:00:00',
      zones: ['America/Los_Angeles'],
    });
    expect(eventOfRow(row({ timezone: 'local time of each market' })).until).toEqual({ wall: '2028-06-10T23:59:59', zones: ['market'] });
  });

  it.each([
    ['a sale', { name: 'Moon Sale 2028' }],
    ['a zone', { timezone: 'Olympus Mons' }],
    ['a date', { startsAt: 'in June' }],
    ['an offset that its zone does not have', { startsAt: '2028-06-01T00:00:00-08:00', timezone: 'America/Los_Angeles' }],
  ])('is not taken in with %s that nobody knows', (_what, fields) => {
    expect(() => eventOfRow(row(fields))).toThrow();
  });
});

it('what is shipped names no place of our own', () => {
  expect(JSON.stringify(events)).not.toMatch(/seed \d|index|\/work\//);
});

const collected = join(import.meta.dirname, '../../../../shared/data/sale-events.json');

describe.skipIf(!existsSync(collected))('of the dates that were collected (only where they stand beside the clone)', () => {
  const rows: SourceRow[] = existsSync(collected) ? JSON.parse(readFileSync(collected, 'utf8')) : [];

  it('the shipped file is what they make', () => expect(eventsOf(rows)).toEqual(events));

  it('every row is in, in its order; what only a note says stands after them', () => {
    expect(rows.length).toBe(53);
    expect(events.length).toBe(rows.length + 4);
  });

  it.each(rows.map((one, at): [string, SourceRow, SaleEvent | undefined] => [`${at} ${one.name}`, one, events[at]]))(
    '%s says what it said',
    (_name, one, event) => {
      expect(event?.basis).toBe(one.kind);
      for (const word of event?.name.split(' ') ?? ['']) expect(one.name).toContain(word);
      expect(event?.regions?.toString().replace('GB', 'UK') ?? 'GLOBAL').toBe(/GLOBAL|not stated/.test(one.region) ? 'GLOBAL' : one.region);
      expect([event?.from === undefined, event?.until === undefined]).toEqual([one.startsAt === null, one.endsAt === null]);
      for (const [stated, boundary] of [
        [one.startsAt, event?.from],
        [one.endsAt, event?.until],
      ] as const) {
        if (stated === null || boundary === undefined) continue;
        if (/Z$|[+-]\d\d:\d\d$/.test(stated)) {
          // an instant: it is one of those that the boundary may be, but for the second before midnight
          const { earliest, latest } = instantsOf(boundary, ['UTC']);
          const ms = Date.parse(stated);
          expect(ms).toBeGreaterThanOrEqual(earliest);
          expect(ms).toBeLessThanOrEqual(latest + 1000);
        } else expect(boundary.wall.slice(0, stated.length)).toBe(stated);
      }
      expect(event?.source.slice(0, 20)).toBe(one.source.slice(0, 20));
    },
  );
});
