// All that one line tells: its codes, amounts, windows, countries and conditions, each found apart from the others.
import { type Conditions, conditionsIn } from './conditions';
import { type Amount, amountsIn } from './find-amounts';
import { codesIn, type FoundCode } from './find-codes';
import { endsWithExcept, type RegionGroup, regionsIn } from './find-regions';
import { mayBeDated, type Windows, windowsIn } from './find-windows';
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

const spansOfCodes = (codes: readonly FoundCode[]): [number, number][] => codes.map(({ start, end }) => [start, end]);

const isConditionWord = (word: string): boolean => /^\p{L}+$/u.test(word) && (word === 'app' || conditionsIn(word).status !== undefined);

const none: Windows = { windows: [], spans: [] };

/** Rows of a ladder have the same words around other numbers: what the words rule out is ruled out once. */
const shapes = new Map<string, { mayBeDated: boolean; mayNameRegions: boolean }>();

const shapeOf = (text: string, isAfterExcept: boolean): { mayBeDated: boolean; mayNameRegions: boolean } => {
  const known = shapes.get(text);
  if (known !== undefined) return known;
  const lower = text.toLowerCase();
  const safe = lower.length === text.length ? lower : text;
  const shape = { mayBeDated: mayBeDated(safe), mayNameRegions: isAfterExcept || regionsIn(text, safe).length > 0 };
  if (shapes.size > 1000) shapes.clear();
  shapes.set(text, shape);
  return shape;
};

class LineFacts implements Facts {
  readonly line: Line;
  readonly index: number;
  readonly codes: FoundCode[];
  readonly #before: Line | undefined;
  #text: string | undefined;
  #shape: string | undefined;
  #words: string | undefined;
  #cased: string | undefined;
  #amounts: Amount[] | undefined;
  #windows: Windows | undefined;
  #regions: RegionGroup[] | undefined;
  #conditions: Conditions | undefined;
  #names: boolean | undefined;

  constructor(line: Line, index: number, before: Line | undefined) {
    this.line = line;
    this.index = index;
    this.codes = codesIn(line);
    this.#before = before;
  }

  /** Without its codes. */
  get #bare(): string {
    this.#text ??= blanked(this.line.text, spansOfCodes(this.codes));
    return this.#text;
  }

  get #form(): { mayBeDated: boolean; mayNameRegions: boolean } {
    this.#shape ??= this.#bare.replace(/(?<!\p{L})\d+/gu, '0').replace(/\s+/g, ' ');
    return shapeOf(this.#shape, false);
  }

  #mask(): [number, number][] {
    const struck = this.line.struck.filter(([from, to]) => !this.codes.some(({ start, end }) => start >= from && end <= to));
    // "1) ", "2. ": marks of a list are no amounts
    const mark = /^\s*\d{1,2}[.)](?=\s)/.exec(this.line.text)?.[0].length ?? 0;
    return [...this.windows.spans, ...struck, ...(mark === 0 ? [] : [[0, mark] as [number, number]])];
  }

  get words(): string {
    this.#words ??= blanked(this.codes.length === 0 ? this.line.lower : blanked(this.line.lower, spansOfCodes(this.codes)), this.#mask());
    return this.#words;
  }

  get #written(): string {
    this.#cased ??= blanked(this.#bare, this.#mask());
    return this.#cased;
  }

  get amounts(): Amount[] {
    this.#amounts ??= /\d/.test(this.#bare) ? amountsIn(this.#written, this.words) : [];
    return this.#amounts;
  }

  get windows(): Windows {
    this.#windows ??= this.#form.mayBeDated
      ? windowsIn(this.#bare, this.codes.length === 0 ? this.line.lower : blanked(this.line.lower, spansOfCodes(this.codes)))
      : none;
    return this.#windows;
  }

  get regions(): RegionGroup[] {
    if (this.#regions === undefined) {
      const before = this.#before;
      const isExcept = before !== undefined && before.paragraph === this.line.paragraph && endsWithExcept(before.lower);
      this.#regions = this.#form.mayNameRegions ? regionsIn(this.#written, this.words, isExcept) : [];
    }
    return this.#regions;
  }

  get conditions(): Conditions {
    if (this.#conditions === undefined) {
      const dated = this.windows.windows.map(({ start, end }): [number, number] => [start, end]);
      // "SOLD OUT", "APP" in capitals are words as well
      const codes = this.codes.filter(({ start, end }) => !isConditionWord(this.line.lower.slice(start, end)));
      const bare = blanked(this.line.lower, spansOfCodes(codes));
      this.#conditions = conditionsIn(blanked(bare, dated));
    }
    return this.#conditions;
  }

  get namesCodes(): boolean {
    this.#names ??= codeNames.isIn(this.line.lower);
    return this.#names;
  }
}

/** The facts of the lines, each worked out when it is first asked for. */
export const factsOf = (lines: readonly Line[]): Facts[] => lines.map((line, index) => new LineFacts(line, index, lines[index - 1]));
