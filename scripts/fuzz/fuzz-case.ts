// One input of the fuzz from its number alone: made, changed, read and judged.
import { drawsOf } from '../../tests/core/planning/chance';
import { type MadeInput, type MadeKind, madeInput } from '../../tests/pages/input';
import type { Verdict } from './finding';
import { judge } from './judge';
import { mutate } from './mutate';
import { type InputText, readTexts, textOf } from './read-input';

export interface FuzzCase {
  kind: MadeKind;
  seed: number;
  input: MadeInput;
  texts: InputText;
  /** what was done to the input */
  names: string[];
  /** it still says what it said, and nothing about it is to be refused */
  readable: boolean;
  verdict: Verdict;
  reading: ReturnType<typeof readTexts>['reading'];
}

/** The number of the n-th case of a run. */
export const caseSeed = (run: number, n: number): number => (Math.imul(run, 0x9e3779b1) + Math.imul(n, 0x85ebca6b)) >>> 0;

/** The case of a number: the same for the same number. */
export const fuzzCase = (kind: MadeKind, seed: number): FuzzCase => {
  const input = madeInput(kind, seed);
  const { names, readable } = mutate(input, drawsOf(seed ^ 0x5bd1e995));
  const texts = textOf(input);
  const read = readTexts(texts, input.url);
  return { kind, seed, input, texts, names, readable: readable && !input.ambiguous, verdict: judge(input, read), reading: read.reading };
};
