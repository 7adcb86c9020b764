// What is kept and what a file holds → both together. Where both speak of one thing, the later word counts; of settings, hers that stand.
import { type ByHand, MOST_ENTRIES } from '../by-hand/by-hand';
import { MOST_REMINDERS, type Reminder } from '../calendar/reminder';
import type { Correction } from '../cases/correction';
import { joinBooks } from '../codes/apply-change';
import { emptyBook } from '../codes/empty-book';
import type { Reading } from '../formats/reading';
import { fail, ok, type Result } from '../result';
import type { ExportFile } from './export-file';

export type MergeError = { code: 'too-many' };

/** Most corrections that are kept. */
const MOST_CORRECTIONS = 300;

/** Both lists, one of each key; where both have it, the one that `isLater`. */
function together<T>(kept: T[], brought: T[], keyOf: (one: T) => string, isLater: (one: T, other: T) => boolean): T[] {
  const found = new Map(kept.map((one) => [keyOf(one), one]));
  for (const one of brought) {
    const standing = found.get(keyOf(one));
    if (standing === undefined || isLater(one, standing)) found.set(keyOf(one), one);
  }
  return [...found.values()];
}

const later = (one: string, other: string): boolean => Date.parse(one) > Date.parse(other);
const isLaterAt = (one: { at: string }, other: { at: string }): boolean => later(one.at, other.at);

/** Entries are one where they say the same of the same promotion, whenever they were entered. */
function mergeByHand(kept: ByHand, brought: ByHand): ByHand {
  const says = ({ promotion, replaces }: ByHand['promotions'][number]) => JSON.stringify([promotion, replaces]);
  const known = new Set(kept.promotions.map(says));
  const ids = new Set(kept.promotions.map(({ entryId }) => entryId));
  const fresh = (entryId: string): string => (ids.has(entryId) ? fresh(`${entryId}'`) : entryId);
  const promotions = brought.promotions
    .filter((entry) => !known.has(says(entry)))
    .map((entry) => {
      const entryId = fresh(entry.entryId);
      ids.add(entryId);
      return { ...entry, entryId };
    });
  const coins =
    kept.coins === undefined || (brought.coins !== undefined && isLaterAt(brought.coins, kept.coins)) ? brought.coins : kept.coins;
  return {
    format: kept.format,
    promotions: [...kept.promotions, ...promotions],
    struckOut: together(kept.struckOut, brought.struckOut, ({ promotionId }) => promotionId, isLaterAt),
    ...(coins === undefined ? {} : { coins }),
    shipping: together(kept.shipping, brought.shipping, ({ of }) => JSON.stringify(of), isLaterAt),
  };
}

const mergeCorrections = (kept: Correction[], brought: Correction[]): Correction[] =>
  together(kept, brought, ({ field, line }) => `${field}|${line.lineItemId}`, isLaterAt)
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
    .slice(0, MOST_CORRECTIONS);

const mergeReminders = (kept: Reminder[], brought: Reminder[]): Reminder[] =>
  together(
    kept,
    brought,
    ({ saleId }) => saleId,
    () => false,
  ).slice(0, MOST_REMINDERS);

const pageOf = ({ page, product, provenance }: Reading): string => `${page}|${product?.itemId ?? provenance.pageUrl}`;

/** Both together; `too-many` where her lists would not fit. Readings beyond what is kept are the storage's to drop, the oldest first. */
export function mergeExports(kept: ExportFile, brought: ExportFile): Result<ExportFile, MergeError> {
  const byHand = mergeByHand(kept.byHand, brought.byHand);
  if (byHand.promotions.length > MOST_ENTRIES || byHand.struckOut.length > MOST_ENTRIES || byHand.shipping.length > MOST_ENTRIES)
    return fail({ code: 'too-many' });
  const codes = joinBooks(kept.codes ?? emptyBook, brought.codes ?? emptyBook, brought.exportedAt);
  if (!codes.ok) return fail({ code: 'too-many' });
  const { book } = codes.value;
  const profile = kept.profile ?? brought.profile;
  const reminders = mergeReminders(kept.reminders ?? [], brought.reminders ?? []);
  return ok({
    ...kept,
    settings: { ...brought.settings, ...kept.settings },
    ...(profile === undefined ? {} : { profile }),
    byHand,
    ...(reminders.length === 0 ? {} : { reminders }),
    corrections: mergeCorrections(kept.corrections, brought.corrections),
    ...(book.entries.length === 0 ? {} : { codes: book }),
    facts: together(kept.facts, brought.facts, pageOf, (one, other) => later(one.provenance.readAt, other.provenance.readAt)),
  });
}
