// Which two tellings are of one code. A string is used again with other values: it is one code only with one offer in one window.
import type { CodeRow } from '../formats/codes';
import { type CodeEntry, seenFirst, seenLast } from './book';

const DAY_MS = 24 * 3_600_000;
/** Two zones' clocks are never further apart. */
const ZONES_APART_MS = 27 * 3_600_000;
/** Nothing is valid for much longer (coupon policies). */
const LONGEST_MS = 62 * DAY_MS;
/** So long before it begins is a code told of. */
const AHEAD_MS = 31 * DAY_MS;

const agree = <T>(one: T | undefined, other: T | undefined): boolean =>
  one === undefined || other === undefined || JSON.stringify(one) === JSON.stringify(other);

/** What is taken off, without its maximum: one source in two forgets that. */
const bare = (discount: CodeRow['discount']): unknown => (discount === undefined ? undefined : { ...discount, maximumDiscount: undefined });

const maximum = (discount: CodeRow['discount']) =>
  discount !== undefined && 'maximumDiscount' in discount ? discount.maximumDiscount : undefined;

const isUnsure = ({ unsure }: CodeRow, field: NonNullable<CodeRow['unsure']>[number]): boolean => unsure?.includes(field) === true;

/** A currency read off a bare sign is any with as many decimals. */
const currenciesAgree = (one: CodeRow, other: CodeRow): boolean =>
  agree(one.currency, other.currency) ||
  ((isUnsure(one, 'currency') || isUnsure(other, 'currency')) && one.currency?.exponent === other.currency?.exponent);

/** Whether nothing that both tell of the offer is told otherwise. What one leaves out, the other adds. */
export const offersAgree = (one: CodeRow, other: CodeRow): boolean =>
  agree(bare(one.discount), bare(other.discount)) &&
  agree(maximum(one.discount), maximum(other.discount)) &&
  agree(one.minimumSpend, other.minimumSpend) &&
  currenciesAgree(one, other);

type Told = Pick<CodeEntry, 'row' | 'sources' | 'storeId'>;

const untilOf = ({ row }: Told): number | undefined => (row.validUntil === undefined ? undefined : Date.parse(row.validUntil));

/** From when it holds: where no start is stated, as it was seen first; undefined of what was told when it was over, an old post's word. */
const fromOf = (told: Told, until: number): number | undefined => {
  if (told.row.validFrom !== undefined) return Date.parse(told.row.validFrom);
  const first = seenFirst(told);
  return first < until ? first : undefined;
};

/** An undated telling belongs to a window that it was seen in, or shortly before. */
const liesIn = (undated: Told, dated: Told, until: number): boolean => {
  const from = dated.row.validFrom === undefined ? until - LONGEST_MS : Date.parse(dated.row.validFrom);
  const begins = undated.row.validFrom === undefined ? undefined : Date.parse(undated.row.validFrom);
  return seenLast(undated) < until && seenFirst(undated) >= from - AHEAD_MS && (begins === undefined || begins < until);
};

/** Whether two tellings may be of one window. */
export function windowsAgree(one: Told, other: Told): boolean {
  const [mine, theirs] = [untilOf(one), untilOf(other)];
  if (mine !== undefined && theirs !== undefined) {
    const doubt = isUnsure(one.row, 'validUntil') || isUnsure(other.row, 'validUntil') ? ZONES_APART_MS : 0;
    const [from, theirFrom] = [fromOf(one, mine), fromOf(other, theirs)];
    const overlap = from !== undefined && theirFrom !== undefined && from <= theirs && theirFrom <= mine;
    return overlap || Math.abs(mine - theirs) <= doubt;
  }
  if (mine !== undefined) return liesIn(other, one, mine);
  if (theirs !== undefined) return liesIn(one, other, theirs);
  // both open: the same while it goes on being seen
  return Math.max(seenFirst(one), seenFirst(other)) - Math.min(seenLast(one), seenLast(other)) <= LONGEST_MS;
}

/** Whether two tellings are of one entry. Another offer, another store or another window is another entry of the same string. */
export const isSameCode = (one: Told, other: Told): boolean =>
  one.row.code === other.row.code && agree(one.storeId, other.storeId) && offersAgree(one.row, other.row) && windowsAgree(one, other);

/** Entries that another one of the same string contradicts: in one window, two offers. Which of them holds, no source says; by id. */
export function contradicted(entries: CodeEntry[]): Set<string> {
  const byCode = new Map<string, CodeEntry[]>();
  for (const entry of entries) byCode.set(entry.row.code, [...(byCode.get(entry.row.code) ?? []), entry]);
  const found = new Set<string>();
  for (const alike of byCode.values()) {
    for (const one of alike)
      if (
        alike.some(
          (other) => other !== one && agree(one.storeId, other.storeId) && !offersAgree(one.row, other.row) && windowsAgree(one, other),
        )
      )
        found.add(one.entryId);
  }
  return found;
}
