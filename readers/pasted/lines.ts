// A text → its lines, each with its cells where it is a row of a table, and with the paragraph it stands in.
import { type CleanLine, cleanLine } from './clean-text';

export interface Line extends CleanLine {
  /** as it was pasted, trimmed */
  raw: string;
  /** counts from 0; blank lines part paragraphs */
  paragraph: number;
  /** beginnings and ends of the cells in `text`; one cell is the whole line */
  cells: [start: number, end: number][];
  /** the table it is a row of, counted from 1; 0: none */
  table: number;
}

/** Longer lines are cut: nobody writes an offer in more. */
const longestLine = 4000;

const split = (line: string): string[] => {
  if (line.length <= longestLine) return [line];
  const parts: string[] = [];
  for (let from = 0; from < line.length; ) {
    const blank = line.lastIndexOf(' ', from + longestLine);
    const to = from + longestLine >= line.length ? line.length : blank > from + longestLine / 2 ? blank : from + longestLine;
    parts.push(line.slice(from, to));
    from = to;
  }
  return parts;
};

const cellsBy = (text: string, mark: RegExp): [number, number][] => {
  const cells: [number, number][] = [];
  let from = 0;
  for (const match of text.matchAll(mark)) {
    cells.push([from, match.index]);
    from = match.index + match[0].length;
  }
  cells.push([from, text.length]);
  // "| a | b |": nothing stands outside the outer marks
  const isBlank = ([start, end]: [number, number]): boolean => text.slice(start, end).trim() === '';
  if (cells.length > 1 && cells[0] !== undefined && isBlank(cells[0])) cells.shift();
  const last = cells.at(-1);
  if (cells.length > 1 && last !== undefined && isBlank(last)) cells.pop();
  return cells;
};

const marks: [RegExp, RegExp][] = [
  [/\t/, /\t/g],
  [/[|│┃]/, /[|│┃]/g],
  [/\S {2,}\S/, / {2,}/g],
  [/;.*;/, /;/g],
];

const isRule = (text: string): boolean => /^[\s|:+=─│┼-]+$/.test(text) && /[-=─]/.test(text);

/** The lines of a text with something on them. Rules between rows of a table are left out. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let paragraph = 0;
  let isOpen = false;
  for (const whole of text.split(/\r\n|[\n\r\u2028\u2029\v\f\u0085]/)) {
    for (const raw of split(whole)) {
      const clean = cleanLine(raw);
      if (clean.text.trim() === '') {
        if (isOpen) paragraph += 1;
        isOpen = false;
        continue;
      }
      isOpen = true;
      if (isRule(clean.text)) continue;
      lines.push({ ...clean, raw: raw.trim(), paragraph, cells: [[0, clean.text.length]], table: 0 });
    }
  }
  markTables(lines);
  return lines;
};

/** Two lines or more, one under the other, that the same mark parts into the same number of cells, or nearly, are a table. */
const markTables = (lines: Line[]): void => {
  let table = 0;
  for (const [has, all] of marks) {
    let run: [Line, [number, number][]][] = [];
    const close = (): void => {
      if (run.length >= 2) {
        table += 1;
        for (const [line, cells] of run) Object.assign(line, { cells, table });
      }
      run = [];
    };
    for (const line of lines) {
      const cells = line.table === 0 && has.test(line.text) ? cellsBy(line.text, all) : [];
      const before = run.at(-1);
      const isRow =
        cells.length >= 2 &&
        (before === undefined || (before[0].paragraph === line.paragraph && Math.abs(before[1].length - cells.length) <= 1));
      if (!isRow) close();
      if (cells.length >= 2) run.push([line, cells]);
    }
    close();
  }
};
