// The book as one shopper looks at it: what could work for her market now, what is over, how many are for others.
import type { CodeRow } from '../formats/codes';
import type { CodeEntry } from './book';
import { seenLast } from './book';
import { joinEntries } from './join-entries';
import { safeWindow } from './safe-window';
import { contradicted, isSameCode } from './same-code';
import { type CodeStatus, isPast, statusAt } from './status';

/** A code, and what is known of it at the moment. */
export interface CodeView {
  entry: CodeEntry;
  status: CodeStatus;
  /** another offer stands in the book under the same string and window */
  contradicted: boolean;
}

export interface CodesSeen {
  /** those that could work for her, or would had she not used them or the site refused them; what ends first, first */
  now: CodeView[];
  /** those that are over, or may be; what ended last, first */
  past: CodeView[];
  /** codes for other markets that are not over: how many */
  elsewhere: number;
}

/** Whether a code is for her market: where either is not known, it may be. */
const isForHer = ({ row }: CodeEntry, region: string | undefined): boolean =>
  region === undefined || ((row.regions?.includes(region) ?? true) && !row.excludedRegions?.includes(region));

const untilOf = ({ row }: CodeEntry): number | undefined => (row.validUntil === undefined ? undefined : Date.parse(row.validUntil));
const endFirst = (one: CodeView, other: CodeView): number =>
  (untilOf(one.entry) ?? Number.MAX_VALUE) - (untilOf(other.entry) ?? Number.MAX_VALUE);
const lastOf = ({ entry }: CodeView): number => untilOf(entry) ?? seenLast(entry);

/** Hers, each with what a release tells of it too, and what only the release tells. */
function withShipped(entries: CodeEntry[], shipped: CodeEntry[]): CodeEntry[] {
  const told = new Set<CodeEntry>();
  const byCode = new Map<string, CodeEntry[]>();
  for (const one of shipped) byCode.set(one.row.code, [...(byCode.get(one.row.code) ?? []), one]);
  const hers = entries.map((entry) => {
    const same = (byCode.get(entry.row.code) ?? []).find((one) => !told.has(one) && isSameCode(entry, one));
    if (same === undefined) return entry;
    told.add(same);
    return { ...entry, sources: joinEntries(entry, same).sources };
  });
  return [...hers, ...shipped.filter((one) => !told.has(one))];
}

/** Every code of hers and of the release at `nowMs`, for a shopper of `region` (ISO 3166; undefined where it is not known). */
export function codesFor(entries: CodeEntry[], shipped: CodeEntry[], nowMs: number, region: string | undefined): CodesSeen {
  const twice = contradicted(entries);
  const all = withShipped(entries, shipped);
  const seen = all.map((entry): CodeView & { isHers: boolean } => ({
    entry,
    status: statusAt(entry, nowMs, region),
    contradicted: twice.has(entry.entryId),
    isHers: isForHer(entry, region),
  }));
  const hers = seen.filter(({ isHers }) => isHers).map(({ isHers: _isHers, ...view }): CodeView => view);
  return {
    now: hers.filter(({ status }) => !isPast(status)).toSorted(endFirst),
    past: hers.filter(({ status }) => isPast(status)).toSorted((one, other) => lastOf(other) - lastOf(one)),
    elsewhere: seen.filter(({ isHers, status }) => !isHers && !isPast(status)).length,
  };
}

/**
 * In the order of their use on her cart: `worth` is what one takes off there, minor units; of equal worth the one whose `place` is less,
 * then what ends first.
 */
export const sortedForCart = <T extends CodeView>(codes: T[], use: (code: T) => { worth: number; place: number }): T[] =>
  codes
    .map((code) => ({ code, ...use(code) }))
    .toSorted((one, other) => other.worth - one.worth || one.place - other.place || endFirst(one.code, other.code))
    .map(({ code }) => code);

const instant = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/** The row with the window that is sure, for whoever judges it at a moment. */
export function safelyStated({ row, zone }: CodeEntry, region: string | undefined): CodeRow {
  const { fromMs, untilMs } = safeWindow(row, region, zone);
  return {
    ...row,
    ...(fromMs === undefined ? {} : { validFrom: instant(fromMs) }),
    ...(untilMs === undefined ? {} : { validUntil: instant(untilMs) }),
  };
}
