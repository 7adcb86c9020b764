// Looking into a stranger's JSON: own keys only, no type believed before it is checked.

/** A JSON object, seen with care: reach its fields by `at`. */
export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value down a path of own keys and indices; undefined where the path ends early. */
export const at = (value: unknown, ...path: (string | number)[]): unknown => {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = Reflect.get(here, step);
  }
  return here;
};

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);
export const booleanOf = (value: unknown): boolean | undefined => {
  if (value === true || value === 'true' || value === 'yes') return true;
  return value === false || value === 'false' || value === 'no' ? false : undefined;
};

/** A whole number of at least `least`, from a number or a string of digits. */
export const countOf = (value: unknown, least = 0): number | undefined => {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= least ? number : undefined;
};

/** An id as a string; 0, negative and numbers that have lost digits are none. */
export const idOf = (value: unknown): string | undefined => {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 ? String(value) : undefined;
  return typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value) && !/^0+$/.test(value) ? value : undefined;
};

/** Own entries of an object; none of anything else. */
export const entriesOf = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);

/** Every object inside a value, outermost first, with the keys that lead to it; at most `limit` objects, so that a bomb costs little. */
export const everyObject = (root: unknown, limit = 50_000): { object: JsonObject; path: string[] }[] => {
  const found: { object: JsonObject; path: string[] }[] = [];
  const queue: { value: unknown; path: string[] }[] = [{ value: root, path: [] }];
  for (let i = 0; i < queue.length && found.length < limit && i < limit * 4; i += 1) {
    const next = queue[i];
    if (next === undefined) break;
    if (isObject(next.value)) found.push({ object: next.value, path: next.path });
    if (typeof next.value !== 'object' || next.value === null || next.path.length > 40) continue;
    for (const [key, value] of Object.entries(next.value)) {
      if (typeof value === 'object' && value !== null) queue.push({ value, path: [...next.path, key] });
    }
  }
  return found;
};

const mostPieces = 999_999;

/** How many of one thing: nobody buys a million, a longer number is some other thing's. */
export const piecesOf = (value: unknown): number | undefined => {
  const count = countOf(value, 1);
  return count !== undefined && count <= mostPieces ? count : undefined;
};
