// An integer program as plain data, for any solver: variables from 0 up, rows between two bounds, objectives in turn.

/** `by` times the variable at position `at`. */
export interface Term {
  at: number;
  by: number;
}

/** Variables and rows, added one by one; a position is handed back for each variable. */
export class Program {
  readonly variables: { most: number; isInteger: boolean }[] = [];
  readonly rows: { terms: readonly Term[]; least: number; most: number }[] = [];

  /** A variable from 0 to `most`. */
  variable(most: number, isInteger: boolean): number {
    this.variables.push({ most, isInteger });
    return this.variables.length - 1;
  }

  binary(): number {
    return this.variable(1, true);
  }

  /** `least ≤ sum of the terms ≤ most`. */
  row(terms: readonly Term[], least: number, most = Number.POSITIVE_INFINITY): void {
    const kept = merged(terms);
    if (kept.length > 0) this.rows.push({ terms: kept, least, most });
  }
}

/** Each variable once, and only where it counts. */
export function merged(terms: readonly Term[]): Term[] {
  const by = new Map<number, number>();
  for (const term of terms) by.set(term.at, (by.get(term.at) ?? 0) + term.by);
  return [...by].filter(([, factor]) => factor !== 0).map(([at, factor]) => ({ at, by: factor }));
}

/** Every term times a factor. */
export const times = (factor: number, terms: readonly Term[]): Term[] => terms.map(({ at, by }) => ({ at, by: by * factor }));

/** The sum at a solver's values, which are near the whole number meant. */
export const wholeSum = (terms: readonly Term[], values: ArrayLike<number>): number =>
  Math.round(terms.reduce((sum, { at, by }) => sum + by * (values[at] ?? 0), 0));

export const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));
