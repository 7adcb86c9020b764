// The book as one shopper looks at it.
import { describe, expect, it } from 'vitest';
import type { CodeEntry } from '../../../core/codes/book';
import { codesFor, safelyStated, sortedForCart } from '../../../core/codes/view';
import type { CodeRow } from '../../../core/formats/codes';
import { codeRow, entryOf, NOW, now, seenOnPage, undated } from './entries';

const row = (code: string, fields: Partial<CodeRow> = {}) => codeRow({ code, ...fields });
const codes = (seen: { entry: CodeEntry }[]) => seen.map(({ entry }) => entry.row.code);
const shipped = (code: string, fields: Partial<CodeRow> = {}): CodeEntry =>
  entryOf(row(code, fields), {
    entryId: `shipped:0/${code}`,
    sources: [{ from: 'shipped', where: 'https://example.com', confidence: 'likely', firstSeen: NOW, lastSeen: NOW }],
  });

describe('what she sees', () => {
  const book = [
    entryOf(row('LATE', { validUntil: '2026-12-20T07:59:59Z' })),
    entryOf(row('SOON', { validUntil: '2026-11-22T07:59:59Z' })),
    entryOf(undated({ code: 'OPEN' })),
    entryOf(row('COMES', { validFrom: '2026-11-25T08:00:00Z', validUntil: '2026-11-30T07:59:59Z' })),
    entryOf(row('USED'), { usedAt: NOW }),
    entryOf(row('OLD', { validUntil: '2026-06-01T06:59:59Z' })),
    entryOf(row('OLDER', { validUntil: '2026-05-01T06:59:59Z' })),
    entryOf(undated({ code: 'FORGOTTEN' }), seenOnPage('2026-09-01T00:00:00Z')),
    entryOf(row('FRENCH', { regions: ['FR'] })),
    entryOf(row('NOTHERS', { excludedRegions: ['US'] })),
    entryOf(row('FRENCHOLD', { regions: ['FR'], validUntil: NOW })),
  ];

  it('is what could work for her market, what ends first at the top; the past apart, what ended last at the top', () => {
    const { now: live, past, elsewhere } = codesFor(book, [], now, 'US');
    expect(codes(live)).toEqual(['SOON', 'COMES', 'USED', 'LATE', 'OPEN']);
    expect(live.map(({ status }) => status)).toEqual(['live', 'upcoming', 'usedByMe', 'live', 'live']);
    expect(codes(past)).toEqual(['FORGOTTEN', 'OLD', 'OLDER']);
    expect(elsewhere).toBe(2);
  });

  it('of a market that is not known is everything', () => {
    const { now: live, past, elsewhere } = codesFor(book, [], now, undefined);
    expect([live.length, past.length, elsewhere]).toEqual([7, 4, 0]);
  });

  it('marks two offers under one string', () => {
    const two = [entryOf(row('A')), entryOf(row('A', { minimumSpend: { amount: 100 } }), { entryId: 'A/2' }), entryOf(row('B'))];
    expect(codesFor(two, [], now, 'US').now.map(({ contradicted }) => contradicted)).toEqual([true, true, false]);
  });
});

describe('what a release knows', () => {
  it('is among the past; of a code that she has it is one more source', () => {
    const ended = { validUntil: '2026-06-01T06:59:59Z' };
    const { past } = codesFor([entryOf(row('BOTH', ended))], [shipped('BOTH', ended), shipped('THEIRS', ended)], now, 'US');
    expect(past.map(({ entry }) => [entry.entryId, entry.sources.map(({ from }) => from)])).toEqual([
      ['BOTH/1', ['pasted', 'shipped']],
      ['shipped:0/THEIRS', ['shipped']],
    ]);
  });

  it('of an earlier window of the same string stays apart, and changes nothing of hers', () => {
    const hers = entryOf(row('AGAIN', { validFrom: '2026-11-15T08:00:00Z' }));
    const { now: live, past } = codesFor([hers], [shipped('AGAIN', { validUntil: '2026-06-01T06:59:59Z' })], now, 'US');
    expect([live.map(({ entry }) => entry), codes(past)]).toEqual([[hers], ['AGAIN']]);
  });
});

it('sorted for her cart: by worth there, then by place, then by end', () => {
  const { now: live } = codesFor(
    [
      entryOf(row('A', { validUntil: '2026-12-20T07:59:59Z' })),
      entryOf(row('B', { validUntil: '2026-12-10T07:59:59Z' })),
      entryOf(row('C', { validUntil: '2026-12-05T07:59:59Z' })),
      entryOf(row('D', { validUntil: '2026-12-30T07:59:59Z' })),
    ],
    [],
    now,
    'US',
  );
  const uses: Record<string, [number, number]> = { A: [0, 1], B: [0, 1], C: [0, 2], D: [1800, 0] };
  const sorted = sortedForCart(live, ({ entry }) => {
    const [worth = 0, place = 0] = uses[entry.row.code] ?? [];
    return { worth, place };
  });
  expect(codes(sorted)).toEqual(['D', 'B', 'A', 'C']);
});

it('a code is judged by the window that is sure', () => {
  const entry = entryOf(row('A', { validUntil: '2026-12-01T07:59:59Z', unsure: ['validUntil'] }));
  expect(safelyStated(entry, 'ES').validUntil).toBe('2026-11-30T22:59:59Z');
  expect(safelyStated(entryOf(row('A')), 'ES')).toEqual(row('A'));
});
