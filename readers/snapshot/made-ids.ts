// Ids that belong to an account, replaced by made ones: the same for the same, of the same shape, so that what belonged together still does.

import { shapeOf } from './shape';

/** Writes `count` into the digits and letters of the id's shape, from the right; the first digit of a number is 9, so that it stays one. */
const written = (id: string, count: number): string => {
  const chars = shapeOf(id).split('');
  let rest = count;
  for (let i = chars.length - 1; i >= 0 && rest > 0; i -= 1) {
    const radix = chars[i] === '0' ? 10 : chars[i] === 'x' ? 26 : 0;
    if (radix === 0) continue;
    chars[i] = radix === 10 ? String(rest % 10) : String.fromCharCode(97 + (rest % 26));
    rest = Math.floor(rest / radix);
  }
  const made = chars.join('');
  return /^\d\d/.test(made) ? `9${made.slice(1)}` : made;
};

/** Gives each id its made one, in the order in which they are met. */
export const idMaker = (): ((id: string) => string) => {
  const made = new Map<string, string>();
  return (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const one = written(id, made.size + 1);
    made.set(id, one);
    return one;
  };
};
