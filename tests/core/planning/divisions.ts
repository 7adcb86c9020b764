// Every way to lay a cart's units into orders, whatever the order of the orders.

/**
 * All divisions of so many units of each line into 1 to `most` orders, none empty; an order is its units of each line. A line stays whole
 * unless units may be divided. Orders of a division stand in descending order, so that each division is listed once.
 */
export function divisionsOf(units: readonly number[], most: number, mayDivide: boolean): number[][][] {
  const divide = (left: readonly number[], previous: readonly number[] | undefined, orders: number): number[][][] => {
    if (left.every((count) => count === 0)) return [[]];
    if (orders === 0) return [];
    return partsOf(left, mayDivide)
      .filter((part) => part.some((count) => count > 0) && (previous === undefined || comesAfter(part, previous) <= 0))
      .flatMap((part) => {
        const rest = left.map((count, at) => count - (part[at] ?? 0));
        return divide(rest, part, orders - 1).map((others) => [part, ...others]);
      });
  };
  return divide(units, undefined, most);
}

/** Every part of what is left, the empty one and the whole included. */
function partsOf(left: readonly number[], mayDivide: boolean): number[][] {
  return left.reduce<number[][]>(
    (parts, count) => {
      const counts = mayDivide ? Array.from({ length: count + 1 }, (_, some) => some) : [...new Set([0, count])];
      return parts.flatMap((part) => counts.map((some) => [...part, some]));
    },
    [[]],
  );
}

function comesAfter(a: readonly number[], b: readonly number[]): number {
  for (const [at, count] of a.entries()) if (count !== b[at]) return count - (b[at] ?? 0);
  return 0;
}
