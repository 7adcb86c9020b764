// The shipped ladders: every collected row is in one or its omission is explained, and nothing is in that was not collected.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeEntry } from '../../../core/codes/book';
import { pastLadders, shippedCodes } from '../../../core/codes/catalogue/catalogue';
import shipped from '../../../core/codes/catalogue/ladders.json';
import { statusAt } from '../../../core/codes/status';
import { laddersOf } from '../../../scripts/catalogue/ladders-of';

describe('the shipped catalogue', () => {
  it('is entries of a book, each with its source', () => {
    for (const entry of shippedCodes()) expect(codeEntry.safeParse(entry).success, entry.entryId).toBe(true);
    expect(new Set(shippedCodes().map(({ entryId }) => entryId)).size).toBe(192);
    expect(shippedCodes().filter(({ sources }) => sources[0]?.where === undefined || sources[0].from !== 'shipped')).toEqual([]);
    expect(pastLadders().flatMap(({ rows }) => rows)).toHaveLength(192);
  });

  it('tells the same string of two years apart', () => {
    const usaff8 = shippedCodes().filter(({ row }) => row.code === 'USAFF8');
    expect(usaff8.map(({ row }) => [row.minimumSpend?.amount, row.validUntil])).toEqual([
      [6900, '2025-02-24T07:59:59Z'],
      [5900, '2026-05-08T06:59:59Z'],
    ]);
  });

  it('says who is left out, in the letters of ISO 3166', () => {
    const global = pastLadders().find(({ rows }) => rows[0]?.code === 'AEAFF03');
    expect(global?.excludedRegions).toEqual(expect.arrayContaining(['DE', 'FR', 'GB', 'RS', 'US']));
    const countries = pastLadders().flatMap(({ regions = [], excludedRegions = [] }) => [...regions, ...excludedRegions]);
    const named = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(countries.filter((country) => country === 'UK' || named.of(country) === undefined)).toEqual([]);
  });
});

/** The bounds of every ladder for a shopper of a market, worked out by hand from the sources' words; absent: none stated. */
const windows: [firstCode: string, market: string, from: string | undefined, until: string | undefined][] = [
  // "Sale: 2025.02.17 PST - 2025.02.23 PST": winter, UTC-8
  ['USAFF3', 'US', '2025-02-17T08:00:00Z', '2025-02-24T07:59:59Z'],
  ['AEAFF03', 'CL', '2025-02-17T08:00:00Z', '2025-02-24T07:59:59Z'],
  // Spain's local time, UTC+1
  ['ESSF03', 'ES', '2025-02-16T23:00:00Z', '2025-02-23T22:59:59Z'],
  ['AFAU05', 'AU', '2025-02-17T08:00:00Z', '2025-02-24T07:59:59Z'],
  // summer in Los Angeles, UTC-7
  ['AFMC2', 'IL', undefined, '2026-05-08T06:59:59Z'],
  ['USAFF02', 'US', undefined, '2026-05-08T06:59:59Z'],
  // no zone stated: the end of 30 June in New York is before that in Los Angeles
  ['NEWUSOFF3', 'US', undefined, '2026-07-01T03:59:59Z'],
  ['MAES1', 'BR', undefined, '2026-05-08T02:59:59Z'],
  ['CHOICEKR03', 'KR', undefined, '2026-05-07T14:59:59Z'],
  ['FRFW02', 'FR', undefined, '2026-05-07T21:59:59Z'],
  // no zone stated: Madrid's midnight, UTC+2, comes first
  ['CDES02', 'ES', undefined, '2026-05-07T21:59:59Z'],
  ['ESCD02', 'ES', undefined, '2026-05-07T21:59:59Z'],
  ['DECD02', 'DE', undefined, '2026-05-07T21:59:59Z'],
  ['AEPLL02', 'PL', undefined, '2026-05-07T21:59:59Z'],
  ['AEUA01', 'UA', undefined, '2026-05-07T21:59:59Z'],
  // no zone stated, ten countries: Finland's midnight, UTC+3, is hers; Ireland's, UTC+1, another's
  ['CD02VIO', 'FI', undefined, '2026-05-07T20:59:59Z'],
  ['CD02VIO', 'IE', undefined, '2026-05-07T22:59:59Z'],
  ['AEUKCDX2', 'GB', undefined, '2026-05-07T21:59:59Z'],
  // no zone stated: British summer, UTC+1
  ['UKNEW03', 'GB', undefined, '2026-07-09T22:59:59Z'],
  ['AFFAU03', 'AU', undefined, '2026-05-08T06:59:59Z'],
  ['CDCA23', 'CA', undefined, '2026-05-08T06:59:59Z'],
  // "23:59 CT", UTC-6 without summer time
  ['CDMX1', 'MX', undefined, '2026-05-08T05:59:59Z'],
  ['GCCCD01', 'AE', undefined, '2026-05-08T06:59:59Z'],
  ['OTPRD02', 'DZ', '2026-10-01T07:00:00Z', '2026-10-08T06:59:59Z'],
  ['FRPRD02', 'FR', '2026-10-01T07:00:00Z', '2026-10-08T06:59:59Z'],
];
const never = ['ALC9', 'AFSO3', 'BRFS1'];

const DAY_MS = 86_400_000;
const bounds = [-400 * DAY_MS, -DAY_MS, -3_600_000, -1, 0, 1, 3_600_000, DAY_MS];
const ladderOf = (first: string) =>
  shippedCodes().filter(
    ({ entryId }) =>
      entryId.split('/')[0] ===
      shippedCodes()
        .find(({ row }) => row.code === first)
        ?.entryId.split('/')[0],
  );
/** For each window the moments around both its ends, and what a code is then. */
const moments = windows.flatMap(([first, market, from, until]) => {
  const [fromMs, untilMs] = [from, until].map((instant) => (instant === undefined ? undefined : Date.parse(instant)));
  const at = [...bounds.map((ms) => (untilMs ?? 0) + ms), ...(fromMs === undefined ? [] : bounds.map((ms) => fromMs + ms))];
  return at.map((nowMs) => {
    const status = untilMs !== undefined && nowMs >= untilMs ? 'ended' : fromMs !== undefined && nowMs < fromMs ? 'upcoming' : 'live';
    return { first, market, nowMs, status };
  });
});

describe('no shipped code is shown as live once it ended', () => {
  it('at these moments, of more than 200', () => {
    expect(moments.length).toBeGreaterThan(200);
    for (const { first, market, nowMs, status } of moments) {
      const told = ladderOf(first).map((entry) => statusAt(entry, nowMs, market));
      expect(told, `${first} in ${market} at ${new Date(nowMs).toISOString()}`).toEqual(told.map(() => status));
    }
  });

  it('covers every ladder that has an end', () => {
    const ids = new Set(
      [...windows.map(([first]) => first), ...never, 'AFMC2'].flatMap((first) => ladderOf(first)).map(({ entryId }) => entryId),
    );
    // the second ladder of AFMC, as listed for Japan, ends with the first
    const missing = shippedCodes().filter(({ entryId }) => !ids.has(entryId));
    expect(missing.map(({ row }) => [row.regions, row.validUntil])).toEqual(
      Array.from({ length: 8 }, () => [['JP'], '2026-05-08T06:59:59Z']),
    );
  });

  it.each(never)('%s, which states no end, never is', (code) => {
    const [entry] = ladderOf(code);
    for (let year = 2024; year <= 2030; year += 1) expect(entry && statusAt(entry, Date.UTC(year, 5, 15), 'SA')).toBe('undated');
  });

  it('and on the day of the collection none is live at all', () => {
    const now = Date.parse('2026-11-21T00:00:00Z');
    expect(shippedCodes().filter((entry) => statusAt(entry, now, 'US') === 'live')).toEqual([]);
  });
});

const collected = join(import.meta.dirname, '../../../../shared/data/promo-codes.json');
describe.skipIf(!existsSync(collected))('the collected rows (skipped where they are not beside the clone)', () => {
  const file = () =>
    JSON.parse(readFileSync(collected, 'utf8')) as {
      code: string;
      minSpend: number;
      discount: { amount: number };
      region: string | null;
    }[];

  it('give the shipped ladders, row for row', () => expect(laddersOf(file()).ladders).toEqual(shipped.ladders));

  it('are all in, or left out for a reason', () => {
    const { omitted } = laddersOf(file());
    expect(omitted.map(({ code }) => code)).toEqual([
      ...['IFPLEMR', 'IFP9DBNO', 'IFPZQPP', 'IFPVITP', 'IFPONWCI', 'IFP0M6OW', 'IFP3UAIA'],
      ...['AJO7RM0ITRX2', 'LV6WVV6WZV3M'],
    ]);
    const gone = new Set(omitted.map(({ code }) => code));
    // both directions, as multisets of code, off and minimum: every amount of these rows is of a currency of two decimals
    const key = (code: string, off: number, minimum: number) => `${code} ${off}/${minimum}`;
    const inFile = file()
      .filter(({ code }) => !gone.has(code))
      .map((row) => key(row.code, row.discount.amount, row.minSpend));
    const inShipped = shippedCodes().map(({ row }) =>
      key(
        row.code,
        row.discount?.type === 'fixed' ? row.discount.amount / 100 : Number.NaN,
        (row.minimumSpend?.amount ?? Number.NaN) / 100,
      ),
    );
    expect(inShipped.toSorted()).toEqual(inFile.toSorted());
  });
});
