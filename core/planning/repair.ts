// Stores' own choices made into an order, cheaply: rows that are short are filled, then what can be saved without breaking a row is.
import type { Assignment, Choice } from './assignment';

/** more swaps than these are not tried */
const mostSwaps = 200;

/** Choices that keep every row, close to the given ones and no dearer than need be; nothing where swapping one at a time finds none. */
export function repaired({ stores, needs }: Assignment, choices: readonly Choice[]): Choice[] | undefined {
  const picked = [...choices];
  const sums = needs.map((_, row) => picked.reduce((sum, { parts }) => sum + (parts[row] ?? 0), 0));
  const shortBy = (change: (row: number) => number) =>
    needs.reduce((short, need, row) => short + Math.max(0, need - (sums[row] ?? 0) - change(row)), 0);
  for (let swap = 0; swap < mostSwaps; swap++) {
    const short = shortBy(() => 0);
    let best: { store: number; choice: Choice; gain: number } | undefined;
    for (const [store, others] of stores.entries()) {
      const now = picked[store];
      if (now === undefined) continue;
      for (const choice of others) {
        const left = shortBy((row) => (choice.parts[row] ?? 0) - (now.parts[row] ?? 0));
        // while rows are short, what fills most; then what saves most
        const gain = short > 0 ? short - left : left > 0 ? 0 : now.cost - choice.cost;
        if (gain > (best?.gain ?? 0)) best = { store, choice, gain };
      }
    }
    if (best === undefined) return short > 0 ? undefined : picked;
    const now = picked[best.store];
    for (const row of sums.keys()) sums[row] = (sums[row] ?? 0) + (best.choice.parts[row] ?? 0) - (now?.parts[row] ?? 0);
    picked[best.store] = best.choice;
  }
  return picked;
}
