// Bisection over whole numbers.

/** The most number from 0 on, below `over`, for which a condition holds that holds for all smaller ones as well; -1 where it holds for none. */
export function mostWhere(holds: (number: number) => boolean, over: number): number {
  let fits = -1;
  let end = over;
  while (end - fits > 1) {
    const middle = fits + Math.floor((end - fits) / 2);
    if (holds(middle)) fits = middle;
    else end = middle;
  }
  return fits;
}
