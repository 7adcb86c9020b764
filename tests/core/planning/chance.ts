// Chance that is the same for the same seed, and what generators of carts draw by it.

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Draws {
  chance: () => number;
  below: (most: number) => number;
  often: (share: number) => boolean;
  one: <T>(list: readonly T[]) => T;
  some: <T>(list: readonly T[]) => T[];
  maybe: <K extends string, V>(key: K, share: number, value: () => V) => { [name in K]?: V };
  shuffled: <T>(list: readonly T[]) => T[];
}

/** Whole numbers below a bound, true with a probability, one or some of a list, a key that may be missing, a list in another order. */
export function drawsOf(seed: number): Draws {
  const chance = chanceOf(seed);
  const below = (most: number) => Math.floor(chance() * most);
  const often = (share: number) => chance() < share;
  return {
    chance,
    below,
    often,
    one: <T>(list: readonly T[]): T => {
      const item = list[below(list.length)];
      if (item === undefined) throw new Error('an empty list');
      return item;
    },
    some: (list) => list.filter(() => often(0.5)),
    maybe: <K extends string, V>(key: K, share: number, value: () => V): { [name in K]?: V } =>
      (often(share) ? { [key]: value() } : {}) as { [name in K]?: V },
    shuffled: (list) =>
      list
        .map((item) => ({ item, at: chance() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
  };
}
