// What a code is at a moment: whatever its source left open, it is never live when it may be over.
import { describe, expect, it } from 'vitest';
import { safeWindow } from '../../../core/codes/safe-window';
import { statusAt } from '../../../core/codes/status';
import { codeRow, entryOf, NOW, now, paste, seenOnPage, undated, withoutField } from './entries';

const DAY_MS = 86_400_000;
const at = (instant: string) => Date.parse(instant);

describe('what an entry is', () => {
  const used = { usedAt: NOW };
  const refused = { refused: { at: NOW, reason: 'below-minimum' as const } };
  it.each([
    ['live', entryOf()],
    ['upcoming', entryOf(codeRow({ validFrom: '2026-11-21T12:00:01Z' }))],
    ['ended', entryOf(codeRow({ validUntil: NOW }))],
    ['ended', entryOf(codeRow({ status: 'ended' }))],
    ['ended', entryOf(codeRow({ validUntil: NOW }), { ...used, ...refused })],
    ['usedByMe', entryOf(codeRow(), { ...used, ...refused })],
    ['refused', entryOf(codeRow(), refused)],
    ['refused', entryOf(codeRow({ status: 'usedUp' }), refused)],
    ['usedUp', entryOf(codeRow({ status: 'usedUp' }))],
    ['usedUp', entryOf(codeRow(), { stock: 0 })],
    ['live', entryOf(codeRow(), { stock: 1 })],
    ['live', entryOf(undated())],
    ['upcoming', entryOf(undated({ validFrom: '2026-11-22T00:00:00Z' }))],
  ])('%s', (status, entry) => expect(statusAt(entry, now, 'US')).toBe(status));

  it('a window is half open: it begins with its first moment and ends with its last second', () => {
    const entry = entryOf(codeRow({ validFrom: '2026-11-11T08:00:00Z', validUntil: '2026-11-12T07:59:59Z' }));
    const moments = ['2026-11-11T07:59:59.999Z', '2026-11-11T08:00:00Z', '2026-11-12T07:59:58.999Z', '2026-11-12T07:59:59Z'];
    expect(moments.map((moment) => statusAt(entry, at(moment), 'US'))).toEqual(['upcoming', 'live', 'live', 'ended']);
  });

  it('a refusal that lapses does: an hour after a payment that failed', () => {
    const entry = entryOf(codeRow(), { refused: { at: NOW, reason: 'payment-block' } });
    expect([statusAt(entry, now + 3_599_999, 'US'), statusAt(entry, now + 3_600_000, 'US')]).toEqual(['refused', 'live']);
  });
});

describe('a code without an end', () => {
  it.each([
    [0, 'live'],
    [14 * DAY_MS - 1, 'live'],
    [14 * DAY_MS, 'undated'],
    [400 * DAY_MS, 'undated'],
    // the clock was set back by a day, or by more: when it was seen is not known then
    [-DAY_MS + 1, 'live'],
    [-DAY_MS, 'undated'],
  ])('%d ms after it was seen is %s', (ms, status) => {
    expect(statusAt(entryOf(undated(), seenOnPage('2026-11-01T00:00:00Z', NOW)), now + ms, 'US')).toBe(status);
  });

  it('whose end is a reading no code would reach has none', () => {
    // "until 10 June", pasted in January: the nearest 10 June is five months ahead
    const sources = [{ ...paste, firstSeen: '2027-01-15T00:00:00Z', lastSeen: '2027-01-15T00:00:00Z' }];
    const entry = entryOf(codeRow({ validUntil: '2027-06-11T06:59:59Z', unsure: ['validUntil'] }), { sources });
    expect(
      [at('2027-01-16T00:00:00Z'), at('2027-05-01T00:00:00Z'), at('2027-07-01T00:00:00Z')].map((ms) => statusAt(entry, ms, 'US')),
    ).toEqual(['live', 'undated', 'ended']);
    expect(statusAt({ ...entry, row: withoutField(entry.row, 'unsure') }, at('2027-05-01T00:00:00Z'), 'US')).toBe('live');
  });
});

describe('a day whose zone is not stated', () => {
  const bounds = (from: string, until: string, region: string | undefined, regions?: string[]) => {
    const row = codeRow({
      validFrom: from,
      validUntil: until,
      unsure: ['validFrom', 'validUntil'],
      ...(regions === undefined ? {} : { regions }),
    });
    const { fromMs, untilMs } = safeWindow(row, region);
    return [fromMs, untilMs].map((ms) => ms !== undefined && `${new Date(ms).toISOString().slice(0, 19)}Z`);
  };
  // from 1 to 10 of the month in Los Angeles; expected by hand from the zones' offsets
  it.each([
    // 00:00 in Los Angeles is later than anywhere east; the end is the market's
    [
      'Spain in summer, UTC+2',
      '2026-06-01T07:00:00Z',
      '2026-06-11T06:59:59Z',
      'ES',
      undefined,
      '2026-06-01T07:00:00Z',
      '2026-06-10T21:59:59Z',
    ],
    ['Korea, UTC+9', '2026-06-01T07:00:00Z', '2026-06-11T06:59:59Z', 'KR', undefined, '2026-06-01T07:00:00Z', '2026-06-10T14:59:59Z'],
    [
      'Brazil: Noronha UTC-2, Acre UTC-5',
      '2026-06-01T07:00:00Z',
      '2026-06-11T06:59:59Z',
      'BR',
      undefined,
      '2026-06-01T07:00:00Z',
      '2026-06-11T01:59:59Z',
    ],
    // Honolulu's day begins last, New York's ends first
    ['the United States', '2026-06-01T07:00:00Z', '2026-06-11T06:59:59Z', 'US', undefined, '2026-06-01T10:00:00Z', '2026-06-11T03:59:59Z'],
    [
      'her market of a list',
      '2026-06-01T07:00:00Z',
      '2026-06-11T06:59:59Z',
      'IE',
      ['FI', 'IE'],
      '2026-06-01T07:00:00Z',
      '2026-06-10T22:59:59Z',
    ],
    [
      'any market of a list',
      '2026-06-01T07:00:00Z',
      '2026-06-11T06:59:59Z',
      undefined,
      ['FI', 'IE'],
      '2026-06-01T07:00:00Z',
      '2026-06-10T20:59:59Z',
    ],
    [
      'no market known: from UTC-12 to UTC+14',
      '2026-06-01T07:00:00Z',
      '2026-06-11T06:59:59Z',
      undefined,
      undefined,
      '2026-06-01T12:00:00Z',
      '2026-06-10T09:59:59Z',
    ],
    [
      'a market that is none',
      '2026-06-01T07:00:00Z',
      '2026-06-11T06:59:59Z',
      'constructor',
      undefined,
      '2026-06-01T12:00:00Z',
      '2026-06-10T09:59:59Z',
    ],
    // summer time ends in Europe on 25 October and in Los Angeles on 1 November 2026
    [
      'Spain, between both changes',
      '2026-10-20T07:00:00Z',
      '2026-10-29T06:59:59Z',
      'ES',
      undefined,
      '2026-10-20T07:00:00Z',
      '2026-10-28T22:59:59Z',
    ],
    ['Spain, after both', '2026-10-20T07:00:00Z', '2026-11-11T07:59:59Z', 'ES', undefined, '2026-10-20T07:00:00Z', '2026-11-10T22:59:59Z'],
    // it begins in Los Angeles on 8 March and in Europe on 29 March 2026
    [
      'Spain, between both changes in spring',
      '2026-03-10T07:00:00Z',
      '2026-03-29T06:59:59Z',
      'ES',
      undefined,
      '2026-03-10T07:00:00Z',
      '2026-03-28T22:59:59Z',
    ],
    [
      'Spain, after both in spring',
      '2026-03-10T07:00:00Z',
      '2026-03-30T06:59:59Z',
      'ES',
      undefined,
      '2026-03-10T07:00:00Z',
      '2026-03-29T21:59:59Z',
    ],
    // Azores: 24 October 2026 is the last day in summer time, UTC+0; mainland UTC+1
    ['Portugal', '2026-10-20T07:00:00Z', '2026-10-25T06:59:59Z', 'PT', undefined, '2026-10-20T07:00:00Z', '2026-10-24T22:59:59Z'],
    // the year ends
    [
      'Japan at the turn of the year',
      '2026-12-25T08:00:00Z',
      '2027-01-01T07:59:59Z',
      'JP',
      undefined,
      '2026-12-25T08:00:00Z',
      '2026-12-31T14:59:59Z',
    ],
    [
      'Kiribati, UTC+12 to UTC+14',
      '2026-12-25T08:00:00Z',
      '2027-01-01T07:59:59Z',
      'KI',
      undefined,
      '2026-12-25T08:00:00Z',
      '2026-12-31T09:59:59Z',
    ],
  ])('%s', (_what, from, until, region, regions, safeFrom, safeUntil) => {
    expect(bounds(from, until, region, regions)).toEqual([safeFrom, safeUntil]);
  });

  it('with an hour that is lived twice ends with the first of the two, and begins with the second', () => {
    // Chile sets its clocks back at 24:00 of Saturday 4 April 2026: 23:59:59 is at UTC-3 and again at UTC-4
    const [, until] = bounds('2026-04-01T07:00:00Z', '2026-04-05T06:59:59Z', 'CL');
    expect(until).toBe('2026-04-05T02:59:59Z');
    // 1 November 2026, 01:30 in Los Angeles: 08:30 and 09:30
    const early = codeRow({
      validFrom: '2026-11-01T08:30:00Z',
      validUntil: '2026-11-01T09:30:00Z',
      unsure: ['validFrom', 'validUntil'],
      regions: ['US'],
    });
    const { fromMs } = safeWindow({ ...early, regions: ['MX'] }, 'MX');
    expect(new Date(fromMs ?? 0).toISOString()).toBe('2026-11-01T09:30:00.000Z');
  });

  /** What the clock of a zone shows, by the browser's own formatting. */
  const shown = (zone: string) => {
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    return (ms: number) => clock.format(ms);
  };
  const pacific = shown('America/Los_Angeles');

  // every 37 hours of two years, so that all hours of the day and all changes of the clocks come up
  it.each([
    ['ES', 'Europe/Madrid'],
    ['IL', 'Asia/Jerusalem'],
    ['IN', 'Asia/Kolkata'],
    ['JP', 'Asia/Tokyo'],
    ['VE', 'America/Caracas'],
  ])('in %s: live exactly while the clocks of both zones are inside', (market, zone) => {
    const local = shown(zone);
    const [from, until] = ['2026-03-08T02:30:00', '2026-11-01T03:30:00'].map((wall) => wall.replace('T', ' '));
    // in Los Angeles: the hour that is left out in spring, and one after that which is lived twice in autumn
    const row = codeRow({
      validFrom: '2026-03-08T10:30:00Z',
      validUntil: '2026-11-01T11:30:00Z',
      unsure: ['validFrom', 'validUntil'],
      regions: [market],
    });
    const entry = entryOf(row, { sources: [{ ...paste, firstSeen: '2026-09-15T00:00:00Z', lastSeen: '2026-09-15T00:00:00Z' }] });
    let inside = 0;
    for (let ms = at('2026-01-01T00:00:00Z'); ms < at('2027-12-31T00:00:00Z'); ms += 37 * 3_600_000) {
      const walls = [pacific(ms), local(ms)];
      const isOver = walls.some((wall) => wall >= (until ?? ''));
      const isAhead = walls.some((wall) => wall < (from ?? ''));
      if (!isOver && !isAhead) inside += 1;
      expect(statusAt(entry, ms, market), new Date(ms).toISOString()).toBe(isOver ? 'ended' : isAhead ? 'upcoming' : 'live');
    }
    expect(inside).toBeGreaterThan(100);
  });

  it('is the stated one where the zone is known, or nothing is in doubt', () => {
    const row = codeRow({ unsure: ['validUntil'] });
    expect(safeWindow(row, 'KR', 'America/Los_Angeles')).toEqual({ fromMs: undefined, untilMs: at('2026-12-01T07:59:59Z') });
    expect(safeWindow(codeRow(), 'KR')).toEqual({ fromMs: undefined, untilMs: at('2026-12-01T07:59:59Z') });
    expect(safeWindow(undated(), 'KR')).toEqual({ fromMs: undefined, untilMs: undefined });
  });
});
