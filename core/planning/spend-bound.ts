// A lower bound on the coupons that an order must spend to cost no more than the best one found. Without it, proving "the fewest
// coupons" costs far more than proving the price.

/** A store's choice as this bound sees it: its part of the goods, rows paid for, and its score. */
export interface Scored {
  reduced: number;
  score: number;
}

export interface SpendBound {
  /** what a unit of goods counts for */
  rate: number;
  /** the least that the stores from each depth on add; one entry more than there are stores */
  rest: readonly number[];
  /** what the room for goods counts for, all stores together */
  room: number;
}

const halvings = 40;

/**
 * Orders within the room have `Σ reduced ≤ room`, so `Σ score ≥ Σ min(score + rate·reduced) − rate·room` for every rate of at least
 * 0; this looks for the rate that makes it highest.
 */
export function spendBound(stores: readonly (readonly Scored[])[], room: number): SpendBound {
  const isOver = (rate: number): boolean => {
    let sum = 0;
    for (const choices of stores) {
      let least = Number.POSITIVE_INFINITY;
      let reduced = 0;
      for (const choice of choices) {
        const value = choice.score + rate * choice.reduced;
        if (value < least) {
          least = value;
          reduced = choice.reduced;
        }
      }
      sum += reduced;
    }
    return sum > room;
  };
  let low = 0;
  let high = 0;
  if (isOver(0)) {
    high = 1e-6;
    while (isOver(high) && high < 1e15) {
      low = high;
      high *= 8;
    }
    for (let halving = 0; halving < halvings; halving++) {
      const middle = (low + high) / 2;
      if (isOver(middle)) low = middle;
      else high = middle;
    }
  }
  const rest: number[] = [0];
  for (const choices of stores.toReversed()) {
    const least = Math.min(...choices.map(({ score, reduced }) => score + high * reduced));
    rest.push((rest.at(-1) ?? 0) + least);
  }
  return { rate: high, rest: rest.toReversed(), room: high * room };
}
