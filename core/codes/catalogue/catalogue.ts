// The published ladders as entries of the book. They ship with a release and are refreshed by the next, never fetched.
import type { CodeRow } from '../../formats/codes';
import type { CodeEntry } from '../book';
import { catalogueDocument, type Ladder } from './ladder';
import document from './ladders.json';

const rowsOf = ({ text, source: _source, zone: _zone, rungs, ...stated }: Ladder): CodeRow[] =>
  rungs.map(([code, off, minimum]) => ({
    code,
    kind: 'promoCode',
    minimumSpend: { amount: minimum },
    discount: { type: 'fixed', amount: off },
    ...stated,
    text,
  }));

/** A ladder and its rungs as rows. */
export interface PastLadder extends Omit<Ladder, 'rungs'> {
  rows: CodeRow[];
}

let parsed: { ladders: PastLadder[]; entries: CodeEntry[] } | undefined;

function catalogue(): NonNullable<typeof parsed> {
  if (parsed !== undefined) return parsed;
  const { collectedOn, ladders } = catalogueDocument.parse(document);
  const seen = `${collectedOn}T00:00:00Z`;
  const entries = ladders.flatMap((ladder, nth) =>
    rowsOf(ladder).map(
      (row): CodeEntry => ({
        entryId: `shipped:${nth}/${row.code}`,
        row,
        ...(ladder.zone === undefined ? {} : { zone: ladder.zone }),
        sources: [{ from: 'shipped', where: ladder.source, confidence: 'likely', firstSeen: seen, lastSeen: seen }],
      }),
    ),
  );
  parsed = { ladders: ladders.map((ladder) => ({ ...ladder, rows: rowsOf(ladder) })), entries };
  return parsed;
}

/** Every shipped code, each with its source; of no stored book, and never planned with. */
export const shippedCodes = (): CodeEntry[] => catalogue().entries;

/** The same by ladder: what a sale of the past offered a market, lowest rung first. */
export const pastLadders = (): PastLadder[] => catalogue().ladders;
