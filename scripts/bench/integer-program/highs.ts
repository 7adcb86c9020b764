// HiGHS, compiled to WebAssembly: one model a case, kept from objective to objective and started from the solution before.
import type { Highs, ModelData } from 'highs';
import { nowMs } from '../clock';
import { type Program, type Term, wholeSum } from './program';
import type { Solution, Solver } from './solution';

// without presolve it was the faster of the two in nearly every class, and as often right
const settings = { output_flag: false, presolve: 'off' };
const tolerances = { primal_feasibility_tolerance: 1e-9, mip_feasibility_tolerance: 1e-9 };
// objectives are whole numbers: bounds closer than one to the best found prove it
const gaps = { mip_rel_gap: 0, mip_abs_gap: 0.999 };

/** Only the solver's own work is counted, not the making of the program. */
export const highsSolver =
  (highs: Highs): Solver =>
  ({ program, objectives }, limitMs) =>
    highs.withModel((model): Solution => {
      const from = nowMs();
      const elapsed = () => nowMs() - from;
      model.passModel(modelOf(highs, program, objectives[0] ?? []));
      // the clock of a model goes on from run to run
      model.options.set({ ...settings, time_limit: limitMs / 1000, ...tolerances, ...gaps });
      let priceMs: number | undefined;
      let values: Float64Array | undefined;
      for (const [turn, objective] of objectives.entries()) {
        if (objective.length === 0) continue;
        if (turn > 0 && values !== undefined) {
          model.changeColsCost({ kind: 'range', from: 0, to: program.variables.length - 1 }, costsOf(program, objective));
          model.setSolution({ colValue: values });
        }
        model.run();
        const status = model.getModelStatus();
        const isOptimal = status === highs.constants.modelStatus.optimal;
        if (!isOptimal) {
          const end = status === highs.constants.modelStatus.timeLimit ? 'limit' : 'failed';
          const found = end === 'limit' && model.info.get('primal_solution_status') === 2 ? model.getSolution().colValue : undefined;
          return { end, priceMs, ms: elapsed(), values: turn === 0 ? found : values };
        }
        values = model.getSolution().colValue;
        priceMs ??= elapsed();
        const held = wholeSum(objective, values);
        model.addRow(-highs.infinity, held + 0.5, { indices: objective.map(({ at }) => at), values: objective.map(({ by }) => by) });
      }
      return { end: 'optimal', priceMs, ms: elapsed(), values };
    });

function modelOf(highs: Highs, program: Program, objective: readonly Term[]): ModelData {
  const { variables, rows } = program;
  const { continuous, integer } = highs.constants.variableType;
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  const terms = rows.flatMap((row) => row.terms);
  return {
    numCols: variables.length,
    numRows: rows.length,
    colCost: costsOf(program, objective),
    colLower: variables.map(() => 0),
    colUpper: variables.map(({ most }) => most),
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: variables.length,
      starts,
      indices: terms.map(({ at }) => at),
      values: terms.map(({ by }) => by),
    },
    integrality: variables.map(({ isInteger }) => (isInteger ? integer : continuous)),
  };
}

function costsOf(program: Program, objective: readonly Term[]): Float64Array {
  const costs = new Float64Array(program.variables.length);
  for (const { at, by } of objective) costs[at] = (costs[at] ?? 0) + by;
  return costs;
}
