// Texts that somebody wrote who had not seen the reader, with what is in them worked out by hand. What is not read rightly yet is on a list.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../readers/pasted/read-text';
import { type Judged, judge, type WantedRow } from './judge';

interface Case {
  name: string;
  market?: string;
  at?: string;
  text: string;
  rows?: WantedRow[];
  either?: WantedRow[][];
}

const folder = path.join(import.meta.dirname, 'pasted');
const cases = readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Case[]);
/** Names of texts with a fault, by the worst of its kind. */
const known = JSON.parse(readFileSync(path.join(import.meta.dirname, 'known-misses.json'), 'utf8')) as Record<Fault, string[]>;

type Fault = 'invented' | 'wrongNumbers' | 'incomplete';

const judged = cases.map((one): Judged & { name: string } => {
  const rows = readText(one.text, {
    ...(one.market === undefined ? {} : { market: one.market }),
    ...(one.at === undefined ? {} : { atMs: Date.parse(one.at) }),
  });
  return { name: one.name, ...judge(rows, one.either ?? [one.rows ?? []]) };
});

const faultOf = ({ invented, wrongNumbers, others, missing }: Judged): Fault | undefined => {
  if (invented.length > 0) return 'invented';
  if (wrongNumbers.length > 0) return 'wrongNumbers';
  return others.length + missing.length > 0 ? 'incomplete' : undefined;
};

const faulty = (fault: Fault): string[] =>
  judged
    .filter((one) => faultOf(one) === fault)
    .map(({ name }) => name)
    .toSorted();

describe('pasted texts', () => {
  it.each(['invented', 'wrongNumbers', 'incomplete'] as const)('has no text with this fault but those on the list: %s', (fault) => {
    expect(faulty(fault)).toEqual(known[fault]);
  });

  it('is read in nearly all of its rows', () => {
    const sum = (of: (one: Judged) => number) => judged.reduce((all, one) => all + of(one), 0);
    const [right, wanted] = [sum((one) => one.right), sum((one) => one.wanted)];
    expect(wanted).toBeGreaterThan(500);
    expect(right / wanted).toBeGreaterThan(0.9);
  });
});
