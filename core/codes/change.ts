// One thing that can be done to the book, as data: it crosses from our page to the background, and an undo is one too.
import * as z from 'zod/mini';
import { id } from '../formats/amount';
import { codeEntry, codePlace, MOST_CODES, statedCode } from './book';
import { refusalReason } from './refusal';

const ids = z.array(id).check(z.maxLength(MOST_CODES));

export const bookChange = z.discriminatedUnion('do', [
  /** codes of one place; those that the book has are joined with what it knows */
  z.strictObject({ do: z.literal('add'), codes: z.array(statedCode).check(z.maxLength(MOST_CODES)), place: codePlace }),
  /** she used it */
  z.strictObject({ do: z.literal('markUsed'), entryId: id }),
  /** the site refused it, in these words */
  z.strictObject({
    do: z.literal('markRefused'),
    entryId: id,
    reason: refusalReason,
    words: z.optional(z.string().check(z.maxLength(500))),
  }),
  /** a mark was a mistake, or holds no more */
  z.strictObject({ do: z.literal('unmark'), entryId: id, mark: z.enum(['used', 'refused']) }),
  z.strictObject({ do: z.literal('erase'), entryIds: ids }),
  /** these as they were, and those not there: every undo */
  z.strictObject({ do: z.literal('putBack'), entries: z.array(codeEntry).check(z.maxLength(MOST_CODES)), without: ids }),
]);
export type BookChange = z.infer<typeof bookChange>;
