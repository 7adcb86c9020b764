// What was read of a text against what a person says is in it, row by row.
import type { CodeRow } from '../../core/formats/codes';

export type WantedRow = Omit<CodeRow, 'text'>;

/** right: every field · partly: nothing wrong, something missing or more unsure · wrong: a number, a day, a condition that the text does not state */
export interface Judged {
  wanted: number;
  right: number;
  missing: string[];
  /** codes that the text does not tell */
  invented: string[];
  /** amounts that the text does not state */
  wrongNumbers: string[];
  /** fields that are otherwise, and no number */
  others: string[];
}

const sorted = (list: readonly string[] | undefined): string => JSON.stringify([...(list ?? [])].toSorted());

const fields: Record<string, (row: WantedRow) => string> = {
  kind: ({ kind }) => kind,
  currency: ({ currency }) => currency?.code ?? '',
  minimumSpend: ({ minimumSpend }) => JSON.stringify(minimumSpend ?? null),
  discount: ({ discount }) =>
    JSON.stringify(discount === undefined ? null : Object.entries(discount).toSorted(([one], [other]) => (one < other ? -1 : 1))),
  regions: ({ regions }) => sorted(regions),
  excludedRegions: ({ excludedRegions }) => sorted(excludedRegions),
  requires: ({ requires }) => sorted(requires),
  validFrom: ({ validFrom }) => validFrom ?? '',
  validUntil: ({ validUntil }) => validUntil ?? '',
  status: ({ status }) => status ?? '',
  unsure: ({ unsure }) => sorted(unsure),
};
const names = Object.keys(fields);

/** An amount that is stated otherwise, or stated where the text has none. One that is left out is no wrong number. */
const wrongAmount = (row: WantedRow, wanted: WantedRow): boolean =>
  (['minimumSpend', 'discount'] as const).some((name) => row[name] !== undefined && fields[name]?.(row) !== fields[name]?.(wanted)) ||
  (row.currency !== undefined && wanted.currency !== undefined && row.currency.code !== wanted.currency.code);

const apart = (row: WantedRow, wanted: WantedRow): string[] => names.filter((name) => fields[name]?.(row) !== fields[name]?.(wanted));

/** The rows against one list of what is right; rows are told apart by code, then by what agrees most. */
function againstOne(rows: readonly WantedRow[], wanted: readonly WantedRow[]): Judged {
  const left = [...wanted];
  const judged: Judged = { wanted: wanted.length, right: 0, missing: [], invented: [], wrongNumbers: [], others: [] };
  for (const row of rows) {
    const [nearest] = left
      .filter(({ code }) => code === row.code)
      .toSorted((one, other) => apart(row, one).length - apart(row, other).length);
    if (nearest === undefined) {
      judged.invented.push(row.code);
      continue;
    }
    left.splice(left.indexOf(nearest), 1);
    const differs = apart(row, nearest);
    if (differs.length === 0) judged.right += 1;
    else if (wrongAmount(row, nearest)) judged.wrongNumbers.push(`${row.code} ${differs.join(' ')}`);
    else judged.others.push(`${row.code} ${differs.join(' ')}`);
  }
  judged.missing = left.map(({ code }) => code);
  return judged;
}

const faults = ({ invented, wrongNumbers, others, missing }: Judged): number =>
  100 * (invented.length + wrongNumbers.length) + others.length + missing.length;

/** The rows against several lists of which any is right: the one that they come nearest to. */
export function judge(rows: readonly WantedRow[], either: readonly (readonly WantedRow[])[]): Judged {
  const [best] = either.map((wanted) => againstOne(rows, wanted)).toSorted((one, other) => faults(one) - faults(other));
  if (best === undefined) throw new Error('nothing is wanted');
  return best;
}
