// What a code of the book is worth trying at a moment. Doubt is never on the side of "it works".
import { type CodeEntry, seenFirst, seenLast } from './book';
import { lapsesAfterMs } from './refusal';
import { sideOf } from './safe-window';

/** undated: no end is stated, or none to be believed, and it was not seen lately: it may be over */
export const codeStatuses = ['live', 'upcoming', 'undated', 'refused', 'usedByMe', 'usedUp', 'ended'] as const;
export type CodeStatus = (typeof codeStatuses)[number];

const DAY_MS = 24 * 3_600_000;
/** Codes for everybody run one or two weeks (rules page, validity): so long is one without an end believed after it was seen. */
export const UNDATED_DAYS = 14;
/** Nothing is valid for much more than two months (coupon policies): a reading of a date that says so is of another year. */
const LONGEST_DAYS = 62;

/** An end that is a reading, and of a day that no code seen then would reach. */
const isIncredible = (entry: CodeEntry, untilMs: number): boolean =>
  entry.row.unsure?.includes('validUntil') === true && untilMs - seenFirst(entry) > LONGEST_DAYS * DAY_MS;

/** Whether the site's refusal still says something at a moment. */
export function isRefusedAt({ refused }: CodeEntry, nowMs: number): boolean {
  if (refused === undefined) return false;
  const lapsesAfter = lapsesAfterMs[refused.reason];
  return lapsesAfter === undefined || nowMs - Date.parse(refused.at) < lapsesAfter;
}

/** Whether it was seen lately; a moment that has not come yet is a clock that was set wrong. */
const isSeenLately = (entry: CodeEntry, nowMs: number): boolean => {
  const ago = nowMs - seenLast(entry);
  return ago < UNDATED_DAYS * DAY_MS && ago > -DAY_MS;
};

/** What an entry is at `nowMs`, for a shopper of `region` (ISO 3166; undefined where it is not known). What is over is over, whatever else was. */
export function statusAt(entry: CodeEntry, nowMs: number, region: string | undefined): CodeStatus {
  const { row, stock, usedAt, sources } = entry;
  const side = sideOf(row, nowMs, region, entry.zone);
  if (row.status === 'ended' || side === 'after') return 'ended';
  if (usedAt !== undefined) return 'usedByMe';
  if (isRefusedAt(entry, nowMs)) return 'refused';
  if (row.status === 'usedUp' || stock === 0) return 'usedUp';
  if (side === 'before') return 'upcoming';
  if (row.validUntil !== undefined && !isIncredible(entry, Date.parse(row.validUntil))) return 'live';
  // what a release knows without an end is the past
  const isPast = sources.every(({ from }) => from === 'shipped');
  return !isPast && isSeenLately(entry, nowMs) ? 'live' : 'undated';
}

/** Whether it belongs to the past, and is shown folded. */
export const isPast = (status: CodeStatus): boolean => status === 'ended' || status === 'usedUp' || status === 'undated';
