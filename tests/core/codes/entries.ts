// Codes and books written by hand, as short as they can be said.
import { applyBookChange, type BookChanged } from '../../../core/codes/apply-change';
import type { CodeBook, CodeEntry, CodePlace, StatedCode } from '../../../core/codes/book';
import type { BookChange } from '../../../core/codes/change';
import { emptyBook } from '../../../core/codes/empty-book';
import type { CodeRow } from '../../../core/formats/codes';

export const NOW = '2026-11-21T12:00:00Z';
export const now = Date.parse(NOW);
export const USD = { code: 'USD', exponent: 2 };

/** $18 off $99, until the end of November in Los Angeles. */
export const codeRow = (fields: Partial<CodeRow> = {}): CodeRow => ({
  code: 'AEUS18',
  kind: 'promoCode',
  minimumSpend: { amount: 9900 },
  currency: USD,
  discount: { type: 'fixed', amount: 1800 },
  validUntil: '2026-12-01T07:59:59Z',
  text: '$18 off $99+ with AEUS18',
  ...fields,
});

/** The row without a field. */
export function withoutField(row: CodeRow, ...fields: (keyof CodeRow)[]): CodeRow {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !fields.includes(name as keyof CodeRow))) as CodeRow;
}

export const undated = (fields: Partial<CodeRow> = {}): CodeRow => withoutField(codeRow(fields), 'validUntil');

export const eventPage: CodePlace = {
  from: 'page',
  page: 'saleEvent',
  where: 'https://sale.aliexpress.com/choice.htm',
  confidence: 'likely',
};
export const paste: CodePlace = { from: 'pasted', confidence: 'likely' };
export const typed: CodePlace = { from: 'typed', confidence: 'exact' };

export const entryOf = (row: CodeRow = codeRow(), fields: Partial<CodeEntry> = {}): CodeEntry => ({
  entryId: `${row.code}/1`,
  row,
  sources: [{ ...paste, firstSeen: NOW, lastSeen: NOW }],
  ...fields,
});

/** Seen on the event page, at these moments first and last. */
export const seenOnPage = (firstSeen: string, lastSeen = firstSeen): Pick<CodeEntry, 'sources'> => ({
  sources: [{ ...eventPage, firstSeen, lastSeen }],
});

export const bookOf = (...entries: CodeEntry[]): CodeBook => ({ ...emptyBook, entries });

export const adding = (rows: (CodeRow | StatedCode)[], place: CodePlace = paste): BookChange => ({
  do: 'add',
  codes: rows.map((row) => ('row' in row ? row : { row })),
  place,
});

/** The change made; one that cannot be fails the test. */
export function changed(book: CodeBook, change: BookChange, at = NOW): BookChanged {
  const done = applyBookChange(book, change, at);
  if (!done.ok) throw new Error(`refused: ${JSON.stringify(done.error)}`);
  return done.value;
}

/** A book after several additions, each of some rows of one place at one moment. */
export const bookAfter = (...additions: [rows: (CodeRow | StatedCode)[], place: CodePlace, at: string][]): CodeBook =>
  additions.reduce((book, [rows, place, at]) => changed(book, adding(rows, place), at).book, emptyBook);
