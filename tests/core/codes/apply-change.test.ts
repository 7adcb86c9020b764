// What can be done to the book, and taken back.
import { describe, expect, it } from 'vitest';
import { applyBookChange, joinBooks } from '../../../core/codes/apply-change';
import { codeBook, MOST_CODES } from '../../../core/codes/book';
import type { BookChange } from '../../../core/codes/change';
import { emptyBook } from '../../../core/codes/empty-book';
import { statusAt } from '../../../core/codes/status';
import { adding, bookAfter, bookOf, changed, codeRow, entryOf, eventPage, NOW, paste, seenOnPage, typed, undated } from './entries';

const LATER = '2026-11-22T12:00:00Z';

describe('a code that is added', () => {
  it('is there with its place and when it was seen', () => {
    const { book, undo, touched } = changed(emptyBook, adding([codeRow()], eventPage));
    expect(book).toEqual(bookOf(entryOf(codeRow(), seenOnPage(NOW))));
    expect(undo).toEqual({ do: 'putBack', entries: [], without: ['AEUS18/1'] });
    expect(touched).toEqual(['AEUS18/1']);
    expect(codeBook.safeParse(book).success).toBe(true);
  });

  it('twice within the hour is no news: the book is the very same', () => {
    const once = bookAfter([[codeRow()], eventPage, NOW]);
    expect(changed(once, adding([codeRow()], eventPage), '2026-11-21T12:59:59Z').book).toBe(once);
    expect(changed(once, adding([codeRow()], eventPage), LATER).book.entries[0]?.sources).toEqual([
      { ...eventPage, firstSeen: NOW, lastSeen: LATER },
    ]);
  });

  it('keeps so much of its words', () => {
    const { book } = changed(emptyBook, adding([codeRow({ text: 'x'.repeat(9000) })]));
    expect(book.entries[0]?.row.text).toBe('x'.repeat(300));
  });

  it.each(['', 'AE US18', 'X'.repeat(65), 'A\n'])('cannot be %j, and nothing of the lot is added', (code) => {
    expect(applyBookChange(emptyBook, adding([codeRow(), codeRow({ code })]), NOW)).toEqual({
      ok: false,
      error: { code: 'bad-code', at: 1 },
    });
  });
});

describe('a mark', () => {
  const book = bookAfter([[codeRow()], paste, NOW]);
  const refusal: BookChange = { do: 'markRefused', entryId: 'AEUS18/1', reason: 'below-minimum', words: 'Minimum spend not met' };

  it('says that she used it, and is taken off', () => {
    const used = changed(book, { do: 'markUsed', entryId: 'AEUS18/1' }).book;
    expect(used.entries[0]?.usedAt).toBe(NOW);
    expect(changed(used, { do: 'unmark', entryId: 'AEUS18/1', mark: 'used' }).book).toEqual(book);
  });

  it('says why it was refused, beside the other', () => {
    const both = changed(changed(book, { do: 'markUsed', entryId: 'AEUS18/1' }).book, refusal, LATER).book;
    expect(both.entries[0]).toMatchObject({ usedAt: NOW, refused: { at: LATER, reason: 'below-minimum', words: 'Minimum spend not met' } });
    expect(changed(both, { do: 'unmark', entryId: 'AEUS18/1', mark: 'used' }).book).toEqual(changed(book, refusal, LATER).book);
  });

  it('stays when the code is seen again', () => {
    const again = changed(changed(book, refusal).book, adding([codeRow()], eventPage), LATER).book;
    expect(again.entries).toMatchObject([{ refused: { reason: 'below-minimum' }, sources: [{ from: 'pasted' }, { from: 'page' }] }]);
  });

  it('of a later window is another: the string is fresh again', () => {
    const used = changed(book, { do: 'markUsed', entryId: 'AEUS18/1' }).book;
    const renewed = changed(used, adding([codeRow({ validFrom: '2026-12-10T08:00:00Z', validUntil: '2026-12-20T07:59:59Z' })]), LATER).book;
    const then = Date.parse('2026-12-11T00:00:00Z');
    expect(renewed.entries.map((entry) => statusAt(entry, then, 'US'))).toEqual(['ended', 'live']);
  });
});

it.each<BookChange>([
  { do: 'markUsed', entryId: 'nobody' },
  { do: 'markRefused', entryId: 'nobody', reason: 'ended' },
  { do: 'unmark', entryId: 'nobody', mark: 'used' },
  { do: 'erase', entryIds: ['AEUS18/1', 'nobody'] },
])('of what is not there: $do is an error', (change) => {
  expect(applyBookChange(bookOf(entryOf()), change, NOW)).toEqual({ ok: false, error: { code: 'no-such-entry' } });
});

describe('every undo gives back what was', () => {
  const book = bookAfter([[codeRow(), codeRow({ code: 'OTHER5' })], paste, NOW]);
  const sorted = ({ entries }: typeof book) => entries.toSorted((one, other) => (one.entryId < other.entryId ? -1 : 1));
  it.each<[string, BookChange]>([
    [
      'adding what is new and what is known',
      adding([codeRow(), codeRow({ code: 'NEW9' }), undated({ code: 'OTHER5', regions: ['US'] })], eventPage),
    ],
    ['marking it used', { do: 'markUsed', entryId: 'AEUS18/1' }],
    ['marking it refused', { do: 'markRefused', entryId: 'OTHER5/1', reason: 'not-known' }],
    ['erasing', { do: 'erase', entryIds: ['AEUS18/1', 'OTHER5/1'] }],
    ['putting back', { do: 'putBack', entries: [entryOf(codeRow({ code: 'ZZ1' }))], without: ['AEUS18/1'] }],
  ])('%s', (_what, change) => {
    const done = changed(book, change, LATER);
    expect(sorted(done.book)).not.toEqual(sorted(book));
    const undone = changed(done.book, done.undo, LATER);
    expect(sorted(undone.book)).toEqual(sorted(book));
    // and the undo of the undo is the change
    expect(sorted(changed(undone.book, undone.undo, LATER).book)).toEqual(sorted(done.book));
  });
});

describe('a full book', () => {
  const many = (count: number, make: (n: number) => Parameters<typeof codeRow>[0]) =>
    Array.from({ length: count }, (_, n) => codeRow({ code: `C${n}`, ...make(n) }));

  it('lets go of what ended first, never of what is hers', () => {
    const day = (n: number) => new Date(Date.UTC(2025, 0, 1) + n * 3_600_000).toISOString();
    const full = bookAfter(
      [many(MOST_CODES - 1, (n) => ({ validUntil: day(n) })), eventPage, '2025-01-01T00:00:00Z'],
      [[codeRow({ code: 'HERS', validUntil: '2024-01-01T00:00:00Z' })], typed, '2024-01-01T00:00:00Z'],
    );
    expect(full.entries).toHaveLength(MOST_CODES);
    const { book, undo } = changed(full, adding([codeRow(), codeRow({ code: 'LIVE2' })], eventPage));
    const codes = new Set(book.entries.map(({ row }) => row.code));
    expect([codes.size, codes.has('HERS'), codes.has('C0'), codes.has('C1'), codes.has('C2'), codes.has('LIVE2')]).toEqual([
      MOST_CODES,
      true,
      false,
      false,
      true,
      true,
    ]);
    expect(new Set(changed(book, undo).book.entries.map(({ row }) => row.code)).has('C0')).toBe(true);
  });

  it('of hers alone takes no more, and says so', () => {
    const full = bookAfter([many(MOST_CODES, () => ({})), paste, NOW]);
    expect(applyBookChange(full, adding([codeRow()]), NOW)).toEqual({ ok: false, error: { code: 'too-many' } });
  });

  it('takes a hundred offers of one string, and no flood of them', () => {
    const offers = (count: number) => Array.from({ length: count }, (_, n) => codeRow({ discount: { type: 'fixed', amount: n + 1 } }));
    expect(changed(emptyBook, adding(offers(100))).book.entries).toHaveLength(100);
    expect(applyBookChange(emptyBook, adding(offers(5000)), NOW)).toEqual({ ok: false, error: { code: 'too-many' } });
  });
});

describe('two books', () => {
  it('are one: what both have is joined, marks too', () => {
    const mine = bookOf(entryOf(codeRow(), { usedAt: '2026-11-20T00:00:00Z' }), entryOf(codeRow({ code: 'MINE' })));
    const theirs = bookOf(
      entryOf(codeRow(), { entryId: 'MINE/1', usedAt: NOW, refused: { at: NOW, reason: 'app-only' } }),
      entryOf(codeRow({ code: 'THEIRS' }), { entryId: 'x' }),
    );
    const joined = joinBooks(mine, theirs, NOW);
    expect(joined).toMatchObject({
      ok: true,
      value: {
        book: {
          entries: [
            { entryId: 'AEUS18/1', usedAt: '2026-11-20T00:00:00Z', refused: { reason: 'app-only' } },
            { entryId: 'MINE/1' },
            { entryId: 'THEIRS/1' },
          ],
        },
      },
    });
  });

  it('of which one is empty are the other', () => {
    const theirs = bookAfter([[codeRow(), codeRow({ code: 'B7' }), codeRow({ minimumSpend: { amount: 1 } })], eventPage, NOW]);
    expect(joinBooks(emptyBook, theirs, LATER)).toMatchObject({ ok: true, value: { book: theirs } });
    expect(joinBooks(theirs, theirs, LATER)).toMatchObject({ ok: true, value: { book: theirs } });
  });
});
