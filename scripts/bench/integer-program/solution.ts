// What a solver is asked and what it answers.
import type { Stated } from './state-case';

/** How a run ended: all objectives proved, stopped by its time limit, or neither. */
export interface Solution {
  end: 'optimal' | 'limit' | 'failed';
  /** milliseconds to the proved least payable; absent where it was not reached */
  priceMs: number | undefined;
  /** milliseconds of all objectives together */
  ms: number;
  /** of the last objective that was proved, else of the best plan found */
  values: ArrayLike<number> | undefined;
}

/** Solves the objectives in turn, each with the values of those before held; at most so many milliseconds in all. */
export type Solver = (stated: Stated, limitMs: number) => Solution;
