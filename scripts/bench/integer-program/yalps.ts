// yalps: a simplex with branch and cut in plain JavaScript. It keeps nothing between objectives.
import { type Constraint, solve } from 'yalps';
import { nowMs } from '../clock';
import { type Program, type Term, wholeSum } from './program';
import type { Solver } from './solution';

// of several precisions this one loses the fewest solutions
const settings = { maxIterations: Number.POSITIVE_INFINITY, maxPivots: 100_000, precision: 1e-6 };

/** Only the solver's own work is counted. */
export const yalpsSolver: Solver = ({ program, objectives }, limitMs) => {
  const held: Row[] = [];
  let ms = 0;
  let priceMs: number | undefined;
  let values: number[] | undefined;
  for (const [turn, objective] of objectives.entries()) {
    if (objective.length === 0) continue;
    const model = modelOf(program, objective, held);
    const from = nowMs();
    const solution = solve(model, { timeout: limitMs - ms, ...settings });
    ms += nowMs() - from;
    const found = valuesOf(program, solution.variables);
    if (solution.status !== 'optimal') {
      const hasPlan = solution.status === 'timedout' && !Number.isNaN(solution.result);
      return { end: solution.status === 'timedout' ? 'limit' : 'failed', priceMs, ms, values: turn === 0 && hasPlan ? found : values };
    }
    values = found;
    priceMs ??= ms;
    held.push({ terms: objective, least: Number.NEGATIVE_INFINITY, most: wholeSum(objective, values) + 0.5 });
  }
  return { end: 'optimal', priceMs, ms, values };
};

type Row = Program['rows'][number];

const costs = -1;

function modelOf(program: Program, objective: readonly Term[], held: readonly Row[]) {
  const columns = program.variables.map(() => new Map<number, number>());
  const constraints = new Map<number, Constraint>();
  const rows = [...program.rows, ...held];
  const put = (terms: readonly Term[], row: number) => {
    for (const { at, by } of terms) columns[at]?.set(row, by);
  };
  for (const [row, { terms, least, most }] of rows.entries()) {
    put(terms, row);
    constraints.set(
      row,
      least === most
        ? { equal: least }
        : { ...(least > Number.NEGATIVE_INFINITY && { min: least }), ...(most < Number.POSITIVE_INFINITY && { max: most }) },
    );
  }
  for (const [at, { most, isInteger }] of program.variables.entries()) {
    if (isInteger && most === 1) continue;
    constraints.set(rows.length + at, { max: most });
    columns[at]?.set(rows.length + at, 1);
  }
  put(objective, costs);
  const positions = program.variables.map((_, at) => at);
  return {
    direction: 'minimize' as const,
    objective: costs,
    constraints,
    variables: columns.map((column, at) => [at, column] as const),
    integers: positions.filter((at) => isWhole(program, at) && program.variables[at]?.most !== 1),
    binaries: positions.filter((at) => isWhole(program, at) && program.variables[at]?.most === 1),
  };
}

const isWhole = (program: Program, at: number): boolean => program.variables[at]?.isInteger === true;

function valuesOf({ variables }: Program, found: readonly (readonly [number, number])[]): number[] {
  const values = variables.map(() => 0);
  for (const [at, value] of found) values[at] = value;
  return values;
}
