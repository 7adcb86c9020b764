// A full book: what ended first goes first, then what was seen longest ago; what is hers never goes.
import { type CodeEntry, isHers, MOST_CODES, seenLast } from './book';
import { isPast, statusAt } from './status';

/** When it ended, as near as that matters here; where no end is stated, when it was seen last. */
const endOf = (entry: CodeEntry): number => (entry.row.validUntil === undefined ? seenLast(entry) : Date.parse(entry.row.validUntil));

/** Entries in the order they may go. */
function dispensable(entries: CodeEntry[], nowMs: number): CodeEntry[] {
  const ranked = entries.flatMap((entry) => {
    if (isHers(entry)) return [];
    const past = isPast(statusAt(entry, nowMs, undefined));
    const since = past ? endOf(entry) : seenLast(entry);
    return [{ entry, past, since }];
  });
  return ranked.toSorted((one, other) => Number(other.past) - Number(one.past) || one.since - other.since).map(({ entry }) => entry);
}

/** What goes so that no more than may be are left; undefined where too many of them are hers. */
export function makesRoom(entries: CodeEntry[], nowMs: number): CodeEntry[] | undefined {
  const over = entries.length - MOST_CODES;
  if (over <= 0) return [];
  const going = dispensable(entries, nowMs).slice(0, over);
  return going.length < over ? undefined : going;
}
