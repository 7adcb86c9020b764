import { describe, expect, it } from 'vitest';
import { columnFormat, distanceFormat, momentFormat, moneyFormat, percentFormat } from '../../../components/language/format';

const RLM = '\u200f';
const LRM = '\u200e';
const NBSP = '\u00a0';
const MINUS = '−';
const of = (code: string, exponent = 2) => ({ code, exponent });

describe('money', () => {
  it.each([
    ['en', of('USD'), 6100, 'US$61.00'],
    ['en', of('USD'), 0, 'US$0.00'],
    ['en', of('USD'), 5, 'US$0.05'],
    ['en', of('USD'), -1000, `${MINUS}US$10.00`],
    ['en', of('USD'), 123_456_789, 'US$1,234,567.89'],
    ['en', of('CAD'), 6100, 'CA$61.00'],
    ['en', of('AUD'), 6100, 'A$61.00'],
    ['en', of('MXN'), 6100, 'MX$61.00'],
    ['en', of('EUR'), 6100, '€61.00'],
    ['en', of('JPY', 0), 6100, '¥6,100'],
    ['en', of('KWD', 3), 61_005, `KWD${NBSP}61.005`],
    ['en', of('CLP', 0), 6100, `CLP${NBSP}6,100`],
    ['es-MX', of('MXN'), 6100, 'MX$61.00'],
    ['en-CA', of('CAD'), 6100, 'CA$61.00'],
    ['he', of('ILS'), 6100, `${RLM}61.00${NBSP}${RLM}₪`],
    ['he', of('USD'), 6100, `${RLM}61.00${NBSP}${RLM}US$${LRM}`],
    ['he', of('CAD'), 6100, `${RLM}61.00${NBSP}${RLM}CA$${LRM}`],
  ])('%s %o %i', (locale, currency, amount, shown) => expect(moneyFormat(locale, currency)(amount)).toBe(shown));

  it.each([
    ['en', of('USD'), 'code', `USD${NBSP}61.00`],
    ['en', of('USD'), 'narrowSymbol', '$61.00'],
    ['en', of('CAD'), 'narrowSymbol', '$61.00'],
    ['de', of('EUR'), 'code', `61,00${NBSP}EUR`],
    ['he', of('USD'), 'narrowSymbol', `${RLM}61.00${NBSP}${RLM}$`],
  ] as const)('%s %o as %s', (locale, currency, display, shown) => expect(moneyFormat(locale, currency, display)(6100)).toBe(shown));

  it('is exact where a float would not be', () => {
    // 2^53 − 1 minor units; divided by 100 as a float it is 90071992547409.9
    expect(moneyFormat('en', of('USD'))(Number.MAX_SAFE_INTEGER)).toBe('US$90,071,992,547,409.91');
    expect(moneyFormat('en', of('KWD', 3))(Number.MAX_SAFE_INTEGER)).toBe(`KWD${NBSP}9,007,199,254,740.991`);
    expect(columnFormat('en', of('USD'))(-Number.MAX_SAFE_INTEGER)).toBe(`${MINUS}90,071,992,547,409.91`);
  });

  it('refuses what is no whole number of minor units', () => {
    expect(() => moneyFormat('en', of('USD'))(0.5)).toThrow(RangeError);
    expect(() => moneyFormat('en', of('USD'))(Number.NaN)).toThrow(RangeError);
  });

  it('leaves the symbol to the head of a column', () => {
    expect(columnFormat('en', of('USD'))(-215)).toBe(`${MINUS}2.15`);
    expect(columnFormat('en', of('JPY', 0))(1200)).toBe('1,200');
  });
});

describe('shares', () => {
  it.each([
    [1, '0.01%'],
    [500, '5%'],
    [1250, '12.5%'],
    [10_000, '100%'],
  ])('%i basis points', (basisPoints, shown) => expect(percentFormat('en')(basisPoints)).toBe(shown));
});

describe('times', () => {
  const now = Date.parse('2026-06-18T12:00:00Z');
  it.each([
    ['2026-06-18T12:00:59Z', undefined],
    ['2026-06-18T11:59:01Z', undefined],
    ['2026-06-18T11:58:30Z', '1 minute ago'],
    ['2026-06-18T12:59:00Z', 'in 59 minutes'],
    ['2026-06-18T20:59:59Z', 'in 8 hours'],
    ['2026-06-17T12:00:01Z', '23 hours ago'],
    ['2026-06-17T12:00:00Z', '1 day ago'],
    ['2026-06-13T11:00:00Z', '5 days ago'],
    ['no instant', undefined],
  ])('%s is %s', (instant, shown) => expect(distanceFormat('en')(instant, now)).toBe(shown));

  it('speaks Hebrew', () => {
    expect(distanceFormat('he')('2026-06-13T11:00:00Z', now)).toBe('לפני 5 ימים');
    expect(distanceFormat('he')('2026-06-16T11:00:00Z', now)).toBe('לפני יומיים');
  });

  it('names the moment in a zone', () => {
    const moment = momentFormat('en', { timeZone: 'America/Los_Angeles', year: true });
    expect(moment('2026-06-19T06:59:59Z')).toBe('Jun 18, 2026, 23:59');
    expect(momentFormat('en', { timeZone: 'UTC', year: false })('2026-06-18T00:05:00Z')).toBe('Jun 18, 00:05');
    expect(moment('whenever')).toBe('whenever');
  });
});
