// The book and one change to it → the book then, and how to take the change back.
import { fail, ok, type Result } from '../result';
import { type CodeBook, type CodeEntry, type CodePlace, codeEntry, MOST_CODES, MOST_TEXT, type StatedCode } from './book';
import type { BookChange } from './change';
import { joinEntries } from './join-entries';
import { makesRoom } from './make-room';
import { isSameCode } from './same-code';

export type BookError =
  /** the book is full of what is hers; or one string has more offers than a code can have */
  | { code: 'too-many' }
  /** it was erased meanwhile */
  | { code: 'no-such-entry' }
  /** the row at this position cannot be a code of the book: a blank in it, or too long */
  | { code: 'bad-code'; at: number };

export interface BookChanged {
  /** the very book it was where the change is no news */
  book: CodeBook;
  /** applied to `book`, gives back what was */
  undo: BookChange;
  /** ids of the entries that were added or told more of */
  touched: string[];
}

/** A telling as an entry of its own; its id is given where it is put in. */
const entryOf = ({ row, ...besides }: StatedCode, place: CodePlace, nowIso: string): CodeEntry => ({
  entryId: row.code,
  row: { ...row, text: row.text.slice(0, MOST_TEXT) },
  ...besides,
  sources: [{ ...place, firstSeen: nowIso, lastSeen: nowIso }],
});

/** Most entries of one string: it is used again for years, not for hundreds of offers. */
const MOST_OF_ONE_STRING = 100;

/** Entries by id, to put others in: `put` joins an entry with the one it is of, else gives it an id of its own; answers which id it has, undefined for none. */
function shelfOf(entries: CodeEntry[]): { entries: Map<string, CodeEntry>; put(entry: CodeEntry): string | undefined } {
  const byId = new Map(entries.map((entry) => [entry.entryId, entry]));
  const idsOf = new Map<string, string[]>();
  const note = (code: string, entryId: string): void => {
    const ids = idsOf.get(code);
    if (ids === undefined) idsOf.set(code, [entryId]);
    else ids.push(entryId);
  };
  for (const { entryId, row } of entries) note(row.code, entryId);

  const put = (entry: CodeEntry): string | undefined => {
    const { code, validUntil } = entry.row;
    const alike = (idsOf.get(code) ?? []).flatMap((entryId) => byId.get(entryId) ?? []);
    // of several the one that ends as it does
    const same = alike.filter((one) => isSameCode(one, entry));
    const standing = same.find(({ row }) => row.validUntil === validUntil) ?? same.at(-1);
    if (standing !== undefined) {
      const joined = joinEntries(standing, entry);
      if (JSON.stringify(joined) !== JSON.stringify(standing)) byId.set(standing.entryId, joined);
      return standing.entryId;
    }
    if (alike.length >= MOST_OF_ONE_STRING) return undefined;
    let nth = 1;
    while (byId.has(`${code}/${nth}`)) nth += 1;
    const entryId = `${code}/${nth}`;
    byId.set(entryId, { ...entry, entryId });
    note(code, entryId);
    return entryId;
  };
  return { entries: byId, put };
}

/** What undoes the way from one list of entries to another. */
function undoOf(before: Map<string, CodeEntry>, after: Map<string, CodeEntry>): BookChange {
  const entries = [...before.values()].filter((entry) => after.get(entry.entryId) !== entry);
  const without = [...after.keys()].filter((entryId) => !before.has(entryId));
  return { do: 'putBack', entries, without };
}

function changedTo(book: CodeBook, after: Map<string, CodeEntry>, touched: string[]): BookChanged {
  const undo = undoOf(new Map(book.entries.map((entry) => [entry.entryId, entry])), after);
  const isNews = undo.do === 'putBack' && (undo.entries.length > 0 || undo.without.length > 0);
  return { book: isNews ? { ...book, entries: [...after.values()] } : book, undo, touched };
}

/** Puts entries in, and lets go of what there is no room for. */
function putAll(book: CodeBook, entries: CodeEntry[], nowMs: number): Result<BookChanged, BookError> {
  const shelf = shelfOf(book.entries);
  const touched = new Set<string>();
  for (const entry of entries) {
    const entryId = shelf.put(entry);
    if (entryId === undefined) return fail({ code: 'too-many' });
    touched.add(entryId);
  }
  const going = makesRoom([...shelf.entries.values()], nowMs);
  if (going === undefined) return fail({ code: 'too-many' });
  for (const { entryId } of going) shelf.entries.delete(entryId);
  return ok(changedTo(book, shelf.entries, [...touched]));
}

const isSound = (entry: CodeEntry): boolean => codeEntry.safeParse(entry).success;

function add(book: CodeBook, { codes, place }: Extract<BookChange, { do: 'add' }>, nowIso: string): Result<BookChanged, BookError> {
  const entries = codes.map((stated) => entryOf(stated, place, nowIso));
  const at = entries.findIndex((entry) => !isSound(entry));
  return at >= 0 ? fail({ code: 'bad-code', at }) : putAll(book, entries, Date.parse(nowIso));
}

/** Both books as one: codes of the other that this one has are joined, the rest are put in. For what was kept elsewhere. */
export const joinBooks = (book: CodeBook, other: CodeBook, nowIso: string): Result<BookChanged, BookError> =>
  putAll(book, other.entries, Date.parse(nowIso));

function edit(book: CodeBook, entryId: string, edited: (entry: CodeEntry) => CodeEntry): Result<BookChanged, BookError> {
  const former = book.entries.find((one) => one.entryId === entryId);
  if (former === undefined) return fail({ code: 'no-such-entry' });
  const after = new Map(book.entries.map((one) => [one.entryId, one === former ? edited(one) : one]));
  return ok(changedTo(book, after, [entryId]));
}

function unmarked(entry: CodeEntry, mark: 'used' | 'refused'): CodeEntry {
  const { usedAt, refused, ...rest } = entry;
  if (mark === 'used') return refused === undefined ? rest : { ...rest, refused };
  return usedAt === undefined ? rest : { ...rest, usedAt };
}

function erase(book: CodeBook, entryIds: string[]): Result<BookChanged, BookError> {
  const going = new Set(entryIds);
  const kept = book.entries.filter(({ entryId }) => !going.has(entryId));
  if (kept.length !== book.entries.length - going.size) return fail({ code: 'no-such-entry' });
  return ok(changedTo(book, new Map(kept.map((entry) => [entry.entryId, entry])), []));
}

function putBack(book: CodeBook, { entries, without }: Extract<BookChange, { do: 'putBack' }>): Result<BookChanged, BookError> {
  const gone = new Set(without);
  const after = new Map(book.entries.filter(({ entryId }) => !gone.has(entryId)).map((entry) => [entry.entryId, entry]));
  for (const entry of entries) after.set(entry.entryId, entry);
  if (after.size > MOST_CODES) return fail({ code: 'too-many' });
  return ok(
    changedTo(
      book,
      after,
      entries.map(({ entryId }) => entryId),
    ),
  );
}

/** Applies a change made at `nowIso`. Nothing is mutated; what cannot be is an error with its code, and everything stays as it was. */
export function applyBookChange(book: CodeBook, change: BookChange, nowIso: string): Result<BookChanged, BookError> {
  switch (change.do) {
    case 'add':
      return add(book, change, nowIso);
    case 'markUsed':
      return edit(book, change.entryId, (entry) => ({ ...entry, usedAt: nowIso }));
    case 'markRefused': {
      const { entryId, reason, words } = change;
      return edit(book, entryId, (entry) => ({ ...entry, refused: { at: nowIso, reason, ...(words === undefined ? {} : { words }) } }));
    }
    case 'unmark':
      return edit(book, change.entryId, (entry) => unmarked(entry, change.mark));
    case 'erase':
      return erase(book, change.entryIds);
    case 'putBack':
      return putBack(book, change);
  }
}
