// Whatever is done to the book can be taken back, leaves a book, and done twice is done once.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyBookChange } from '../../../core/codes/apply-change';
import { type CodeBook, codeBook } from '../../../core/codes/book';
import type { BookChange } from '../../../core/codes/change';
import { emptyBook } from '../../../core/codes/empty-book';
import type { CodeRow } from '../../../core/formats/codes';
import { codeRow, eventPage, paste, typed, withoutField } from './entries';

const day = (of: number) => new Date(Date.UTC(2026, 10, 1) + of * 86_400_000).toISOString();
const row = fc
  .record({
    code: fc.constantFrom('A1', 'B2', 'C3'),
    amount: fc.constantFrom(1800, 2000),
    ends: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
    unsure: fc.boolean(),
    regions: fc.option(fc.subarray(['FR', 'US'], { minLength: 1 }), { nil: undefined }),
  })
  .map(({ code, amount, ends, unsure, regions }): CodeRow => {
    const stated = codeRow({ code, discount: { type: 'fixed', amount }, ...(regions === undefined ? {} : { regions }) });
    const dated = ends === undefined ? withoutField(stated, 'validUntil') : { ...stated, validUntil: day(ends) };
    return unsure && ends !== undefined ? { ...dated, unsure: ['validUntil'] } : dated;
  });
const entryId = fc.constantFrom('A1/1', 'A1/2', 'B2/1', 'C3/1', 'nobody');
const change: fc.Arbitrary<BookChange> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      codes: fc.array(
        row.map((one) => ({ row: one })),
        { maxLength: 6 },
      ),
      place: fc.constantFrom(eventPage, paste, typed),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('markUsed' as const), entryId }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('markRefused' as const),
      entryId,
      reason: fc.constantFrom('below-minimum' as const, 'ended' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('unmark' as const), entryId, mark: fc.constantFrom('used' as const, 'refused' as const) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase' as const), entryIds: fc.uniqueArray(entryId, { maxLength: 2 }) }) },
);
const changes = fc.array(fc.record({ change, hour: fc.integer({ min: 0, max: 24 * 90 }) }), { maxLength: 12 });
const at = (hour: number) => new Date(Date.UTC(2026, 9, 1) + hour * 3_600_000).toISOString();
const contents = ({ entries }: CodeBook) => new Map(entries.map((entry) => [entry.entryId, entry]));

it('undone in reverse, any changes leave what was before them', () => {
  fc.assert(
    fc.property(changes, (all) => {
      let book = emptyBook;
      const before: { book: CodeBook; undo: BookChange }[] = [];
      for (const { change: one, hour } of all) {
        const done = applyBookChange(book, one, at(hour));
        if (!done.ok) continue;
        before.push({ book, undo: done.value.undo });
        ({ book } = done.value);
        expect(codeBook.safeParse(book).success).toBe(true);
      }
      for (const step of before.toReversed()) {
        const undone = applyBookChange(book, step.undo, at(0));
        if (!undone.ok) throw new Error(undone.error.code);
        ({ book } = undone.value);
        expect(contents(book)).toEqual(contents(step.book));
      }
    }),
    { numRuns: 300 },
  );
});

it('what one place tells twice in a moment is told once', () => {
  fc.assert(
    fc.property(changes, fc.uniqueArray(row, { maxLength: 3, selector: ({ code }) => code }), (all, rows) => {
      let book = emptyBook;
      for (const { change: one, hour } of all) {
        const done = applyBookChange(book, one, at(hour));
        if (done.ok) ({ book } = done.value);
      }
      const codes = rows.map((one) => ({ row: one }));
      const once = applyBookChange(book, { do: 'add', codes, place: paste }, at(2000));
      if (!once.ok) throw new Error(once.error.code);
      const twice = applyBookChange(once.value.book, { do: 'add', codes, place: paste }, at(2000));
      expect(twice.ok && twice.value.book.entries.length).toBe(once.value.book.entries.length);
    }),
    { numRuns: 300 },
  );
});
