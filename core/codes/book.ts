// stacking-code-book/1: every code she has seen, pasted or typed, with where it came from and what became of it.
import * as z from 'zod/mini';
import { id, instant, positive } from '../formats/amount';
import { codeField, codeRow } from '../formats/codes';
import { confidence, pageKind } from '../formats/reading';
import { refusalReason } from './refusal';

export const BOOK_FORMAT = 'stacking-code-book/1';

/** Most entries of a book. */
export const MOST_CODES = 5000;
/** Most places that are kept of one code. */
export const MOST_SOURCES = 8;
/** Most characters that are kept of the words a code came from. */
export const MOST_TEXT = 300;

/** Codes of the site are a dozen characters; what is longer, or has a blank in it, was not one code. */
const code = z.string().check(z.regex(/^\S{1,64}$/));

/** A row as the book keeps it. */
const bookRow = z.extend(codeRow, { code, text: z.string().check(z.maxLength(MOST_TEXT)) });

/** How a code came in. `shipped` ones are the past that every release knows; they are in no stored book. */
export const codeOrigin = z.enum(['page', 'pasted', 'typed', 'file', 'shipped']);
export type CodeOrigin = z.infer<typeof codeOrigin>;

const place = {
  from: codeOrigin,
  page: z.optional(pageKind),
  /** a page's origin and path, never what is behind them; of a shipped code what it was read in */
  where: z.optional(z.string().check(z.maxLength(MOST_TEXT))),
  confidence,
};

/** Where codes come from that are added now. */
export const codePlace = z.strictObject(place);
export type CodePlace = z.infer<typeof codePlace>;

const source = z.strictObject({ ...place, firstSeen: instant, lastSeen: instant });
export type CodeSource = z.infer<typeof source>;

const besides = {
  /** IANA zone its window is stated in, where that is known: then only day or hour are a reading */
  zone: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
  /** of a code for one store */
  storeId: z.optional(id),
  /** how often an account may use it, and how many are left, where a page says so */
  uses: z.optional(positive),
  stock: z.optional(z.int().check(z.gte(0))),
};

/** One code as a source tells it. */
export const statedCode = z.strictObject({ row: codeRow, ...besides });
export type StatedCode = z.infer<typeof statedCode>;

export const codeEntry = z.strictObject({
  entryId: id,
  /** what all its sources say together */
  row: bookRow,
  ...besides,
  /** the first one first */
  sources: z.array(source).check(z.minLength(1), z.maxLength(MOST_SOURCES)),
  /** fields that two sources state otherwise for sure; the narrower word stands */
  disputed: z.optional(z.array(codeField)),
  /** she used it */
  usedAt: z.optional(instant),
  /** the site refused it */
  refused: z.optional(z.strictObject({ at: instant, reason: refusalReason, words: z.optional(z.string().check(z.maxLength(500))) })),
});
export type CodeEntry = z.infer<typeof codeEntry>;

export const codeBook = z.strictObject({
  format: z.literal(BOOK_FORMAT),
  entries: z.array(codeEntry).check(
    z.maxLength(MOST_CODES),
    z.refine((entries) => new Set(entries.map(({ entryId }) => entryId)).size === entries.length, { error: 'two entries have one id' }),
  ),
});
export type CodeBook = z.infer<typeof codeBook>;

const hers: readonly CodeOrigin[] = ['pasted', 'typed', 'file'];

/** Whether she brought it herself, or said something of it: such an entry never makes room for others. */
export const isHers = ({ sources, usedAt, refused }: CodeEntry): boolean =>
  usedAt !== undefined || refused !== undefined || sources.some(({ from }) => hers.includes(from));

/** When it was seen first and last, in ms. */
export const seenFirst = ({ sources }: Pick<CodeEntry, 'sources'>): number =>
  Math.min(...sources.map(({ firstSeen }) => Date.parse(firstSeen)));
export const seenLast = ({ sources }: Pick<CodeEntry, 'sources'>): number =>
  Math.max(...sources.map(({ lastSeen }) => Date.parse(lastSeen)));
