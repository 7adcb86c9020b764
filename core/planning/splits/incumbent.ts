// The best plan found so far, and what bounds are held against: what it costs, and the score of its coupons.
import { compareObjectives } from '../compare-objectives';
import type { FoundPlan } from './split-found';
import type { SplitProblem } from './split-problem';

export class Incumbent {
  readonly #scores: ReadonlyMap<string, number>;
  #found: FoundPlan;
  #mark: { payable: number; score: number };

  constructor(problem: SplitProblem, start: FoundPlan) {
    const turns = [...problem.late, ...problem.components.flatMap((component) => component.turns)];
    const coupons = turns.filter(({ coupon }) => coupon !== undefined);
    this.#scores = new Map(coupons.map((turn) => [turn.promotion.id, problem.scoreOf(turn)]));
    this.#found = start;
    this.#mark = this.#marked(start);
  }

  get found(): FoundPlan {
    return this.#found;
  }

  /** Payable and score of the best plan; another object for each better one. */
  get mark(): { payable: number; score: number } {
    return this.#mark;
  }

  isBetter(objective: FoundPlan['objective']): boolean {
    return compareObjectives(objective, this.#found.objective) < 0;
  }

  /** Whether the offer was better. */
  offer(found: FoundPlan | undefined): boolean {
    if (found === undefined || !this.isBetter(found.objective)) return false;
    this.#found = found;
    this.#mark = this.#marked(found);
    return true;
  }

  #marked({ objective, orders }: FoundPlan): { payable: number; score: number } {
    const ids = orders.flatMap(({ coupons }) => coupons);
    return { payable: objective.payable, score: ids.reduce((sum, id) => sum + (this.#scores.get(id) ?? 0), 0) };
  }
}
