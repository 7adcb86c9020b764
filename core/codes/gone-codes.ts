// Codes that are not to be had any more, whatever page shows them: she used them, or the site refused them.
import type { CodeBook } from './book';
import { statusAt } from './status';

/** By string, as of `nowMs` for a shopper of `region`; one whose window is over is none of them: the string may come again. */
export const goneCodes = ({ entries }: CodeBook, nowMs: number, region: string | undefined): Set<string> =>
  new Set(
    entries.flatMap((entry) => {
      if (entry.usedAt === undefined && entry.refused === undefined) return [];
      const status = statusAt(entry, nowMs, region);
      return status === 'usedByMe' || status === 'refused' ? [entry.row.code] : [];
    }),
  );
