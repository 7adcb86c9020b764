import { describe, expect, it } from 'vitest';
import { instantAt, pacific, wallClockOf } from '../../core/zone-clock';

// US Energy Policy Act of 2005: summer time from 2 a.m. on the second Sunday of March to 2 a.m. on the first of November; UTC-8, -7 in summer.
describe.each([
  ['a winter evening', '2026-01-15T23:59:59Z', '2026-01-16T07:59:59Z'],
  ['a summer evening', '2026-07-15T23:59:59Z', '2026-07-16T06:59:59Z'],
  ['the last second before summer', '2026-03-08T01:59:59Z', '2026-03-08T09:59:59Z'],
  ['the first second of summer', '2026-03-08T03:00:00Z', '2026-03-08T10:00:00Z'],
  ['the evening summer ends', '2026-11-01T23:59:59Z', '2026-11-02T07:59:59Z'],
])('%s in Los Angeles', (_name, wall, instant) => {
  it('from its clock', () => expect(new Date(instantAt(Date.parse(wall), pacific)).toISOString()).toBe(instant.replace('Z', '.000Z')));
  it('to its clock', () => expect(wallClockOf(Date.parse(instant), pacific)).toBe(Date.parse(wall)));
});

it('knows zones of half hours', () => {
  expect(instantAt(Date.parse('2026-11-11T05:30:00Z'), 'Asia/Kolkata')).toBe(Date.parse('2026-11-11T00:00:00Z'));
});
