// All that one line tells: its codes, amounts, windows, countries and conditions, each found apart from the others.
import { type Conditions, conditionsIn } from './conditions';
import { type Amount, amountsIn } from './find-amounts';
import { codesIn, type FoundCode } from './find-codes';
import { endsWithExcept, type RegionGroup, regionsIn } from './find-regions';
import { type Windows, windowsIn } from './find-windows';
import type { Line } from './lines';
import { codeWords } from './words/code-words';
import { Phrases } from './words/phrases';

export interface Facts {
  line: Line;
  index: number;
  codes: FoundCode[];
  /** the line without its codes, dates and struck words, in lower case, of the same length */
  readonly words: string;
  readonly amounts: Amount[];
  readonly windows: Windows;
  readonly regions: RegionGroup[];
  readonly conditions: Conditions;
  /** it speaks of codes */
  readonly namesCodes: boolean;
}

const blanked = (text: string, spans: readonly (readonly [number, number])[]): string => {
  if (spans.length === 0) return text;
  let out = '';
  let from = 0;
  for (const [start, end] of [...spans].sort((one, other) => one[0] - other[0])) {
    if (end <= from) continue;
    out += text.slice(from, Math.max(from, start)) + ' '.repeat(end - Math.max(from, start));
    from = end;
  }
  return out + text.slice(from);
};

const codeNames = new Phrases(codeWords);

const later = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const spansOfCodes = (codes: readonly FoundCode[]): [number, number][] => codes.map(({ start, end }) => [start, end]);

/** The facts of the lines, each worked out when it is first asked for. */
export const factsOf = (lines: readonly Line[]): Facts[] => {
  const all: Facts[] = [];
  for (const [index, line] of lines.entries()) {
    const codes = codesIn(line);
    const makeWindows = later(() => windowsIn(blanked(line.text, spansOfCodes(codes)), blanked(line.lower, spansOfCodes(codes))));
    const maskOf = (): [number, number][] => [
      ...spansOfCodes(codes),
      ...makeWindows().spans,
      ...line.struck.filter(([from, to]) => !codes.some(({ start, end }) => start >= from && end <= to)),
    ];
    const words = later(() => blanked(line.lower, maskOf()));
    const amounts = later(() => (/\d/.test(line.text) ? amountsIn(blanked(line.text, maskOf()), words()) : []));
    const regions = later(() => {
      const before = lines[index - 1];
      const isExcept = before !== undefined && before.paragraph === line.paragraph && endsWithExcept(before.lower);
      return regionsIn(blanked(line.text, maskOf()), words(), isExcept);
    });
    const conditions = later(() =>
      conditionsIn(
        blanked(line.lower, [...spansOfCodes(codes), ...makeWindows().windows.map(({ start, end }): [number, number] => [start, end])]),
      ),
    );
    const names = later(() => codeNames.isIn(line.lower));
    all.push({
      line,
      index,
      codes,
      get words() {
        return words();
      },
      get amounts() {
        return amounts();
      },
      get windows() {
        return makeWindows();
      },
      get regions() {
        return regions();
      },
      get conditions() {
        return conditions();
      },
      get namesCodes() {
        return names();
      },
    });
  }
  return all;
};
