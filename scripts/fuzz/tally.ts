// What came of the cases of one kind, counted.
import type { MadeKind } from '../../tests/pages/input';
import type { Verdict } from './finding';
import type { FuzzCase } from './fuzz-case';

export interface Tally {
  kind: MadeKind;
  inputs: number;
  /** inputs with a page to be parsed, not only an answer */
  pages: number;
  verdicts: Record<Verdict['kind'], number>;
  readable: number;
  readableRight: number;
  /** by layout: readable ones, and how many of them were read right */
  layouts: Map<string, [number, number]>;
}

export const tallyOf = (kind: MadeKind): Tally => ({
  kind,
  inputs: 0,
  pages: 0,
  verdicts: { right: 0, gap: 0, failure: 0, wrong: 0, uncaught: 0 },
  readable: 0,
  readableRight: 0,
  layouts: new Map(),
});

/** Adds a case to its kind's count. */
export const count = (tally: Tally, { input, verdict, readable }: FuzzCase): void => {
  tally.inputs += 1;
  if (input.page !== undefined) tally.pages += 1;
  tally.verdicts[verdict.kind] += 1;
  if (!readable) return;
  const right = verdict.kind === 'right' ? 1 : 0;
  tally.readable += 1;
  tally.readableRight += right;
  const [all, good] = tally.layouts.get(input.layout) ?? [0, 0];
  tally.layouts.set(input.layout, [all + 1, good + right]);
};

export const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

/** The table of a run. */
export const tableOf = (tallies: Tally[]): string => {
  const head = ['kind', 'inputs', 'pages', 'right', 'gap', 'failure', 'wrong', 'uncaught', 'readable', 'of it read'];
  const rows = tallies.map(({ kind, inputs, pages, verdicts, readable, readableRight }) =>
    [
      kind,
      inputs,
      percent(pages, inputs),
      verdicts.right,
      verdicts.gap,
      verdicts.failure,
      verdicts.wrong,
      verdicts.uncaught,
      readable,
      percent(readableRight, readable),
    ].map(String),
  );
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  return [head, ...rows].map((row) => row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ')).join('\n');
};
