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

const mostCuts = 60;

/**
 * Orders within the room have `Σ reduced ≤ room`, so `Σ score ≥ Σ min(score + rate·reduced) − rate·room` for every rate of at least
 * 0; this looks for the rate that makes it highest, where the line that rises last and the line that falls first meet.
 */
export function spendBound(stores: readonly (readonly Scored[])[], room: number): SpendBound {
  let low = cutAt(stores, room, 0);
  let best = low;
  if (low.over > 0) {
    let high = cutAt(stores, room, 1e-6);
    for (let rate = 8e-6; high.over > 0 && rate < 1e15; rate *= 64) {
      low = high;
      high = cutAt(stores, room, rate);
    }
    best = high;
    for (let cut = 0; cut < mostCuts && high.over < 0; cut++) {
      const rate = (high.bound - low.bound + low.over * low.rate - high.over * high.rate) / (low.over - high.over);
      const met = low.bound + low.over * (rate - low.rate);
      if (!(rate > low.rate && rate < high.rate)) break;
      const next = cutAt(stores, room, rate);
      if (next.bound > best.bound) best = next;
      if (next.over > 0) low = next;
      else high = next;
      if (next.bound >= met - Math.abs(met) * 1e-12) break;
    }
    if (low.bound > best.bound) best = low;
  }
  const { rate } = best;
  const rest: number[] = [0];
  for (let store = stores.length - 1; store >= 0; store--) rest.push((rest.at(-1) ?? 0) + leastOf(stores[store] ?? [], rate));
  return { rate, rest: rest.reverse(), room: rate * room };
}

function leastOf(choices: readonly Scored[], rate: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { score, reduced } of choices) least = Math.min(least, score + rate * reduced);
  return least;
}

/** The bound at a rate, and how far the choices that make it are over the room: how it rises with the rate. */
function cutAt(stores: readonly (readonly Scored[])[], room: number, rate: number): { rate: number; bound: number; over: number } {
  let bound = -rate * room;
  let over = -room;
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
    bound += least;
    over += reduced;
  }
  return { rate, bound, over };
}
