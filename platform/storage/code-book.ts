// The code book, kept until she erases it. One item, written whole or not at all; what cannot be read is put aside, never written over.
import { type StorageItemKey, storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { applyBookChange, type BookChanged, type BookError } from '../../core/codes/apply-change';
import { type CodeBook, type CodeEntry, codeBook, codeEntry, MOST_CODES } from '../../core/codes/book';
import type { BookChange } from '../../core/codes/change';
import { emptyBook } from '../../core/codes/empty-book';
import { statusAt } from '../../core/codes/status';
import { fail, ok, type Result } from '../../core/result';
import { inTurn } from './in-turn';
import { makeRoom } from './page-facts';
import { type StorageError, written } from './stored';

export type CodeBookError = BookError | StorageError | { code: 'newer' };

/** What is kept; `newer`: a later version wrote it, and this one leaves it alone · `damaged`: the legible entries stand, the whole is put aside */
export interface StoredCodes {
  book: CodeBook;
  trouble?: 'newer' | 'damaged';
}

/** What came of a change: how to take it back, and the entries that it added or told more of. */
export type CodesChanged = Pick<BookChanged, 'undo' | 'touched'>;

const keyIn = (privateWindow: boolean): StorageItemKey => (privateWindow ? 'session:codes' : 'local:codes');

const loose = z.looseObject({ format: z.optional(z.unknown()), entries: z.optional(z.array(z.unknown())) });

/** The entries that are legible, each id once, as many as a book may have. */
function legible(entries: unknown[]): CodeBook {
  const found = new Map<string, CodeBook['entries'][number]>();
  for (const one of entries) {
    const entry = codeEntry.safeParse(one);
    if (entry.success && !found.has(entry.data.entryId) && found.size < MOST_CODES) found.set(entry.data.entryId, entry.data);
  }
  return { ...emptyBook, entries: [...found.values()] };
}

function readStored(value: unknown): StoredCodes {
  if (value === null || value === undefined) return { book: emptyBook };
  const parsed = codeBook.safeParse(value);
  if (parsed.success) return { book: parsed.data };
  const opened = loose.safeParse(value);
  if (!opened.success) return { book: emptyBook, trouble: 'damaged' };
  const { format, entries = [] } = opened.data;
  const version = typeof format === 'string' ? /^stacking-code-book\/(\d{1,4})$/.exec(format)?.[1] : undefined;
  if (Number(version) > 1) return { book: emptyBook, trouble: 'newer' };
  return { book: legible(entries), trouble: 'damaged' };
}

/** In a private window what is kept is where it begins; what changes there ends with it. */
async function rawIn(privateWindow: boolean): Promise<unknown> {
  const own = privateWindow ? await storage.getItem(keyIn(true)) : undefined;
  return own ?? storage.getItem(keyIn(false));
}

/** The book; an empty one where nothing, or nothing legible, is stored. */
export const readCodes = async (privateWindow: boolean): Promise<StoredCodes> => readStored(await rawIn(privateWindow));

async function changeStored(
  changesTo: (book: CodeBook) => BookChange[],
  privateWindow: boolean,
  nowIso: string,
): Promise<Result<CodesChanged, CodeBookError>> {
  const raw = await rawIn(privateWindow);
  const { book: before, trouble } = readStored(raw);
  if (trouble === 'newer') return fail({ code: 'newer' });
  let book = before;
  let made: CodesChanged = { undo: { do: 'putBack', entries: [], without: [] }, touched: [] };
  for (const change of changesTo(before)) {
    const changed = applyBookChange(book, change, nowIso);
    if (!changed.ok) return changed;
    book = changed.value.book;
    made = changed.value;
  }
  const { undo, touched } = made;
  // what is no news is not written anew
  if (book === before && trouble === undefined) return ok({ undo, touched });
  const key = keyIn(privateWindow);
  // first the copy: where there is no room for it, nothing is written over
  const aside = trouble === 'damaged' ? await written(storage.setItem(`${key}/aside/${nowIso}`, raw)) : ok(undefined);
  const done = aside.ok ? await written(storage.setItem(key, book)) : aside;
  return done.ok ? ok({ undo, touched }) : done;
}

/** Makes a change and keeps it; two at once wait for each other. A storage that is full of readings makes room. An error leaves everything as it was. */
export const changeCodes = (change: BookChange, privateWindow: boolean, nowIso: string): Promise<Result<CodesChanged, CodeBookError>> =>
  inTurn(async () => {
    for (;;) {
      const changed = await changeStored(() => [change], privateWindow, nowIso);
      if (changed.ok || changed.error.code !== 'storage-full' || !(await makeRoom(privateWindow))) return changed;
    }
  });

/** Keeps what a page tells of codes, all of it in one write; where the storage is full it is told again when the page is opened again. */
export const keepCodes = (changes: BookChange[], privateWindow: boolean, nowIso: string): Promise<Result<undefined, CodeBookError>> =>
  inTurn(async () => {
    const kept = await changeStored(() => changes, privateWindow, nowIso);
    return kept.ok ? ok(undefined) : kept;
  });

/** An order that was placed spent these codes: what of them holds now is used. One that the book does not know stays unknown. */
export const keepUsed = (codes: string[], privateWindow: boolean, nowIso: string): Promise<Result<undefined, CodeBookError>> =>
  inTurn(async () => {
    const isSpent = (entry: CodeEntry) =>
      codes.includes(entry.row.code) && !['usedByMe', 'ended', 'upcoming'].includes(statusAt(entry, Date.parse(nowIso), undefined));
    const marked = (book: CodeBook) => book.entries.filter(isSpent).map(({ entryId }): BookChange => ({ do: 'markUsed', entryId }));
    const kept = await changeStored(marked, privateWindow, nowIso);
    return kept.ok ? ok(undefined) : kept;
  });

/** Where it is stored. */
export const codesKey = keyIn(false);

/** What is to be stored so that this is kept: nothing for an empty book. A damaged former value is put aside first, and `newer` is left alone. */
export async function codeItems(
  value: CodeBook,
  nowIso: string,
): Promise<Result<{ key: StorageItemKey; value: unknown }[], { code: 'newer' }>> {
  const raw = await rawIn(false);
  const { trouble } = readStored(raw);
  if (trouble === 'newer') return fail({ code: 'newer' });
  return ok([
    ...(trouble === 'damaged' ? [{ key: `${codesKey}/aside/${nowIso}` as const, value: raw }] : []),
    ...(value.entries.length === 0 ? [] : [{ key: codesKey, value }]),
  ]);
}

/** What was seen and said in private windows goes. */
export const forgetPrivateCodes = (): Promise<void> => storage.removeItem(keyIn(true));

/** Calls back when the book changes, in any of our pages. */
export const watchCodes = (privateWindow: boolean, onChange: () => void): (() => void) => storage.watch(keyIn(privateWindow), onChange);
