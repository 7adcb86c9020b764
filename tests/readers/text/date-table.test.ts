// Dates on cards in the pages' languages and forms, worked out by hand.
import { describe, expect, it } from 'vitest';
import { instantOf, readDates } from '../../../readers/text/date-text';
import { plain } from '../../../readers/text/plain';
import type { DateRow } from './dates/date-row';
import { namedDates } from './dates/names';
import { numberDates } from './dates/numbers';
import { noDates } from './dates/refused';

const readAtMs = Date.parse('2026-11-21T12:00:00Z');

const said = (text: string, language: string): string => {
  const dates = readDates(plain(text), readAtMs, language === '' ? undefined : language);
  if (dates === undefined) return 'none';
  const { from, until, unsure } = dates;
  const end = (name: string, instant: string | undefined, field: 'validFrom' | 'validUntil'): string[] =>
    instant === undefined ? [] : [`${name} ${instant}${unsure.includes(field) ? '?' : ''}`];
  return [...end('from', from, 'validFrom'), ...end('until', until, 'validUntil')].join(' ');
};

describe.each<[string, DateRow[]]>([
  ['in numbers', numberDates],
  ['by name', namedDates],
  ['no date', noDates],
])('%s', (_name, rows) => {
  it.each(rows)('%j (%s) says %s', (text, language, says) => expect(said(text, language)).toBe(says));
});

describe('an instant in milliseconds', () => {
  it.each<[unknown, string | undefined]>([
    [1_796_054_400_000, '2026-11-30T16:00:00Z'],
    ['1796054400000', '2026-11-30T16:00:00Z'],
    [1_796_054_400_123.7, '2026-11-30T16:00:00.123Z'],
    [1_796_054_400, undefined],
    ['2026', undefined],
    [Number.NaN, undefined],
    [1e300, undefined],
    [-1_796_054_400_000, undefined],
    [{}, undefined],
    [null, undefined],
  ])('%s', (given, instant) => expect(instantOf(given)).toBe(instant));
});
