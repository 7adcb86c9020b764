// How much a search has worked and may work: a count, never a clock, so that the same case and budget give the same plan everywhere.

/** units of work between two pauses: a millisecond or so */
const betweenPauses = 4000;

/** One unit is about one small step: a node looked at, a bound read off, a promotion held against a line. */
export class Effort {
  work = 0;
  #pause = betweenPauses;
  constructor(readonly budget: number) {}

  /** No work is left to spend. */
  get isSpent(): boolean {
    return this.work >= this.budget;
  }

  /** Whether it is time for the search to yield, so that its worker can answer others or give it up. */
  get isPauseDue(): boolean {
    if (this.work < this.#pause) return false;
    this.#pause = this.work + betweenPauses;
    return true;
  }
}
