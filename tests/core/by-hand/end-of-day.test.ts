// The last second of a day, in California and elsewhere; worked out by hand from the zones' offsets.
import { describe, expect, it } from 'vitest';
import { dayOf, endOfDay } from '../../../core/by-hand/end-of-day';

const pacific = 'America/Los_Angeles';

describe('the end of a day', () => {
  it.each([
    ['in winter', '2026-11-30', pacific, '2026-12-01T07:59:59Z'],
    ['in summer', '2026-06-18', pacific, '2026-06-19T06:59:59Z'],
    ['on the day summer time begins', '2026-03-08', pacific, '2026-03-09T06:59:59Z'],
    ['on the day summer time ends', '2026-11-01', pacific, '2026-11-02T07:59:59Z'],
    ['on a leap day', '2028-02-29', pacific, '2028-03-01T07:59:59Z'],
    ['east of Greenwich', '2026-11-30', 'Asia/Jerusalem', '2026-11-30T21:59:59Z'],
  ])('%s', (_when, day, zone, instant) => {
    expect(endOfDay(day, zone)).toBe(instant);
    expect(dayOf(instant, zone)).toBe(day);
  });

  it.each(['2026-02-30', '2026-13-01', '30.11.2026', '2026-11-3', '', '２０２６-11-30'])('of no day is nothing: %s', (text) => {
    expect(endOfDay(text, pacific)).toBeUndefined();
  });

  it('is not the day of Greenwich', () => {
    expect(dayOf('2026-12-01T07:59:59.999Z', pacific)).toBe('2026-11-30');
    expect(dayOf('2026-12-01T08:00:00Z', pacific)).toBe('2026-12-01');
  });
});
